/** Scores by question, gathered in one pass over all attempts, so that no total is summed twice. */
import type { Attempt, QuestionResult } from "../assignment/attempt.ts";

type Scored = { readonly results: readonly Pick<QuestionResult, "score">[] };

/** Points of all questions together, 1 for each. */
export function totalOf({ results }: Scored): number {
  let total = 0;
  for (const { score } of results) total += score;
  return total;
}
/** Share of the points of all *other* questions that the attempt was asked, 0 to 1; null where there is no other. */
export const restOf = (total: number, score: number, asked: number): number | null =>
  asked < 2 ? null : (total - score) / (asked - 1);

/** What attempts made of one question. */
export interface Column {
  readonly question: string;
  readonly scores: readonly number[];
  /** The same attempts' totals. */
  readonly totals: readonly number[];
  /** Scores and rests of those attempts that were asked something else too. */
  readonly compared: { readonly scores: readonly number[]; readonly rests: readonly number[] };
}
export interface ScoreTable {
  /** Attempts that were asked anything. */
  readonly attempts: number;
  /** Share of all points by attempt, 0 to 1. */
  readonly shares: readonly number[];
  readonly totals: readonly number[];
  /** In alphabetical order of the questions. */
  readonly columns: readonly Column[];
  /** Whether every attempt was asked the same questions. */
  readonly isWhole: boolean;
}

interface Growing extends Column {
  readonly scores: number[];
  readonly totals: number[];
  readonly compared: { readonly scores: number[]; readonly rests: number[] };
}

/** An attempt that was asked nothing says nothing and is left out. */
export function scoreTable(attempts: readonly Attempt[]): ScoreTable {
  const columns = new Map<string, Growing>();
  const [shares, totals]: [number[], number[]] = [[], []];
  for (const { results } of attempts) {
    if (results.length === 0) continue;
    const total = totalOf({ results });
    shares.push(total / results.length);
    totals.push(total);
    for (const { question, score } of results) {
      let column = columns.get(question);
      if (column === undefined)
        columns.set(question, (column = { question, scores: [], totals: [], compared: { scores: [], rests: [] } }));
      column.scores.push(score);
      column.totals.push(total);
      const rest = restOf(total, score, results.length);
      if (rest === null) continue;
      column.compared.scores.push(score);
      column.compared.rests.push(rest);
    }
  }
  const list = [...columns.values()];
  return {
    attempts: totals.length,
    shares,
    totals,
    columns: list.toSorted((a, b) => (a.question < b.question ? -1 : 1)),
    isWhole: list.every(({ scores }) => scores.length === totals.length),
  };
}
