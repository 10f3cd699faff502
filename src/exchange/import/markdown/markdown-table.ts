/** A table between upright strokes, as chatbots draw them. */
import { plainText } from "../clean-text.ts";
import { MOST_ROWS, tableOf, type Table } from "../table/table.ts";

/** The line under the heads of the columns. */
const isRule = (line: string): boolean => line.includes("|") && line.includes("--") && /^[\s:|-]+$/.test(line);

function cellsOf(line: string): readonly string[] {
  const inside = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inside
    .replaceAll("\\|", "\0")
    .split("|")
    .map((cell) => plainText(cell.replaceAll("\0", "|"), "markdown").text.trim());
}

/** Rows are lines, whatever stands around the table; null where there is none. */
export function markdownTable(source: string): Table | null {
  const lines = source.split("\n", MOST_ROWS);
  const rule = lines.findIndex((line, at) => isRule(line) && lines[at - 1]?.includes("|"));
  if (rule < 1) return null;
  const rows = lines.map((line, at) => (at >= rule - 1 && at !== rule && line.includes("|") ? cellsOf(line) : []));
  return tableOf(rows);
}
