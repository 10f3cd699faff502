/** A room: eight delays which feed each other through a Householder mirror (Jot 1991), darker at each turn. */
import { RATE } from "./rate.mjs";

const LENGTHS = [1327, 1613, 1867, 2113, 2411, 2711, 3067, 3469];

/**
 * Only what the room adds, for two channels. `seconds` to fall by 60 dB, `dark` 0 to 1 for soft walls, `before` the
 * seconds until the first wall answers.
 */
export function room(left, right, { seconds, dark, before = 0.012 }) {
  const lines = LENGTHS.map((length) => new Float64Array(length));
  const gains = LENGTHS.map((length) => 10 ** ((-3 * length) / (RATE * seconds)));
  const low = new Float64Array(8);
  const heard = new Float64Array(8);
  const wait = Math.round(before * RATE);
  const [outLeft, outRight] = [new Float64Array(left.length), new Float64Array(left.length)];
  for (let i = 0; i < left.length; i++) {
    let sum = 0;
    for (let n = 0; n < 8; n++) {
      low[n] += (lines[n][i % LENGTHS[n]] - low[n]) * (1 - dark);
      heard[n] = low[n] * gains[n];
      sum += heard[n];
    }
    const [inLeft, inRight] = i < wait ? [0, 0] : [left[i - wait], right[i - wait]];
    for (let n = 0; n < 8; n++) {
      lines[n][i % LENGTHS[n]] = heard[n] - sum / 4 + (n % 2 === 0 ? inLeft : inRight) * 0.35;
      if (n % 2 === 0) outLeft[i] += heard[n] * (n % 4 === 0 ? 1 : -1);
      else outRight[i] += heard[n] * (n % 4 === 1 ? 1 : -1);
    }
  }
  return [outLeft, outRight];
}
