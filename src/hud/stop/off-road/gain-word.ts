/** Which words fit two counts of right answers: at a full score before, nothing could grow. */
export function gainWord(before: number, after: number, of: number): "higher" | "full" | "same" | "lower" {
  if (after > before) return "higher";
  if (after < before) return "lower";
  return after === of ? "full" : "same";
}
