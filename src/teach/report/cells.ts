/** What a student made of a question, as a cell of the class table tells it. */
import type { Attempt, QuestionResult } from "../../domain/assignment/attempt.ts";
import { MOST_POINTS } from "../../domain/rules.ts";

export const CELL_STATES = ["full", "part", "none", "not-reached", "not-asked"] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface Cell {
  readonly state: CellState;
  /** Of the `MOST_POINTS` that a question gives, the mean of what counts; null where it was not asked, which is not zero. */
  readonly points: number | null;
}

/** Next to every colour, so that it is told without it too. */
export const SIGNS: { readonly [Of in CellState]: string } = {
  full: "✓",
  part: "◐",
  none: "✗",
  "not-reached": "⏱\u{FE0E}",
  "not-asked": "–",
};

const NOT_ASKED: Cell = { state: "not-asked", points: null };
/** Thirds do not add up exactly. */
const ROUNDING = 1e-9;

/** The time was over, or the student had stopped, before it was answered; a question right for all is right nevertheless. */
export const isReached = ({ tries, score }: QuestionResult): boolean => tries.length > 0 || score > 0;

export function cellOf(results: readonly QuestionResult[]): Cell {
  if (results.length === 0) return NOT_ASKED;
  const share = results.reduce((sum, { score }) => sum + score, 0) / results.length;
  const points = share * MOST_POINTS;
  if (!results.some(isReached)) return { state: "not-reached", points };
  const state = share > 1 - ROUNDING ? "full" : share < ROUNDING ? "none" : "part";
  return { state, points };
}

/** One cell a question, in the order of `questions`. */
export function cellsOf(attempts: readonly Attempt[], questions: readonly string[]): readonly Cell[] {
  const found = new Map<string, QuestionResult[]>();
  for (const { results } of attempts)
    for (const result of results) {
      const same = found.get(result.question);
      if (same === undefined) found.set(result.question, [result]);
      else same.push(result);
    }
  return questions.map((question) => cellOf(found.get(question) ?? []));
}
