import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import type { LevelText } from "../../src/domain/level-text.ts";
import type { Level } from "../../src/domain/question.ts";
import { readJson, stopFolders } from "./read-levels.ts";

const FOLDER = new URL("../../assets/public/art/guide/", import.meta.url);
const pagesOf = (stop: string) => (readJson(`${stop}/level.json`) as Level).guidebook ?? []; // levels.test.ts checks it
const wordsOf = (stop: string, lang: string) => (readJson(`${stop}/text.${lang}.json`) as LevelText).guidebook; // levels.test.ts checks it

describe.each(stopFolders())("the guidebook of %s", (stop) => {
  const pages = pagesOf(stop);

  test("has two to four pages", () => {
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
  });

  test.each(pages.map(({ id }) => id))("has for %s a small drawing without words, a mark for each label", (id) => {
    const file = new URL(`${id}.svg`, FOLDER);
    expect(existsSync(file)).toBe(true);
    const svg = readFileSync(file, "utf8");
    expect(svg.length).toBeLessThan(12_000);
    // Nothing that the page's content security policy forbids, or that would run.
    expect(svg).not.toMatch(/<script|<style|style=|<foreignObject|<image|href="http|\son\w+=/i);
    const marks = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, mark]) => mark);
    for (const lang of LANGUAGES) {
      const { alt, legend } = wordsOf(stop, lang)[id]!;
      expect((alt ?? "").length).toBeGreaterThan(10);
      expect([...new Set(marks)].toSorted()).toEqual(legend.map((_, at) => String(at + 1)));
    }
  });
});

test("no drawing lies there that no page shows", () => {
  const shown = stopFolders().flatMap((stop) => pagesOf(stop).map(({ id }) => `${id}.svg`));
  expect(readdirSync(FOLDER).filter((name) => !shown.includes(name))).toEqual([]);
});
