/**
 * Questions out of Aiken, https://docs.moodle.org/en/Aiken_format, as Moodle reads it and as teachers write it: "A、",
 * "（A）", "答案：B", "Ответ: Б", questions of several lines.
 */
import type { PackLang } from "../../../domain/pack/pack.ts";
import type { Parsed } from "../imported.ts";
import { parseListed } from "../listed/parse-listed.ts";

/** `source` has lines that end in "\n" alone. Never throws. */
export const parseAiken = (source: string, lang: PackLang): Parsed =>
  parseListed(source, lang, { isMarkdown: false, isOfOneLine: true });
