import { describe, expect, test } from "vitest";
import { isTwoWay, starsFor, worth } from "../../src/domain/rules.ts";
import { choice, choiceOfMany, numeric, trueFalse } from "../support/sample-level.ts";

describe("points of a full mark", () => {
  test.each([
    ["3 at once", 1, 1, 0, 3],
    ["2 after a hint", 1, 1, 1, 2],
    ["2 after two hints", 1, 1, 2, 2],
    ["1 at the second try", 1, 2, 0, 1],
    ["1 at the second try after hints too", 1, 2, 2, 1],
    ["none once the question has returned", 2, 3, 0, 0],
  ] as const)("%s", (_, round, tryNumber, hints, points) => {
    expect(worth(round, tryNumber, hints)).toBe(points);
  });
});

describe("stars by share of points", () => {
  test.each([
    [0, 0],
    [5, 0],
    [5.4, 1],
    [10, 1],
    [10.8, 2],
    [15, 2],
    [15.3, 3],
    [18, 3],
  ])("%d of 18 points give %d", (points, stars) => {
    expect(starsFor(points, 18)).toBe(stars);
  });

  test("a visit without questions gives none", () => expect(starsFor(0, 0)).toBe(0));
});

describe("two-way questions", () => {
  test("are true-false and one of two", () => {
    expect(isTwoWay(trueFalse())).toBe(true);
    expect(isTwoWay(choice("two", { choices: ["north", "south"] }))).toBe(true);
  });

  test("are not those with more ways to be wrong", () => {
    expect([choice(), choiceOfMany(), numeric()].some(isTwoWay)).toBe(false);
  });
});
