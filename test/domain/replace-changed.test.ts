import { describe, expect, test } from "vitest";
import { replaceChanged } from "../../src/domain/decide.ts";
import type { Level, Question } from "../../src/domain/question.ts";
import { foldVisit, type Visit } from "../../src/domain/visit.ts";
import { choice, numeric, sampleLevel, sequencing, trueFalse } from "../support/sample-level.ts";
import { visitPlayer } from "../support/visit-player.ts";

const level = sampleLevel();
const changedIn = (from: Level, id: string): Level => ({
  ...from,
  questions: from.questions.map((question) => (question.id === id ? { ...question, revision: 2 } : question)),
});
const without = (from: Level, id: string): Level => ({
  ...from,
  questions: from.questions.filter((one) => one.id !== id),
});
const applied = (visit: Visit, now: Level): Visit =>
  replaceChanged(visit, now).reduce<Visit>((folded, event) => foldVisit(folded, event)!, visit);

describe("a question that changed in mid-visit", () => {
  test("is replaced at its step by one that the visit does not hold, and waits", () => {
    const player = visitPlayer({ level });
    const { id } = player.choose();

    const after = applied(player.visit(), changedIn(level, id));

    expect(after.tasks[0]).toMatchObject({ status: "waiting", tries: [], hints: [], hash: null });
    expect(player.visit().tasks.map(({ question }) => question)).not.toContain(after.tasks[0]!.question);
    expect(after.current).toBeNull();
  });

  test("is not replaced where it was done already", () => {
    const player = visitPlayer({ level });
    const { id } = player.choose();
    player.answer(true);

    expect(replaceChanged(player.visit(), changedIn(level, id))).toEqual([]);
  });

  test("is not replaced before it was asked: its new form is simply asked", () => {
    const player = visitPlayer({ level });

    expect(replaceChanged(player.visit(), changedIn(level, player.visit().tasks[3]!.question))).toEqual([]);
  });

  test("is replaced where it was to return", () => {
    const player = visitPlayer({ level });
    const { id } = player.choose();
    player.answer(false);
    if (player.task(id).status === "asked") player.answer(false);

    expect(replaceChanged(player.visit(), changedIn(level, id))).toHaveLength(1);
  });

  test("is asked anew in its own place where no other is left", () => {
    const small: Level = { id: "xian", questions: [choice(), numeric()] };
    const player = visitPlayer({ level: small });
    const { id } = player.choose();
    player.answer(false);

    const events = replaceChanged(player.visit(), changedIn(small, id));

    expect(events).toEqual([expect.objectContaining({ question: id, by: id })]);
    expect(applied(player.visit(), changedIn(small, id)).tasks[0]).toMatchObject({ status: "waiting", tries: [] });
  });

  test("gives way only to one that shares no fact with the rest of the visit", () => {
    const near: Question = { ...choice("near"), facts: ["fact-numeric"] };
    const six: Level = { id: "xian", questions: [choice(), numeric(), near, sequencing()] };
    const player = visitPlayer({ level: six });
    const drawn = player.visit().tasks.map(({ question }) => question);
    const gone = drawn.find((id) => id === "choice" || id === "sequencing")!;

    const events = replaceChanged(
      player.visit(),
      without({ ...six, questions: [...six.questions, trueFalse()] }, gone),
    );

    expect(drawn).toHaveLength(3);
    expect(events).toEqual([expect.objectContaining({ question: gone, by: "true-false" })]);
  });
});

describe("a question that the level no longer holds", () => {
  test("is replaced even while it waits, two of them by two others", () => {
    const player = visitPlayer({ level });
    const [first, second] = player.visit().tasks.map(({ question }) => question);

    const after = applied(player.visit(), without(without(level, first!), second!));

    expect(after.tasks.map(({ question }) => question)).not.toContain(first);
    expect(after.tasks.map(({ question }) => question)).not.toContain(second);
    expect(new Set(after.tasks.map(({ question }) => question)).size).toBe(6);
  });

  test("keeps its place where nothing is left to take it", () => {
    const small: Level = { id: "xian", questions: [choice(), numeric()] };
    const player = visitPlayer({ level: small });

    expect(replaceChanged(player.visit(), { id: "xian", questions: [] })).toEqual([]);
  });
});

test("an unchanged level replaces nothing, nor does any in a visit that has ended", () => {
  const player = visitPlayer({ level });
  player.choose();
  const open = player.visit();
  player.finish(() => false);

  expect(replaceChanged(open, level)).toEqual([]);
  expect(replaceChanged(player.visit(), { id: "xian", questions: [] })).toEqual([]);
});
