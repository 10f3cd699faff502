/**
 * Questions out of a table: the spreadsheets of Kahoot!, Blooket, Gimkit and Wayground, and our own plain form, one
 * question a row under a row of headers, in English, Chinese, Russian or Kazakh, in any order:
 *
 * question | type | answer 1 | answer 2 … | correct | explanation | hint (two at most) | difficulty | title
 *
 * Only the question and something that answers it are needed. `type` may be left out: a row with answers is a choice, one
 * whose answers are "true" and "false" a statement, one with nothing but a right answer a word to type. As a type: choice,
 * single choice, true/false, fill in (all answers count), number ("64", "64±5", "59..69"), order (answers in the right
 * order), match (answers such as "Osh = Kyrgyzstan"). `correct` is a number, a letter, several of them ("1,3", "1;3", "AC"),
 * or the answer's own words. Instead of it, columns may be called "correct answer" and "incorrect answer".
 */
import type { PackLang } from "../../../domain/pack/pack.ts";
import { collector, type Collector } from "../collect.ts";
import type { ImportFormat, Parsed } from "../imported.ts";
import { comeIn } from "../rough/come-in.ts";
import { kindOf } from "../rough/kind-words.ts";
import { findHeader, type Header } from "./find-header.ts";
import { roughRow, rowCells, type RowCells } from "./rough-row.ts";
import { MOST_COLUMNS, MOST_ROWS, type Table } from "./table.ts";

const ASKS = ["prompt", "answer", "incorrect", "correct"] as const;
const isEmpty = ({ all }: RowCells): boolean => ASKS.every((role) => all(role).every(({ text }) => text === ""));

/** The second row of Wayground's template explains the columns. */
function isExplained(header: Header, cells: RowCells, row: number): boolean {
  if (header.format !== "wayground" || row !== header.row + 1) return false;
  const [kind, right] = [cells.one("kind").text, cells.one("correct").text];
  return kind !== "" && kindOf(kind) === null && right.length > 20;
}

/** What the row says and no question of ours has a place for. */
function tellLeftOut(
  header: Header,
  cells: readonly string[],
  named: RowCells,
  question: string | null,
  collect: Collector,
): void {
  const time = named.all("time").find(({ text }) => text !== "");
  if (time !== undefined) collect.warnOnce("time-left-out", time.at, time.text);
  const more = question === null ? {} : { question };
  for (const { text, at } of named.all("image")) if (text !== "") collect.warn("picture-left-out", at, text, more);
  const kind = named.one("kind");
  if (kind.text !== "" && kindOf(kind.text) === null && question !== null)
    collect.warn("kind-unknown", kind.at, kind.text, more);
  for (const [index, column] of header.columns.entries()) {
    const isUnknown = column === null && /\S/.test(cells[index] ?? "");
    const name = isUnknown ? (header.names[index] ?? "") : "";
    if (name !== "") collect.warnOnce("unknown-field", { row: header.row + 1, column: index + 1 }, name, String(index));
  }
}

function readRow(header: Header, cells: readonly string[], row: number, lang: PackLang, collect: Collector): void {
  const named = rowCells(header, cells, row);
  if (isEmpty(named) || isExplained(header, named, row)) return;
  const rough = roughRow(named);
  const kind = named.one("kind");
  if (header.format !== "csv" && kind.text !== "" && rough.kind === null)
    collect.error("kind-unknown", kind.at, kind.text);
  else tellLeftOut(header, cells, named, comeIn(rough, lang, collect), collect);
}

/** Never throws. Rows without a question in them are passed over. */
export function parseTable(table: Table, lang: PackLang): Parsed & { readonly format: ImportFormat } {
  const collect = collector();
  const header = findHeader(table);
  if (table.unclosedAt !== undefined) collect.warn("unclosed", table.unclosedAt, '"');
  if (header === null) collect.error("header-missing", { row: 1, column: 1 });
  else
    for (const [row, cells] of table.rows.entries()) if (row > header.row) readRow(header, cells, row, lang, collect);
  if (table.cutAt !== undefined) {
    const isRow = table.cutAt.row > MOST_ROWS;
    collect.warn(isRow ? "too-many-questions" : "cut-to-limit", table.cutAt, String(isRow ? MOST_ROWS : MOST_COLUMNS));
  }
  return { ...collect.parsed(), format: header?.format ?? "csv" };
}
