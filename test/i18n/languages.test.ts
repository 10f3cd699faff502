import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES, LANGUAGE_NAMES, pickLanguage } from "../../src/i18n/languages.ts";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

describe("the language is the first wish that we speak", () => {
  test.each([
    [["zh-CN"], "zh-CN"],
    [["ZH-cn"], "zh-CN"],
    [["zh"], "zh-CN"],
    [["zh-TW"], "zh-CN"],
    [["en-GB"], "en"],
    [["fr", "zh-Hans-CN", "en"], "zh-CN"],
    [[null, undefined, "", "en"], "en"],
    [["fr", "de"], "en"],
    [[], "en"],
  ])("%j: %s", (wishes, lang) => {
    expect(pickLanguage(...wishes)).toBe(lang);
  });
});

describe("the page's own script", () => {
  test("knows the same languages as the game", () => {
    const listed = /var languages = (\[.*?\]);/.exec(page)?.[1] ?? "none";

    expect(JSON.parse(listed)).toEqual(LANGUAGES);
  });
});

test("every language has a name of its own", () => {
  expect(Object.keys(LANGUAGE_NAMES).toSorted()).toEqual([...LANGUAGES].toSorted());
  expect(new Set(Object.values(LANGUAGE_NAMES)).size).toBe(LANGUAGES.length);
});
