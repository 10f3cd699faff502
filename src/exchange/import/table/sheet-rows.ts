import type { Unpack, ZipFault } from "../zip/read-zip.ts";
import { columnIndex, numberText, unescapedText, type NumberKind } from "./sheet-values.ts";
import { MOST_COLUMNS, MOST_ROWS, tableOf, type Table } from "./table.ts";
import { hearPart } from "./workbook-parts.ts";

export interface SheetWords {
  readonly texts: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly is1904: boolean;
}
/** Of all cells together: a text that is stored once may be shown by very many of them. */
const MOST_CHARACTERS = 40_000_000;

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

function cellText({ type, style }: Cell, written: string, { texts, styles, is1904 }: SheetWords): string {
  switch (type) {
    case "s":
      return texts[Number(written)] ?? "";
    case "str":
    case "inlineStr":
      return unescapedText(written);
    case "b":
      return written === "1" || written === "true" ? "TRUE" : "FALSE";
    case "e":
      return "";
    case "d":
      return written.replace("T", " ").replace(/ 00:00(?::00)?(?:\.0+)?Z?$/, "");
    default:
      return numberText(written, styles[style] ?? "number", is1904);
  }
}

/** One sheet (ECMA-376, 18.3.1.73). Reading ends with the first row beyond the bounds that says anything. */
export function readSheet(unpack: Unpack, words: SheetWords): Table | ZipFault {
  const rows: string[][] = [];
  let row: string[] | null = null;
  let cell: Cell | null = null;
  let written = "";
  let isValue = false;
  let isOver = false;
  let left = MOST_CHARACTERS;
  /** Of a cell that does not tell where it stands. */
  let nextColumn = 0;

  const openRow = (told: number): void => {
    const number = Math.min(Math.max(told, rows.length + 1), MOST_ROWS + 1);
    while (rows.length < number) rows.push([]);
    row = rows[number - 1] ?? [];
    nextColumn = 0;
  };
  const closeCell = (): void => {
    if (cell === null || row === null) return;
    const text = cellText(cell, written, words);
    if (text === "") return;
    while (row.length <= cell.column) row.push("");
    row[cell.column] = text;
    left -= text.length;
    isOver ||= rows.length > MOST_ROWS && /\S/.test(text);
  };
  const fault = hearPart(
    unpack,
    {
      open: (name, attributes) => {
        if (name === "row") openRow(Number(attributes["r"] ?? 0) || 0);
        if (name === "c") {
          const told = columnIndex(attributes["r"] ?? "");
          const column = Math.min(told >= 0 ? told : nextColumn, MOST_COLUMNS);
          nextColumn = column + 1;
          cell = { column, type: attributes["t"] ?? "n", style: Number(attributes["s"] ?? 0) };
          written = "";
        }
        if (name === "v" || name === "t") isValue = cell !== null;
      },
      close: (name) => {
        if (name === "v" || name === "t") isValue = false;
        if (name !== "c") return;
        closeCell();
        cell = null;
      },
      text: (piece) => {
        if (isValue) written += piece;
      },
    },
    () => isOver || left < 0,
  );
  return left < 0 ? "too-big" : (fault ?? tableOf(rows));
}
