import { expect, test } from "vitest";
import type { Attempt } from "../../../src/domain/assignment/attempt.ts";
import { learningOf } from "../../../src/domain/statistics/gain.ts";
import { attempt, result } from "./attempts.ts";

const made = (name: string, number: number, score: number): Attempt =>
  attempt([result("a", score)], { name, number, startedAt: number * 1000 });

test("each student's gain is from the first attempt to the last, and their mean is the class's", () => {
  const found = learningOf([
    made("Ben", 3, 1),
    made("Ben", 1, 0.5),
    made("Ben", 2, 0.1),
    made("Ali", 1, 0.5),
    made("ali ", 2, 0.25),
  ]);

  expect(found).toEqual({
    students: [
      { name: "Ali", first: 50, last: 25, gain: -0.5 },
      { name: "Ben", first: 50, last: 100, gain: 1 },
    ],
    count: 2,
    mean: 0.25,
  });
});

test("who began with everything right had nothing to gain, and who came once is not counted", () => {
  const found = learningOf([made("Ali", 1, 1), made("Ali", 2, 0.5), made("Ben", 1, 0)]);

  expect(found).toEqual({ students: [{ name: "Ali", first: 100, last: 50, gain: null }], count: 0, mean: null });
});

test("a class list may say who two names are", () => {
  const seats = new Map([["7", "Ali"]]);
  const nameOf = ({ name }: Attempt): string => seats.get(name) ?? name;

  expect(learningOf([made("7", 1, 0), made("Ali", 2, 0.5)], nameOf)).toMatchObject({ count: 1, mean: 0.5 });
});
