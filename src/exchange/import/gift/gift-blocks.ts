/**
 * Parts a GIFT text into questions. Empty lines part them by rule; where that rule was broken the looks of what follows
 * decide, and a question that is broken never takes the next one with it.
 */
import { rewrite } from "../text/note.ts";
import { giftBraces, giftLines, type GiftLine } from "./gift-lines.ts";
import { beginBlock, finishBlock, type GiftBlock, type OpenBlock } from "./open-blocks.ts";
import { readBraces, type BraceReader } from "./read-braces.ts";

export interface GiftCategory {
  readonly at: number;
  readonly path: string;
}
export interface GiftParts {
  /** The text with its comments blanked out: offsets stay. */
  readonly text: string;
  readonly lines: readonly GiftLine[];
  readonly blocks: readonly GiftBlock[];
  readonly categories: readonly GiftCategory[];
}
const ID = /\[id:([^\]]{1,100})\]/;

/** What stands before an empty line and what behind belong together: braces are open, or the answers are still to come. */
function isJoined({ source, braces, next }: BraceReader, block: OpenBlock, line: GiftLine): boolean {
  const brace = braces[next];
  if (brace === undefined) return false;
  if (block.open === null) return brace.isOpen && source.slice(line.from, brace.at).trim() === "" && brace.at < line.to;
  return block.close === null && !brace.isOpen && brace.at < line.nextStart;
}
/** The answers are closed, and others open before an empty line comes. */
function startsNext({ braces, next }: BraceReader, block: OpenBlock, line: GiftLine): boolean {
  const brace = braces[next];
  return block.close !== null && brace !== undefined && brace.isOpen && brace.at < line.paragraphEnd;
}

/** Makes the block that the line belongs to the open one. `gap`: offset of an empty line before it. */
function place(reader: BraceReader, line: GiftLine, gap: number | null): void {
  const { source, blocks } = reader;
  const block = blocks.current;
  if (block === null) return void beginBlock(blocks, source, line.from, false);
  if (line.kind !== "titled" && gap !== null && isJoined(reader, block, line)) {
    const kept = source
      .slice(gap, line.from)
      .split("\n")
      .filter((one) => one.trim() !== "");
    const repair = rewrite("remove", gap, line.from, kept.map((one) => `${one}\n`).join(""));
    block.notes.push({ code: "blank-line-inside", at: gap, detail: "", repair });
    return;
  }
  if (line.kind !== "titled" && gap === null && !startsNext(reader, block, line)) return;
  finishBlock(blocks, source, gap ?? line.from);
  beginBlock(blocks, source, line.from, gap === null);
}

/** Lines of `source` end in "\n" alone. */
export function giftBlocks(source: string): GiftParts {
  const lines = giftLines(source);
  const categories: GiftCategory[] = [];
  const blocks: BraceReader["blocks"] = { done: [], current: null, id: "" };
  const reader: BraceReader = { source, braces: giftBraces(source, lines), blocks, next: 0 };
  let gap: number | null = null;
  const read = (line: GiftLine): string => {
    const text = source.slice(line.from, line.to);
    if (line.kind === "blank") {
      gap ??= line.from;
      return text;
    }
    if (line.kind === "comment") {
      blocks.id = ID.exec(text)?.[1] ?? blocks.id;
      return " ".repeat(text.length);
    }
    if (line.kind === "category") {
      finishBlock(blocks, source, line.from);
      categories.push({ at: line.from, path: text.slice(text.indexOf(":") + 1).trim() });
      gap = null;
      return " ".repeat(text.length);
    }
    place(reader, line, gap);
    gap = null;
    const shown = readBraces(reader, line);
    if (blocks.current !== null) blocks.current.end = line.to;
    return shown;
  };
  const text = lines.map(read).join("\n");
  finishBlock(blocks, source, source.length);
  return { text, lines, blocks: blocks.done, categories };
}
