import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FEEDBACKS, ORDERS } from "../../../src/domain/assignment/assignment.ts";
import { scoreOf } from "../../../src/domain/assignment/attempt.ts";
import { slipOf } from "../../../src/domain/assignment/attempt-log.ts";
import { replay, type Flag } from "../../../src/domain/assignment/replay.ts";
import type { Move, Slip } from "../../../src/domain/assignment/slip.ts";
import { contentHash } from "../../../src/domain/content-hash.ts";
import { respond } from "../../support/answers.ts";
import { assignmentOf, playAttempt, type PlayAttempt } from "../../support/attempt-player.ts";
import { choice, sampleLevel } from "../../support/sample-level.ts";

const QUESTIONS = sampleLevel("xian").questions;
const ASSIGNMENT = assignmentOf(QUESTIONS);
const rightAfter =
  (ms: number): PlayAttempt["turn"] =>
  (question) => ({ response: respond(question, true), ms });

const played = (over: Partial<PlayAttempt> = {}): Slip =>
  slipOf(playAttempt({ assignment: ASSIGNMENT, questions: QUESTIONS, turn: rightAfter(4000), ...over }).log)!;
const seen = (slip: Slip, assignment = ASSIGNMENT, questions = QUESTIONS) =>
  replay({ slip, assignment, questions, hashOf: contentHash });
const changed = (slip: Slip, at: (move: Move) => Move): Slip => ({ ...slip, moves: slip.moves.map(at) });

describe("an attempt that was played", () => {
  test("whatever the rules and the answers, plays again with the same points and without a flag", () => {
    const turns = fc.array(
      fc.record({
        right: fc.boolean(),
        hints: fc.integer({ min: 0, max: 2 }),
        ms: fc.integer({ min: 150, max: 90_000 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    const rules = fc.record({
      order: fc.constantFrom(...ORDERS),
      feedback: fc.constantFrom(...FEEDBACKS),
      hints: fc.boolean(),
      count: fc.integer({ min: 1, max: QUESTIONS.length }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(rules, turns, fc.string({ minLength: 1 }), (over, answers, name) => {
        const assignment = assignmentOf(QUESTIONS, over);
        let at = 0;
        const { log, progress } = playAttempt({
          assignment,
          questions: QUESTIONS,
          name,
          turn(question) {
            const { right, hints, ms } = answers[at++ % answers.length]!;
            return { response: respond(question, right), hints, ms, sure: 2 };
          },
        });
        const visit = progress.runs.get(log.begun.run)!.visits.get("v1")!;
        const { attempt, flags, unverifiable } = seen(slipOf(log)!, assignment);

        expect({ flags, unverifiable }).toEqual({ flags: [], unverifiable: null });
        expect(attempt.results.map(({ question, score }) => [question, score * 3])).toEqual(
          visit.tasks.map(({ question, points }) => [question, points]),
        );
        expect(scoreOf(attempt) * visit.ended!.most).toBeCloseTo(visit.ended!.points, 9);
      }),
      { numRuns: 150 },
    );
  });
  test("that ended because the time was over has its last questions unanswered, not flagged", () => {
    const assignment = assignmentOf(QUESTIONS, { minutes: 1 });
    let turns = 0;
    const slip = played({
      assignment,
      turn: (question) => (turns++ < 3 ? { response: respond(question, true), ms: 9000 } : null),
    });
    const { attempt, flags } = seen(slip, assignment);

    expect(flags).toEqual([]);
    expect(attempt.results.filter(({ tries }) => tries.length === 0)).toHaveLength(QUESTIONS.length - 3);
  });
});

describe("a slip that was tampered with is flagged", () => {
  const cases: readonly (readonly [string, Flag, (slip: Slip) => Slip])[] = [
    ["raised points in all", "score", (slip) => ({ ...slip, points: slip.points + 3000 })],
    [
      "raised points of an answer",
      "score",
      (slip) => changed(slip, (move) => (move[0] === "a" ? ["a", move[1], move[2], move[3], 3000, move[5]] : move)),
    ],
    [
      "no time for so long an answer",
      "time",
      (slip) => changed(slip, (move) => [move[0], Math.round(move[1] / 4), ...move.slice(2)] as unknown as Move),
    ],
    [
      "faster than anyone",
      "time",
      (slip) => changed(slip, (move) => (move[0] === "a" ? ["a", move[1], 20, move[3], move[4], move[5]] : move)),
    ],
    ["another's chain under a new name", "name", (slip) => ({ ...slip, name: "Bolat" })],
    ["another's chain under a new key", "name", (slip) => ({ ...slip, key: "another" })],
    ["an answer left out", "rules", (slip) => ({ ...slip, moves: slip.moves.filter((_, at) => at !== 1) })],
    [
      "ended before the end",
      "rules",
      (slip) => ({ ...slip, moves: slip.moves.filter(([type], at) => at < 4 || type === "e") }),
    ],
  ];
  const once = assignmentOf(QUESTIONS, { feedback: "at-end" });
  const wrong = (): Slip =>
    played({ assignment: once, turn: (question) => ({ response: respond(question, false), ms: 4000 }) });

  test.each(cases)("%s: %s", (_, flag, tamper) => {
    expect(seen(wrong(), once).flags).toEqual([]);
    expect(seen(tamper(wrong()), once).flags).toContain(flag);
  });
  test("another's chain with the seed of the new name: the orders do not fit", () => {
    const mine = played();
    const other = played({ name: "Bolat" });

    expect(seen({ ...mine, name: "Bolat", seed: other.seed }).flags).toEqual(["order"]);
  });
  test("another's chain under a new name, where each name has questions of its own: it is no matter of content", () => {
    const assignment = assignmentOf(QUESTIONS, { order: "variant", count: 6 });
    const { flags, unverifiable } = seen({ ...played({ assignment }), name: "Bolat" }, assignment);

    expect([flags.includes("name"), unverifiable]).toEqual([true, null]);
  });
  test("answers after the time was over", () => {
    const assignment = assignmentOf(QUESTIONS, { minutes: 1 });

    expect(seen(played({ assignment, turn: rightAfter(20_000) }), assignment).flags).toEqual(["over-time"]);
  });
  test("but more time is more time", () => {
    const assignment = assignmentOf(QUESTIONS, { minutes: 1 });
    const slip = played({ assignment, turn: rightAfter(20_000) });

    expect(seen({ ...slip, factor: 0 }, assignment).flags).toEqual([]);
  });
  test("a forgery that fits in every part passes: nothing in a page can tell it", () => {
    expect(seen(played({ name: "Nobody", key: "made-up" })).flags).toEqual([]);
  });
});

describe("what can't be judged is never called wrong", () => {
  test("a question whose content is another now", () => {
    const questions = QUESTIONS.map((question, at) => (at === 0 ? { ...question, revision: 2 } : question));

    expect(seen(played(), ASSIGNMENT, questions).unverifiable).toBe("content");
  });
  test("other rules", () => {
    expect(seen({ ...played(), rules: 99 }).unverifiable).toBe("rules-version");
  });
  test("a question that was replaced", () => {
    expect(seen({ ...played(), moves: [["r", 0]] }).unverifiable).toBe("replaced");
  });
  test("moves that make no sense come back as flags, whatever they are", () => {
    const responses = fc.constantFrom(...QUESTIONS.map((question) => respond(question, true)));
    const move: fc.Arbitrary<Move> = fc.oneof(
      fc.tuple(fc.constant("q" as const), fc.integer(), fc.integer()),
      fc.tuple(fc.constantFrom("h" as const, "r" as const, "e" as const), fc.integer()) as fc.Arbitrary<Move>,
      fc.tuple(fc.constant("a" as const), fc.integer(), fc.nat(), responses, fc.nat(), fc.constantFrom(0, 1, 2, 3)),
    );
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const { attempt, flags, unverifiable } = seen({ ...played(), moves });

        expect(attempt.results).toHaveLength(QUESTIONS.length);
        expect(flags.length > 0 || unverifiable !== null).toBe(true);
      }),
    );
  });
});

test("an assignment with a single question of one kind is played as any other", () => {
  const questions = [choice("only")];

  expect(
    seen(played({ assignment: assignmentOf(questions), questions }), assignmentOf(questions), questions).flags,
  ).toEqual([]);
});
