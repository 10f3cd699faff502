import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AFTER, BEFORE, REVIEW } from "../../src/domain/events.ts";
import { TOPICS } from "../../src/domain/question-base.ts";
import { sharesFact } from "../../src/domain/question.ts";
import { QUESTIONS_IN_REVIEW, startOnce, startReview, type DueQuestion } from "../../src/domain/review-visit.ts";
import { seededRandom } from "../../src/domain/seeded.ts";
import { waitingTasks } from "../../src/domain/visit.ts";
import { choice, matching, numeric, sampleLevel, sequencing, trueFalse } from "../support/sample-level.ts";
import { visitOf } from "./memory/visit-of.ts";

const makers = [choice, numeric, trueFalse, sequencing, matching] as const;
const question = (at: number, topic: number, fact: number): DueQuestion["question"] => ({
  ...makers[at % makers.length]!(`q${at}`),
  topic: TOPICS[topic]!,
  facts: [`fact-${fact}`],
});
const number = (max: number) => fc.integer({ min: 0, max });
/** Due questions of few topics, stops and facts, so that they collide. */
const anyDue = (maxLength = 14, topics = 3, facts = 30): fc.Arbitrary<readonly DueQuestion[]> =>
  fc
    .array(fc.record({ topic: number(topics), stop: number(topics), fact: number(facts) }), { maxLength })
    .map((shapes) =>
      shapes.map(({ topic, stop, fact }, at) => ({ question: question(at, topic, fact), stop: `stop-${stop}` })),
    );
const review = (due: readonly DueQuestion[], seed = 1) => startReview({ visit: "r1", due, seed });
const drawn = (due: readonly DueQuestion[], seed?: number): readonly DueQuestion[] =>
  (review(due, seed)?.questions ?? []).map((id) => due.find((one) => one.question.id === id)!);
const neighbours = (order: readonly DueQuestion[]) => order.slice(1).map((one, at) => [order[at]!, one] as const);
const clashes = (order: readonly DueQuestion[]): number =>
  neighbours(order).filter(([a, b]) => a.question.topic === b.question.topic || a.stop === b.stop).length;
const sameTopic = (order: readonly DueQuestion[]): number =>
  neighbours(order).filter(([a, b]) => a.question.topic === b.question.topic).length;
const allOrders = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((first, at) => allOrders(items.toSpliced(at, 1)).map((rest) => [first, ...rest]));

describe("a review", () => {
  test("is a visit to the caravanserai, in a run of its own, that comes the same for the same seed", () => {
    const due = sampleLevel().questions.map((one) => ({ question: one, stop: "xian" }));

    const started = review(due, 9)!;

    expect(started).toMatchObject({ type: "visitStarted", run: REVIEW, stop: "caravanserai", visit: "r1", seed: 9 });
    expect(started.once).toBeUndefined();
    expect(review(due, 9)).toEqual(started);
  });

  test("is none where nothing is due", () => expect(review([])).toBeNull());

  test("asks at most eight, each once, no two of one fact, and the most forgotten of those that can be asked", () => {
    fc.assert(
      fc.property(anyDue(20, 3, 12), fc.integer(), (due, seed) => {
        const order = drawn(due, seed);

        expect(order.length).toBeLessThanOrEqual(QUESTIONS_IN_REVIEW);
        expect(new Set(order).size).toBe(order.length);
        for (const one of order)
          for (const other of order) if (one !== other) expect(sharesFact(one.question, other.question)).toBe(false);
        // What was passed over shares its fact with something more forgotten, or the review was full before it.
        for (const [at, passed] of due.entries()) {
          if (order.includes(passed)) continue;
          const before = due.slice(0, at).filter((one) => order.includes(one));
          const isTold = before.some((one) => sharesFact(one.question, passed.question));
          expect(isTold || before.length === QUESTIONS_IN_REVIEW).toBe(true);
        }
      }),
    );
  });

  test("has no two neighbours of one topic or stop, wherever any order avoids it", () => {
    let avoidable = 0;
    fc.assert(
      fc.property(anyDue(6), fc.integer(), (due, seed) => {
        const order = drawn(due, seed);
        const others = allOrders(order);

        if (others.some((one) => clashes(one) === 0)) {
          avoidable++;
          expect(clashes(order)).toBe(0);
        }
        expect(sameTopic(order)).toBe(Math.min(...others.map(sameTopic)));
      }),
      { numRuns: 200 },
    );
    expect(avoidable).toBeGreaterThan(50);
  });

  test("mixes the topics also where all questions are of one stop", () => {
    const due = [0, 0, 0, 0, 1, 1, 1, 1].map((topic, at) => ({ question: question(at, topic, at), stop: "xian" }));

    for (let seed = 0; seed < 10; seed++) expect(sameTopic(drawn(due, seed))).toBe(0);
  });

  test("comes in another order with another seed", () => {
    const due = Array.from({ length: 8 }, (_, at) => ({ question: question(at, at, at), stop: `stop-${at}` }));
    const orders = Array.from({ length: 20 }, (_, seed) => review(due, seed)!.questions.join());

    expect(new Set(orders).size).toBeGreaterThan(15);
  });

  test("is played one question after another in the order given, and ends after at most three checks a question", () => {
    fc.assert(
      fc.property(anyDue(), fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (due, seed, skill) => {
        const started = review(due, seed);
        fc.pre(started !== null);
        const random = seededRandom(seed);
        const questions = due.map((one) => one.question);
        const played = visitOf(started, questions);
        expect(waitingTasks(played.visit())).toHaveLength(1);

        const checked = played.finish(() => random() < skill);

        expect([...new Set(checked)]).toEqual(started.questions);
        expect(checked.length).toBeLessThanOrEqual(3 * started.questions.length);
        expect(checked.length).toBeGreaterThanOrEqual(started.questions.length);
      }),
      { numRuns: 60 },
    );
  });

  test("answered wrong throughout needs three checks for a question with a second try, two for a two-way one", () => {
    const due = [choice(), trueFalse()].map((one) => ({ question: one, stop: "xian" }));

    const checked = visitOf(review(due)!, [choice(), trueFalse()]).finish(() => false);

    expect(checked.toSorted()).toEqual(["choice", "choice", "choice", "true-false", "true-false"]);
  });
});

describe.each([BEFORE, AFTER] as const)("the questions %s the journey", (run) => {
  const questions = [choice("five"), numeric("four"), choice("three"), numeric("two"), choice("one")];
  const started = startOnce({ stop: run, visit: "b1", questions, seed: 3 });

  test("are asked in the order given, in a run of their own", () => {
    expect(started).toMatchObject({ run, stop: run, visit: "b1", seed: 3, once: true });
    expect(started.questions).toEqual(["five", "four", "three", "two", "one"]);
  });

  test("are checked exactly once each, however they are answered", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (right) => {
        const played = visitOf(started, questions);
        let at = 0;

        const checked = played.finish(() => right[at++]!);

        expect(checked).toEqual(started.questions);
        expect(played.visit().tasks.map(({ status }) => status === "right")).toEqual(right);
      }),
    );
  });
});
