/** One student's attempt, sorted for a talk with the parents. */
import type { Attempt, QuestionResult } from "../../domain/assignment/attempt.ts";
import type { Question } from "../../domain/question.ts";
import { TOPICS, type Topic } from "../../domain/question-base.ts";
import { MOST_POINTS } from "../../domain/rules.ts";
import { cellOf, isReached, type Cell } from "./cells.ts";

export interface Answered {
  readonly question: Question;
  readonly result: QuestionResult;
  readonly cell: Cell;
}
/** In the order of the road. */
export function answeredOf(attempt: Attempt, questions: readonly Question[]): readonly Answered[] {
  const byId = new Map(attempt.results.map((result) => [result.question, result]));
  return questions.flatMap((question) => {
    const result = byId.get(question.id);
    return result === undefined ? [] : [{ question, result, cell: cellOf([result]) }];
  });
}

export interface TopicShare {
  readonly topic: Topic;
  readonly questions: number;
  readonly points: number;
  readonly most: number;
  /** Strong from four fifths of the points, to be looked at again below half. */
  readonly level: "strong" | "on-the-way" | "again";
}
const STRONG = 0.8;
const AGAIN = 0.5;

export function topicShares(answered: readonly Answered[]): readonly TopicShare[] {
  return TOPICS.flatMap((topic) => {
    const own = answered.filter(({ question }) => question.topic === topic);
    if (own.length === 0) return [];
    const points = own.reduce((sum, { cell }) => sum + (cell.points ?? 0), 0);
    const most = own.length * MOST_POINTS;
    const share = points / most;
    // Thirds do not add up exactly.
    const level = share > STRONG - 1e-9 ? "strong" : share < AGAIN - 1e-9 ? "again" : "on-the-way";
    return [{ topic, questions: own.length, points, most, level }];
  });
}

/** Questions whose first answer fell short, or that were not reached: what is worth reading again, by stop, as the road goes. */
export function againByStop(
  answered: readonly Answered[],
  stopOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Answered[]> {
  const again = new Map<string, Answered[]>();
  for (const one of answered) {
    const isFirstRight = (one.result.tries[0]?.score ?? 0) === 1 || one.cell.state === "full";
    const stop = stopOf.get(one.question.id);
    if (stop === undefined || (isFirstRight && isReached(one.result))) continue;
    again.set(stop, [...(again.get(stop) ?? []), one]);
  }
  return again;
}
