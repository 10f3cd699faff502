import { describe, expect, test } from "vitest";
import type { BankQuestion } from "../../../src/domain/assignment/assignment.ts";
import type { Question } from "../../../src/domain/question.ts";
import { firstDraft, type Draft } from "../../../src/teach/compose/draft.ts";
import { forbids, warningsOf } from "../../../src/teach/compose/warnings.ts";
import { choice, trueFalse } from "../../support/sample-level.ts";

const NOW = new Date(2026, 2, 1).getTime();
const withFact = (question: Question, ...facts: string[]): Question => ({ ...question, facts });
const warned = (questions: readonly Question[], draft: Partial<Draft> = {}) =>
  warningsOf({
    draft: { ...firstDraft(null), ...draft },
    chosen: questions.map(({ id, kind, topic, difficulty }, at): BankQuestion => ({
      id,
      kind,
      topic,
      difficulty,
      number: at + 1,
      stop: "xian",
    })),
    questionOf: ({ id }) => questions.find((question) => question.id === id) ?? null,
    now: NOW,
  });
const MIXED = [choice("one"), trueFalse("two")];

describe("the teacher is told", () => {
  test("nothing where all is well", () => expect(warned(MIXED)).toEqual([]));
  test("that nothing is chosen, and can't go on", () => {
    expect(warned([])).toEqual([{ code: "none" }]);
    expect(warned([]).every(forbids)).toBe(true);
  });
  test("that there are more than fit, and can't go on", () => {
    const many = Array.from({ length: 201 }, (_, at) => (at === 0 ? trueFalse("t") : choice(`q${at}`)));

    expect(warned(many)).toEqual([{ code: "many" }]);
    expect(warned(many).every(forbids)).toBe(true);
  });
  test("which questions share a fact: two pairs by name, the others by number", () => {
    const pair = [withFact(choice("one"), "f", "g"), withFact(trueFalse("two"), "g", "f")];
    const four = ["one", "two", "three"].map((id) => withFact(choice(id), "f"));

    expect(warned(pair)).toEqual([{ code: "fact", one: "one", other: "two" }]);
    expect(warned([...four, withFact(trueFalse("four"), "f")])).toEqual([
      { code: "fact", one: "one", other: "two" },
      { code: "fact", one: "one", other: "three" },
      { code: "facts", count: 4 },
    ]);
  });
  test("that all are of one kind, where there are several", () => {
    expect(warned([choice("one"), choice("two")])).toEqual([{ code: "kind", kind: "choice" }]);
    expect(warned([choice("one")])).toEqual([]);
  });
  test("that more are to be drawn than were chosen", () => {
    expect(warned(MIXED, { isDrawn: true, count: 5 })).toEqual([{ code: "count", wanted: 5, all: 2 }]);
    expect(warned(MIXED, { isDrawn: true, count: 2 })).toEqual([]);
    expect(warned(MIXED, { count: 5 })).toEqual([]);
  });
  test("that the times can't be meant so", () => {
    expect(warned(MIXED, { opens: "2026-05-02T10:00", due: "2026-05-01T10:00" })).toEqual([{ code: "times" }]);
    expect(warned(MIXED, { due: "2026-02-01T10:00" })).toEqual([{ code: "over" }]);
    expect(warned(MIXED, { opens: "2026-05-01T10:00", due: "2026-05-02T10:00" })).toEqual([]);
  });
});
