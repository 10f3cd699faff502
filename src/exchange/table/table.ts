/** A table for a spreadsheet, before it has a format. */

export interface Column {
  readonly title: string;
  readonly kind: "text" | "number" | "percent" | "date";
}
/** A percent is a share, 0 to 1; null is empty, as for a question that was not asked. A date is meant as clocks here show it. */
export type Cell = string | number | Date | null;

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** A cell is what its value says, whatever its column: "absent" may stand among numbers. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The cell in this place; what no format can hold, as NaN or a date that is none, is empty. */
export function cellAt(row: readonly Cell[], at: number): Cell {
  const cell = row[at] ?? null;
  if (cell === null || typeof cell === "string") return cell;
  return Number.isFinite(Number(cell)) ? cell : null;
}
