import type { ImportFormat } from "../imported.ts";
import { columnOf, headerText, type Column } from "./column-words.ts";
import type { Table } from "./table.ts";

export interface Header {
  /** From 0, as in `rows`. */
  readonly row: number;
  /** By column; null where its words say nothing that we know, or another column before says the same. */
  readonly columns: readonly (Column | null)[];
  readonly format: ImportFormat;
  /** As they are written. */
  readonly names: readonly string[];
}

/** Rows in which a header is looked for: other systems put prose before it. */
export const HEADER_ROWS = 30;
/** Of these there may be several in a row. */
const REPEATED: readonly Column["role"][] = ["answer", "incorrect", "hint", "ignored"];

function columnsOf(cells: readonly string[]): readonly (Column | null)[] {
  const taken = new Set<string>();
  return cells.map((cell) => {
    const column = columnOf(cell);
    if (column === null) return null;
    const key = `${column.role} ${column.place}`;
    if (taken.has(key) && (column.place > 0 || !REPEATED.includes(column.role))) return null;
    taken.add(key);
    return column;
  });
}

function formatOf(table: Table, row: number, columns: readonly (Column | null)[]): ImportFormat {
  const heads = (table.rows[row] ?? []).map(headerText);
  const above = table.rows.slice(0, row).flat().join("\n").toLowerCase();
  const has = (part: string): boolean => heads.some((head) => head.includes(part));
  if (above.includes("blooket") || has("only include answer")) return "blooket";
  if (above.includes("gimkit") || has("incorrect answer 1")) return "gimkit";
  if (above.includes("kahoot") || has("choose at least one") || has("max 75 char")) return "kahoot";
  const isWayground = columns.some((column) => column?.role === "kind") && has("question text") && has("option 1");
  return isWayground ? "wayground" : "csv";
}

/** By what stands in it, wherever it stands in the first rows. Null where no row names a question and something that answers it. */
export function findHeader(table: Table): Header | null {
  for (const [row, cells] of table.rows.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsOf(cells);
    const roles = new Set(columns.map((column) => column?.role));
    if (roles.has("prompt") && (roles.has("correct") || roles.has("answer") || roles.has("incorrect")))
      return { row, columns, format: formatOf(table, row, columns), names: cells.map((cell) => cell.trim()) };
  }
  return null;
}
