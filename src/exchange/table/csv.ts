/**
 * A table as comma-separated values (RFC 4180), set so that the spreadsheet of the teacher's own country reads numbers as
 * numbers: where tenths stand behind a comma, semicolons part the cells. That text may be read as a number too ("007") is
 * the way of the format; the workbook of `xlsx.ts` does not suffer from it.
 */
import Papa from "papaparse";
import { decimalMark } from "./decimal-mark.ts";
import { plainText } from "./plain-text.ts";
import { cellAt, type Cell, type Column, type Table } from "./table.ts";
import { wallClock } from "./wall-clock.ts";

/** Excel takes a file for UTF-8 by this alone. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Six keep every number out of the form 1e-7. */
const DECIMALS = 6;
const PERCENT_DECIMALS = 1;

/**
 * No cell begins a formula, neither here nor where a program parts the cells at another sign than we do. An apostrophe is
 * put before the sign; full-width signs begin formulas in East Asian editions of Excel.
 * https://owasp.org/www-community/attacks/CSV_Injection; papaparse's own guard overlooks a text of several lines and
 * strikes negative numbers that are set with a comma.
 */
const defused = (text: string): string => plainText(text).replace(/(^|[;,])([\s"]*)(?=[=+\-@＝＋－＠])/g, "$1$2'");

const numberText = (value: number, decimals: number, mark: string): string =>
  String(Number(value.toFixed(decimals))).replace(".", mark);

/** A share of 0.833 is 83.3 under a title with "%": few programs read "83.3%" as a number. */
const titleText = ({ title, kind }: Column): string =>
  defused(kind === "percent" && !title.includes("%") ? `${title} (%)` : title);

function cellText(cell: Cell, { kind }: Column, mark: string): string {
  if (cell === null) return "";
  if (typeof cell === "string") return defused(cell);
  if (typeof cell !== "number") return wallClock(cell).toISOString().slice(0, 16).replace("T", " ");
  return kind === "percent" ? numberText(cell * 100, PERCENT_DECIMALS, mark) : numberText(cell, DECIMALS, mark);
}

/** With a byte order mark; lines end in CR LF, the last one in nothing. `lang`: BCP 47. The table's name is not in it. */
export function csvOf({ columns, rows }: Table, lang: string): string {
  const mark = decimalMark(lang);
  const lines = rows.map((row) => columns.map((column, at) => cellText(cellAt(row, at), column, mark)));
  const delimiter = mark === "," ? ";" : ",";
  return BYTE_ORDER_MARK + Papa.unparse([columns.map(titleText), ...lines], { delimiter, newline: "\r\n" });
}
