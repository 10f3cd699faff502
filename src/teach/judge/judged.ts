/** What the desk makes of what was handed in. */
import type { Attempt } from "../../domain/assignment/attempt.ts";
import type { Flag, Unverifiable } from "../../domain/assignment/replay.ts";
import type { Content } from "../../domain/level-text.ts";
import type { DeskClass, HandedIn, Seat } from "../desk-data.ts";

export const VERDICTS = ["verified", "flagged", "unverifiable", "unproven", "unreadable"] as const;
/** Why a slip could not be opened. */
export type SlipFault =
  /** Cut off or mistyped on its way. */
  | "damaged"
  | "not-ours"
  | "newer"
  | "too-big"
  /** Of another assignment, or another version of this one. */
  | "other-assignment"
  /** It does not open with this assignment's key. */
  | "wrong-key";
/** Besides what replaying tells: the signature does not fit; the same chain of answers was handed in under another name too. */
export type AnyFlag = Flag | "signature" | "copy";

export interface Judged {
  readonly handedIn: HandedIn;
  /**
   * verified: everything fits. flagged: something can't be (`flags`). unverifiable: it can't be judged (`why`), which
   * never means that anything is wrong. unproven: a spoken code. unreadable: it could not be opened (`fault`).
   */
  readonly verdict: (typeof VERDICTS)[number];
  readonly flags: readonly AnyFlag[];
  readonly why: Unverifiable | null;
  readonly fault: SlipFault | null;
  /** As replayed; null of a spoken code and of what could not be opened. */
  readonly attempt: Attempt | null;
  /** The name that counts: of the class list where it fits, else as typed. */
  readonly student: string;
  /** Handed in before it was opened, or after it was due, by the student's clock. */
  readonly timing: "early" | "late" | null;
}

export interface StudentRow {
  readonly student: string;
  /** Null of one who is not on the class list. */
  readonly seat: Seat | null;
  /** All that this student handed in, in the order of the attempts. */
  readonly all: readonly Judged[];
  /** Those of them that count (`counted`), with corrected keys; unproven and unreadable ones have none. */
  readonly counted: readonly Attempt[];
  /** Share of all points, 0 to 1, of what counts; of a spoken code where there is nothing better; null where there is nothing. */
  readonly share: number | null;
}

export interface ClassResults {
  readonly judged: readonly Judged[];
  /** In the order of the seats, then by name. Those who handed in nothing are among them. */
  readonly rows: readonly StudentRow[];
  /** Every attempt that counts, of all rows. */
  readonly attempts: readonly Attempt[];
  /** Level and words of exactly the questions of the assignment, in the desk's language. */
  readonly content: Content;
  readonly ownClass: DeskClass | null;
  /** Questions whose key was corrected: everything here is marked by the corrected one. */
  readonly corrected: readonly string[];
}
