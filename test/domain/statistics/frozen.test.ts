import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isTold, type Figure } from "../../../src/domain/statistics/figure.ts";
import { itemsOf } from "../../../src/domain/statistics/items.ts";
import { wholeTest } from "../../../src/domain/statistics/whole-test.ts";
import { attemptsOf } from "./attempts.ts";

type Expected = Readonly<Record<string, number | null>>;
interface Frozen {
  readonly scores: readonly (readonly number[])[];
  readonly expected: { readonly whole: Expected; readonly items: readonly Expected[] };
}
const frozen = (name: string): Frozen =>
  // Written by make.py beside it, so its shape is known.
  JSON.parse(readFileSync(new URL(`../../fixtures/statistics/${name}.json`, import.meta.url), "utf8")) as Frozen;

/** Names of the figures that are not as expected; undefined ones have to be withheld. */
function off(found: object, expected: Expected): readonly string[] {
  const figures = new Map<string, Figure>(Object.entries(found));
  return Object.entries(expected).flatMap(([key, value]) => {
    const figure = figures.get(key)!;
    const isRight = isTold(figure) ? value !== null && Math.abs(figure - value) < 1e-9 : value === null;
    return isRight ? [] : [`${key}: ${JSON.stringify(figure)} for ${value}`];
  });
}

describe.each([
  ["dichotomous", 30, 20],
  ["partial", 24, 12],
  ["narrow", 15, 8],
])("the %s set of %d attempts at %d questions", (name, students, questions) => {
  const { scores, expected } = frozen(name);
  const attempts = attemptsOf(scores);

  test("is as large as it says and leaves no figure out", () => {
    expect(scores.map(({ length }) => length)).toEqual(Array(students).fill(questions));
    expect(Object.keys(expected.whole)).toHaveLength(8);
    expect(expected.items.map((item) => Object.keys(item).length)).toEqual(Array(questions).fill(5));
  });

  test("has the figures of the whole test that numpy and scipy find", () => {
    expect(off(wholeTest(attempts), expected.whole)).toEqual([]);
  });

  test("has the figures of every question that numpy finds", () => {
    const items = itemsOf(attempts);

    expect(items).toHaveLength(questions);
    expect(items.flatMap((item, at) => off(item, expected.items[at]!))).toEqual([]);
  });
});
