/** What the memory is reckoned from, folded out of the log. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Certainty, TimedEvent } from "../../src/domain/events.ts";
import { foldProgress, NO_PROGRESS, type Progress } from "../../src/domain/progress.ts";
import type { Question } from "../../src/domain/question.ts";
import { foldRecall, ratingOf, UNSAID, type Recall } from "../../src/domain/recall.ts";
import { startOnce, startReview } from "../../src/domain/review-visit.ts";
import { choice, sampleLevel, sequencing, trueFalse } from "../support/sample-level.ts";
import { visitOf, type StartedVisit } from "./memory/visit-of.ts";

const NOON = Date.UTC(2025, 5, 13, 12);
const outcome = (score: number) => ({ score, points: 0, next: "right" as const });
const fold = (events: readonly TimedEvent[], from: Progress = NO_PROGRESS): Progress =>
  events.reduce(foldProgress, from);
const recallIn = (progress: Progress, question: string): Recall | undefined => progress.recall.get(question);
const ratingsIn = (progress: Progress, question: string): readonly number[] | undefined =>
  recallIn(progress, question)?.reviews.map(({ rating }) => rating);

/** A review of these questions alone, begun, with its first question on the table. */
function begun(questions: readonly Question[] = [choice()], visit = "r1", at = NOON): StartedVisit {
  const due = questions.map((question) => ({ question, stop: "xian" }));
  const played = visitOf(startReview({ visit, due, seed: 1 })!, questions, at);
  played.goOn();
  return played;
}

describe("a rating", () => {
  test.each([
    ["right at once", 1, 0, undefined, 3],
    ["right and not very sure", 1, 0, 1, 3],
    ["right and fairly sure", 1, 0, 2, 3],
    ["right and very sure", 1, 0, 3, 4],
    ["right after a hint", 1, 1, undefined, 2],
    ["right after a hint and very sure", 1, 2, 3, 2],
    ["partly right", 0.75, 0, 3, 1],
    ["wrong", 0, 0, undefined, 1],
    ["wrong after a hint", 0, 1, 1, 1],
  ] as const)("%s is told from score, hints and sureness", (_, score, hints, sure, rating) => {
    expect(ratingOf({ outcome: outcome(score), sure }, hints)).toBe(rating);
  });
});

describe("in the log", () => {
  test("right at once is good, easy where the player was very sure, and hard after a hint", () => {
    const [plain, sure, helped] = [begun(), begun(), begun()];
    plain.answer(true);
    sure.answer(true, 3);
    helped.hint();
    helped.answer(true, 3);

    expect([plain, sure, helped].map(({ events }) => ratingsIn(fold(events), "choice"))).toEqual([[3], [4], [2]]);
  });

  test("only the first try of a visit's question counts: what follows was told", () => {
    const played = begun([choice(), trueFalse()]);
    const checks = played.finish((_, { tries }) => tries.length === 2);
    const progress = fold(played.events);

    expect(checks.filter((id) => id === "choice")).toHaveLength(3);
    expect(ratingsIn(progress, "choice")).toEqual([1]);
    expect(ratingsIn(progress, "true-false")).toEqual([1]);
  });

  test("a hint taken after the first try changes nothing", () => {
    const played = begun();
    played.answer(false);
    const before = fold(played.events);
    played.hint();
    played.answer(true);

    expect(fold(played.events).recall).toEqual(before.recall);
  });

  test("a partly right first try is one to ask again", () => {
    const played = begun([sequencing()]);
    played.answer({ kind: "sequencing", order: ["one", "two", "four", "three"] }, 3);

    expect(played.events.at(-1)).toMatchObject({ outcome: { score: expect.closeTo(1 / 3, 9) } });
    expect(ratingsIn(fold(played.events), "sequencing")).toEqual([1]);
    expect(fold(played.events).certainty).toEqual({ ...UNSAID, 3: { right: 0, wrong: 1 } });
  });

  test("each visit's first try is a review, in whatever run", () => {
    const once = visitOf(startOnce({ stop: "before", visit: "b1", questions: [choice()], seed: 1 }), [choice()], NOON);
    once.finish(() => false);
    const later = begun([choice()], "r2", NOON + 1e6);
    later.answer(true);

    const recall = recallIn(fold([...once.events, ...later.events]), "choice");

    expect(recall).toEqual({
      from: null,
      reviews: [
        { at: once.events.find(({ type }) => type === "answered")!.at, rating: 1 },
        { at: later.events.find(({ type }) => type === "answered")!.at, rating: 3 },
      ],
    });
  });

  test("stays when its visit is let go", () => {
    const visits = ["r1", "r2", "r3"].map((visit, at) => begun([choice()], visit, NOON + at * 1e6));
    for (const visit of visits) visit.finish(() => true);
    const progress = fold(visits.flatMap(({ events }) => events));

    expect([...progress.runs.get("review")!.visits.keys()]).toEqual(["r3"]);
    expect(ratingsIn(progress, "choice")).toEqual([3, 3, 3]);
  });

  test("a question on the table that was not answered is no review", () => {
    expect(fold(begun().events).recall.size).toBe(0);
  });

  test("grows only by answers, one at most for each visit and question", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (right) => {
        const { questions } = sampleLevel();
        const played = begun(questions);
        let at = 0;
        played.finish(() => right[at++ % right.length]!);
        let progress = NO_PROGRESS;
        for (const event of played.events) {
          const before = progress;
          progress = foldProgress(progress, event);
          if (event.type !== "answered") expect(progress.recall).toBe(before.recall);
        }

        const asked = played.visit().tasks.map(({ question }) => question);
        expect([...progress.recall.keys()].toSorted()).toEqual(asked.toSorted());
        for (const { reviews } of progress.recall.values()) expect(reviews).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe("two tabs with one question", () => {
  test.each([
    ["the first is right", true, false, 3],
    ["the first is wrong", false, true, 1],
  ])("count once, where %s", (_, first, second, rating) => {
    const [one, other] = [begun(), begun()];
    one.answer(first, 3);
    other.answer(second, 1);
    const late = other.events.at(-1)!;

    const progress = fold([...one.events, late]);

    expect(ratingsIn(progress, "choice")).toEqual([rating === 3 ? 4 : 1]);
    expect(progress.certainty).toEqual(fold(one.events).certainty);
  });

  test("count once also where the other's answer comes after the end", () => {
    const [one, other] = [begun(), begun()];
    one.finish(() => true);
    other.answer(false);

    expect(fold([...one.events, other.events.at(-1)!]).recall).toEqual(fold(one.events).recall);
  });

  test("count once where all of the other's story is told again", () => {
    const played = begun([choice(), trueFalse()]);
    played.finish((_, { tries }) => tries.length > 0);

    expect(fold([...played.events, ...played.events]).recall).toEqual(fold(played.events).recall);
  });
});

describe("a clock", () => {
  const answeredAt = (at: number, recall?: Recall): Recall => {
    const played = begun();
    played.answer(true);
    const answer = played.events.find(({ type }) => type === "answered")!;
    const task = begun().visit().tasks[0]!;
    return answer.type === "answered" ? foldRecall(recall, task, { ...answer, at }) : { from: null, reviews: [] };
  };

  test("set back makes no review older than the one before it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: NOON }), { minLength: 1, maxLength: 12 }), (times) => {
        const recall = times.reduce<Recall | undefined>((before, at) => answeredAt(at, before), undefined)!;

        const told = recall.reviews.map(({ at }) => at);
        expect(told).toEqual(times.map((_, at) => Math.max(...times.slice(0, at + 1))));
      }),
    );
  });

  test("set back is held by the log too", () => {
    const late = begun([choice()], "r1", NOON);
    late.answer(true);
    const early = begun([choice()], "r2", NOON - 1e9);
    early.answer(false);

    const { reviews } = recallIn(fold([...late.events, ...early.events]), "choice")!;

    expect(reviews.map(({ rating }) => rating)).toEqual([3, 1]);
    expect(reviews[1]!.at).toBe(reviews[0]!.at);
  });

  const from = { last: NOON, stability: 3, difficulty: 5, reps: 2, lapses: 0, days: 3 };
  test("counts nothing again that a card brought in short was reckoned from", () => {
    expect(answeredAt(NOON - 5, { from, reviews: [] })).toEqual({ from, reviews: [] });
  });
  test("goes on from a card brought in short, which stays what it was", () => {
    const later = NOON + 3_600_000;

    expect(answeredAt(later, { from, reviews: [] })).toEqual({ from, reviews: [{ at: later, rating: 3 }] });
  });
});

describe("certainty", () => {
  const said = (isRight: boolean, sure?: Certainty): Progress => {
    const played = begun();
    played.answer(isRight, sure);
    return fold(played.events);
  };

  test("is counted by level, right or wrong", () => {
    expect(said(true, 2).certainty).toEqual({ ...UNSAID, 2: { right: 1, wrong: 0 } });
    expect(said(false, 3).certainty).toEqual({ ...UNSAID, 3: { right: 0, wrong: 1 } });
  });

  test("is not counted where the player did not say", () => expect(said(true).certainty).toBe(UNSAID));

  test("is counted at the first try only", () => {
    const played = begun();
    played.answer(false, 3);
    played.answer(true, 3);

    expect(fold(played.events).certainty).toEqual({ ...UNSAID, 3: { right: 0, wrong: 1 } });
  });
});
