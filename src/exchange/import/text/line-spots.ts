import type { Spot } from "../imported.ts";

export interface Line {
  readonly from: number;
  /** Before the line's end. */
  readonly to: number;
}
/** Lines of a text whose lines end in "\n". */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (;;) {
    const to = text.indexOf("\n", from);
    lines.push({ from, to: to < 0 ? text.length : to });
    if (to < 0) return lines;
    from = to + 1;
  }
}

/** Where characters stand, asked for in any order. */
export function lineSpots(lines: readonly Line[]): (offset: number) => Spot {
  return (offset) => {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { row: low + 1, column: offset - (lines[low]?.from ?? 0) + 1 };
  };
}
