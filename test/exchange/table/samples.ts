import fc from "fast-check";
import type { Table } from "../../../src/exchange/table/table.ts";

/** Any characters, whole or not, and often those that mean something to a spreadsheet. */
const AWKWARD = [
  ...Array.from("=+-@＝＋－＠'\"`;,%&<>_|\\ "),
  "\t",
  "\r\n",
  "\n",
  "\0",
  "\u001B",
  "\u0085",
  "\u2028",
  "\uD83D",
  "\uDC2B",
  "\uFEFF",
];
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...AWKWARD),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("_x0041_", "骆驼", "🐫"),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

export const results: Table = {
  name: "Results",
  columns: [
    { title: "Name", kind: "text" },
    { title: "Points", kind: "number" },
    { title: "Right", kind: "percent" },
    { title: "Handed in", kind: "date" },
  ],
  rows: [
    ["Айгүль", 12.5, 5 / 6, new Date(2025, 5, 13, 9, 30)],
    ["骆驼", -0.25, 1, new Date(2025, 11, 31, 23, 59, 59)],
    ["Batu", null, null, null],
  ],
};

/** One column of texts. */
export const textsOnly = (texts: readonly string[]): Table => ({
  name: "Texts",
  columns: [{ title: "Text", kind: "text" }],
  rows: texts.map((text) => [text]),
});
