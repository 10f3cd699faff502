/** Melodies as text, so that they can be read and changed: "A4:1.5 B4:.5~ -:1". */

/**
 * Notes of a line: name and length in beats; "-" rests; then, in any order, "~" rolls the note or shakes it, "/" slides up to it,
 * "!" leans on it. Returns them with the beat on which each begins, counted from `start`.
 */
export function melody(text, start = 0) {
  const notes = [];
  let beat = start;
  for (const word of text.trim().split(/[\s|]+/)) {
    const [, name, length, marks] = /^([A-G]#?\d|-):([\d.]+)([~/!]*)$/.exec(word) ?? [];
    if (name === undefined) throw new Error(`not a note: ${word}`);
    const beats = Number(length);
    if (name !== "-") notes.push({ beat, beats, name, long: marks.includes("~"), slid: marks.includes("/"), strong: marks.includes("!") });
    beat += beats;
  }
  return notes;
}

/** A line through [beat, value] points, straight between them: how loud the music is where. */
export const curve = (points) => (beat) => {
  const next = points.findIndex(([at]) => at > beat);
  if (next <= 0) return points[next === 0 ? 0 : points.length - 1][1];
  const [[a, x], [b, y]] = [points[next - 1], points[next]];
  return x + ((y - x) * (beat - a)) / (b - a);
};
