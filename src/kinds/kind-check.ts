/** What a schema alone cannot see in a question of one kind. */
import type { QuestionBase } from "../domain/question-base.ts";

export type QuestionProblemCode =
  "repeated-choice" | "answer-not-a-choice" | "answer-count" | "range" | "repeated-left";
/** `path` runs within the question. */
export type ReportInQuestion = (code: QuestionProblemCode, path: string, detail: string) => void;

/** The ids that need words under `choices` and under `reasons`. */
export interface WordedIds {
  readonly choices: readonly string[];
  readonly reasons: readonly string[];
}
export interface KindCheck<Asked extends QuestionBase> {
  readonly check: (question: Asked, report: ReportInQuestion) => void;
  readonly worded: (question: Asked) => WordedIds;
}

export const repeated = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);
