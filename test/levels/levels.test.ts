import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { checkLevel, placeholdersIn } from "../../src/content/check-level.ts";
import { levelSchema, levelTextSchema } from "../../src/content/level-schema.ts";
import { AFTER, BEFORE } from "../../src/domain/events.ts";
import { BEFORE_AFTER } from "../../src/domain/off-road.ts";
import { figuresIn } from "./figures.ts";
import { levelFolders, readFacts, readJson } from "./read-levels.ts";

const LANGUAGES = ["zh-CN", "en"];
const facts = readFacts();
const describeIssues = (issues: readonly v.BaseIssue<unknown>[] | undefined): string[] =>
  (issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ""}: ${issue.message}`);

/** All strings of a text, by path. */
function strings(node: unknown, path = ""): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => strings(value, path === "" ? key : `${path}.${key}`));
}

describe.each(levelFolders())("%s", (stop) => {
  const level = v.safeParse(levelSchema, readJson(`${stop}/level.json`));
  const texts = LANGUAGES.map((lang) => [lang, v.safeParse(levelTextSchema, readJson(`${stop}/text.${lang}.json`))] as const);

  test("fits the schema", () => {
    expect(describeIssues(level.issues)).toEqual([]);
    for (const [lang, text] of texts) expect({ lang, issues: describeIssues(text.issues) }).toEqual({ lang, issues: [] });
  });
  if (!level.success) return;

  test("is whole in every language", () => {
    expect(level.output.id).toBe(stop);
    for (const [lang, text] of texts) {
      if (!text.success) continue;
      expect(text.output.lang).toBe(lang);
      expect({ lang, problems: checkLevel(level.output, text.output) }).toEqual({ lang, problems: [] });
    }
  });

  test("names facts, paragraphs and evidence that stand in the table", () => {
    const prefixes = stop === BEFORE_AFTER ? [BEFORE, AFTER] : [stop];
    const problems: string[] = [];
    for (const question of level.output.questions) {
      if (!prefixes.some((prefix) => question.id.startsWith(`${prefix}-`))) problems.push(`${question.id}: begins with another stop`);
      const own = question.facts.map((id) => facts.get(id));
      question.facts.forEach((id, at) => own[at] ?? problems.push(`${question.id}: unknown fact ${id}`));
      for (const fact of own)
        if (fact && !question.sources.some((source) => source.paragraph === fact.paragraph))
          problems.push(`${question.id}: no source names ${fact.paragraph} of fact ${fact.id}`);
      for (const { article, paragraph, evidence } of question.sources) {
        if ((article === "ties" ? "T" : "G") !== paragraph[0]) problems.push(`${question.id}: ${paragraph} is not in ${article}`);
        const known = own.filter((fact) => fact?.paragraph === paragraph).flatMap((fact) => fact?.evidence ?? []);
        for (const term of evidence)
          if (!known.includes(term)) problems.push(`${question.id}: "${term}" is not evidence of its facts in ${paragraph}: ${known.join("|")}`);
      }
    }
    expect(problems).toEqual([]);
  });

  test("has a guidebook page of 120 to 200 words (zh-CN: 200 to 360 characters)", () => {
    for (const [lang, text] of texts) {
      if (!text.success) continue;
      const page = text.output.guidebook.paragraphs.join(" ");
      const length = lang === "zh-CN" ? [...page.matchAll(/[\p{Script=Han}\d]/gu)].length : page.split(/\s+/).length;
      const [least, most] = lang === "zh-CN" ? ([200, 360] as const) : ([120, 200] as const);
      expect(length, `${lang} ${length}`).toBeGreaterThanOrEqual(least);
      expect(length, `${lang} ${length}`).toBeLessThanOrEqual(most);
    }
  });

  test("keeps keys, placeholders and figures together across languages", () => {
    const [master, ...others] = texts;
    if (!master?.[1].success) return;
    const first = new Map(strings(master[1].output.questions));
    for (const [lang, text] of others) {
      if (!text.success) continue;
      const own = new Map(strings(text.output.questions));
      expect([...own.keys()].toSorted()).toEqual([...first.keys()].toSorted());
      const apart = [...own].filter(([path, words]) => {
        const other = first.get(path) ?? "";
        const figures = String(figuresIn(words, lang)) !== String(figuresIn(other, master[0]));
        return figures || String(placeholdersIn(words).toSorted()) !== String(placeholdersIn(other).toSorted());
      });
      expect(apart.map(([path, words]) => `${path}: ${words} | ${first.get(path)}`)).toEqual([]);
    }
  });
});
