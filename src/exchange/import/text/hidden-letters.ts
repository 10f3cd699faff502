/** Letters that nobody sees, and that turn what is around them: of directions, without width, of control. */
const HIDDEN = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
const KEPT = new Set(["\t", "\n"]);
/** Half of a letter of two. */
const HALF = /\p{Cs}/gu;

export interface Seen {
  /** Lines end in "\n" alone. */
  readonly text: string;
  /** How many letters are left out, but for a mark at the very beginning. */
  readonly removed: number;
  /** Where in `text` the first of them stood; 0 for none. */
  readonly firstAt: number;
}
export function withoutHidden(text: string): Seen {
  let removed = 0;
  let firstAt = 0;
  const kept = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(HIDDEN, (letter, at: number) => {
      if (KEPT.has(letter)) return letter;
      if (removed === 0) firstAt = at;
      removed += 1;
      return "";
    })
    .replace(HALF, "\uFFFD");
  return { text: kept, removed, firstAt };
}
