/** What everybody answered at first, by question: later tries were helped by what the first one was told. */
import type { Attempt, QuestionResult } from "../assignment/attempt.ts";
import type { Response } from "../response.ts";
import { restOf, totalOf } from "./score-table.ts";

export interface FirstTry {
  readonly response: Response;
  /** Share of a full mark, 0 to 1. */
  readonly score: number;
  /** Share of the points of the attempt's other questions, 0 to 1; null where it had none. */
  readonly rest: number | null;
  readonly sure: QuestionResult["sure"];
}
export interface Answers {
  /** Attempts that had the question, answered or not. */
  readonly asked: number;
  readonly tries: readonly FirstTry[];
}
export const NO_ANSWERS: Answers = { asked: 0, tries: [] };

export function firstTries(attempts: readonly Attempt[]): ReadonlyMap<string, Answers> {
  const byQuestion = new Map<string, { asked: number; tries: FirstTry[] }>();
  for (const { results } of attempts) {
    const total = totalOf({ results });
    for (const { question, score, tries, sure } of results) {
      let answers = byQuestion.get(question);
      if (answers === undefined) byQuestion.set(question, (answers = { asked: 0, tries: [] }));
      answers.asked++;
      const [first] = tries;
      if (first === undefined) continue;
      const rest = restOf(total, score, results.length);
      answers.tries.push({ response: first.response, score: first.score, rest, sure });
    }
  }
  return byQuestion;
}
