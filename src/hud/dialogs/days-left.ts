import { DAYS_IN_BIN } from "../../save/bin.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Days for which a player stays in the bin. */
export const BIN_DAYS = DAYS_IN_BIN / DAY;

/** Days until a player in the bin is erased, begun ones counted; never more than there are, also where a clock was set back. */
export const daysLeft = (binnedAt: number, now: number): number =>
  Math.ceil(Math.min(Math.max(binnedAt + DAYS_IN_BIN - now, 0), DAYS_IN_BIN) / DAY);
