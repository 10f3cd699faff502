import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivedSeed, seededRandom, shuffled } from "../../src/domain/seeded.ts";
import frozen from "../fixtures/frozen-seeded.json";

const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

describe("seededRandom", () => {
  test.each(frozen.random)("gives the frozen numbers for seed $seed", ({ seed, numbers }) => {
    const random = seededRandom(seed);

    expect(numbers.map(() => random())).toEqual(numbers);
  });

  test("stays in [0, 1) for any seed", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed);

        for (let at = 0; at < 20; at++) {
          const number = random();
          expect(number >= 0 && number < 1).toBe(true);
        }
      }),
    );
  });
});

describe("shuffled", () => {
  test.each(frozen.shuffled)("gives the frozen order for seed $seed", ({ seed, order }) => {
    const mixed = shuffled("abcdefgh".split(""), seededRandom(seed));

    expect(mixed.join("")).toBe(order);
  });

  test("keeps every item once and leaves its input alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items];

        const mixed = shuffled(items, seededRandom(seed));

        expect(sorted(mixed)).toEqual(sorted(before));
        expect(items).toEqual(before);
      }),
    );
  });

  test("puts each item first about equally often", () => {
    const firsts = Array.from({ length: 4000 }, (_, seed) => shuffled(["a", "b", "c", "d"], seededRandom(seed))[0]);

    for (const item of "abcd") {
      const share = firsts.filter((first) => first === item).length / firsts.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  });
});

describe("derivedSeed", () => {
  test.each(frozen.derived)("gives the frozen seed for $seed and $words", ({ seed, words, derived }) => {
    expect(derivedSeed(seed, ...words)).toBe(derived);
  });

  test("tells words apart by their borders", () => {
    expect(derivedSeed(1, "ab", "c")).not.toBe(derivedSeed(1, "a", "bc"));
  });
});
