import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  next,
  played,
  pointsFor,
  ROUND_POINTS,
  standing,
  type RoundMove,
  type RoundPlan,
  type RoundState,
} from "../../../src/domain/round/round.ts";

const plan = (teams: number, count: number, over: Partial<RoundPlan> = {}): RoundPlan => ({
  teams,
  questions: Array.from({ length: count }, (_, at) => ({ id: `q${at}`, isTwoWay: false })),
  passes: true,
  ...over,
});
const RESPONSE = { kind: "true-false", value: true } as const;
/** Answers the turn that is on, and goes on. */
function answered(own: RoundPlan, moves: readonly RoundMove[], score: number): RoundMove[] {
  const turn = next(played(own, moves));
  if (turn === null) return [...moves];
  const { team, question } = turn;
  return [...moves, { move: "answered", team, question, response: RESPONSE, score }, { move: "gone-on" }];
}
const playedBy = (own: RoundPlan, scores: readonly number[]): RoundState =>
  played(
    own,
    scores.reduce<RoundMove[]>((moves, score) => answered(own, moves, score), []),
  );

describe("points", () => {
  test.each([
    [1, false, ROUND_POINTS],
    [0.7, false, 7],
    [0, false, 0],
    [1, true, 5],
    [0.7, true, 3],
    [2, false, ROUND_POINTS],
    [-1, false, 0],
  ])("of a share of %d, handed on: %s, are %d", (score, isHandedOn, points) => {
    expect(pointsFor(score, isHandedOn)).toBe(points);
  });
});

describe("turns", () => {
  test("go round: every team has as many first turns as any other, give or take one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 40 }), (teams, count) => {
        const state = playedBy(
          plan(teams, count),
          Array.from({ length: count }, () => 1),
        );
        const turns = Array.from(
          { length: teams },
          (_, team) => state.tries.filter(([one]) => one?.team === team).length,
        );
        expect(state.phase).toBe("over");
        expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
      }),
    );
  });
  test("hand on what earned nothing, once, for half", () => {
    const state = playedBy(plan(3, 2), [0, 1]);
    expect(state.tries[0]?.map(({ team, points }) => [team, points])).toEqual([
      [0, 0],
      [1, 5],
    ]);
    expect(next(state)).toMatchObject({ at: 1, team: 1, isHandedOn: false });
  });
  test("hand on nothing after a wrong answer of two, where one is left", () => {
    const twoWay = plan(2, 2, { questions: [0, 1].map((at) => ({ id: `q${at}`, isTwoWay: true })) });
    expect(next(playedBy(twoWay, [0]))).toMatchObject({ at: 1, isHandedOn: false });
  });
  test("hand on nothing where that was not wanted", () => {
    expect(next(playedBy(plan(2, 2, { passes: false }), [0]))).toMatchObject({ at: 1, isHandedOn: false });
  });
  test("take no answer of another team, and none to another question", () => {
    const own = plan(2, 2);
    const wrong: readonly RoundMove[] = [
      { move: "answered", team: 1, question: "q0", response: RESPONSE, score: 1 },
      { move: "answered", team: 0, question: "q1", response: RESPONSE, score: 1 },
      { move: "gone-on" },
    ];
    expect(played(own, wrong)).toEqual(played(own, []));
  });
});

const move: fc.Arbitrary<RoundMove> = fc.oneof(
  fc.record({
    move: fc.constant("answered" as const),
    team: fc.nat(5),
    question: fc.constantFrom("q0", "q1", "q2", "q3"),
    response: fc.constant(RESPONSE),
    score: fc.double({ min: -1, max: 2, noNaN: true }),
  }),
  fc.record({ move: fc.constant("passed" as const), team: fc.nat(5), question: fc.constantFrom("q0", "q1", "q2") }),
  fc.record({ move: fc.constant("corrected" as const), team: fc.integer({ min: -1, max: 6 }), by: fc.integer() }),
  fc.constantFrom<RoundMove>({ move: "gone-on" }, { move: "ended" }),
);

test.each([1.5, -1, 2, Number.NaN])("points are not given to a team that is none: %s", (team) => {
  expect(played(plan(2, 2), [{ move: "corrected", team, by: 1 }]).corrections).toEqual([]);
});

describe("whatever is pressed", () => {
  test("the round stands: at most two tries a question, no points below nothing or above the full mark", () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const state = played(plan(3, 4), moves);
        expect(state.tries.length).toBeLessThanOrEqual(4);
        for (const tries of state.tries) {
          expect(tries.length).toBeLessThanOrEqual(2);
          for (const { points } of tries) expect(points >= 0 && points <= ROUND_POINTS).toBe(true);
        }
      }),
    );
  });
  test("what is taken back leaves exactly what was before", () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), fc.array(move, { maxLength: 10 }), (before, more) => {
        const back = more.map((): RoundMove => ({ move: "undone" }));
        expect(played(plan(4, 4), [...before, ...more, ...back])).toEqual(played(plan(4, 4), before));
      }),
    );
  });
  test("taking back more than there is leaves the beginning", () => {
    expect(standing([{ move: "undone" }, { move: "gone-on" }, { move: "undone" }, { move: "undone" }])).toEqual([]);
  });
});
