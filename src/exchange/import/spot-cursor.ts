import type { Spot } from "./imported.ts";

const BREAK = /\r\n|\r|\n/g;

/** Where a character of the text stands. Fast for offsets that only grow: the text is gone through once. */
export function spotCursor(text: string): (offset: number) => Spot {
  const breaks = new RegExp(BREAK);
  let row = 1;
  let lineStart = 0;
  let nextStart: number | null = null;
  const lineBehind = (): number => {
    if (nextStart !== null) return nextStart;
    const found = breaks.exec(text);
    return (nextStart = found === null ? Number.POSITIVE_INFINITY : found.index + found[0].length);
  };
  const restart = (): void => {
    breaks.lastIndex = 0;
    row = 1;
    lineStart = 0;
    nextStart = null;
  };
  return (offset) => {
    if (offset < lineStart) restart();
    while (lineBehind() <= offset) {
      row += 1;
      lineStart = lineBehind();
      nextStart = null;
    }
    return { row, column: offset - lineStart + 1 };
  };
}
