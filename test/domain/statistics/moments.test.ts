import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  correlation,
  covariance,
  deviation,
  kurtosis,
  mean,
  median,
  skewness,
  sorted,
  variance,
} from "../../../src/domain/statistics/moments.ts";
import { share } from "./attempts.ts";

const some = fc.array(share, { minLength: 4, maxLength: 50 });
const pairs = fc.array(fc.tuple(share, share), { minLength: 2, maxLength: 50 });
const sides = (list: readonly (readonly [number, number])[]): [number[], number[]] => [
  list.map(([a]) => a),
  list.map(([, b]) => b),
];

describe("known samples", () => {
  test("have the moments that are reckoned by hand", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(median([6, 1, 2])).toBe(2);
    expect(median([6, 1, 2, 3])).toBe(2.5);
    expect(median([10, 9, 100])).toBe(10);
    expect(variance([1, 2, 6])).toBe(7);
    expect(deviation([1, 2, 6])).toBe(Math.sqrt(7));
    expect(covariance([1, 2, 6], [2, 1, 3])).toBe(2);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBe(-1);
  });

  test("lean to neither side where they are even, and to the right with a tail there", () => {
    expect(skewness([1, 2, 3, 4, 5])).toBeCloseTo(0, 12);
    // scipy.stats.skew and kurtosis of [1, 2, 3, 4, 10], bias=False
    expect(skewness([1, 2, 3, 4, 10])).toBeCloseTo(1.69705627484771, 12);
    expect(kurtosis([1, 2, 3, 4, 10])).toBeCloseTo(3.152, 12);
  });
});

describe("too few values or none that differ", () => {
  test.each([
    ["mean", mean, 1],
    ["median", median, 1],
    ["variance", variance, 2],
    ["deviation", deviation, 2],
    ["skewness", skewness, 3],
    ["kurtosis", kurtosis, 4],
  ])("leave the %s undefined below its least number of values", (_, moment, least) => {
    const values = [3, 1, 2, 5].slice(0, least);

    expect(moment(values)).not.toBeNull();
    expect(moment(values.slice(1))).toBeNull();
  });

  test("have no covariance of one pair, and lists of different lengths throw", () => {
    expect(covariance([1], [1])).toBeNull();
    expect(() => covariance([1, 2], [1])).toThrow(RangeError);
  });

  test("are spread by exactly nothing, also where sums round", () => {
    const alike = [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1, 0.6, 0.6];

    expect(new Set(alike).size).toBeGreaterThan(1);
    expect(variance(alike)).toBe(0);
    expect(correlation(alike, [1, 2, 3, 4])).toBeNull();
    expect(skewness(alike)).toBeNull();
    expect(kurtosis(alike)).toBeNull();
  });
});

describe("always", () => {
  test("covariance does not care which comes first, and with itself it is the variance", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [a, b] = sides(list);

        expect(covariance(a, b)).toBe(covariance(b, a));
        expect(covariance(a, a)).toBeCloseTo(variance(a)!, 12);
      }),
    );
  });

  test("correlation stays within −1 and 1", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const found = correlation(...sides(list)) ?? 0;

        expect(Math.abs(found)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("covariance is largest with both lists sorted", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [a, b] = sides(list);

        expect(covariance(a, b)!).toBeLessThanOrEqual(covariance(sorted(a), sorted(b))! + 1e-12);
      }),
    );
  });

  test("a constant moves mean and median and nothing else", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -100, max: 100 }), (values, constant) => {
        const moved = values.map((value) => value + constant);

        expect(mean(moved)).toBeCloseTo(mean(values)! + constant, 9);
        expect(median(moved)).toBeCloseTo(median(values)! + constant, 9);
        expect(variance(moved)).toBeCloseTo(variance(values)!, 9);
        expect(skewness(moved) ?? 0).toBeCloseTo(skewness(values) ?? 0, 6);
        expect(kurtosis(moved) ?? 0).toBeCloseTo(kurtosis(values) ?? 0, 6);
      }),
    );
  });

  test("a scale leaves skewness and kurtosis, and turned round skewness changes its sign", () => {
    fc.assert(
      fc.property(some, (values) => {
        const turned = values.map((value) => -3 * value);

        expect(skewness(turned) ?? 0).toBeCloseTo(-(skewness(values) ?? 0), 6);
        expect(kurtosis(turned) ?? 0).toBeCloseTo(kurtosis(values) ?? 0, 6);
      }),
    );
  });

  test("the given list stays as it was", () => {
    const values = [3, 1, 2];
    median(values);
    sorted(values);

    expect(values).toEqual([3, 1, 2]);
  });
});
