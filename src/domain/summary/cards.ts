/**
 * The cards of memory, column by column, as finely as a schedule can tell. FROZEN.
 * `last` goes down to its quarter of an hour: the day stays the same in every time zone. Stability is kept on a scale of
 * equal ratios (error below 1 %), difficulty to the nearest tenth; the counts as they are, and so the days until it is
 * due, as the little by which they differ from the stability.
 */
import type { Card } from "../recall.ts";
import type { BitReader, BitWriter } from "./bits.ts";

const QUARTER_HOUR = 15 * 60 * 1000;
const LAST_QUARTER = 2 ** 31 - 1;
const MOST_COUNT = 4095;
const MOST_DAYS = 36_500;
/** As FSRS-6 bounds it, in days. */
const LEAST_STABILITY = 0.001;
const MOST_STABILITY = 36_500;
const STABILITY_BITS = 10;
const STABILITY_STEP = Math.log(MOST_STABILITY / LEAST_STABILITY) / (2 ** STABILITY_BITS - 1);
/** In tenths. */
const LEAST_DIFFICULTY = 10;
const MOST_DIFFICULTY = 100;
const TENTHS = 10;
const DIFFICULTY_BITS = 7;

/** What is no number counts as the least. */
const within = (value: number, least: number, most: number): number => Math.min(Math.max(value || 0, least), most);
const whole = (value: number, most: number): number => Math.round(within(value, 0, most));
const quarters = (last: number): number => Math.floor(within(last / QUARTER_HOUR, 0, LAST_QUARTER));
const levelOf = (stability: number): number =>
  Math.round(Math.log(within(stability, LEAST_STABILITY, MOST_STABILITY) / LEAST_STABILITY) / STABILITY_STEP);
const tenths = (difficulty: number): number =>
  Math.round(within(difficulty * TENTHS, LEAST_DIFFICULTY, MOST_DIFFICULTY));
/** To four figures, so that engines whose `exp` differs in the last bit agree. */
const stabilityAt = (level: number): number =>
  Number((LEAST_STABILITY * Math.exp(level * STABILITY_STEP)).toPrecision(4));

const expectedDays = (stability: number): number => Math.round(stability);
/** 0, −1, 1, −2 … as 0, 1, 2, 3 … */
const unsigned = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const signed = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

/** `names`: those of the summary, in their order; a bit for each tells whether it has a card. */
export function writeCards(to: BitWriter, names: readonly string[], cards: ReadonlyMap<string, Card>): void {
  for (const name of names) to.bits(cards.has(name) ? 1 : 0, 1);
  const kept = names.flatMap((name) => cards.get(name) ?? []);
  const latest = Math.max(0, ...kept.map(({ last }) => quarters(last)));
  to.number(latest);
  to.column(kept.map(({ last }) => latest - quarters(last)));
  for (const { stability } of kept) to.bits(levelOf(stability), STABILITY_BITS);
  for (const { difficulty } of kept) to.bits(tenths(difficulty) - LEAST_DIFFICULTY, DIFFICULTY_BITS);
  to.column(kept.map(({ reps }) => whole(reps, MOST_COUNT)));
  to.column(kept.map(({ lapses }) => whole(lapses, MOST_COUNT)));
  for (const { days, stability } of kept)
    to.number(unsigned(whole(days, MOST_DAYS) - expectedDays(stabilityAt(levelOf(stability)))));
}

export function readCards(from: BitReader, names: readonly string[]): ReadonlyMap<string, Card> {
  const kept = names.filter(() => from.bits(1) === 1);
  const latest = from.number();
  const back = from.column(kept.length);
  if (latest > LAST_QUARTER || back.some((quarters) => quarters > latest)) from.fail();
  const stability = kept.map(() => stabilityAt(from.bits(STABILITY_BITS)));
  const difficulty = kept.map(() => LEAST_DIFFICULTY + from.bits(DIFFICULTY_BITS));
  if (difficulty.some((tenths) => tenths > MOST_DIFFICULTY)) from.fail();
  const reps = from.column(kept.length);
  const lapses = from.column(kept.length);
  const days = stability.map((expected) => expectedDays(expected) + signed(from.number()));
  if (days.some((days) => days < 0 || days > MOST_DAYS)) from.fail();
  return new Map(
    kept.map((name, at): [string, Card] => [
      name,
      {
        last: (latest - back[at]!) * QUARTER_HOUR, // every column is as long as `kept`
        stability: stability[at]!,
        difficulty: difficulty[at]! / TENTHS,
        reps: reps[at]!,
        lapses: lapses[at]!,
        days: days[at]!,
      },
    ]),
  );
}
