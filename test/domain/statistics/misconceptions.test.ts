import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../src/domain/assignment/attempt.ts";
import { misconceptions } from "../../../src/domain/statistics/misconceptions.ts";
import { choice, choiceOfMany, numeric } from "../../support/sample-level.ts";
import { answered, attempt, result } from "./attempts.ts";

const took = (id: string): Attempt => answered("choice", { kind: "choice", choices: [id] }, id === "north" ? 1 : 0);
const times = (count: number, one: Attempt): readonly Attempt[] => Array(count).fill(one) as readonly Attempt[]; // all the same
const east = { kind: "choice", choices: ["east"] };

describe("a wrong answer is told", () => {
  test("from three and a quarter of those asked on", () => {
    const of = (wrong: number, right: number) =>
      misconceptions([...times(wrong, took("east")), ...times(right, took("north"))], [choice()]);

    expect(of(3, 9)).toEqual([{ question: "choice", response: east, count: 3, of: 12 }]);
    expect(of(3, 10)).toEqual([]);
    expect(of(2, 0)).toEqual([]);
    expect(of(3, 0)).toEqual([{ question: "choice", response: east, count: 3, of: 3 }]);
  });

  test("of those asked, answered or not", () => {
    const silent = attempt([result("choice", 0, { tries: [] })]);

    expect(misconceptions([...times(3, took("east")), ...times(10, silent)], [choice()])).toEqual([]);
  });

  test("never where it is right, whatever else was lost by hints", () => {
    const hinted = attempt([
      result("choice", 0.7, { tries: [{ response: { kind: "choice", choices: ["north"] }, score: 1 }] }),
    ]);

    expect(misconceptions(times(9, hinted), [choice()])).toEqual([]);
  });

  test("as one where only the order of the choices differs", () => {
    const many = (...choices: readonly string[]): Attempt => answered("many", { kind: "choice", choices }, 0);
    const attempts = [many("wind", "coal"), many("coal", "wind"), many("wind", "coal", "wind"), many("peat")];

    expect(misconceptions(attempts, [choiceOfMany()])).toMatchObject([{ count: 3, of: 4 }]);
    expect(misconceptions(attempts.toReversed(), [choiceOfMany()])).toEqual(misconceptions(attempts, [choiceOfMany()]));
  });
});

test("the most shared come first, then the most given, then by question", () => {
  const guess = (id: string, value: number): Attempt => answered(id, { kind: "numeric", value }, 0);
  const attempts = [
    ...times(3, guess("b", 10)),
    ...times(3, guess("b", 90)),
    ...times(4, guess("c", 10)),
    ...times(3, guess("a", 10)),
  ];
  const found = misconceptions(
    attempts,
    ["a", "b", "c"].map((id) => numeric(id)),
  );

  expect(found.map(({ question, count, of }) => [question, count, of])).toEqual([
    ["c", 4, 4],
    ["a", 3, 3],
    ["b", 3, 6],
    ["b", 3, 6],
  ]);
});
