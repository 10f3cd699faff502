import { DAYS_IN_BIN } from "../../save/bin.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Days until a player in the bin is erased, begun ones counted; never more than there are, also where a clock was set back. */
export const daysLeft = (binnedAt: number, now: number): number =>
  Math.ceil(Math.min(Math.max(binnedAt + DAYS_IN_BIN - now, 0), DAYS_IN_BIN) / DAY);
