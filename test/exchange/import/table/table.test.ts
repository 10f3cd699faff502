import { expect, test } from "vitest";
import { MOST_CELL, MOST_COLUMNS, MOST_ROWS, tableOf } from "../../../../src/exchange/import/table/table.ts";

test("rows at the end that say nothing are no rows, those between stay", () => {
  expect(tableOf([["a"], [], ["", " "], ["b"], ["\t"], []])).toEqual({ rows: [["a"], [], ["", " "], ["b"]] });
});
test("empty cells and rows beyond the bounds lose nothing", () => {
  const wide = ["a", ...Array.from({ length: MOST_COLUMNS + 5 }, () => " ")];
  const long = [wide, ...Array.from({ length: MOST_ROWS + 5 }, () => [""])];

  expect(tableOf(long)).not.toHaveProperty("cutAt");
});
test("of several cells that are lost the first is told", () => {
  const wide = Array.from({ length: MOST_COLUMNS + 2 }, () => "x");
  expect(tableOf([["a"], wide, wide]).cutAt).toEqual({ row: 2, column: MOST_COLUMNS + 1 });
});
test("a long cell is cut", () => {
  expect(tableOf([["x".repeat(MOST_CELL + 1)]]).rows[0]?.[0]).toHaveLength(MOST_CELL);
});
