/** A bronze bell of a set, struck in the middle: two strong partials close together, which beat, and thin ones that die early. */
import { RATE, samplesOf } from "../rate.mjs";

/** Against the strike note: ratio, gain, how much quicker it dies. */
const PARTIALS = [
  [0.5, 0.25, 0.7],
  [1, 1, 1],
  [1.004, 0.4, 0.9],
  [2.01, 0.42, 1.8],
  [2.76, 0.22, 2.8],
  [4.07, 0.12, 4.5],
  [5.4, 0.07, 7],
];

/** One stroke; `force` 0 to 1 makes it louder and brighter, `seconds` is the time in which it falls by 60 dB. */
export function bell(hz, seconds, force, { chance }) {
  const out = new Float64Array(samplesOf(seconds));
  const fall = (RATE * seconds) / 6.9;
  for (const [ratio, gain, quicker] of PARTIALS) {
    const phase = 6.3 * chance();
    const heard = gain * (quicker > 1 ? force ** (0.4 * quicker) : 1);
    for (let i = 0; i < out.length; i++)
      out[i] +=
        heard *
        Math.sin((2 * Math.PI * hz * ratio * i) / RATE + phase) *
        Math.exp((-i * quicker) / fall) *
        Math.min(1, i / 90);
  }
  return out.map((x, i) => x * (0.2 + 0.8 * force) * 0.3 * Math.min(1, (out.length - i) / samplesOf(0.1)));
}
