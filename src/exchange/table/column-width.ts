import { cellAt, type Table } from "./table.ts";

/** All in the width of a digit. */
const LEAST = 8;
const MOST = 60;
/** A longer title breaks into lines. */
const MOST_FOR_TITLE = 24;
const MARGIN = 2;
const DATE_WIDTH = "2025-06-13 09:30".length;

/** Chinese characters and emoji are twice as wide as letters. */
const textWidth = (text: string): number =>
  Array.from(text, (char) => (char > "\u2E7F" ? 2 : 1)).reduce((a, b) => a + b, 0);

/** The width that shows the column's contents, in the width of a digit. */
export function columnWidth({ columns, rows }: Table, at: number): number {
  const contents = rows.map((row) => {
    const cell = cellAt(row, at);
    if (cell instanceof Date) return DATE_WIDTH;
    if (typeof cell === "number") return columns[at]?.kind === "percent" ? 0 : String(cell).length;
    return textWidth(cell ?? "");
  });
  const title = Math.min(textWidth(columns[at]?.title ?? ""), MOST_FOR_TITLE);
  const widest = contents.reduce((a, b) => Math.max(a, b), title);
  return Math.min(Math.max(widest + MARGIN, LEAST), MOST);
}
