import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawVisit } from "../../src/domain/draw-visit.ts";
import { sharesFact, type Level, type Question } from "../../src/domain/question.ts";
import { readJson, stopFolders } from "../levels/read-levels.ts";
import { choice, numeric, sampleLevel, sequencing, trueFalse } from "../support/sample-level.ts";

const SEEDS = Array.from({ length: 40 }, (_, at) => at * 7919 - 200_000);
const fresh = { gaps: [], asked: new Set<string>() };
const none: undefined = undefined;

function held(questions: readonly Question[], ids: readonly string[]): Question[] {
  return ids.map((id) => questions.find((question) => question.id === id)!);
}
const sharing = (questions: readonly Question[]): string[] =>
  questions.flatMap((one, at) =>
    questions.slice(at + 1).flatMap((other) => (sharesFact(one, other) ? [`${one.id} ${other.id}`] : [])),
  );

describe.each(stopFolders())("the questions of %s", (stop) => {
  const { questions } = readJson(`${stop}/level.json`) as Level; // test/levels holds the files to the schema

  test("give six of at least three kinds that share no fact, for every seed", () => {
    for (const seed of SEEDS) {
      const drawn = held(questions, drawVisit({ ...fresh, questions, seed }).questions);

      expect(new Set(drawn).size).toBe(6);
      expect(new Set(drawn.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
      expect(sharing(drawn)).toEqual([]);
    }
  });

  test("give the same draw for the same seed, and others for others", () => {
    const draws = SEEDS.map((seed) => drawVisit({ ...fresh, questions, seed }).questions.join());

    expect(SEEDS.map((seed) => drawVisit({ ...fresh, questions, seed }).questions.join())).toEqual(draws);
    expect(new Set(draws).size).toBeGreaterThan(SEEDS.length / 3);
  });

  test("keep every gap at its own step and name it first, whichever steps of an earlier visit were gaps", () => {
    for (const seed of SEEDS) {
      const before = drawVisit({ ...fresh, questions, seed }).questions;
      const gaps = before.map((id, step) => ((seed >>> step) & 1 ? id : none));

      const drawn = drawVisit({ questions, gaps, asked: new Set(before), seed: seed + 1 });

      const kept = gaps.filter((id) => id !== none);
      expect(gaps.map((id, step) => (id === none ? none : drawn.questions[step]))).toEqual(gaps);
      expect(drawn.again).toEqual(kept);
      expect(sharing(held(questions, drawn.questions))).toEqual([]);
      expect(new Set(drawn.questions).size).toBe(6);
    }
  });
});

describe("preferences", () => {
  const { questions } = sampleLevel();

  test("questions not asked before come before those that were", () => {
    const asked = new Set(questions.slice(0, 2).map(({ id }) => id));

    for (const seed of SEEDS) {
      const drawn = drawVisit({ questions, gaps: [], asked, seed }).questions;

      expect(drawn.filter((id) => asked.has(id))).toEqual([]);
    }
  });

  test("the gentlest question opens the visit", () => {
    const graded = questions.map((question, at) => ({
      ...question,
      difficulty: at === 3 ? (1 as const) : (3 as const),
    }));

    for (const seed of SEEDS) {
      const drawn = drawVisit({ ...fresh, questions: graded, seed }).questions;

      expect(drawn.includes("xian-numeric")).toBe(drawn[0] === "xian-numeric");
    }
  });

  test("a gap that the level no longer holds is passed over", () => {
    const drawn = drawVisit({ questions, gaps: [none, "xian-gone"], asked: new Set(), seed: 1 });

    expect(drawn.again).toEqual([]);
    expect(drawn.questions).toHaveLength(6);
    expect(drawn.questions).not.toContain("xian-gone");
  });
});

describe("a level too small", () => {
  test("gives a shorter visit", () => {
    const drawn = drawVisit({ ...fresh, questions: [choice(), numeric()], seed: 1 });

    expect(drawn.questions.toSorted()).toEqual(["choice", "numeric"]);
  });

  test("gives as many as share no fact", () => {
    const facts = ["same"];
    const questions = [{ ...choice(), facts }, { ...numeric(), facts }, trueFalse(), sequencing()];

    const drawn = held(questions, drawVisit({ ...fresh, questions, seed: 1 }).questions);

    expect(drawn).toHaveLength(3);
    expect(sharing(drawn)).toEqual([]);
  });

  test("of one kind only is still played", () => {
    const questions = ["a", "b", "c", "d", "e", "f"].map((id) => choice(id));

    expect(drawVisit({ ...fresh, questions, seed: 1 }).questions).toHaveLength(6);
  });

  test("and empty gives an empty visit", () => {
    expect(drawVisit({ ...fresh, questions: [], seed: 1 })).toEqual({ questions: [], again: [] });
  });
});

test("no draw shares a fact or repeats a question, for any level", () => {
  const question = fc.record({ fact: fc.integer({ min: 0, max: 5 }), kind: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(question, { maxLength: 9 }), fc.integer(), (shapes, seed) => {
      const makers = [choice, numeric, trueFalse, sequencing] as const;
      const questions = shapes.map(({ fact, kind }, at) => ({ ...makers[kind]!(`q-${at}`), facts: [`fact-${fact}`] }));

      const drawn = drawVisit({ ...fresh, questions, seed }).questions;

      expect(sharing(held(questions, drawn))).toEqual([]);
      expect(drawn.length).toBe(Math.min(6, new Set(shapes.map(({ fact }) => fact)).size));
    }),
    { numRuns: 60 },
  );
});
