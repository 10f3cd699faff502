/** Whether progress is safe, and how it moves to another device: state and intentions of one dialog. */

/** What there is to say about where progress lies and how safe it is there. */
export interface Safety {
  /** Whether anything outlives the page. */
  readonly keeps: boolean;
  /** Whether the browser promised to keep it; null where it does not tell. */
  readonly persisted: boolean | null;
  /** Bytes used and granted; null where the browser does not tell. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** Events stored. */
  readonly events: number;
  /** When it was last saved as a file, milliseconds since 1970. */
  readonly exportedAt: number | null;
  /** Records that could not be read; their copies go into the file. */
  readonly aside: number;
}

/** Before and after taking something in. */
export type Change = readonly [before: number, after: number];
/** What taking it in would change: shown before anything is written. */
export interface Incoming {
  readonly from: "file" | "code" | "frames";
  /** Of the player in the file; null where it is for the one who plays. */
  readonly nickname: string | null;
  /** Whether that player is not on this device yet. */
  readonly isNew: boolean;
  readonly newEvents: number;
  /** Events that stand here otherwise; one of each is kept. */
  readonly conflicts: number;
  /** Events in the file that can't be read. */
  readonly damaged: number;
  readonly stars: Change;
  readonly steps: Change;
  readonly stops: Change;
}
export type MovingFault =
  | "not-ours"
  | "newer"
  | "damaged"
  | "too-big"
  | "empty"
  | "length"
  | "letter"
  | "typo"
  /** Everything in it is here already. */
  | "nothing-new"
  | "not-stored";
export interface Moving {
  readonly safety: Safety | null;
  /** The typed code; null until asked for. */
  readonly code: string | null;
  /** The texts of the QR pictures; null until asked for. */
  readonly frames: readonly string[] | null;
  /** QR pictures read so far. */
  readonly reading: { readonly done: number; readonly count: number } | null;
  readonly incoming: Incoming | null;
  readonly fault: MovingFault | null;
  /** What was done last: said, so that nobody wonders. */
  readonly done: "exported" | "taken-in" | "persisted" | "not-persisted" | null;
}
export const NOTHING_MOVES: Moving = {
  safety: null,
  code: null,
  frames: null,
  reading: null,
  incoming: null,
  fault: null,
  done: null,
};

export type MovingIntention =
  | {
      readonly type:
        "lookSafety" | "askPersistence" | "exportFile" | "makeCode" | "makeFrames" | "takeIn" | "dropIncoming";
    }
  | { readonly type: "readFile" | "readCode" | "readFrame"; readonly text: string };
