/** Loudness after ITU-R BS.1770-4, and a limiter that keeps peaks under a ceiling. */
import { RATE, samplesOf } from "./rate.mjs";

/** The two filters of the K curve at 48 kHz, as [b0, b1, b2, a1, a2]; the numbers are the recommendation's. */
const SHELF = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const HIGH_PASS = [1, -2, 1, -1.99004745483398, 0.99007225036621];

function filtered(samples, [b0, b1, b2, a1, a2]) {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Mean square under the K curve of each block of 0.4 s, every 0.1 s, over all channels. */
function blocks(channels) {
  const weighted = channels.map((channel) => filtered(filtered(channel, SHELF), HIGH_PASS));
  const [length, hop] = [samplesOf(0.4), samplesOf(0.1)];
  const powers = [];
  for (let from = 0; from === 0 || from + length <= weighted[0].length; from += hop) {
    let sum = 0;
    for (const channel of weighted) for (const x of channel.subarray(from, from + length)) sum += x * x;
    powers.push(sum / length);
  }
  return powers;
}

const lufs = (power) => -0.691 + 10 * Math.log10(power);
const mean = (powers) => powers.reduce((sum, power) => sum + power, 0) / powers.length;

/** Integrated loudness in LUFS, gated. */
export function loudness(channels) {
  const loud = blocks(channels).filter((power) => lufs(power) > -70);
  const gate = lufs(mean(loud)) - 10;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}

/** The loudest 0.4 s in LUFS: the measure of a sound too short for a programme's. */
export const loudest = (channels) => lufs(Math.max(...blocks(channels)));

export const decibels = (channels) =>
  20 *
  Math.log10(channels.reduce((peak, channel) => channel.reduce((most, x) => Math.max(most, Math.abs(x)), peak), 0));

/**
 * Turns the channels down, together, wherever one would pass `ceiling` (dBFS): 3 ms ahead, and back within 80 ms.
 * They are taken as a ring, so that a loop's seam stays whole.
 */
export function limited(channels, ceiling) {
  const most = 10 ** (ceiling / 20);
  const length = channels[0].length;
  const ahead = samplesOf(0.003);
  const back = Math.exp(-1 / (RATE * 0.08));
  const gain = new Float64Array(length).fill(1);
  for (let i = 0; i < length; i++) {
    const peak = Math.max(...channels.map((channel) => Math.abs(channel[i])));
    if (peak <= most) continue;
    // A ramp that reaches the wanted gain just when its peak comes.
    for (let k = 0; k <= ahead; k++) {
      const at = (i - k + length) % length;
      const ramp = most / peak + ((1 - most / peak) * k) / ahead;
      if (ramp < gain[at]) gain[at] = ramp;
    }
  }
  let now = 1;
  for (let i = 0; i < 2 * length; i++) {
    now = Math.min(gain[i % length], 1 - (1 - now) * back);
    gain[i % length] = now;
  }
  return channels.map((channel) => channel.map((x, i) => x * gain[i]));
}

/**
 * The channels at a loudness (LUFS, by `measure`), under a ceiling (dBFS). Limiting costs loudness, so it takes
 * turns.
 */
export function levelled(channels, target, ceiling, measure = loudness) {
  let out = channels;
  for (let turn = 0; turn < 4; turn++) {
    const gain = 10 ** ((target - measure(out)) / 20);
    out = limited(
      out.map((channel) => channel.map((x) => x * gain)),
      ceiling,
    );
  }
  return out;
}
