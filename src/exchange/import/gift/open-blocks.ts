/** Questions of a GIFT text while it is read: the one that is open, and those that are done. */
import { rewrite, type Note } from "../text/note.ts";

export interface GiftBlock {
  readonly from: number;
  readonly to: number;
  /** Of the answers; null for a text without. */
  readonly braces: { readonly open: number; readonly close: number } | null;
  /** As a comment before it tells; may be empty. */
  readonly id: string;
  readonly notes: readonly Note[];
}
export interface OpenBlock {
  readonly from: number;
  readonly id: string;
  readonly notes: Note[];
  open: number | null;
  close: number | null;
  /** Of its last line that is no comment. */
  end: number;
}
export interface OpenBlocks {
  readonly done: GiftBlock[];
  current: OpenBlock | null;
  /** For the next one. */
  id: string;
}
const SHOWN = 80;

/** `isGlued`: no empty line parts it from the one before. */
export function beginBlock(blocks: OpenBlocks, source: string, from: number, isGlued: boolean): OpenBlock {
  const notes: Note[] = [];
  if (isGlued) {
    const isLine = source[from - 1] === "\n";
    const repair = rewrite(isLine ? "insert-blank-line" : "split-here", from, from, isLine ? "\n" : "\n\n");
    notes.push({ code: "no-blank-line", at: from, detail: source.slice(from, from + SHOWN), repair });
  }
  blocks.current = { from, open: null, close: null, end: from, id: blocks.id, notes };
  blocks.id = "";
  return blocks.current;
}

function unclosed(source: string, from: number, open: number, to: number): Note {
  const rest = source.slice(open, to).trimEnd();
  const end = open + rest.length;
  // Another brace inside would be closed in its place.
  const hasAnswers = /[=~]/.test(rest) && open > from && !rest.includes("{", 1);
  const repair = hasAnswers ? rewrite("take-anyway", end, end, "}") : rewrite("escape", open, open, "\\");
  return { code: "unclosed", isError: true, at: open, detail: rest.slice(0, SHOWN), repair };
}

export function finishBlock(blocks: OpenBlocks, source: string, to: number): void {
  if (blocks.current === null) return;
  const { from, open, close, end, notes, id } = blocks.current;
  if (open !== null && close === null) notes.push(unclosed(source, from, open, Math.min(end, to)));
  const braces = open === null || close === null ? null : { open, close };
  blocks.done.push({ from, to, braces, id, notes });
  blocks.current = null;
}
