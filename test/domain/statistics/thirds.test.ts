import fc from "fast-check";
import { expect, test } from "vitest";
import { countThirds, thirdsOf } from "../../../src/domain/statistics/thirds.ts";
import { share } from "./attempts.ts";

test("nine different values make three threes", () => {
  expect(thirdsOf([9, 1, 8, 2, 7, 3, 6, 4, 5])).toEqual(
    "upper lower upper lower upper lower middle middle middle".split(" "),
  );
});

test("equals stay together, also where sums round", () => {
  expect(thirdsOf([0.5, 0.5, 0.5])).toEqual(["middle", "middle", "middle"]);
  expect(thirdsOf([0, 0, 0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1, 1, 1])).toEqual(
    "lower lower middle middle upper upper".split(" "),
  );
});

test("nobody below is put above, nobody is lost, and turning all round swaps the ends", () => {
  fc.assert(
    fc.property(fc.array(share), (rests) => {
      const thirds = thirdsOf(rests);
      const rank = { lower: 0, middle: 1, upper: 2 };
      const { lower, middle, upper } = countThirds(thirds);
      const turned = countThirds(thirdsOf(rests.map((rest) => 1 - rest)));

      expect(lower + middle + upper).toBe(rests.length);
      expect(turned.middle).toBe(middle);
      for (const [a, one] of rests.entries())
        for (const [b, other] of rests.entries())
          if (one <= other) expect(rank[thirds[a]!]).toBeLessThanOrEqual(rank[thirds[b]!]);
    }),
  );
});
