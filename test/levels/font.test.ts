import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { charactersIn } from "./font-characters.ts";
import { levelFolders, readJson } from "./read-levels.ts";

/** Of a level's text, what stands in the title face. */
interface Headings {
  readonly name: string;
  readonly task: string;
  readonly guidebook: { readonly title: string };
  readonly questions: Readonly<Record<string, { readonly title: string; readonly prompt: string }>>;
}
const readFont = (name: string): Buffer =>
  readFileSync(new URL(`../../assets/public/fonts/title-${name}.woff2`, import.meta.url));
const [latin, zh] = [readFont("latin"), readFont("zh")];
const inFonts = new Set([...charactersIn(latin), ...charactersIn(zh)]);
const lacking = (texts: readonly string[]): readonly string[] => [
  ...new Set(Array.from(texts.join("")).filter((character) => !inFonts.has(character))),
];

test("the title fonts hold what is used and no more", () => {
  expect(latin.length).toBeLessThan(20_000);
  expect(zh.length).toBeLessThan(150_000);
  expect([...charactersIn(latin)].join("")).toContain("ABC");
  expect(lacking(["the road", "丝路", "龘"])).toEqual(["龘"]);
});

// Where one fails: node assets/make/font.mjs
describe.each(LANGUAGES)("the title font, in %s", (lang) => {
  test.each(levelFolders())("has every character of the headings at %s", (stop) => {
    const { name, task, guidebook, questions } = readJson(`${stop}/text.${lang}.json`) as Headings; // levels.test.ts checks it
    const asked = Object.values(questions).flatMap(({ title, prompt }) => [title, prompt]);
    expect(lacking([name, task, guidebook.title, ...asked])).toEqual([]);
  });

  test("has every character of the interface", () => {
    const messages = readFileSync(new URL(`../../src/i18n/messages/${lang}.json`, import.meta.url), "utf8");
    expect(lacking(Object.values(JSON.parse(messages) as Record<string, string>))).toEqual([]);
  });
});
