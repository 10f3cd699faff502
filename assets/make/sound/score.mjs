/** Melodies as text, so that they can be read and changed: "A4:1.5 B4:.5~ -:1". */

/**
 * Notes of a line: name and length in beats; "-" rests; then, in any order, "~" rolls the note or shakes it, "/"
 * slides up to it, "!" leans on it. Returns them with the beat on which each begins, counted from `start`.
 */
export function melody(text, start = 0) {
  const notes = [];
  let beat = start;
  for (const word of text.trim().split(/[\s|]+/)) {
    const [, name, length, marks] = /^([A-G]#?\d|-):([\d.]+)([~/!]*)$/.exec(word) ?? [];
    if (name === undefined) throw new Error(`not a note: ${word}`);
    const beats = Number(length);
    if (name !== "-")
      notes.push({
        beat,
        beats,
        name,
        long: marks.includes("~"),
        slid: marks.includes("/"),
        strong: marks.includes("!"),
      });
    beat += beats;
  }
  return notes;
}

/**
 * Strokes in a bar, "b0:1 t.75:.3^": a letter for the kind where there are several, the beat, the weight from 0 to 1,
 * "^" for a stroke upwards.
 */
export const strokes = (text) =>
  text.split(" ").map((word) => {
    const [, kind, beat, weight, up] = /^([a-z]?)([\d.]+):([\d.]+)(\^?)$/.exec(word) ?? [];
    if (beat === undefined) throw new Error(`not a stroke: ${word}`);
    return { kind, beat: Number(beat), weight: Number(weight), up: up === "^" };
  });

/** A line through the points "beat:value", straight between them: how loud the music is where. */
export function curve(text) {
  const points = text.split(" ").map((word) => word.split(":").map(Number));
  return (beat) => {
    const next = points.findIndex(([at]) => at > beat);
    if (next <= 0) return points.at(next)[1];
    const [[a, x], [b, y]] = points.slice(next - 1, next + 1);
    return x + ((y - x) * (beat - a)) / (b - a);
  };
}
