/** CSV as spreadsheets write it. */
import { findHeader, HEADER_ROWS } from "./find-header.ts";
import { splitCsv } from "./split-csv.ts";
import { MOST_ROWS, tableOf, type Table } from "./table.ts";

const SEPARATORS = [",", ";", "\t"] as const;
/** Excel's own way of telling the separator; it shows no such row. */
const TOLD = /^"?sep=([,;|\t])"?\n/i;
/** Rows that are parsed: some more than a table holds, so that it knows whether anything is cut. */
const MOST_PARSED = MOST_ROWS + 1000;
/** `exchange/table/csv.ts` and others put it before what a spreadsheet would take for a formula. */
const DEFUSED = /(^|[;,])([\s"]*)'(?=[=+\-@＝＋－＠])/g;
/** By which the first rows hold a header, and the more of it. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((separator) => {
    const { rows } = tableOf(splitCsv(text, separator, HEADER_ROWS).rows);
    const named = findHeader({ rows })?.columns.filter((column) => column !== null).length ?? 0;
    return { separator, named, cells: rows.reduce((sum, row) => sum + row.length - 1, 0) };
  });
  const [best] = scores.toSorted((one, other) => other.named - one.named || other.cells - one.cells);
  return best?.separator ?? ",";
}

/** Never throws. Rows are counted as a spreadsheet shows them: one with line breaks within quotation marks is one. */
export function readCsv(source: string): Table {
  const lines = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const told = TOLD.exec(lines);
  const text = told === null ? lines : lines.slice(told[0].length);
  const { rows, oddAt } = splitCsv(text, told?.[1] ?? separatorOf(text), MOST_PARSED);
  const table = tableOf(rows.map((row) => row.map((cell) => cell.replace(DEFUSED, "$1$2"))));
  return oddAt === null ? table : { ...table, unclosedAt: oddAt };
}
