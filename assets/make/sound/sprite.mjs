/** All effects in one file: one request, one decoding. */
import { RATE, samplesOf } from "./rate.mjs";

/** Silence between two effects: more than an MP3 decoder may shift the whole. */
const BETWEEN = samplesOf(0.2);
/** What a slot takes of that silence, so that a shifted end is not cut. */
const AFTER = samplesOf(0.06);

/** The samples, and where each effect lies in them: start and length in whole milliseconds. */
export function sprite(effects) {
  const slots = {};
  let end = samplesOf(0.05);
  const starts = effects.map(({ name, samples }) => {
    const from = end;
    slots[name] = {
      start: Math.round((from / RATE) * 1000),
      length: Math.round(((samples.length + AFTER) / RATE) * 1000),
    };
    end = from + Math.ceil((samples.length + BETWEEN) / (RATE / 100)) * (RATE / 100);
    return from;
  });
  const all = new Float64Array(end);
  effects.forEach(({ samples }, n) => all.set(samples, starts[n]));
  return { samples: all, slots };
}
