/**
 * What a student hands in: what was done and when, as a chain of moves that the rules can play again. The orders on the
 * screen are kept as sums: whoever plays the moves again under another name gets others.
 */
import type { Certainty } from "../events.ts";
import { fnv1a } from "../fnv.ts";
import type { Response } from "../response.ts";
import type { TimeFactor } from "./assignment.ts";

/** Milliseconds since the start of the attempt, in hundreds. */
type Tenths = number;
export type Move =
  /** A question was put on the table: sum of the order on the screen. */
  | readonly ["q", at: Tenths, order: number]
  | readonly ["h", at: Tenths]
  /** An answer was checked: milliseconds at it, what was given, thousandths of the points it was worth, how sure. */
  | readonly ["a", at: Tenths, ms: number, given: Response, points: number, sure: Certainty | 0]
  /** A question had changed and was replaced: such an attempt can't be verified. */
  | readonly ["r", at: Tenths]
  | readonly ["e", at: Tenths];

export interface Slip {
  /** `assignmentHash`. */
  readonly hash: string;
  readonly name: string;
  readonly number: number;
  /** Public key of the attempt, as base64url. */
  readonly key: string;
  readonly factor: TimeFactor;
  readonly lang: string;
  readonly seed: number;
  readonly rules: number;
  /** Milliseconds since 1970 by the student's clock. */
  readonly start: number;
  /** Sum over the content of all questions asked, in their order. */
  readonly content: number;
  /** Thousandths of points, all together. */
  readonly points: number;
  readonly moves: readonly Move[];
}

export const TENTH = 100;
export const thousandths = (points: number): number => Math.round(points * 1000);
export const orderSum = (order: readonly string[]): number => fnv1a(order.join(" ")) & 0xffff;
export const contentSum = (hashes: readonly string[]): number => fnv1a(hashes.join(" "));
