/**
 * Questions as people and chatbots write them down: numbered or under headings, choices as lists with a box, in bold or
 * with letters, and the answer behind them, or all answers together at the end; or all in a table.
 */
import type { PackLang } from "../../../domain/pack/pack.ts";
import type { Parsed } from "../imported.ts";
import { parseListed } from "../listed/parse-listed.ts";
import { findHeader } from "../table/find-header.ts";
import { parseTable } from "../table/parse-table.ts";
import { markdownTable } from "./markdown-table.ts";

/** `source` has lines that end in "\n" alone. Never throws. */
export function parseMarkdown(source: string, lang: PackLang): Parsed {
  const table = markdownTable(source);
  if (table === null || findHeader(table) === null)
    return parseListed(source, lang, { isMarkdown: true, isOfOneLine: false });
  const { title, questions, remarks } = parseTable(table, lang);
  return { title, questions, remarks };
}
