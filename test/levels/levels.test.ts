/** The linter over the levels that ship, one test a stop; docs/linter.md tells the rules. */
import { existsSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { levelTextSchema } from "../../src/content/level-schema.ts";
import { coverage } from "../../src/content/lint/coverage.ts";
import { WARNING_RULES, type Finding } from "../../src/content/lint/finding.ts";
import type { RawLevel } from "../../src/content/lint/lint-input.ts";
import { lintLevels } from "../../src/content/lint/lint-levels.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { KINDS } from "../../src/kinds/rules.ts";
import { findingInWords } from "../support/lint-words.ts";
import budget from "./budget.json";
import { levelFolders, readFacts, readJson, stopFolders } from "./read-levels.ts";

/** So far below its budget, a rule's budget should come down. */
const SLACK = 3;
/** Words of a stop's guidebook (zh-CN: characters). */
const GUIDEBOOK = { en: [120, 360], ru: [100, 340], kk: [90, 320], "zh-CN": [200, 620] } as const;

function rawLevel(stop: string): RawLevel {
  const there = LANGUAGES.filter((lang) => existsSync(new URL(`../../levels/${stop}/text.${lang}.json`, import.meta.url)));
  const texts = Object.fromEntries(there.map((lang) => [lang, readJson(`${stop}/text.${lang}.json`)]));
  return { stop, level: readJson(`${stop}/level.json`), texts };
}
const facts = [...readFacts().values()];
const levels = levelFolders().map(rawLevel);
const findings = lintLevels({ levels, facts, languages: LANGUAGES });
const errors = findings.filter(({ severity }) => severity === "error");
const warnings = findings.filter(({ severity }) => severity === "warning");
const bank = coverage(levels, facts);
/** Without the questions before and after it, which ask its facts once more. */
const journey = coverage(
  levels.filter(({ stop }) => stopFolders().includes(stop)),
  facts,
);
const inWords = (of: readonly Finding[]): string => of.map(findingInWords).join("\n");

console.info(
  [
    `${journey.asked.length} of ${facts.length} facts`,
    `${bank.questions} questions`,
    `${Object.keys(bank.kinds).length} kinds`,
    `${bank.languages.length} languages`,
    `${errors.length} errors`,
    `${warnings.length} warnings`,
  ].join(", "),
);

describe.each(levelFolders())("%s", (stop) => {
  test("has no error", () => {
    expect(inWords(errors.filter(({ file }) => file.startsWith(`${stop}/`)))).toBe("");
  });

  test.each(LANGUAGES)("has a guidebook of the right length, in %s", (lang) => {
    const text = v.safeParse(levelTextSchema, levels.find((level) => level.stop === stop)?.texts[lang]);
    if (!text.success) return; // told above
    const pages = Object.values(text.output.guidebook).flatMap(({ paragraphs }) => paragraphs);
    const unit = lang === "zh-CN" ? /[\p{Script=Han}\d]/gu : /\S+/g;
    const length = pages.join(" ").match(unit)?.length ?? 0;
    const [least, most] = GUIDEBOOK[lang];
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });
});

test.each(LANGUAGES)("a wrong figure planted in the shipped words is caught, in %s", (lang) => {
  const [stop] = levels.filter(({ texts }) => texts[lang] !== undefined);
  expect(stop).toBeDefined();
  const whole = JSON.stringify(stop!.texts[lang]);
  const bent = whole.replace(/\{train\.year\}|\{train\}/, "2026"); // one date, in one string
  expect(bent).not.toBe(whole);
  const texts = { ...stop!.texts, [lang]: JSON.parse(bent) as unknown };
  const found = lintLevels({ levels: [{ ...stop!, texts }], facts, languages: LANGUAGES });
  const before = findings.filter(({ rule, file }) => rule === "figures-apart" && file.startsWith(`${stop!.stop}/`));

  expect(found.filter(({ rule }) => rule === "figures-apart").length).toBe(before.length + 1);
});

describe("the journey", () => {
  test("asks every fact", () => {
    expect(journey.notAsked).toEqual([]);
  });

  test("has at least 12 questions a stop, 8 of each kind, 200 with those before and after it", () => {
    expect(bank.questions).toBeGreaterThanOrEqual(200);
    expect(journey.stops.filter(({ questions }) => questions < 12)).toEqual([]);
    expect(KINDS.filter((kind) => (journey.kinds[kind] ?? 0) < 8)).toEqual([]);
  });

  test("asks about 40 % to recall, 40 % to understand, 20 % to use", () => {
    expect(Math.abs(journey.difficulty[1] - 0.4)).toBeLessThan(0.08);
    expect(Math.abs(journey.difficulty[2] - 0.4)).toBeLessThan(0.08);
    expect(Math.abs(journey.difficulty[3] - 0.2)).toBeLessThan(0.08);
  });
});

describe("the budget of warnings", () => {
  test("names every rule", () => {
    expect(Object.keys(budget).toSorted()).toEqual([...WARNING_RULES].toSorted());
  });

  test.each(WARNING_RULES)("is kept: %s", (rule) => {
    const found = warnings.filter((warning) => warning.rule === rule);
    if (found.length < budget[rule] - SLACK)
      console.info(`${rule}: ${found.length} warnings, lower test/levels/budget.json from ${budget[rule]}`);
    expect(found.length, inWords(found)).toBeLessThanOrEqual(budget[rule]);
  });
});
