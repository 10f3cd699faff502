/** Two copies of one log as one. Events are never changed, so that all there is to do is to take what the other lacks. */
import type { LoggedEvent } from "../domain/events.ts";
import { eventAt } from "./read-log.ts";
import { eventKey } from "./keys.ts";
import { migrate } from "./migrate.ts";
import { openSeal, seal } from "./seal.ts";

/** Sealed records by their place, `<writer>/<n>`. */
export type SealedLog = ReadonlyMap<string, unknown>;
export interface MergedLogs {
  readonly log: SealedLog;
  /** Places where both had something, and not the same. */
  readonly conflicts: number;
}

const LOST = "lost";
/** Stands for an event that did not come with the others, so that those behind it are found. */
export const lostEvent = (writer: string, n: number): unknown => seal({ type: LOST, writer, n, lamport: 0, at: 0 });

export const placeOf = (writer: string, n: number): string => `${writer}/${n}`;
export function readPlaceName(place: string): { readonly writer: string; readonly n: number } | null {
  const [, writer, n] = /^([\w-]{1,64})\/([1-9]\d{0,8})$/.exec(place) ?? [];
  return writer === undefined ? null : { writer, n: Number(n) };
}

/** The event that a sealed record holds; "newer" where a newer game sealed it, null where it is none. */
export function openEvent(place: string, record: unknown): LoggedEvent | "newer" | null {
  const opened = openSeal(record);
  if (opened.state === "newer") return "newer";
  const name = readPlaceName(place);
  if (opened.state !== "open" || name === null) return null;
  const { writer, n } = name;
  return eventAt(migrate(eventKey("", writer, n), opened.value, opened.format), writer, n);
}

function rank(place: string, record: unknown): number {
  const event = openEvent(place, record);
  if (event === null) return 3;
  if (event === "newer") return 1;
  return event.type === LOST ? 2 : 0;
}
export const isLost = (place: string, record: unknown): boolean => rank(place, record) === 2;

/** What can be read goes before what can't, then the smaller text: whoever merges, in whatever order, it is the same. */
function better(place: string, a: unknown, b: unknown): unknown {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return a;
  const byRank = rank(place, a) - rank(place, b);
  return byRank < 0 || (byRank === 0 && left < right) ? a : b;
}

/** Associative, commutative, idempotent. */
export function mergeLogs(a: SealedLog, b: SealedLog): MergedLogs {
  const log = new Map(a);
  let conflicts = 0;
  for (const [place, record] of b) {
    const own = log.get(place);
    if (own === undefined) log.set(place, record);
    else if (JSON.stringify(own) !== JSON.stringify(record)) {
      if (!isLost(place, own) && !isLost(place, record)) conflicts++;
      log.set(place, better(place, own, record));
    }
  }
  return { log, conflicts };
}
