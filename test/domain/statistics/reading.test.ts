import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/domain/statistics/figure.ts";
import { readItem, readWhole } from "../../../src/domain/statistics/reading.ts";

const NONE: Figure = { withheld: "few" };
const WHOLE = {
  attempts: 10,
  mean: NONE,
  median: NONE,
  deviation: NONE,
  skewness: NONE,
  kurtosis: NONE,
  consistency: NONE,
  errorRatio: NONE,
  standardError: NONE,
};
const ITEM = { facility: NONE, discrimination: NONE, efficiency: NONE, weight: NONE };

describe("a question's figure", () => {
  test.each([
    ["facility", 0, "hard"],
    ["facility", 29.9, "hard"],
    ["facility", 30, "fitting"],
    ["facility", 30 - 1e-13, "fitting"],
    ["facility", 90, "fitting"],
    ["facility", 90 + 1e-13, "fitting"],
    ["facility", 90.1, "easy"],
    ["facility", 100, "easy"],
    ["discrimination", -0.1, "check-key"],
    ["discrimination", -1e-14, "weak"],
    ["discrimination", 19.9, "weak"],
    ["discrimination", 20, "fair"],
    ["discrimination", 30, "good"],
    ["efficiency", -1, "against"],
    ["efficiency", 29, "low"],
    ["efficiency", 30, "fair"],
    ["efficiency", 50, "good"],
    ["weight", 4.9, "light"],
    ["weight", 5, "even"],
    ["weight", 20, "even"],
    ["weight", 20.1, "heavy"],
  ] as const)("%s %d of ten questions reads %s", (key, figure, code) => {
    expect(readItem({ ...ITEM, [key]: figure }, 10)[key]).toBe(code);
  });

  test("reads as the reason where it is withheld", () => {
    expect(readItem({ ...ITEM, weight: { withheld: "negative" } }, 10)).toEqual({
      facility: "few",
      discrimination: "few",
      efficiency: "few",
      weight: "negative",
    });
  });
});

describe("a figure of the whole test", () => {
  test.each([
    ["mean", 49, "hard"],
    ["mean", 75, "fitting"],
    ["median", 76, "easy"],
    ["deviation", 11, "bunched"],
    ["deviation", 12, "fitting"],
    ["deviation", 18.1, "wide"],
    ["skewness", -1.1, "few-low"],
    ["skewness", -1, "even"],
    ["skewness", 1, "even"],
    ["skewness", 1.1, "few-high"],
    ["kurtosis", -1.1, "flat"],
    ["kurtosis", 0, "even"],
    ["kurtosis", 1.1, "peaked"],
    ["consistency", -20, "low"],
    ["consistency", 49, "low"],
    ["consistency", 50, "fair"],
    ["consistency", 70, "good"],
    ["standardError", 7.9, "small"],
    ["standardError", 8, "large"],
  ] as const)("%s %d reads %s", (key, figure, code) => {
    expect(readWhole({ ...WHOLE, [key]: figure })[key]).toBe(code);
  });

  test.each([
    [49, "low", "large"],
    [50, "fair", "fair"],
    [69, "fair", "fair"],
    [70, "good", "small"],
  ] as const)("consistency %d and its error ratio read alike: %s, %s", (consistency, code, error) => {
    const errorRatio = 100 * Math.sqrt(1 - consistency / 100);

    expect(readWhole({ ...WHOLE, consistency, errorRatio })).toMatchObject({ consistency: code, errorRatio: error });
  });

  test("reads as the reason where it is withheld", () => {
    const readings = readWhole({ ...WHOLE, consistency: { withheld: "one-question" } });

    expect(readings).toMatchObject({ mean: "few", consistency: "one-question" });
  });
});
