import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spotCursor } from "../../../src/exchange/import/spot-cursor.ts";

describe("a character's place", () => {
  test.each([
    ["", 0, 1, 1],
    ["ab", 1, 1, 2],
    ["a\nb", 1, 1, 2],
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 3, 2, 1],
    ["a\rb", 2, 2, 1],
    ["\n\n", 2, 3, 1],
    ["ab", 2, 1, 3],
  ])("%j, %i", (text, offset, row, column) => expect(spotCursor(text)(offset)).toEqual({ row, column }));
  test("is the same in whatever order it is asked for", () => {
    const text = fc.array(fc.constantFrom("a", "\n", "\r\n", "\r", "对")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 30 })), (written, offsets) => {
        const cursor = spotCursor(written);
        const asked = offsets.filter((at) => at <= written.length && written.slice(at - 1, at + 1) !== "\r\n");
        const expected = asked.map((at) => {
          const lines = written.slice(0, at).split(/\r\n|\r|\n/);
          return { row: lines.length, column: (lines.at(-1) ?? "").length + 1 };
        });
        expect(asked.map(cursor)).toEqual(expected);
      }),
    );
  });
});
