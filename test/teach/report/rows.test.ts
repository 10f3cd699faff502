import { describe, expect, test } from "vitest";
import { scoreOf } from "../../../src/domain/assignment/attempt.ts";
import { MOST_POINTS } from "../../../src/domain/rules.ts";
import { cellOf } from "../../../src/teach/report/cells.ts";
import { pressed, sorted } from "../../../src/teach/report/sorting.ts";
import { clock, rounded } from "../../../src/teach/report/shown.ts";
import { isPassed, sumsOf, tableRows } from "../../../src/teach/report/table-rows.ts";
import { binsOf } from "../../../src/teach/report/plots/bins.ts";
import { BENT, MISSING, NAMES, own, played, QUESTIONS, resultsOf, SLOW, SPOKEN, TWICE } from "./made-up.ts";

const result = (score: number, tries = 1) => ({
  question: "q",
  score,
  tries: Array.from({ length: tries }, () => ({ response: { kind: "true-false" as const, value: true }, score })),
  hints: 0,
  sure: null,
  ms: 1000,
});

describe("a cell", () => {
  test.each([
    ["not-asked", [], null],
    ["not-reached", [result(0, 0)], 0],
    ["none", [result(0)], 0],
    ["part", [result(1 / 3)], 1],
    ["part", [result(1), result(0)], 1.5],
    ["full", [result(1)], 3],
    ["full", [result(1, 0)], 3],
  ] as const)("is %s", (state, results, points) => {
    expect(cellOf(results)).toEqual({ state, points });
  });
});

describe("the class table", () => {
  const rows = tableRows(resultsOf(own()), 60);
  const of = (student: string) => rows.find((row) => row.student === student)!;

  test("equals what was played, student by student and question by question", () => {
    for (const name of NAMES) {
      if (name === MISSING || name === SPOKEN || name === BENT || name === TWICE) continue;
      const attempt = played(name, own());
      const { cells, share, points } = of(name);

      expect(cells.map((cell) => cell.points)).toEqual(
        QUESTIONS.map(({ id }) => attempt.results.find(({ question }) => question === id)!.score * MOST_POINTS),
      );
      expect(share).toBeCloseTo(scoreOf(attempt), 9);
      expect(points).toBeCloseTo(scoreOf(attempt) * QUESTIONS.length * MOST_POINTS, 9);
    }
  });
  test("tells what was not reached from what was wrong", () => {
    expect(
      of(SLOW)
        .cells.map(({ state }) => state)
        .slice(-2),
    ).toEqual(["not-reached", "not-reached"]);
  });
  test("has no numbers for one who handed in nothing, and none but the score of a spoken code", () => {
    expect(of(MISSING)).toMatchObject({ share: null, points: null, verdict: null, isPassed: null, ms: null });
    expect(of(SPOKEN)).toMatchObject({ share: 0.5, points: null, verdict: "unproven", attempts: 0 });
  });
  test("shows what is flagged and does not count it", () => {
    expect(of(BENT)).toMatchObject({ share: null, verdict: "flagged", attempts: 1 });
  });
  test.each([
    ["best", 1],
    ["last", 1],
    ["first", scoreOf(played(TWICE, own()))],
    ["all", (1 + scoreOf(played(TWICE, own()))) / 2],
  ] as const)("counts the %s of two attempts", (counted, share) => {
    const found = tableRows(resultsOf(own({ counted })), 0).find(({ student }) => student === TWICE);
    expect(found?.share).toBeCloseTo(share, 9);
    expect(found?.attempts).toBe(2);
  });
  test("leaves empty what a student was not asked", () => {
    const variant = own({}, { order: "variant", count: 4 });
    const notAsked = tableRows(resultsOf(variant), 0).flatMap(({ cells, points }) =>
      points === null ? [] : cells.filter(({ state }) => state === "not-asked").length,
    );
    expect(new Set(notAsked)).toEqual(new Set([QUESTIONS.length - 4]));
  });
  test("takes means of those who were asked alone", () => {
    const variant = tableRows(resultsOf(own({}, { order: "variant", count: 4 })), 0);
    const sums = sumsOf(variant, QUESTIONS.length);
    const asked = variant.flatMap(({ cells }) => cells[2]?.points ?? []);
    expect(sums.points[2]).toBeCloseTo(asked.reduce((sum, one) => sum + one, 0) / asked.length, 9);
    expect(sums.scored).toBe(NAMES.length - 2);
  });
});

describe("sorting", () => {
  const rows = tableRows(resultsOf(own()), 0);
  const names = (by: "seat" | "name" | "score", isUp: boolean) =>
    sorted(rows, { by, isUp }, "en").map(({ student }) => student);

  test("by seat or name goes both ways", () => {
    expect(names("seat", true)).toEqual(NAMES);
    expect(names("name", false)).toEqual(NAMES.toReversed());
  });
  test.each([true, false])("by score leaves those without one at the end (%s)", (isUp) => {
    const all = names("score", isUp);
    expect(new Set(all.slice(-2))).toEqual(new Set([MISSING, BENT]));
    const shares = all.slice(0, -2).map((name) => rows.find(({ student }) => student === name)!.share!);
    expect(shares).toEqual(shares.toSorted((a, b) => (isUp ? a - b : b - a)));
  });
  test("turns round with a second press, and scores begin with the highest", () => {
    expect(pressed({ by: "seat", isUp: true }, "score")).toEqual({ by: "score", isUp: false });
    expect(pressed({ by: "score", isUp: false }, "score")).toEqual({ by: "score", isUp: true });
  });
});

test("a share that is the pass mark but for rounding has passed", () => {
  expect(isPassed(0.1 + 0.5, 60)).toBe(true);
  expect(isPassed(1 / 3 + 1 / 3 - 1e-9, 67)).toBe(false);
  expect([isPassed(null, 60), isPassed(1, 0)]).toEqual([null, null]);
});
test("times read as clocks do", () => {
  expect([clock(0), clock(65_400), clock(3_605_000)]).toEqual(["0:00", "1:05", "1:00:05"]);
});
test("what rounds to nothing has no minus", () => expect(Object.is(rounded(-0.001, 1), 0)).toBe(true));
test("every score falls into one tenth, the full one into the last", () => {
  expect(binsOf([0, 0.1, 0.1 * 3, 0.99, 1]).map(({ count }) => count)).toEqual([1, 1, 0, 1, 0, 0, 0, 0, 0, 2]);
});
