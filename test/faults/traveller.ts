/** A device between two browsers, and how it is judged whenever it is opened. */
import { compare } from "./compare.ts";
import { openDevice, readKept } from "./device.ts";
import { openLedger, type Ledger } from "./ledger.ts";
import type { Kept } from "./read-log.ts";
import { isAcknowledged, type Tally } from "./tally.ts";

export interface Traveller {
  readonly folder: string;
  readonly ledger: Ledger;
  /** Answers of earlier browsers, that went with the database when it was deleted. */
  readonly forgiven: Set<string>;
  /** How the last browser ended. */
  after: string;
}
/** Where the game is served. */
export interface Place {
  readonly address: string;
  /** The words by which the game says that it keeps nothing. */
  readonly keepsNothing: string;
}

export const newTraveller = (folder: string): Traveller => ({
  folder,
  ledger: openLedger(),
  forgiven: new Set(),
  after: "a new device",
});

/** Every answer that was shown as saved is there, once. */
export function judge({ ledger, forgiven, after }: Traveller, kept: Kept, tally: Tally): void {
  const shown = ledger.checks.filter((check) => isAcknowledged(check) && !forgiven.has(check.id));
  const { lost, doubled, byTwoWriters } = compare(shown, kept);
  for (const { id, event, why } of lost)
    if (!tally.lost.has(id)) tally.lost.set(id, `${event?.key ?? id}: ${why}; ${after}`);
  for (const one of doubled) if (!tally.doubled.has(one)) tally.doubled.set(one, after);
  tally.byTwoWriters.set(ledger, byTwoWriters);
}

/** After the last leg: opened once more, looked at, closed in peace. */
export async function lookAgain(traveller: Traveller, place: Place, tally: Tally): Promise<void> {
  const { ledger, folder } = traveller;
  const device = await openDevice({ ...place, folder, hear: ledger.hear, shift: 0, fault: null });
  try {
    judge(traveller, await readKept(device.room), tally);
  } finally {
    await device.close();
    await device.dead();
  }
}
