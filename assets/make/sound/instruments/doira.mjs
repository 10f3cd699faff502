/**
 * The doira of Samarkand and Bukhara: a frame drum with rings inside. "Bum" in the middle, "tak" at the rim, a shake.
 */
import { RATE, samplesOf } from "../rate.mjs";

/** Partials of a round membrane against its lowest (zeros of Bessel functions over the first, 2.405). */
const MEMBRANE = [
  [1, 1, 1],
  [1.593, 0.55, 1.6],
  [2.136, 0.34, 2.2],
  [2.296, 0.22, 2.4],
  [2.918, 0.14, 3.4],
];

/** Rings against the frame: many thin inharmonic partials, each hit a little later than the last. */
function rings(out, force, chance, seconds = 0.22) {
  for (let n = 0; n < 9; n++) {
    const [hz, phase] = [4300 + 5200 * chance(), 6.3 * chance()];
    const [from, fall] = [samplesOf(0.014 * chance()), RATE * seconds * (0.12 + 0.16 * chance())];
    for (let i = from; i < out.length; i++) {
      const t = i - from;
      out[i] +=
        0.016 * force * Math.sin((2 * Math.PI * hz * t) / RATE + phase) * Math.exp(-t / fall) * Math.min(1, t / 30);
    }
  }
}

function skin(out, { hz, drop, fall, force, slap, chance }) {
  for (const [ratio, gain, quicker] of MEMBRANE) {
    let phase = 0;
    for (let i = 0; i < out.length; i++) {
      const t = i / RATE;
      phase += (2 * Math.PI * hz * ratio * (1 + drop * Math.exp(-t / 0.03))) / RATE;
      out[i] += 0.5 * force * gain * Math.sin(phase) * Math.exp((-t * quicker) / fall) * Math.min(1, i / 50);
    }
  }
  let low = 0;
  for (let i = 0; i < samplesOf(0.06); i++) {
    low += (chance() * 2 - 1 - low) * 0.35;
    out[i] += slap * force * low * Math.exp(-i / (RATE * 0.007)) * Math.min(1, i / 20);
  }
}

const faded = (out) => out.map((x, i) => x * Math.min(1, (out.length - i) / samplesOf(0.05)));

/** The deep stroke, in the middle. */
export function bum(force, { chance }) {
  const out = new Float64Array(samplesOf(0.8));
  skin(out, { hz: 92, drop: 0.35, fall: 0.17, force, slap: 0.35, chance });
  rings(out, force * 0.5, chance);
  return faded(out);
}

/** The bright stroke, at the rim. */
export function tak(force, { chance }) {
  const out = new Float64Array(samplesOf(0.4));
  skin(out, { hz: 265, drop: 0.08, fall: 0.05, force: force * 0.6, slap: 1.5, chance });
  rings(out, force, chance);
  return faded(out);
}

/** The frame shaken once. */
export function shake(force, { chance }) {
  const out = new Float64Array(samplesOf(0.5));
  rings(out, force * 1.6, chance, 0.4);
  rings(out, force, chance, 0.3);
  return faded(out);
}
