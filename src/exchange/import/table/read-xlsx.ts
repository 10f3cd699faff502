/**
 * The sheet of a workbook that holds questions. A reader of our own: others unpack a workbook whole before anyone can look
 * at its size, and are larger than this and its XML parser together.
 */
import { readZip, type ZipFault } from "../zip/read-zip.ts";
import { findHeader } from "./find-header.ts";
import { readSheet } from "./sheet-rows.ts";
import type { Table } from "./table.ts";
import { readSharedStrings, readStyles, readWorkbook, type PartOf } from "./workbook-parts.ts";

export type ReadXlsx = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly fault: ZipFault };
/** Sheets in which a header is looked for. */
const MOST_SHEETS = 30;
const failed = (fault: ZipFault): ReadXlsx => ({ ok: false, fault });

/** The first sheet with a header that we know, else the first. Never throws. */
export function readXlsx(bytes: Uint8Array): ReadXlsx {
  const zip = readZip(bytes);
  if (!zip.ok) return zip;
  const parts = new Map([...zip.parts].map(([name, unpack]) => [name.replaceAll("\\", "/").toLowerCase(), unpack]));
  const part: PartOf = (name) => parts.get(name) ?? null;
  const workbook = readWorkbook(part);
  if (typeof workbook === "string") return failed(workbook);

  const { is1904 } = workbook;
  const [textsPart, stylesPart] = [part(workbook.sharedStrings ?? ""), part(workbook.styles ?? "")];
  const texts = textsPart === null ? [] : readSharedStrings(textsPart);
  if (typeof texts === "string") return failed(texts);
  const styles = stylesPart === null ? [] : readStyles(stylesPart);
  if (typeof styles === "string") return failed(styles);

  let first: Table | null = null;
  for (const name of workbook.sheets.slice(0, MOST_SHEETS)) {
    const unpack = part(name);
    const table = unpack === null ? "broken-archive" : readSheet(unpack, { texts, styles, is1904 });
    if (typeof table === "string") return failed(table);
    if (findHeader(table) !== null) return { ok: true, table };
    first ??= table;
  }
  return first === null ? failed("broken-archive") : { ok: true, table: first };
}
