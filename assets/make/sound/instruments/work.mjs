/** Sounds of work: a mallet on wood, a seal on paper. */
import { RATE, samplesOf } from "../rate.mjs";

/** A block of wood struck: a few modes that die at once. `hz` of the lowest, `fall` its seconds. */
export function wood(hz, force, { fall = 0.035, chance }) {
  const out = new Float64Array(samplesOf(fall * 7));
  for (const [ratio, gain, quicker] of [
    [1, 1, 1],
    [2.57, 0.5, 1.7],
    [4.2, 0.22, 2.6],
  ]) {
    const phase = chance() * 0.4;
    for (let i = 0; i < out.length; i++) {
      out[i] +=
        gain *
        Math.sin((2 * Math.PI * hz * ratio * i) / RATE + phase) *
        Math.exp((-i * quicker) / (RATE * fall)) *
        Math.min(1, i / 24);
    }
  }
  return out.map((x, i) => x * force * 0.5 * Math.min(1, (out.length - i) / samplesOf(0.01)));
}

/** Noise between two pitches that swells and falls: paper that gives, felt, a breath of dust. */
export function rustle(seconds, force, { low, high, rise, fall, chance }) {
  const [a, b] = [1 - Math.exp((-2 * Math.PI * high) / RATE), 1 - Math.exp((-2 * Math.PI * low) / RATE)];
  let [top, bottom] = [0, 0];
  return new Float64Array(samplesOf(seconds)).map((_, i) => {
    const t = i / RATE;
    top += (chance() * 2 - 1 - top) * a;
    bottom += (top - bottom) * b;
    const end = Math.min(1, (seconds - t) / 0.02);
    return (top - bottom) * force * (1 - Math.exp(-t / rise)) * Math.exp(-t / fall) * end;
  });
}

/** A soft weight set down: a low tone that sinks. */
export function thud(hz, force, fall) {
  let phase = 0;
  const out = new Float64Array(samplesOf(fall * 7));
  return out.map((_, i) => {
    const t = i / RATE;
    phase += (2 * Math.PI * hz * (1 + 0.7 * Math.exp(-t / 0.018))) / RATE;
    return (
      Math.sin(phase) *
      force *
      Math.exp(-t / fall) *
      Math.min(1, i / 60) *
      Math.min(1, (out.length - i) / samplesOf(0.02))
    );
  });
}
