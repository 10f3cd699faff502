import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharePieces, type StepSize } from "../../src/scenes/share-pieces.ts";

const sizes = fc.array(fc.constantFrom<StepSize[]>(1, 2, 3), { minLength: 1, maxLength: 20 });

describe("the pieces of a scenery", () => {
  test("belong each to exactly one step, in order, and every step has one", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 20, max: 400 }), (given, pieces) => {
        const ranges = sharePieces(pieces, given);

        expect(ranges).toHaveLength(given.length);
        expect(ranges[0]![0]).toBe(0);
        expect(ranges.at(-1)![1]).toBe(pieces);
        ranges.forEach(([from, to], at) => {
          expect(to).toBeGreaterThan(from);
          if (at > 0) expect(from).toBe(ranges[at - 1]![1]);
        });
      }),
    );
  });

  test("are never fewer for a harder question, but for the one that rounding takes", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 20, max: 400 }), (given, pieces) => {
        const counts = sharePieces(pieces, given).map(([from, to]) => to - from);
        const least = (size: StepSize): number => Math.min(...counts.filter((_, at) => given[at] === size));
        const most = (size: StepSize): number => Math.max(...counts.filter((_, at) => given[at] === size));

        expect(Math.min(least(2), least(3))).toBeGreaterThanOrEqual(most(1) - 1);
        expect(least(3)).toBeGreaterThanOrEqual(most(2) - 1);
      }),
    );
  });

  test("are more for a harder question where there are enough", () => {
    const counts = sharePieces(36, [1, 3, 2]).map(([from, to]) => to - from);

    expect(counts).toEqual([7, 17, 12]);
  });

  test("fail the last steps where there are too few", () => {
    expect(sharePieces(2, [1, 1, 3])).toEqual([
      [0, 1],
      [1, 2],
      [2, 2],
    ]);
  });
});
