/** What the scripts in the page tell the run outside: the truth is kept where no kill reaches it. */

/** Storage gone wrong under the game's feet. `liar` says "stored" 300 ms before it stores. */
export const FAULTS = ["fails", "throws", "hangs", "late", "torn", "full", "unreadable", "liar"] as const;
export type FaultKind = (typeof FAULTS)[number];
export interface FaultPlan {
  readonly kind: FaultKind;
  /** Of the calls that it touches, 0 to 1. */
  readonly share: number;
  readonly seed: number;
}

/** Times are milliseconds since 1970 by a clock that no test moves. */
export type Told =
  /** Check was pressed; `wall` is what the page's own, perhaps shifted, clock said. */
  | {
      readonly type: "check";
      readonly check: number;
      readonly question: string;
      readonly at: number;
      readonly wall: number;
    }
  /** The verdict of that check is on the screen, and no sign says that it is not yet saved. */
  | {
      readonly type: "saved";
      readonly check: number;
      readonly at: number;
      readonly ms: number;
      readonly keeps: boolean;
    }
  /** The game gave a record to storage. */
  | {
      readonly type: "put";
      readonly put: number;
      readonly key: string;
      readonly format: number;
      /** Text of the record's body where it is an event. */
      readonly event: string | null;
      readonly at: number;
    }
  | { readonly type: "stored" | "refused"; readonly put: number; readonly at: number }
  /** The turn was asked for in this tab, or came. */
  | { readonly type: "turn"; readonly here: boolean; readonly at: number }
  | { readonly type: "fault"; readonly kind: FaultKind; readonly at: number };

/** With the page that told it: each load of each tab has a name of its own. */
export type ToldByPage = Told & { readonly page: string };

declare global {
  var faultsTell: ((told: ToldByPage) => Promise<void>) | undefined;
  var faultsNow: { on: boolean } | undefined;
}
