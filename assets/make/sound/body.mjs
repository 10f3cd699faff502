/** What makes one instrument differ from another once the string is plucked: its body, and how a note is stopped. */
import { RATE, samplesOf } from "./rate.mjs";

/**
 * Adds the modes [hertz, quality, gain] of a body to what the strings do; `direct` is how much is heard of them
 * themselves.
 */
export function throughBody(samples, direct, modes) {
  const out = samples.map((x) => x * direct);
  for (const [hz, quality, gain] of modes) {
    const w = (2 * Math.PI * hz) / RATE;
    const alpha = Math.sin(w) / (2 * quality);
    const [b0, a1, a2] = [alpha / (1 + alpha), (-2 * Math.cos(w)) / (1 + alpha), (1 - alpha) / (1 + alpha)];
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    for (let i = 0; i < samples.length; i++) {
      const x = samples[i];
      const y = b0 * (x - x2) - a1 * y1 - a2 * y2;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      out[i] += gain * y;
    }
  }
  return out;
}

/** Takes away what lies under `hz`: a small body can't sound it, and it would only eat loudness. */
export function withoutLow(samples, hz) {
  const r = Math.exp((-2 * Math.PI * hz) / RATE);
  let [x1, y1] = [0, 0];
  return samples.map((x) => {
    y1 = r * (y1 + x - x1);
    x1 = x;
    return y1;
  });
}

/** Stops a note: from second `at` it fades within `release` seconds, as under a finger. Never ends in a click. */
export function stopped(samples, at, release = 0.09) {
  const [from, over] = [Math.min(samplesOf(at), samples.length - samplesOf(release)), samplesOf(release)];
  return samples
    .subarray(0, from + over)
    .map((x, i) => (i < from ? x : x * (0.5 + 0.5 * Math.cos((Math.PI * (i - from)) / over))));
}

/** Sum of several sounds that begin at the seconds given. */
export function together(parts) {
  const length = Math.max(...parts.map(([at, samples]) => samplesOf(at) + samples.length));
  const out = new Float64Array(length);
  for (const [at, samples, gain = 1] of parts) {
    const from = samplesOf(at);
    for (let i = 0; i < samples.length; i++) out[from + i] += samples[i] * gain;
  }
  return out;
}
