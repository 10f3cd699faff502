import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTold, type Figure } from "../../../src/domain/statistics/figure.ts";
import { itemAnalysis, itemsOf, type Item } from "../../../src/domain/statistics/items.ts";
import { anyDrawn, anyRows, attempt, attemptsOf, result } from "./attempts.ts";

const FEW = { withheld: "few" };
const told = (figures: readonly Figure[]): readonly number[] => figures.filter(isTold);
const ten = Array.from({ length: 10 }, (_, at) => at);

describe("a question", () => {
  test("that fewer than ten were asked is counted and nothing more", () => {
    const attempts = ten.map((at) => attempt([result("a", at % 2), ...(at === 0 ? [] : [result("b", 1)])]));

    expect(itemAnalysis(attempts, "b")).toEqual({
      question: "b",
      asked: 9,
      facility: FEW,
      deviation: FEW,
      discrimination: FEW,
      efficiency: FEW,
      weight: FEW,
    });
    expect(itemAnalysis(attempts, "a").facility).toBe(50);
    expect(itemAnalysis(attempts, "nobody's").asked).toBe(0);
  });

  test("that all had alike discriminates nobody and weighs nothing", () => {
    expect(itemAnalysis(attemptsOf(ten.map((at) => [1, at % 2, at % 3 === 0 ? 1 : 0])), "q00")).toEqual({
      question: "q00",
      asked: 10,
      facility: 100,
      deviation: 0,
      discrimination: { withheld: "no-spread" },
      efficiency: { withheld: "no-spread" },
      weight: 0,
    });
  });

  test("that the strong get wrong has a negative discrimination and no weight", () => {
    const items = itemsOf(attemptsOf(ten.map((at) => [at < 5 ? 1 : 0, at / 9, at / 9])));

    expect(items[0]!.discrimination).toBeLessThan(-80);
    expect(items[0]!.efficiency).toBeLessThan(-80);
    expect(items[0]!.weight).toEqual({ withheld: "negative" });
    expect(items[1]!.weight).toBeCloseTo(50, 9);
  });

  test("that stands alone has nothing to be compared with", () => {
    const [item] = itemsOf(attemptsOf(ten.map((at) => [at % 2])));

    expect(item).toMatchObject({ facility: 50, weight: 100 });
    expect(item!.discrimination).toEqual({ withheld: "one-question" });
  });

  test("weighs nothing beside others where all totals are the same", () => {
    const items = itemsOf(attemptsOf(ten.map((at) => [at % 2, 1 - (at % 2)])));

    expect(items.map(({ weight }) => weight)).toEqual([{ withheld: "no-spread" }, { withheld: "no-spread" }]);
    expect(items.map(({ discrimination }) => Math.round(Number(discrimination)))).toEqual([-100, -100]);
  });
});

describe("different questions", () => {
  const drawn = ten.map((at) =>
    attempt([
      result("a", at < 5 ? 0 : 1),
      result(at % 2 ? "b" : "c", at / 9),
      ...(at === 4 ? [] : [result("d", at / 9)]),
    ]),
  );

  test("are compared with what each attempt was asked besides, and no weight is told", () => {
    const item = itemAnalysis(drawn, "a");

    expect(item.asked).toBe(10);
    expect(item.discrimination).toBeCloseTo(87.038827978, 6); // of 0 0 0 0 0 1 1 1 1 1 with 0 to 9
    expect(item.efficiency).toBeCloseTo(100, 9);
    expect(item.weight).toEqual({ withheld: "different-questions" });
  });

  test("that were not asked count as missing, not as wrong", () => {
    const attempts = [...ten, ...ten].map((at, index) =>
      attempt([result("a", at % 2), ...(index < 10 ? [result("b", 1)] : [])]),
    );

    expect(itemAnalysis(attempts, "b")).toMatchObject({ asked: 10, facility: 100 });
  });
});

describe("always", () => {
  test("discrimination is within −100 and 100, efficiency at most 100, and weights share out a hundred", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const items = itemsOf(attemptsOf(rows));
        const weights = told(items.map(({ weight }) => weight));

        for (const value of told(items.map(({ discrimination }) => discrimination)))
          expect(Math.abs(value)).toBeLessThanOrEqual(100);
        for (const value of told(items.map(({ efficiency }) => efficiency))) expect(value).toBeLessThanOrEqual(100);
        if (weights.length > 0) expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 6);
      }),
    );
  });

  test("discrimination and efficiency are told together and have the same sign", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const items = itemsOf(attemptsOf(rows));
        const signs = (key: "discrimination" | "efficiency"): readonly unknown[] =>
          items.map(({ [key]: figure }) => (isTold(figure) ? figure < 0 : figure));

        expect(signs("efficiency")).toEqual(signs("discrimination"));
      }),
    );
  });

  test("the order of attempts and of their questions does not matter", () => {
    const near = (item: Item): unknown =>
      Object.fromEntries(
        Object.entries(item).map(([key, value]) => [
          key,
          typeof value === "number" ? (expect.closeTo(value, 6) as unknown) : value,
        ]),
      );
    fc.assert(
      fc.property(anyDrawn, (attempts) => {
        const turned = attempts.map((one) => ({ ...one, results: one.results.toReversed() })).toReversed();

        expect(itemsOf(turned)).toEqual(itemsOf(attempts).map(near));
      }),
    );
  });

  test("a question worth a constant more keeps its discrimination", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const more = rows.map(([first, ...rest]) => [first! / 2 + 0.25, ...rest]);
        const [before] = itemsOf(attemptsOf(rows));
        const [after] = itemsOf(attemptsOf(more));

        if (isTold(before!.discrimination)) {
          expect(after!.discrimination).toBeCloseTo(before!.discrimination, 6);
          expect(after!.efficiency).toBeCloseTo(Number(before!.efficiency), 6);
        } else expect(after!.discrimination).toEqual(before!.discrimination);
      }),
    );
  });

  test("one question alone is told as among all", () => {
    fc.assert(
      fc.property(anyDrawn, (attempts) => {
        for (const item of itemsOf(attempts)) expect(itemAnalysis(attempts, item.question)).toEqual(item);
      }),
      { numRuns: 20 },
    );
  });
});
