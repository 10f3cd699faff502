/** What should be asked again now, and how dim that makes the map. A question never seen is never due. */
import type { Card } from "../recall.ts";
import { dueAt, retrievability } from "./schedule.ts";

/** By question: only those that were seen have one. */
export type Cards = ReadonlyMap<string, Card>;

export const isDue = (card: Card, now: number): boolean => dueAt(card) <= now;

/** Those of `questions` that are due, most forgotten first; where that is equal, due for longer first, then by id. */
export function dueNow<Question extends { readonly id: string }>(
  questions: readonly Question[],
  cards: Cards,
  now: number,
): readonly Question[] {
  const due = questions.flatMap((question) => {
    const card = cards.get(question.id);
    return card !== undefined && isDue(card, now)
      ? [{ question, recalled: retrievability(card, now), since: dueAt(card) }]
      : [];
  });
  return due
    .toSorted((a, b) => a.recalled - b.recalled || a.since - b.since || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => question);
}

/** How dim a stop is on the map, 0 to 1: the share of its seen questions that are due; 0 where none was seen. */
export function dust(
  stop: string,
  questions: readonly { readonly id: string; readonly stop: string }[],
  cards: Cards,
  now: number,
): number {
  const here = questions.filter((question) => question.stop === stop && cards.has(question.id));
  return here.length === 0 ? 0 : dueNow(here, cards, now).length / here.length;
}
