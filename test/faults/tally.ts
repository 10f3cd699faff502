/** What a run has come to, added up over its legs. */
import type { Check } from "./ledger.ts";
import type { Moment } from "./moments.ts";
import type { Trouble } from "./plan.ts";
import type { FaultKind } from "./told.ts";

export interface Tally {
  /** Of each kill, all the moments that it fell into. */
  readonly kills: (readonly Moment[])[];
  /** Browsers that ended without being killed by the run. */
  endedAlone: number;
  /** Legs by what was wrong in them. */
  readonly troubles: Map<Trouble | "liar" | "full, in Firefox", number>;
  /** Single calls to storage that were made to misbehave. */
  readonly faults: Map<FaultKind, number>;
  readonly acknowledged: Set<string>;
  readonly lost: Map<string, string>;
  readonly doubled: Map<string, string>;
  /** Databases that the browser itself lost: after which end, and how many awaited answers went with each. */
  readonly byBrowser: { readonly after: string; readonly answers: number }[];
  /** Journeys that did not go on where they stood. */
  readonly stuck: string[];
  /** Of each device: tries that two tabs answered. */
  readonly byTwoWriters: Map<object, number>;
  /** Without faults: milliseconds from Check to "saved"; null where it did not come in time to be seen. */
  readonly waits: (number | null)[];
}

export const newTally = (): Tally => ({
  kills: [],
  endedAlone: 0,
  troubles: new Map(),
  faults: new Map(),
  acknowledged: new Set(),
  lost: new Map(),
  doubled: new Map(),
  byBrowser: [],
  stuck: [],
  byTwoWriters: new Map(),
  waits: [],
});

/** An answer is acknowledged when its verdict stood there as saved by a game that had not said that it keeps nothing. */
export const isAcknowledged = ({ ms, keeps }: Check): boolean => ms !== null && keeps;

/** Milliseconds within which an answer is to be acknowledged. */
export const IN_TIME = 1000;

/** How long each check waited; one that the kill cut off before its time was up says nothing. */
export const waitsOf = (checks: readonly Check[], killedAt: number): readonly (number | null)[] =>
  checks.filter(({ ms, at }) => ms !== null || killedAt - at > IN_TIME).map(({ ms }) => ms);
