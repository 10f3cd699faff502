/** Bounds of what is read of a text: more than the most questions need, little enough for any machine. */
const MOST_LINES = 400_000;
const MOST_SIGNS = 300_000;
/** Questions, good and broken ones. */
export const MOST_READ = 30_000;

/** Where the sign stands for the first time too many; the text's end for nowhere. */
function endOf(text: string, sign: string, most: number): number {
  let at = -1;
  for (let count = 0; count <= most; count++) {
    at = text.indexOf(sign, at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

/** `signs`: each of them makes work. What is left out stands behind `text.length` of the result. */
export const bounded = (text: string, signs: readonly string[] = []): string =>
  text.slice(0, Math.min(endOf(text, "\n", MOST_LINES), ...signs.map((sign) => endOf(text, sign, MOST_SIGNS))));
