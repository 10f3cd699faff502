/**
 * The rubab of the Pamirs: a deep body under a skin, three strings of gut, and beside them strings of metal which
 * nobody touches: they answer when a note of theirs is played, and ring on.
 */
import { stopped, throughBody, withoutLow } from "../body.mjs";
import { RATE, hertz } from "../rate.mjs";
import { string } from "../string.mjs";

const SKIN = [
  [215, 4, 1.1],
  [430, 4, 0.9],
  [690, 5, 0.5],
  [1250, 4, 0.4],
  [2100, 4, 0.15],
];
const ANSWERING = ["D4", "F#4", "A4", "B4", "D5", "E5"].map(hertz);

/** What the untouched strings add: feedback combs at their pitches, a long time to die, and darker at each turn. */
function answer(samples) {
  const out = new Float64Array(samples.length);
  for (const hz of ANSWERING) {
    const period = RATE / hz - 0.35;
    const [whole, part] = [Math.floor(period), period - Math.floor(period)];
    const line = new Float64Array(whole + 2);
    const gain = 10 ** (-3 / (hz * 2.6));
    let last = 0;
    for (let i = 0; i < samples.length; i++) {
      const n = line.length;
      const x = line[(i + n - whole) % n] * (1 - part) + line[(i + n - whole - 1) % n] * part;
      line[i % n] = samples[i] * 0.02 + gain * (0.65 * x + 0.35 * last);
      last = x;
      out[i] += line[i % n];
    }
  }
  return out;
}

/** One note; slid up to from `slide` semitones below. */
export function rubab(hz, seconds, force, { slide = 0, chance }) {
  const long = seconds + 1.2;
  const touch = { dark: 0.2 - 0.08 * force, pick: 0.16, edge: 0.08, soft: 0.0007 - 0.0004 * force, scrape: 0.16 };
  const bend = (t) => 2 ** (-(slide / 12) * Math.exp(-t / 0.06)) * (1 + 0.003 * Math.min(1, t * 2) * Math.sin(29 * t));
  const plucked = string({ hz, seconds: long, ring: 1.7 * (200 / hz) ** 0.35, bend, chance, ...touch });
  const played = stopped(plucked, seconds, 0.25);
  const source = new Float64Array(plucked.length);
  source.set(played.subarray(0, source.length));
  const skin = throughBody(source, 0.4, SKIN);
  const rung = answer(skin);
  return stopped(
    withoutLow(
      skin.map((x, i) => x + 0.8 * rung[i]),
      90,
    ),
    seconds + 0.6,
    0.6,
  ).map((x) => x * (0.25 + 0.75 * force) * 0.36);
}
