/** What a teacher keeps at the desk, on this device alone. */
import type { Pack } from "../domain/pack/pack.ts";
import type { Assignment, TimeFactor } from "../domain/assignment/assignment.ts";

/** How a question is counted once its key was found wrong. */
export type Correction =
  /** Everyone has it right, or nobody was asked it. */
  | { readonly as: "right-for-all" | "left-out" }
  /** Another answer is right: choices of a `choice`, the other side of a `true-false`, a value and tolerance of a `numeric`. */
  | { readonly as: "choices"; readonly answer: readonly string[] }
  | { readonly as: "value"; readonly value: boolean }
  | { readonly as: "number"; readonly value: number; readonly tolerance: number };

/** Which of a student's attempts count. */
export const COUNTED = ["best", "first", "last", "all"] as const;
export type Counted = (typeof COUNTED)[number];

export interface DeskAssignment {
  /** A random id, [a-z0-9]. */
  readonly id: string;
  readonly assignment: Assignment;
  /** Own questions among its questions, as they were when it was made. */
  readonly packs: readonly Pack[];
  /** `linkText` of it, and the `assignmentHash` of that text. */
  readonly link: string;
  readonly hash: string;
  /** X25519 secret key, 32 bytes as base64url: without it no slip can be read. */
  readonly secret: string;
  /** Class to which it is given; null for none. */
  readonly classId: string | null;
  /** 1, and one more with each edit; a new version has a link and slips of its own. */
  readonly version: number;
  /** The version before; null of the first. */
  readonly replaces: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly closedAt: number | null;
  /** When its key file was saved; null until then. */
  readonly keySavedAt: number | null;
  readonly counted: Counted;
  readonly corrections: Readonly<Record<string, Correction>>;
  /** The sample class: nothing in it is real, and it says so. */
  readonly isSample: boolean;
}

export interface Seat {
  /** 1 to 999. */
  readonly number: number;
  readonly name: string;
  readonly factor: TimeFactor;
}
export interface DeskClass {
  readonly id: string;
  readonly name: string;
  readonly seats: readonly Seat[];
}

/** A game of teams before one screen, as it ended. */
export interface DeskRound {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly playedAt: number;
  readonly teams: readonly { readonly name: string; readonly points: number }[];
  /** In the order asked. `team`: its place in `teams`; `score`: 0 to 1. */
  readonly asked: readonly {
    readonly question: string;
    readonly title: string;
    readonly team: number;
    readonly score: number;
  }[];
}

export const WAYS_IN = ["file", "link", "qr", "code"] as const;
/** A slip as it came in, or a spoken code, which proves nothing. */
export interface HandedIn {
  /** The same for the same slip, however often it comes. */
  readonly id: string;
  readonly via: (typeof WAYS_IN)[number];
  readonly receivedAt: number;
  /** The sealed slip's text; empty for a spoken code. */
  readonly slip: string;
  readonly code: { readonly seat: number; readonly share: number; readonly attempt: number } | null;
  /** The student as the teacher says, where the slip does not fit the class list; null for the slip's own name. */
  readonly student: string | null;
}
