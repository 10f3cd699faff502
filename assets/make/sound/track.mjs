/** A stereo track on which sounds are laid, and how one that runs over its end comes round to its beginning. */
import { samplesOf } from "./rate.mjs";

export function track(seconds) {
  const length = samplesOf(seconds);
  const [left, right] = [new Float64Array(length), new Float64Array(length)];
  return {
    left,
    right,
    /** Lays mono samples at a second; `pan` from -1 (left) to 1 (right), at equal power. */
    lay(at, samples, gain = 1, pan = 0) {
      const from = samplesOf(at);
      const angle = ((pan + 1) * Math.PI) / 4;
      const [gl, gr] = [gain * Math.cos(angle), gain * Math.sin(angle)];
      const end = Math.min(samples.length, length - from);
      for (let i = Math.max(0, -from); i < end; i++) {
        left[from + i] += samples[i] * gl;
        right[from + i] += samples[i] * gr;
      }
    },
  };
}

/** What rings on after `seconds` is heard at the beginning, as it is when a loop goes round. */
export function folded(channel, seconds) {
  const length = samplesOf(seconds);
  const out = channel.slice(0, length);
  for (let i = length; i < channel.length; i++) out[i % length] += channel[i];
  return out;
}
