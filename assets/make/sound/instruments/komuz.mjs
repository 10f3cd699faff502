/** The Kyrgyz komuz: three gut strings on apricot wood, warm and short, plucked with the flesh of the finger. */
import { stopped, throughBody, withoutLow } from "../body.mjs";
import { string } from "../string.mjs";

const BODY = [
  [190, 6, 1],
  [365, 7, 0.8],
  [720, 6, 0.35],
  [1300, 5, 0.15],
];

/** One note; `force` 0 to 1. */
export function komuz(hz, seconds, force, { chance }) {
  const plucked = string({
    hz,
    seconds: seconds + 0.3,
    ring: 1.9 * (200 / hz) ** 0.4,
    dark: 0.3 - 0.1 * force,
    pick: 0.27,
    edge: 0.07,
    soft: 0.0011 - 0.0005 * force,
    scrape: 0.08,
    chance,
  });
  return stopped(withoutLow(throughBody(plucked, 0.3, BODY), 80), seconds, 0.2).map(
    (x) => x * (0.25 + 0.75 * force) * 0.66,
  );
}
