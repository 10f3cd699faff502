/** Which questions a round asks, and in which order. */
import { seededRandom, shuffled } from "../seeded.ts";

export const ROUND_ORDERS = ["given", "shuffled"] as const;
export type RoundOrder = (typeof ROUND_ORDERS)[number];
/** More do not fit a lesson, nor the picture of its steps. */
export const MOST_ASKED = 60;
/** Fits a lesson, and parts evenly among two, three, four and six teams. */
const A_LESSON = 24;

/** The most questions, up to `available`, of which each team gets as many first turns; all of them where they are too few for that. */
export const evenCount = (available: number, teams: number): number =>
  available < teams ? available : available - (available % teams);

/** What is proposed: even for every team, and no more than fits a lesson. */
export const proposedCount = (available: number, teams: number): number =>
  evenCount(Math.min(available, A_LESSON), teams);

/** The first `count` of them, after they were shuffled if that is wanted. `seed`: 32 bits. */
export function drawnForRound(
  ids: readonly string[],
  { order, seed, count }: { readonly order: RoundOrder; readonly seed: number; readonly count: number },
): readonly string[] {
  return (order === "shuffled" ? shuffled(ids, seededRandom(seed)) : ids).slice(0, count);
}
