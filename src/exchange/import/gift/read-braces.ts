/** Which braces of a line hold answers, and which are letters that somebody forgot to escape. */
import { rewrite, type Note } from "../text/note.ts";
import type { Brace, GiftLine } from "./gift-lines.ts";
import { beginBlock, finishBlock, type OpenBlocks } from "./open-blocks.ts";

export interface BraceReader {
  readonly source: string;
  readonly braces: readonly Brace[];
  readonly blocks: OpenBlocks;
  /** Of the braces that come next. */
  next: number;
}

const ANSWERS = /^\s*(?:$|[=~#＝～]|(?:t|f|true|false|对|错|正确|错误)\s*(?:#|$))/i;
const COMMENT_BEHIND = /^[ \t]*\/\//;

function letters({ source }: BraceReader, from: number, to: number): Note {
  const detail = source.slice(from, to);
  return { code: "stray-text", at: from, detail, repair: rewrite("escape", from, to, detail.replace(/[{}]/g, "\\$&")) };
}

/** Two braces on one line with something between that is no answer, as formulas have them. */
function pairEnd({ source, braces, next }: BraceReader, line: GiftLine): number | null {
  const [start, end] = [braces[next], braces[next + 1]];
  if (start === undefined || end === undefined || end.isOpen || end.at > line.to) return null;
  return ANSWERS.test(source.slice(start.at + 1, end.at)) ? null : end.at;
}

function readOpening(reader: BraceReader, { at }: Brace, line: GiftLine): void {
  const { blocks, source } = reader;
  const block = blocks.current;
  if (block === null) return;
  const pair = pairEnd(reader, line);
  const isFollowed = (reader.braces[reader.next + 2]?.at ?? line.paragraphEnd) < line.paragraphEnd;
  if (pair !== null && (block.open !== null || isFollowed)) {
    block.notes.push(letters(reader, at, pair + 1));
    reader.next += 2;
    return;
  }
  reader.next += 1;
  if (block.open === null) block.open = at;
  else if (block.close === null && block.open >= line.from) block.notes.push(letters(reader, at, at + 1));
  else {
    // Another question's answers: behind the first one's on a line, or on a later line while the first is open.
    const start = block.close === null ? line.from : block.close + 1;
    const words = source.slice(start, at);
    finishBlock(blocks, source, start);
    beginBlock(blocks, source, start + words.length - words.trimStart().length, true).open = at;
  }
}

/** A comment behind the answers is none by rule: it would become words of the question. Its offset, or null. */
function readClosing(reader: BraceReader, { at }: Brace, line: GiftLine): number | null {
  const { blocks, source } = reader;
  reader.next += 1;
  const block = blocks.current;
  if (block === null) return null;
  if (block.open === null || block.close !== null) {
    block.notes.push(letters(reader, at, at + 1));
    return null;
  }
  block.close = at;
  const behind = source.slice(at + 1, line.to);
  if (!COMMENT_BEHIND.test(behind)) return null;
  block.notes.push({
    code: "comment-after",
    at: at + 1,
    detail: behind,
    repair: rewrite("remove", at + 1, line.to, ""),
  });
  while ((reader.braces[reader.next]?.at ?? line.to) < line.to) reader.next += 1;
  return at + 1;
}

/** The line's text; a comment in it is blanked out. */
export function readBraces(reader: BraceReader, line: GiftLine): string {
  const { source, braces } = reader;
  for (let brace = braces[reader.next]; brace !== undefined && brace.at < line.to; brace = braces[reader.next]) {
    if (brace.isOpen) readOpening(reader, brace, line);
    else {
      const comment = readClosing(reader, brace, line);
      if (comment !== null) return source.slice(line.from, comment) + " ".repeat(line.to - comment);
    }
  }
  return source.slice(line.from, line.to);
}
