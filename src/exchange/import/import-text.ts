/** Text in whatever format it is, from a file or pasted. */
import type { PackLang } from "../../domain/pack/pack.ts";
import { parseAiken } from "./aiken/parse-aiken.ts";
import { detectText, type TextFormatName } from "./detect.ts";
import { parseGift } from "./gift/parse-gift.ts";
import type { Encoding, Import, ImportFormat, ImportRemark, Parsed } from "./imported.ts";
import { importedOf, warningOf } from "./imported-of.ts";
import { parseJson } from "./json/parse-json.ts";
import { parseMarkdown } from "./markdown/parse-markdown.ts";
import { parseMoodleXml } from "./moodle-xml/parse-moodle-xml.ts";
import { spotCursor } from "./spot-cursor.ts";
import { parseTable } from "./table/parse-table.ts";
import { readCsv } from "./table/read-csv.ts";
import { guessLanguage } from "./text/guess-language.ts";
import { withoutHidden } from "./text/hidden-letters.ts";
import { onlyFenced } from "./text/only-fenced.ts";

type Parse = (text: string, lang: PackLang) => Parsed & { readonly format?: ImportFormat };
const PARSERS: Readonly<Record<TextFormatName, Parse>> = {
  gift: parseGift,
  aiken: parseAiken,
  "moodle-xml": parseMoodleXml,
  markdown: parseMarkdown,
  json: parseJson,
  csv: (text, lang) => parseTable(readCsv(text), lang),
};
const isText = (format: ImportFormat): format is TextFormatName => Object.hasOwn(PARSERS, format);

export interface ToldOfText {
  readonly name?: string;
  readonly format?: ImportFormat;
  readonly lang?: PackLang;
  readonly encoding?: Encoding;
  /** What was noticed when the bytes were read. */
  readonly remarks?: readonly ImportRemark[];
}

/** Where somebody talks around a file, the file; Markdown has fences of its own. */
function fencedIn(text: string, told: ImportFormat | undefined): string | null {
  const fenced = onlyFenced(text);
  const format = fenced === null ? null : detectText(fenced, "");
  return format === null || format === "markdown" || (told !== undefined && told !== format) ? null : fenced;
}

/** Never throws. What the file shows nobody is gone from `source`, which has lines that end in "\n" alone. */
export function importText(text: string, told: ToldOfText = {}): Import {
  const { name = "", encoding = "utf-8", remarks = [] } = told;
  const { text: seen, removed, firstAt } = withoutHidden(text);
  if (seen.trim() === "") return { ok: false, fault: "empty" };
  const source = fencedIn(seen, told.format) ?? seen;
  // A spreadsheet of another system that was saved as text is a table all the same.
  const format = told.format === undefined ? detectText(source, name) : isText(told.format) ? told.format : "csv";
  if (format === null) return { ok: false, fault: "not-known" };
  const lang = told.lang ?? guessLanguage(source);
  const parsed = PARSERS[format](source, lang);
  const hidden: readonly ImportRemark[] =
    removed === 0 ? [] : [warningOf("bidi-removed", spotCursor(source)(firstAt), String(removed))];
  const imported = importedOf(
    { ...parsed, remarks: [...remarks, ...hidden, ...parsed.remarks] },
    {
      format: parsed.format ?? format,
      encoding,
      lang,
    },
  );
  return { ok: true, imported, source };
}
