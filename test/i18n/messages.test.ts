import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { LevelProblemCode } from "../../src/content/check-level.ts";
import type { LoadFault } from "../../src/content/load.ts";
import type { Notice, TravelMeans } from "../../src/domain/game-state.ts";
import { TOPICS } from "../../src/domain/question-base.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import route from "../../levels/route.json";

/** The game's words, and those of the teacher's desk laid over them. */
const PARTS = ["messages", "desk", "report", "packs", "author", "import", "print", "round"] as const;
const folderOf = (part: string): URL => new URL(`../../src/i18n/${part}/`, import.meta.url);
const FORM = /_(zero|one|two|few|many|other)$/;
const read = (part: string, lang: string) =>
  JSON.parse(readFileSync(new URL(`${lang}.json`, folderOf(part)), "utf8")) as Record<string, string>; // flat files of ours
const texts = LANGUAGES.map((lang) => [lang, read("messages", lang)] as const);
const everything = PARTS.flatMap((part) => LANGUAGES.map((lang) => [part, lang, read(part, lang)] as const));
const masterOf = (part: string): Record<string, string> => read(part, "en");
const stem = (key: string): string => key.replace(FORM, "");
const stems = (messages: Record<string, string>): string[] => [...new Set(Object.keys(messages).map(stem))].toSorted();
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].toSorted();

// Tables that TypeScript holds to be whole: a new code does not compile before it stands here, and then needs its words.
const NOTICES: Record<Notice["code"], true> = {
  "unknown-address": true,
  "save-gone": true,
  "lang-fixed": true,
  "slip-copied": true,
  "slip-not-copied": true,
  "storage-none": true,
  "storage-full": true,
  "storage-slow": true,
  "save-newer": true,
  "save-set-aside": true,
  "question-replaced": true,
  "still-picture": true,
  "sound-blocked": true,
  "mistake-copied": true,
  "mistake-shown": true,
  "lang-missing": true,
  "part-missing": true,
  "memory-missing": true,
};
const PROBLEMS: Record<LevelProblemCode | "schema", true> = {
  schema: true,
  "wrong-stop": true,
  "repeated-id": true,
  "repeated-choice": true,
  "answer-not-a-choice": true,
  "answer-count": true,
  range: true,
  "repeated-left": true,
  "missing-text": true,
  "unknown-text": true,
  "unknown-placeholder": true,
};
const FAULTS: Record<LoadFault["code"], true> = { offline: true, "not-found": true, "level-broken": true };
const MEANS: Record<TravelMeans, true> = { camel: true, train: true, car: true };
const keys = (prefix: string, table: object): string[] => Object.keys(table).map((code) => `${prefix}${code}`);
const NEEDED = [
  ...keys("notice.", NOTICES),
  ...keys("problem.", PROBLEMS),
  ...keys("fault.", FAULTS),
  ...keys("travel.by-", MEANS),
  ...TOPICS.map((topic) => `topic.${topic}`),
  ...[1, 2, 3].map((difficulty) => `difficulty.${difficulty}`),
  ...route.stops.map(({ id }) => `place.${id}`),
];

test.each(PARTS)("there is a file of %s for every language and no other", (part) => {
  expect(readdirSync(folderOf(part)).toSorted()).toEqual(LANGUAGES.map((lang) => `${lang}.json`).toSorted());
});

test("no key stands in two parts: one would hide the other at the desk", () => {
  const all = PARTS.flatMap((part) => stems(masterOf(part)));
  expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
});

test.each(LANGUAGES)("%s has plural forms", (lang) => {
  const all = PARTS.flatMap((part) => Object.keys(read(part, lang)));
  expect(all.filter((key) => FORM.test(key)).length).toBeGreaterThan(20);
});

describe.each(everything)("%s in %s", (part, lang, messages) => {
  const master = masterOf(part);

  test("has the same keys as the others", () => {
    expect(stems(messages)).toEqual(stems(master));
  });

  test("has exactly the plural forms that its rules ask for", () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    const plurals = stems(messages).filter((key) =>
      Object.keys(messages).some((own) => own !== key && stem(own) === key),
    );

    for (const key of plurals) {
      const own = Object.keys(messages).filter((one) => stem(one) === key);
      expect(own.toSorted()).toEqual(forms.map((form) => `${key}_${form}`));
    }
  });

  test("has the same placeholders as the others, in every form", () => {
    for (const [key, text] of Object.entries(messages)) {
      const twins = Object.entries(master).filter(([own]) => stem(own) === stem(key));

      expect(
        twins.map(([, twin]) => placeholders(twin)),
        key,
      ).toContainEqual(placeholders(text));
    }
  });

  test("has no empty text, and no brace astray", () => {
    for (const [key, text] of Object.entries(messages)) {
      expect(text.trim(), key).toBe(text);
      expect(text.length, key).toBeGreaterThan(0);
      expect(text.replace(/\{\{\w+\}\}/g, ""), key).not.toMatch(/[{}]/);
    }
  });
});

describe.each(texts)("%s", (_, messages) => {
  test.each(NEEDED)("has words for %s", (key) => {
    expect(stems(messages)).toContain(key);
  });

  test("has no words for a notice or problem that is none", () => {
    const told = stems(messages).filter((key) => /^(notice|problem)\./.test(key) && key !== "notice.dismiss");

    expect(told.filter((key) => !NEEDED.includes(key))).toEqual([]);
  });
});

test.each(everything)("%s in %s types no number: numbers come from where they are decided", (_, _lang, messages) => {
  const typed = Object.entries(messages).filter(([, text]) => /\d/.test(text.replace(/\{\{\w+\}\}/g, "")));
  expect(typed).toEqual([]);
});
