/** How often a question was right, partly right, wrong or not reached, by what counted. */
import type { Attempt } from "../../domain/assignment/attempt.ts";
import { cellOf, type CellState } from "./cells.ts";

export interface ItemCounts {
  readonly asked: number;
  readonly by: Readonly<Record<CellState, number>>;
  /** Mean milliseconds at it, of those who answered; null of nobody. */
  readonly ms: number | null;
  /** Those who took a hint, and those who answered. */
  readonly hinted: number;
  readonly answered: number;
}

/** Every question that anybody was asked. */
export function itemCounts(attempts: readonly Attempt[]): ReadonlyMap<string, ItemCounts> {
  const found = new Map<string, { by: Record<CellState, number>; asked: number; times: number[]; hinted: number }>();
  for (const { results } of attempts)
    for (const result of results) {
      const own = found.get(result.question) ?? {
        by: { full: 0, part: 0, none: 0, "not-reached": 0, "not-asked": 0 },
        asked: 0,
        times: [],
        hinted: 0,
      };
      found.set(result.question, own);
      own.asked++;
      own.by[cellOf([result]).state]++;
      if (result.hints > 0) own.hinted++;
      if (result.tries.length > 0) own.times.push(result.ms);
    }
  return new Map(
    [...found].map(([question, { by, asked, times, hinted }]) => {
      const ms = times.length === 0 ? null : times.reduce((sum, one) => sum + one, 0) / times.length;
      return [question, { asked, by, ms, hinted, answered: times.length }];
    }),
  );
}
