import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { FIGURES, figureNamed, opens } from "../../src/hud/figure.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";

const root = new URL("../../", import.meta.url);

test("every figure has its picture, and every picture is a figure", () => {
  const pictures = readdirSync(new URL("assets/public/art/figure/", root)).toSorted();

  expect(pictures).toEqual(FIGURES.map((figure) => `${figure}.svg`).toSorted());
});

test.each(LANGUAGES)("in %s no two figures have the same name", (lang) => {
  const messages = JSON.parse(readFileSync(new URL(`src/i18n/messages/${lang}.json`, root), "utf8")) as Record<
    string,
    string
  >; // flat files of ours
  const names = FIGURES.map((figure) => messages[`figure.${figure}`]);

  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(FIGURES.length);
});

test("a figure that this version does not have is none", () => {
  expect(figureNamed("kite")).toBe("kite");
  expect(figureNamed("dragon")).toBeNull();
  expect(figureNamed(null)).toBeNull();
});

describe("a picture lock", () => {
  const three = fc.array(fc.constantFrom(...FIGURES), { minLength: 3, maxLength: 3 });

  test("opens to its own three pictures and to no others", () => {
    fc.assert(
      fc.property(three, three, (lock, tapped) => {
        expect(opens(lock, lock)).toBe(true);
        expect(opens(lock, tapped)).toBe(lock.join() === tapped.join());
      }),
    );
  });

  test("stays shut to another order, to fewer pictures and to more", () => {
    expect(opens(["kite", "carp", "melon"], ["carp", "kite", "melon"])).toBe(false);
    expect(opens(["kite", "carp", "melon"], ["kite", "carp"])).toBe(false);
    expect(opens(["kite", "carp", "melon"], ["kite", "carp", "melon", "melon"])).toBe(false);
  });
});
