/** What a teacher assigns. It travels whole in a link, so every part of it is small. */
import type { Difficulty, Topic } from "../question-base.ts";
import type { QuestionKind } from "../question.ts";

/** By the road; shuffled, the same for all; or drawn and shuffled for each seat. */
export const ORDERS = ["road", "shuffled", "variant"] as const;
/** When a student learns what was right. */
export const FEEDBACKS = ["at-once", "at-end", "never"] as const;

export interface Assignment {
  /** What the class calls it. */
  readonly title: string;
  /** From the teacher to the student; may be empty. */
  readonly note: string;
  /** Ids, in the order of the road: what the questions are drawn from. */
  readonly questions: readonly string[];
  /** How many of them are asked: 1 to all. */
  readonly count: number;
  readonly order: (typeof ORDERS)[number];
  /** 32 bits: with it everyone draws alike, or each seat its own. */
  readonly seed: number;
  /** How often a student may try; 0 for as often as wished. */
  readonly attempts: number;
  readonly feedback: (typeof FEEDBACKS)[number];
  readonly hints: boolean;
  /** Asks before each check how sure the student is. */
  readonly certainty: boolean;
  /** Time limit; 0 for none. */
  readonly minutes: number;
  /** Pass mark, per cent; 0 for none. */
  readonly pass: number;
  /** The language that it is to be played in; null for the student's own. */
  readonly lang: string | null;
  /** Milliseconds since 1970, to the minute; null for none. Shown and stamped: a page can't enforce them. */
  readonly opens: number | null;
  readonly due: number | null;
  /** X25519 public key, 32 bytes as base64url: slips are sealed to it. */
  readonly key: string;
}

export const MOST_TITLE = 60;
export const MOST_NOTE = 300;
export const MOST_ATTEMPTS = 15;
export const MOST_MINUTES = 255;
export const MOST_QUESTIONS = 200;

/** A question as the desk lists it. */
export interface BankQuestion {
  readonly id: string;
  /** Its number in links: never changes and is never used again. */
  readonly number: number;
  readonly stop: string;
  readonly topic: Topic;
  readonly kind: QuestionKind;
  readonly difficulty: Difficulty;
}

/** More time for a student: a factor of the limit, 0 for no limit at all. */
export const TIME_FACTORS = [1, 1.5, 2, 0] as const;
export type TimeFactor = (typeof TIME_FACTORS)[number];

/** Milliseconds until the time is over; null where there is no limit. */
export const timeFor = ({ minutes }: Pick<Assignment, "minutes">, factor: TimeFactor): number | null =>
  minutes === 0 || factor === 0 ? null : minutes * 60_000 * factor;
