/** A device between two browsers, and how it is judged whenever it is opened. */
import { mkdir, rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { fateOf, type Reading } from "./browser-loss.ts";
import { compare, type Compared } from "./compare.ts";
import { askForKept, keptIn, openDevice, type Device, type DeviceOptions } from "./device.ts";
import { openLedger, type Check, type Ledger } from "./ledger.ts";
import type { Kept } from "./read-log.ts";
import { isAcknowledged, type Tally } from "./tally.ts";

export interface Traveller {
  readonly folder: string;
  /** A new one where the browser has lost everything. */
  ledger: Ledger;
  /** A browser was killed over this folder. */
  wasKilled: boolean;
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
  /** Words that it may say at any start, and that have nothing to do with what is kept. */
  readonly beside: readonly string[];
}

export const newTraveller = (folder: string): Traveller => ({
  folder,
  ledger: openLedger(),
  wasKilled: false,
  forgiven: new Set(),
  after: "a new device",
});

const awaitedOf = ({ ledger, forgiven }: Traveller): readonly Check[] =>
  ledger.checks.filter((check) => isAcknowledged(check) && !forgiven.has(check.id));

function tellLost({ lost }: Compared, after: string, tally: Tally): void {
  for (const { id, event, why } of lost)
    if (!tally.lost.has(id)) tally.lost.set(id, `${event?.key ?? id}: ${why}; ${after}`);
}

/** Every answer that was shown as saved is there, once. */
export function judge(traveller: Traveller, kept: Kept, tally: Tally): void {
  const { ledger, after } = traveller;
  const compared = compare(awaitedOf(traveller), kept);
  tellLost(compared, after, tally);
  for (const one of compared.doubled) if (!tally.doubled.has(one)) tally.doubled.set(one, after);
  tally.byTwoWriters.set(ledger, compared.byTwoWriters);
}

export function countFaults({ ledger }: Traveller, tally: Tally): void {
  for (const [kind, calls] of ledger.faults) tally.faults.set(kind, (tally.faults.get(kind) ?? 0) + calls);
}

/** The browser has lost what it kept: the answers in it are counted and awaited no longer, and a new player begins. */
export function startAnew(traveller: Traveller, tally: Tally): void {
  const { after } = traveller;
  const awaited = awaitedOf(traveller).filter(({ id }) => !tally.lost.has(id));
  // What the game had never given to storage did not go with it.
  const ownLoss = awaited.filter(({ event }) => event === null);
  tellLost(compare(ownLoss, {}), after, tally);
  tally.byBrowser.push({ after, answers: awaited.length - ownLoss.length });
  countFaults(traveller, tally);
  traveller.ledger = openLedger();
  traveller.forgiven.clear();
}

export interface OpenedAgain {
  readonly device: Device;
  readonly reading: Reading;
  /** What was kept is gone by the browser's own fault, which is counted. */
  readonly isAnew: boolean;
}

/** Milliseconds between two starts of a browser that could not open its database. */
const BETWEEN = 300;

/** Opens the device and asks what is kept, in fresh starts as long as the browser says that it can't open its database. */
export async function openAgain(
  traveller: Traveller,
  options: Omit<DeviceOptions, "folder" | "hear">,
  tally: Tally,
): Promise<OpenedAgain> {
  const { folder } = traveller;
  const open = (): Promise<Device> => openDevice({ ...options, folder, hear: (told) => traveller.ledger.hear(told) });
  for (const readings: Reading[] = []; ;) {
    const device = await open();
    const reading = await askForKept(device.room).catch((error: unknown): Reading => {
      return { refused: { name: "Error", message: String(error) } };
    });
    readings.push(reading);
    const fate = fateOf(readings, traveller.wasKilled);
    if (fate === "lost by the browser") startAnew(traveller, tally);
    const isAnew = fate === "lost by the browser";
    if (fate === "opened" || fate === "trouble" || (isAnew && "kept" in reading)) return { device, reading, isAnew };
    await device.close();
    await device.dead();
    if (isAnew) {
      // It never opens again: the house itself is given up.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      await mkdir(folder);
      const other = await open();
      return { device: other, reading: await askForKept(other.room), isAnew };
    }
    await wait(BETWEEN);
  }
}

/** After the last leg: opened once more, looked at, closed in peace. */
export async function lookAgain(traveller: Traveller, place: Place, tally: Tally): Promise<void> {
  const { device, reading } = await openAgain(traveller, { ...place, shift: 0, fault: null }, tally);
  try {
    judge(traveller, keptIn(reading), tally);
  } finally {
    await device.close();
    await device.dead();
  }
}
