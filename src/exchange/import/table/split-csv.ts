/**
 * Text parted into cells (RFC 4180). Where people broke its rules nothing is swallowed: a quotation mark that opens a cell
 * and closes none, or has words behind its end ('"Silk" road'), is a letter of that cell alone.
 */
import type { Spot } from "../imported.ts";
import { MOST_CELL } from "./table.ts";

export interface SplitText {
  readonly rows: readonly (readonly string[])[];
  /** The first cell with a quotation mark that broke the rules. */
  readonly oddAt: Spot | null;
}
/** Cells with broken quotation marks; behind so many of them all quotation marks are letters. */
const MOST_ODD = 5000;
const OPENING = / *"/y;

/** Where the sign stands next, or the end. For places that only grow: the text is gone through once. */
function nextOf(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    const next = text.indexOf(sign, from);
    return (found = next < 0 ? text.length : next);
  };
}

/** The mark that closes what opens at `from`; -1 where none does. */
function closingMark(text: string, from: number, separator: string): number {
  for (let at = text.indexOf('"', from + 1); at >= 0 && at - from <= MOST_CELL; at = text.indexOf('"', at + 2)) {
    const behind = text[at + 1] ?? "\n";
    if (behind !== '"') return behind === separator || behind === "\n" ? at : -1;
  }
  return -1;
}

/** Lines end in "\n". Reads `most` rows. */
export function splitCsv(text: string, separator: string, most: number): SplitText {
  const nextBreak = nextOf(text, "\n");
  const nextSeparator = nextOf(text, separator);
  const rows: string[][] = [];
  let row: string[] = [];
  let oddAt: Spot | null = null;
  let odd = 0;
  for (let at = 0; at <= text.length && rows.length < most;) {
    OPENING.lastIndex = at;
    const mark = odd < MOST_ODD && OPENING.test(text) ? OPENING.lastIndex - 1 : -1;
    const closing = mark < 0 ? -1 : closingMark(text, mark, separator);
    const end = closing < 0 ? Math.min(nextBreak(at), nextSeparator(at)) : closing + 1;
    if (closing >= 0) row.push(text.slice(mark + 1, closing).replaceAll('""', '"'));
    else {
      const letters = text.slice(at, end);
      const isAlone = mark >= 0 && letters.indexOf('"') === letters.lastIndexOf('"');
      row.push(isAlone ? letters.replace('"', "") : letters);
      odd += Number(mark >= 0);
      if (mark >= 0) oddAt ??= { row: rows.length + 1, column: row.length };
    }
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return { rows, oddAt };
}
