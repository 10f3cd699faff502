/** The one door for files: questions, and everything that was noticed on the way. */
import type { PackLang } from "../../domain/pack/pack.ts";
import { importText } from "./import-text.ts";
import { importedOf, warningOf } from "./imported-of.ts";
import { MOST_IMPORT_BYTES, type Encoding, type Import, type ImportFormat } from "./imported.ts";
import { parseTable } from "./table/parse-table.ts";
import { readXlsx } from "./table/read-xlsx.ts";
import { readZip } from "./zip/read-zip.ts";
import { decodeBytes } from "./text/decode-bytes.ts";
import { guessLanguage } from "./text/guess-language.ts";

export interface Told {
  /** Of the file. */
  readonly name: string;
  readonly format?: ImportFormat;
  readonly encoding?: Encoding;
  readonly lang?: PackLang;
}
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** PDF, the old formats of Office, RTF, pictures. */
const NO_TEXT = ["%PDF", "\xD0\xCF\x11\xE0", "{\\rtf", "\x89PNG", "\xFF\xD8\xFF"].map((signs) =>
  Array.from(signs, (sign) => sign.charCodeAt(0)),
);
const begins = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
/** Rows whose words tell the language. */
const LOOKED_AT = 200;

/** A text of Word and much else is an archive too. */
function isWorkbook(bytes: Uint8Array): boolean {
  const zip = readZip(bytes);
  return !zip.ok || [...zip.parts.keys()].some((name) => /^xl[/\\]/i.test(name));
}
function importWorkbook(bytes: Uint8Array, lang: PackLang | undefined): Import {
  const read = readXlsx(bytes);
  if (!read.ok) return { ok: false, fault: isWorkbook(bytes) ? read.fault : "not-known" };
  const words = read.table.rows.slice(0, LOOKED_AT).map((row) => row.join(" "));
  const spoken = lang ?? guessLanguage(words.join("\n"));
  const { format, ...parsed } = parseTable(read.table, spoken);
  return { ok: true, imported: importedOf(parsed, { format, encoding: null, lang: spoken }), source: null };
}

/** Never throws. */
export function importFile(bytes: Uint8Array, told: Told): Import {
  if (bytes.length > MOST_IMPORT_BYTES) return { ok: false, fault: "too-big" };
  if (bytes.length === 0) return { ok: false, fault: "empty" };
  if (begins(bytes, ZIP)) return importWorkbook(bytes, told.lang);
  if (NO_TEXT.some((signs) => begins(bytes, signs))) return { ok: false, fault: "not-known" };
  const { text, encoding, remark } = decodeBytes(bytes, told.encoding);
  const remarks = remark === null ? [] : [warningOf(remark, { row: 1, column: 1 }, encoding)];
  return importText(text, { ...told, encoding, remarks });
}
