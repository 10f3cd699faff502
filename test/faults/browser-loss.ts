/** Tells a database that Chromium itself lost from one that the game lost: by the browser's own word, and by nothing else. */
import type { Kept } from "./read-log.ts";

/** What the browser said instead of giving what is kept. */
export interface Refusal {
  readonly name: string;
  readonly message: string;
}
export type Reading = { readonly kept: Kept } | { readonly refused: Refusal };

/** Fresh starts of the browser in which it is asked before it is believed. */
export const STARTS = 3;

export const isOwnFault = ({ name, message }: Refusal): boolean =>
  name === "UnknownError" && message.startsWith("Internal error opening backing store");

/** `opened` says nothing of what is in it: every answer that is not is lost, as ever. */
export type Fate = "ask again" | "opened" | "lost by the browser" | "trouble";

/** `readings`: one of each start of the browser since the last leg. `wasKilled`: ever, with this folder. */
export function fateOf(readings: readonly Reading[], wasKilled: boolean): Fate {
  const last = readings.at(-1);
  if (last === undefined) return "ask again";
  const isTrouble = (reading: Reading): boolean => "refused" in reading && !(wasKilled && isOwnFault(reading.refused));
  if (readings.some(isTrouble)) return "trouble";
  if ("refused" in last) return readings.length < STARTS ? "ask again" : "lost by the browser";
  const wasRefused = readings.length > 1;
  return wasRefused && Object.keys(last.kept).length === 0 ? "lost by the browser" : "opened";
}
