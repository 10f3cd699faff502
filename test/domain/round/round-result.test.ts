import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnForRound, evenCount, proposedCount } from "../../../src/domain/round/draw-round.ts";
import { askedOf, placesOf, stepsOf, teamPoints } from "../../../src/domain/round/round-result.ts";
import { played, type RoundMove, type RoundPlan } from "../../../src/domain/round/round.ts";

const PLAN: RoundPlan = {
  teams: 2,
  questions: ["a", "b", "c"].map((id) => ({ id, isTwoWay: false })),
  passes: true,
};
const answer = (team: number, question: string, score: number): RoundMove => ({
  move: "answered",
  team,
  question,
  response: { kind: "true-false", value: true },
  score,
});
const ON: RoundMove = { move: "gone-on" };

describe("a round's result", () => {
  const state = played(PLAN, [
    answer(0, "a", 0),
    ON,
    answer(1, "a", 1),
    ON,
    answer(1, "b", 1),
    ON,
    { move: "corrected", team: 0, by: -2 },
    { move: "passed", team: 0, question: "c" },
  ]);

  test("tells what each team earned, caught and was given", () => {
    expect(teamPoints(state)).toEqual([
      { earned: 0, corrected: -2, points: -2, built: 0, caught: 0 },
      { earned: 15, corrected: 0, points: 15, built: 2, caught: 1 },
    ]);
  });
  test("builds a step for each full answer, and leaves open what waits for the next team", () => {
    expect(stepsOf(state)).toEqual([{ state: "done", team: 1 }, { state: "done", team: 1 }, { state: "open" }]);
    expect(stepsOf(played(PLAN, [answer(0, "a", 0), { move: "ended" }]))[0]).toEqual({ state: "gap" });
  });
  test("names for each question the team that earned most with it", () => {
    expect(askedOf(state)).toEqual([
      { question: "a", team: 1, score: 1 },
      { question: "b", team: 1, score: 1 },
      { question: "c", team: 0, score: 0 },
    ]);
  });
});

test("equals share a place, and the next is left free", () => {
  expect(placesOf([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
});

describe("the questions of a round", () => {
  test("are as many for each team, where there are enough", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 2, max: 6 }), (available, teams) => {
        const count = proposedCount(available, teams);
        expect(count).toBe(evenCount(Math.min(available, 24), teams));
        expect(count === available || count % teams === 0).toBe(true);
      }),
    );
  });
  test("are drawn from what there is, each once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.integer(), fc.nat(60), (ids, seed, count) => {
        const drawn = drawnForRound(ids, { order: "shuffled", seed, count });
        expect(new Set(drawn).size).toBe(Math.min(count, ids.length));
        expect(drawn.every((id) => ids.includes(id))).toBe(true);
      }),
    );
  });
});
