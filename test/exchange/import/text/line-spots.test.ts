import fc from "fast-check";
import { expect, test } from "vitest";
import { spotCursor } from "../../../../src/exchange/import/spot-cursor.ts";
import { lineSpots, linesOf } from "../../../../src/exchange/import/text/line-spots.ts";

const text = fc.array(fc.constantFrom("a", "\n", "丝", " ")).map((parts) => parts.join(""));

test("lines joined again are the text", () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(
        linesOf(source)
          .map(({ from, to }) => source.slice(from, to))
          .join("\n"),
      ).toBe(source);
    }),
  );
});
test("every character stands where a reader from the beginning finds it, in whatever order it is asked for", () => {
  fc.assert(
    fc.property(text, (source) => {
      const spot = lineSpots(linesOf(source));
      for (let at = source.length; at >= 0; at--) expect(spot(at)).toEqual(spotCursor(source)(at));
    }),
  );
});
