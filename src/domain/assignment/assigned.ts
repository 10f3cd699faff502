import type { Assignment, TimeFactor } from "./assignment.ts";

/** What is handed in: the sealed slip, the same as texts of QR pictures, and the code that is said aloud. */
export interface HandIn {
  readonly text: string;
  readonly frames: readonly string[];
  readonly code: string;
}
/** The assignment whose attempt is on the screen. */
export interface Assigned {
  readonly link: string;
  readonly hash: string;
  readonly factor: TimeFactor;
  /** The attempt on the screen, from 1. */
  readonly number: number;
  /** Null until its link was read. */
  readonly assignment: Assignment | null;
  /** The stop of the road in whose landscape it is played, where all own questions hang on one; null for none. */
  readonly landscape: string | null;
  /** Milliseconds since 1970 at which the time is over; null where none runs. */
  readonly endsAt: number | null;
  /** Null until the attempt has ended and it was made. */
  readonly slip: HandIn | "impossible" | null;
}
