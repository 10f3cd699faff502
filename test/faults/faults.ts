/** `npm run faults`: rides, kills, looks, and says in figures what was lost. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rideInFirefox } from "./firefox.ts";
import { rideLeg } from "./leg.ts";
import { legOf } from "./plan.ts";
import { complaints, describe, killsIn, LONG, RARE, SHORT } from "./report.ts";
import { newTally, type Tally } from "./tally.ts";
import { lookAgain, newTraveller, type Place, type Traveller } from "./traveller.ts";
import { wordsOf } from "../e2e/bad-input.ts";

export interface RunOptions {
  readonly address: string;
  readonly seed: number;
  readonly isLong: boolean;
  /** Only so many legs, from this one on: to look at one of them again. */
  readonly from: number;
  readonly legs: number | null;
  readonly log: (line: string) => void;
}

/** Legs on one device before a new one is taken. */
const LEGS_A_DEVICE = 10;
/** Legs over the store that lies. */
const LIES = 2;

async function onDevice(work: (traveller: Traveller) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "srj-faults-"));
  try {
    await work(newTraveller(folder));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Resolves to what is wrong; an empty list is a good run. */
export async function runFaults({ address, seed, isLong, from, legs, log }: RunOptions): Promise<readonly string[]> {
  const place: Place = { address, keepsNothing: wordsOf("en")("notice.storage-none") };
  const goals = isLong ? LONG : SHORT;
  const tally = newTally();
  const most = from + (legs ?? goals.kills * 1.5);
  const isEnough = (): boolean =>
    legs === null &&
    tally.kills.length >= goals.kills &&
    tally.acknowledged.size >= goals.acknowledged &&
    RARE.every((moment) => killsIn(tally, moment) >= goals.rare);

  async function rideOn(
    traveller: Traveller,
    first: number,
    into: Tally,
    isLiar: boolean,
    last: number,
  ): Promise<void> {
    for (let number = first; number < last; number++) {
      const began = Date.now();
      const leg = isLiar
        ? { ...legOf(seed, 0, isLong), number, aim: "saved" as const, delay: 0 }
        : legOf(seed, number, isLong);
      const [stuck, lost] = [into.stuck.length, into.lost.size];
      await rideLeg(leg, traveller, place, into, isLiar);
      for (const one of [...into.stuck.slice(stuck), ...[...into.lost.values()].slice(lost)]) log(`  ${one}`);
      const taken = ((Date.now() - began) / 1000).toFixed(1);
      log(`${traveller.after}; ${into.acknowledged.size} acknowledged, ${into.lost.size} lost, ${taken} s`);
    }
    await lookAgain(traveller, place, into);
    for (const [kind, calls] of traveller.ledger.faults) into.faults.set(kind, (into.faults.get(kind) ?? 0) + calls);
  }

  for (let first = from; first < most && !isEnough(); first += LEGS_A_DEVICE)
    await onDevice((traveller) => rideOn(traveller, first, tally, false, Math.min(first + LEGS_A_DEVICE, most)));
  if (isLong && legs === null)
    await onDevice(async (traveller) => {
      const full = await rideInFirefox(traveller, place, tally, seed);
      log(full === null ? "no Firefox here" : `Firefox was full ${full} times`);
      if (full === 0) tally.stuck.push("Firefox was never full: nothing was tried");
    });
  const liar = newTally();
  await onDevice((traveller) => rideOn(traveller, 0, liar, true, LIES));
  log(`\n${describe(tally, liar)}`);
  return complaints(tally, liar, goals);
}
