import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_PACK_NAME } from "../../../src/domain/pack/pack.ts";
import { copyNames } from "../../../src/teach/author/copy-names.ts";

test("a copy is called the same in every language, with the next free number", () => {
  const names = { en: "Rivers", ru: "Реки" };
  expect(copyNames(names, [names], MOST_PACK_NAME)).toEqual({ en: "Rivers (2)", ru: "Реки (2)" });
  expect(copyNames(names, [names, { en: "Rivers (2)" }], MOST_PACK_NAME)).toEqual({ en: "Rivers (3)", ru: "Реки (3)" });
});

test("a copy of a copy counts on", () => {
  const copy = { en: "Rivers (2)" };
  expect(copyNames(copy, [{ en: "Rivers" }, copy], MOST_PACK_NAME)).toEqual({ en: "Rivers (3)" });
});

test("a copy's name is new, and fits, however long the name was", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: MOST_PACK_NAME, unit: "grapheme" }), fc.nat(5), (name, copies) => {
      const first = { en: name.slice(0, MOST_PACK_NAME) };
      const all = Array.from({ length: copies }).reduce<(typeof first)[]>(
        (known) => [...known, { en: copyNames(first, known, MOST_PACK_NAME).en ?? "" }],
        [first],
      );
      expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
      expect(Math.max(...all.map(({ en }) => en.length))).toBeLessThanOrEqual(MOST_PACK_NAME);
    }),
  );
});
