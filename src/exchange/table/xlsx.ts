/** Tables as a workbook of Excel, a sheet each. Heavy: whoever exports one imports this file then. */
import writeExcelFile, { type CellObject } from "write-excel-file/browser";
import { columnWidth } from "./column-width.ts";
import { plainText } from "./plain-text.ts";
import { sheetNames } from "./sheet-names.ts";
import { cellAt, type Cell, type Column, type Table } from "./table.ts";
import { wallClock } from "./wall-clock.ts";

/** The format of text: what is typed over it stays text too, even "=1+1". */
const AS_TEXT = "@";
const AS_PERCENT = "0%";
const AS_DATE = "yyyy-mm-dd hh:mm";

/**
 * Text as a workbook writes it: "_x0041_" in it would be read as "A", so its underscore is coded itself (ECMA-376,
 * ST_Xstring). The library looks texts up in a plain object, where a student called "constructor" finds a function; a
 * control character, which it leaves out as it writes, makes such a text another.
 */
function codedText(text: string): string {
  const coded = plainText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return coded in {} ? `${coded}\0` : coded;
}

const titleCell = ({ title }: Column): CellObject => ({
  value: codedText(title),
  type: String,
  format: AS_TEXT,
  fontWeight: "bold",
  alignVertical: "top",
  wrap: true,
});

function cellOf(cell: Cell, { kind }: Column): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === "string") return { value: codedText(cell), type: String, format: AS_TEXT };
  // The library writes dates in UTC, and a workbook knows no time zones.
  if (typeof cell !== "number") return { value: wallClock(cell), type: Date, format: AS_DATE };
  return { value: cell, type: Number, ...(kind === "percent" ? { format: AS_PERCENT } : {}) };
}

/** Each sheet has a bold first row that stays in sight. Text is text: no cell is a formula. */
export async function xlsxOf(tables: readonly Table[]): Promise<Blob> {
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map((table, index) => ({
    sheet: names[index] ?? table.name,
    data: [
      table.columns.map(titleCell),
      ...table.rows.map((row) => table.columns.map((column, at) => cellOf(cellAt(row, at), column))),
    ],
    columns: table.columns.map((_, at) => ({ width: columnWidth(table, at) })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBlob();
}
