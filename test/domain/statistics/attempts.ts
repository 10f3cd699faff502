/** Attempts for tests of statistics. */
import fc from "fast-check";
import type { Attempt, QuestionResult } from "../../../src/domain/assignment/attempt.ts";
import type { Response } from "../../../src/domain/response.ts";

/** Answered right or wrong by its score, unless it says otherwise. */
export const result = (question: string, score: number, over: Partial<QuestionResult> = {}): QuestionResult => ({
  question,
  score,
  tries: [{ response: { kind: "true-false", value: score === 1 }, score }],
  hints: 0,
  sure: null,
  ms: 1000,
  ...over,
});
export const attempt = (results: readonly QuestionResult[], over: Partial<Attempt> = {}): Attempt => ({
  name: "Ali",
  number: 1,
  startedAt: 0,
  endedAt: 60_000,
  factor: 1,
  lang: "en",
  results,
  ...over,
});
/** A row for each attempt, a column for each question: q00, q01 and so on. */
export const attemptsOf = (rows: readonly (readonly number[])[]): readonly Attempt[] =>
  rows.map((row, at) =>
    attempt(
      row.map((score, column) => result(questionId(column), score)),
      { name: `student ${at}` },
    ),
  );
export const questionId = (column: number): string => `q${String(column).padStart(2, "0")}`;

/** One who answered `question` so; `rest` is what the other question of the attempt was worth. */
export const answered = (question: string, response: Response, score: number, rest = 0.5): Attempt =>
  attempt([result(question, score, { tries: [{ response, score }] }), result("other", rest)]);

/** Thousandths, as slips keep them. */
export const share = fc.integer({ min: 0, max: 1000 }).map((points) => points / 1000);
export const anyRows = fc
  .record({ students: fc.integer({ min: 10, max: 30 }), questions: fc.integer({ min: 2, max: 8 }) })
  .chain(({ students, questions }) =>
    fc.array(fc.array(share, { minLength: questions, maxLength: questions }), {
      minLength: students,
      maxLength: students,
    }),
  );
/** Attempts of which each was asked some of eight questions. */
export const anyDrawn = fc.array(
  fc
    .dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), share)
    .map((scores) => attempt(Object.entries(scores).map(([question, score]) => result(question, score)))),
  { maxLength: 40 },
);
