import { describe, expect, test } from "vitest";
import { lintTypedFigures } from "../../../src/content/lint/named-figures.ts";
import { at, FOUR, lintWith, type Json, type Lang } from "./bank.ts";

const typed = (words: Readonly<Record<string, string>>): string[] =>
  lintTypedFigures(
    {
      stop: "xian",
      level: {},
      texts: Object.fromEntries(Object.entries(words).map(([lang, name]) => [lang, { name }])),
    },
    FOUR,
  ).map(({ file, reason }) => `${file} ${reason.code === "says" ? reason.words : ""}`);

describe("typed-figure", () => {
  test("finds a figure typed into texts of several languages", () => {
    expect(typed({ en: "after 570,000 steps", "zh-CN": "57万步" })).toEqual([
      "xian/text.zh-CN.json 57",
      "xian/text.en.json 570,000",
    ]);
  });

  test("lets names, placeholders and a pack of one language be", () => {
    expect(typed({ en: "a 3D screen, {screens} of them", ru: "экран 3D" })).toEqual([]);
    expect(typed({ en: "after 570,000 steps" })).toEqual([]);
  });
});

const say = (texts: Record<Lang, Json>, words: (lang: Lang) => string): void =>
  FOUR.forEach((lang) => (texts[lang]["questions"]["xian-choice"]["explanation"] = words(lang)));

describe("figures by name", () => {
  test("may be set in other forms and parts by each language", () => {
    const findings = lintWith((_, level, texts) => {
      level["figures"] = { output: 570_000, train: "2025-05-31" };
      say(texts, (lang) => (lang === "zh-CN" ? "{output.short}, {train}" : "{output}, {train.month-day} {train.year}"));
    });

    expect(at(findings)).toEqual([]);
  });

  test.each([
    ["another figure", "{other}", "placeholders-apart"],
    ["another part of a date", "{train.year}", "figures-apart"],
    ["a figure that is not there", "{trian}", "unknown-placeholder"],
    ["a form that the figure has not", "{train.short}", "unknown-placeholder"],
  ])("%s in one language is an error", (_, words, rule) => {
    const findings = lintWith((_bank, level, texts) => {
      level["figures"] = { train: "2025-05-31", other: 31 };
      say(texts, (lang) => (lang === "kk" ? words : "{train}"));
      FOUR.forEach((lang) => (texts[lang]["task"] = "{other}"));
    });

    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});
