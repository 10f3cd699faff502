import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../src/domain/assignment/attempt.ts";
import { remark } from "../../../src/domain/assignment/remark.ts";
import { sampleLevel } from "../../support/sample-level.ts";

const QUESTION = sampleLevel("xian").questions.find(({ kind }) => kind === "choice")!;
const by = (choices: readonly string[], score: number): Attempt => ({
  name: "Ada",
  number: 1,
  startedAt: 0,
  endedAt: 1,
  factor: 1,
  lang: "en",
  results: [
    {
      question: QUESTION.id,
      score,
      tries: [{ response: { kind: "choice", choices }, score }],
      hints: 0,
      sure: null,
      ms: 1,
    },
  ],
});
const scoreOf = (attempt: Attempt, answer: readonly string[]): number | undefined =>
  remark(
    attempt,
    new Map([[QUESTION.id, { ...QUESTION, kind: "choice", select: "one", choices: ["a", "b", "c"], answer }]]),
  ).results[0]?.score;

describe("where two answers of a question that asks for one are right", () => {
  test.each([
    ["a", 1],
    ["b", 1],
    ["c", 0],
  ])("%s counts %d", (choice, score) => {
    expect(scoreOf(by([choice], 0), ["a", "b"])).toBe(score);
  });
  test("a wrong one taken along spoils it", () => {
    expect(scoreOf(by(["a", "c"], 0), ["a", "b"])).toBe(0);
  });
});
