import type { Spot } from "../imported.ts";

/** A table that was read: text by row and column, as a spreadsheet counts them, empty rows and all. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** The first cell that is not in `rows` any more because of the bounds; left out where nothing is lost. */
  readonly cutAt?: Spot;
  /** The first cell whose quotation marks do not close as they should (CSV alone): they are letters there. */
  readonly unclosedAt?: Spot;
}

/** More rows hold more questions than a pack does. */
export const MOST_ROWS = 21_000;
export const MOST_COLUMNS = 100;
/** Characters of a cell; a cell of Excel holds no more. */
export const MOST_CELL = 32_767;

const says = (cell: string): boolean => /\S/.test(cell);

/** Within the bounds; rows at the end that say nothing are no rows. */
export function tableOf(rows: Iterable<readonly string[]>): Table {
  const kept: (readonly string[])[] = [];
  let cutAt: Spot | null = null;
  let full = 0;
  let row = 0;
  for (const cells of rows) {
    row += 1;
    const isFull = cells.some(says);
    if (row > MOST_ROWS && isFull) {
      cutAt ??= { row, column: 1 };
      break;
    }
    if (row > MOST_ROWS) continue;
    if (isFull) full = row;
    if (cells.slice(MOST_COLUMNS).some(says)) cutAt ??= { row, column: MOST_COLUMNS + 1 };
    kept.push(cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, MOST_CELL)));
  }
  return { rows: kept.slice(0, full), ...(cutAt === null ? {} : { cutAt }) };
}
