/** The Kazakh dombra: two strings, brushed with the fingers over a light wooden body. */
import { stopped, throughBody, together, withoutLow } from "../body.mjs";
import { string } from "../string.mjs";

const BODY = [
  [148, 5, 0.8],
  [295, 6, 1],
  [520, 7, 0.6],
  [880, 6, 0.35],
  [1500, 5, 0.25],
];

function brushed(hz, seconds, force, chance) {
  const touch = {
    seconds,
    dark: 0.3 - 0.1 * force,
    pick: 0.2,
    edge: 0.05,
    soft: 0.0011 - 0.0006 * force,
    scrape: 0.12,
    chance,
  };
  const bend = (t) => 1 + 0.004 * force * Math.exp(-t / 0.04);
  return string({ ...touch, hz, ring: 2.1 * (150 / hz) ** 0.4, bend });
}

/** One stroke over both strings, [low, high] in hertz: `up` brushes the high one first, and lighter. */
export function dombra([low, high], seconds, force, { up = false, chance }) {
  const gap = 0.007 + 0.006 * chance();
  const weight = up ? 0.7 : 1;
  const strings = together([
    [up ? gap : 0, brushed(low, seconds + 0.3, force * weight, chance), up ? 0.6 : 0.9],
    [up ? 0 : gap, brushed(high, seconds + 0.3, force * weight, chance), 0.8],
  ]);
  return stopped(withoutLow(throughBody(strings, 0.35, BODY), 70), seconds, 0.14).map(
    (x) => x * (0.2 + 0.8 * force) * weight * 0.5,
  );
}
