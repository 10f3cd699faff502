/**
 * What the memory is reckoned from, folded out of the log: when each question was answered and how well. The schedule
 * itself is reckoned from this only where it is shown (`src/domain/memory`), so that no start waits for it.
 */
import type { Answered, Certainty, Timed } from "./events.ts";
import type { Task } from "./visit.ts";

/** As FSRS rates: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;
export interface Review {
  /** Milliseconds since 1970, never before the review that stands before it. */
  readonly at: number;
  readonly rating: Rating;
}
/** A card as FSRS keeps it, brought from another device in short. */
export interface Card {
  /** Milliseconds since 1970. */
  readonly last: number;
  /** Days after which nine of ten such answers would be right. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  /** Whole days from `last` until it is due: at least 1. Stability alone would not give them. */
  readonly days: number;
}
export interface Recall {
  /** Where the reviews begin: null is a question never seen. */
  readonly from: Card | null;
  readonly reviews: readonly Review[];
}

/** Answers by how sure the player was. */
export type CertaintyTally = { readonly [Level in Certainty]: { readonly right: number; readonly wrong: number } };
const NONE = { right: 0, wrong: 0 };
export const UNSAID: CertaintyTally = { 1: NONE, 2: NONE, 3: NONE };

/** Right at once is good, and easy where the player was sure; a hint makes it hard; anything else is again. */
export function ratingOf(answer: Pick<Answered, "outcome" | "sure">, hints: number): Rating {
  if (answer.outcome.score < 1) return 1;
  if (hints > 0) return 2;
  return answer.sure === 3 ? 4 : 3;
}

/**
 * Only the first try of a question's visit is a review: what comes after it was helped by what was told. Its status may
 * be another's doing: a tab that asks something else sets it back to waiting.
 */
export const isReview = (task: Task, answer: Answered): boolean => answer.try === 1 && task.tries.length === 0;

/** Milliseconds to which a packed card tells when it was last seen. */
const CARD_GRAIN = 15 * 60_000;

/** What a card brought from elsewhere was already reckoned from is not counted again. */
export function foldRecall(recall: Recall | undefined, task: Task, answer: Answered & Timed): Recall {
  const { from, reviews } = recall ?? { from: null, reviews: [] };
  if (from !== null && reviews.length === 0 && answer.at < from.last + CARD_GRAIN) return { from, reviews };
  // A clock that was set back must not make a review older than the one before it.
  const at = Math.max(answer.at, reviews.at(-1)?.at ?? from?.last ?? 0);
  return { from, reviews: [...reviews, { at, rating: ratingOf(answer, task.hints.length) }] };
}

export function foldCertainty(tally: CertaintyTally, { sure, outcome }: Answered): CertaintyTally {
  if (sure === undefined) return tally;
  const { right, wrong } = tally[sure];
  return { ...tally, [sure]: outcome.score === 1 ? { right: right + 1, wrong } : { right, wrong: wrong + 1 } };
}
