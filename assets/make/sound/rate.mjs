/** Samples a second of everything that is synthesised; Opus works at this rate inside. */
export const RATE = 48000;

export const samplesOf = (seconds) => Math.round(seconds * RATE);

const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** Hertz of a note name such as "F#4", equal temperament on A4 = 440. */
export function hertz(name) {
  const [, letter, sharp, octave] = /^([A-G])(#?)(-?\d)$/.exec(name) ?? [];
  if (letter === undefined) throw new Error(`no such note: ${name}`);
  const midi = STEPS[letter] + (sharp ? 1 : 0) + 12 * (Number(octave) + 1);
  return 440 * 2 ** ((midi - 69) / 12);
}
