/** What came of one student's attempt, as the desk reads it out of a slip: the rules themselves have marked it. */
import type { Certainty } from "../events.ts";
import type { Response } from "../response.ts";
import type { TimeFactor } from "./assignment.ts";

export interface AnswerTry {
  readonly response: Response;
  /** Share of a full mark, 0 to 1. */
  readonly score: number;
}
export interface QuestionResult {
  readonly question: string;
  /** Share of the points that the question gives, 0 to 1: what tries and hints left of a full mark. */
  readonly score: number;
  /** In order; none where the time was over before the question was answered. */
  readonly tries: readonly AnswerTry[];
  readonly hints: number;
  /** How sure the student was of the first try; null where it was not said. */
  readonly sure: Certainty | null;
  /** Milliseconds at the question, all tries together. */
  readonly ms: number;
}
export interface Attempt {
  /** Nickname or seat number as the student typed it. */
  readonly name: string;
  /** 1 for the first. */
  readonly number: number;
  /** Milliseconds since 1970, by the student's clock. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly factor: TimeFactor;
  readonly lang: string;
  /** In the order asked. What was not drawn for this student is missing, not zero. */
  readonly results: readonly QuestionResult[];
}

/** Share of all points, 0 to 1. */
export const scoreOf = ({ results }: Pick<Attempt, "results">): number =>
  results.length === 0 ? 0 : results.reduce((sum, { score }) => sum + score, 0) / results.length;
