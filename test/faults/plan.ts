/** What happens in which leg of the run: all of it follows from the seed, so that a run can be asked for again. */
import { derivedSeed, seededRandom } from "../../src/domain/seeded.ts";
import type { Signal } from "./ledger.ts";
import type { FaultKind } from "./told.ts";

/** What is wrong in a leg besides the kill at its end. */
export type Trouble = "none" | Exclude<FaultKind, "liar"> | "no room" | "deleted" | "two tabs" | "clock";
export interface Leg {
  readonly number: number;
  readonly trouble: Trouble;
  /** What the kill is aimed at; `any` is a moment drawn from the seed. */
  readonly aim: Signal | "any";
  /** Milliseconds between that and the kill. */
  readonly delay: number;
  /** Answers before the kill is aimed. */
  readonly answers: number;
  /** Of the calls to storage, those that go wrong: 0 to 1. */
  readonly share: number;
  /** Trouble goes by before the kill, and everything is saved. */
  readonly heals: boolean;
  /** Milliseconds by which the device's clock is wrong. */
  readonly shift: number;
  readonly stop: number;
  readonly seed: number;
}

/** Most milliseconds between what a kill is aimed at and the kill. */
const DELAY: Readonly<Record<Leg["aim"], number>> = {
  check: 30,
  write: 15,
  stored: 20,
  saved: 20,
  draft: 10,
  ended: 20,
  snapshot: 2,
  migration: 2,
  import: 40,
  takeover: 12,
  start: 900,
  any: 2500,
};

type Kind = readonly [trouble: Trouble, aim: Leg["aim"]];
const ONCE: readonly Kind[] = [
  ["none", "check"],
  ["fails", "write"],
  ["none", "saved"],
  ["late", "check"],
  ["none", "migration"],
  ["torn", "write"],
  ["clock", "check"],
  ["none", "snapshot"],
  ["hangs", "any"],
  ["none", "write"],
  ["full", "check"],
  ["none", "import"],
  ["two tabs", "check"],
  ["none", "start"],
  ["throws", "check"],
  ["none", "takeover"],
  ["unreadable", "any"],
  ["no room", "saved"],
  ["none", "stored"],
  ["deleted", "saved"],
];
/** The long run has more of what players do all day. */
const MORE: readonly Kind[] = [
  ["none", "check"],
  ["none", "draft"],
  ["none", "ended"],
  ["none", "snapshot"],
  ["none", "any"],
];

const DAY = 86_400_000;

export function legOf(seed: number, number: number, isLong: boolean): Leg {
  const kinds = isLong ? [...ONCE, ...MORE] : ONCE;
  const [trouble, aim] = kinds[number % kinds.length]!;
  const own = derivedSeed(seed, "leg", String(number));
  const random = seededRandom(own);
  const days = Math.ceil(random() * 400) * (random() < 0.5 ? -1 : 1);
  return {
    number,
    trouble,
    aim,
    delay: Math.floor(random() * DELAY[aim]),
    answers: (isLong ? 5 : 3) + Math.floor(random() * 3),
    share: random() < 0.5 ? 0.6 : 1,
    heals: random() < 0.5,
    shift: trouble === "clock" || random() < 0.2 ? days * DAY : 0,
    stop: Math.floor(random() * 12),
    seed: own,
  };
}
