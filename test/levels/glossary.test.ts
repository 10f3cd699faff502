import { pinyin } from "pinyin-pro";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { levelFolders, readJson } from "./read-levels.ts";

interface Meaning {
  readonly term: string;
  readonly forms: readonly string[];
  readonly meaning: string;
}
const { terms } = readJson("glossary.json") as { terms: readonly { id: string; zh: string; pinyin: string }[] }; // held to it below
const ids = terms.map(({ id }) => id);
const glossary = (lang: string): Readonly<Record<string, Meaning>> =>
  readJson(`glossary.${lang}.json`) as Readonly<Record<string, Meaning>>; // held to it below

test("about sixty terms have a name, Chinese words and their sound", () => {
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
  // Where it fails: node assets/make/pinyin.mjs
  for (const { zh, pinyin: sound } of terms) expect(sound).toBe(pinyin(zh, { type: "array" }).join(" "));
});

describe.each(LANGUAGES)("the glossary in %s", (lang) => {
  const own = glossary(lang);

  test("explains each term, and no form means two", () => {
    expect(Object.keys(own).toSorted()).toEqual(ids.toSorted());
    const forms = Object.values(own).flatMap(({ term, forms: other }) => [term, ...other].map((form) => form.toLowerCase()));
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    for (const { term, meaning } of Object.values(own)) expect(term.trim() !== "" && meaning.trim() !== "").toBe(true);
  });

  test("types no figure: one could differ from the others'", () => {
    expect(ids.filter((id) => /\d/.test(own[id]!.meaning))).toEqual([]);
  });

  test("most of its terms stand in the levels' texts", () => {
    const all = levelFolders()
      .map((stop) => JSON.stringify(readJson(`${stop}/text.${lang}.json`)))
      .join("\n")
      .toLowerCase();
    const unused = ids.filter((id) => ![own[id]!.term, ...own[id]!.forms].some((form) => all.includes(form.toLowerCase())));
    expect(unused.length, unused.join(" ")).toBeLessThanOrEqual(6);
  });
});
