import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeTest } from "../../../src/domain/statistics/whole-test.ts";
import { anyRows, attempt, attemptsOf, result } from "./attempts.ts";

const FEW = { withheld: "few" };
const rows = (count: number, row: (at: number) => readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: count }, (_, at) => row(at));

describe("fewer than ten attempts", () => {
  test("are counted and nothing more", () => {
    expect(wholeTest(attemptsOf(rows(9, (at) => [at % 2, 1])))).toEqual({
      attempts: 9,
      mean: FEW,
      median: FEW,
      deviation: FEW,
      skewness: FEW,
      kurtosis: FEW,
      consistency: FEW,
      errorRatio: FEW,
      standardError: FEW,
    });
    expect(wholeTest([]).attempts).toBe(0);
  });

  test("do not become ten by attempts that were asked nothing", () => {
    const test = wholeTest([...attemptsOf(rows(9, (at) => [at % 2, 1])), attempt([])]);

    expect(test.attempts).toBe(9);
    expect(test.mean).toEqual(FEW);
  });
});

describe("reliability is withheld with its reason", () => {
  const reasonOf = ({ consistency, errorRatio, standardError }: ReturnType<typeof wholeTest>): unknown => {
    expect(errorRatio).toEqual(consistency);
    expect(standardError).toEqual(consistency);
    return consistency;
  };

  test("where not all were asked the same, even as many", () => {
    const drawn = rows(10, (at) => [at / 10, 1]).map(([a, b], at) =>
      attempt([result("a", a!), result(at === 3 ? "c" : "b", b!)]),
    );

    expect(reasonOf(wholeTest(drawn))).toEqual({ withheld: "different-questions" });
    expect(wholeTest(drawn).mean).toBeCloseTo(72.5, 9);
  });

  test("where there is one question only", () => {
    expect(reasonOf(wholeTest(attemptsOf(rows(10, (at) => [at % 2]))))).toEqual({ withheld: "one-question" });
  });

  test("where all have the same total, whose shape is then unknown too", () => {
    const test = wholeTest(attemptsOf(rows(10, (at) => [at % 2, 1 - (at % 2)])));

    expect(reasonOf(test)).toEqual({ withheld: "no-spread" });
    expect(test).toMatchObject({ mean: 50, median: 50, deviation: 0 });
    expect(test.skewness).toEqual({ withheld: "no-spread" });
    expect(test.kurtosis).toEqual({ withheld: "no-spread" });
  });
});

describe("the consistency", () => {
  test("is full, and without error, where every question says the same", () => {
    const { consistency, errorRatio, standardError } = wholeTest(
      attemptsOf(rows(12, (at) => [at % 2, at % 2, at % 2])),
    );

    expect(consistency).toBeCloseTo(100, 9);
    expect(errorRatio).toBeLessThan(1e-5);
    expect(standardError).toBeLessThan(1e-5);
  });

  test("is never above 100, whatever was answered", () => {
    fc.assert(
      fc.property(anyRows, (scores) => {
        const { consistency, errorRatio } = wholeTest(attemptsOf(scores));
        if (typeof consistency !== "number") return;

        expect(consistency).toBeLessThanOrEqual(100 + 1e-9);
        expect(errorRatio).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test("the order of the attempts does not matter", () => {
  fc.assert(
    fc.property(anyRows, (scores) => {
      const there = wholeTest(attemptsOf(scores));
      const back = new Map<string, unknown>(Object.entries(wholeTest(attemptsOf(scores.toReversed()))));

      for (const [key, figure] of Object.entries(there))
        // The error ratio's root makes more of what rounding leaves of a full consistency.
        if (typeof figure === "number") expect(back.get(key)).toBeCloseTo(figure, 4);
        else expect(back.get(key)).toEqual(figure);
    }),
  );
});

test("one more question that everybody had right moves no deviation of the points", () => {
  fc.assert(
    fc.property(anyRows, (scores) => {
      const n = scores[0]!.length;
      const before = wholeTest(attemptsOf(scores)).deviation;
      const after = wholeTest(attemptsOf(scores.map((row) => [...row, 1]))).deviation;

      expect(Number(after) * (n + 1)).toBeCloseTo(Number(before) * n, 6);
    }),
  );
});
