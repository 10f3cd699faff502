/** `npm run faults`: rides, kills, looks, and says in figures what was lost. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rideInFirefox } from "./firefox.ts";
import { rideLeg } from "./leg.ts";
import { legOf, type Leg } from "./plan.ts";
import { complaints, describe, killsIn, LONG, lostByBrowser, RARE, SHORT } from "./report.ts";
import { newTally, type Tally } from "./tally.ts";
import { spoilDatabase } from "./spoil.ts";
import { countFaults, lookAgain, newTraveller, type Place, type Traveller } from "./traveller.ts";
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
  const words = wordsOf("en");
  const place: Place = {
    address,
    keepsNothing: words("notice.storage-none"),
    beside: [words("notice.still-picture"), words("notice.save-gone")],
  };
  const goals = isLong ? LONG : SHORT;
  const tally = newTally();
  const most = from + (legs ?? goals.kills * 1.5);
  const isEnough = (): boolean =>
    legs === null &&
    tally.kills.length >= goals.kills &&
    tally.acknowledged.size >= goals.acknowledged &&
    RARE.every((moment) => killsIn(tally, moment) >= goals.rare);

  async function rideOne(leg: Leg, traveller: Traveller, into: Tally, isLiar = false): Promise<void> {
    const began = Date.now();
    const [stuck, lost, byBrowser] = [into.stuck.length, into.lost.size, into.byBrowser.length];
    await rideLeg(leg, traveller, place, into, isLiar);
    const gone = into.byBrowser.slice(byBrowser).map(lostByBrowser);
    for (const one of [...into.stuck.slice(stuck), ...[...into.lost.values()].slice(lost), ...gone]) log(`  ${one}`);
    const taken = ((Date.now() - began) / 1000).toFixed(1);
    log(`${traveller.after}; ${into.acknowledged.size} acknowledged, ${into.lost.size} lost, ${taken} s`);
  }
  async function end(traveller: Traveller, into: Tally): Promise<void> {
    const byBrowser = into.byBrowser.length;
    await lookAgain(traveller, place, into);
    for (const one of into.byBrowser.slice(byBrowser)) log(`  ${lostByBrowser(one)}`);
    countFaults(traveller, into);
  }
  async function rideOn(traveller: Traveller, first: number, last: number): Promise<void> {
    for (let number = first; number < last; number++) await rideOne(legOf(seed, number, isLong), traveller, tally);
    await end(traveller, tally);
  }
  const plain = (number: number): Leg => ({ ...legOf(seed, 0, isLong), number, aim: "saved", delay: 0 });
  async function rideOverLies(traveller: Traveller, into: Tally): Promise<void> {
    for (let number = 0; number < LIES; number++) await rideOne(plain(number), traveller, into, true);
    await end(traveller, into);
  }
  /** Null where this browser keeps its databases in a way that the run can't spoil. */
  async function rideOverSpoilt(traveller: Traveller): Promise<Tally | null> {
    const into = newTally();
    await rideOne({ ...plain(0), answers: 1 }, traveller, into);
    if (!(await spoilDatabase(traveller.folder))) return null;
    traveller.after += ", its database spoilt";
    await rideOne({ ...plain(1), answers: 1 }, traveller, into);
    await end(traveller, into);
    return into;
  }

  for (let first = from; first < most && !isEnough(); first += LEGS_A_DEVICE)
    await onDevice((traveller) => rideOn(traveller, first, Math.min(first + LEGS_A_DEVICE, most)));
  if (isLong && legs === null)
    await onDevice(async (traveller) => {
      const full = await rideInFirefox(traveller, place, tally, seed);
      log(full === null ? "no Firefox here" : `Firefox was full ${full} times`);
      if (full === 0) tally.stuck.push("Firefox was never full: nothing was tried");
    });
  const liar = newTally();
  await onDevice((traveller) => rideOverLies(traveller, liar));
  let spoilt: Tally | null = null;
  await onDevice(async (traveller) => void (spoilt = await rideOverSpoilt(traveller)));
  const run = { tally, liar, spoilt };
  log(`\n${describe(run)}`);
  return complaints(run, goals);
}
