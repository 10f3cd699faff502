/** A GIFT text line by line: what each line is, and which braces are no letters. */
import { linesOf, type Line } from "../text/line-spots.ts";

export interface GiftLine extends Line {
  readonly kind: "blank" | "comment" | "category" | "titled" | "text";
  /** Offset at which the paragraph ends that the line belongs to. */
  readonly paragraphEnd: number;
  /** Offset of the next line, from this one on, that begins a question or category by its looks; the text's end for none. */
  readonly nextStart: number;
}
export interface Brace {
  readonly at: number;
  readonly isOpen: boolean;
}

const SIGNS = /\\[\\~=#{}:n]|[{}]/g;
const CATEGORY = /^\s*\$CATEGORY:/i;
const TITLED = /^\s*(?:::|：：)[^:：\s]/;

function kindOf(line: string): GiftLine["kind"] {
  const start = line.trimStart();
  if (start === "") return "blank";
  if (start.startsWith("//")) return "comment";
  if (CATEGORY.test(start)) return "category";
  const isTitled = TITLED.test(start) && (start.includes("::", 2) || start.includes("：：", 2));
  return isTitled ? "titled" : "text";
}

export function giftLines(text: string): readonly GiftLine[] {
  const lines = linesOf(text);
  const found: GiftLine[] = [];
  let paragraphEnd = text.length;
  let nextStart = text.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    const { from, to } = lines[at] ?? { from: 0, to: 0 };
    const kind = kindOf(text.slice(from, to));
    const isStart = kind === "titled" || kind === "category";
    if (isStart) nextStart = from;
    if (kind === "blank") paragraphEnd = from;
    found.push({ from, to, kind, paragraphEnd, nextStart });
    if (isStart) paragraphEnd = from;
  }
  return found.toReversed();
}

/** In the order of the text, those of comments left out. */
export function giftBraces(text: string, lines: readonly GiftLine[]): readonly Brace[] {
  return lines
    .filter(({ kind }) => kind !== "comment" && kind !== "category")
    .flatMap(({ from, to }) =>
      [...text.slice(from, to).matchAll(SIGNS)]
        .filter(([sign]) => sign.length === 1)
        .map(({ index, 0: sign }) => ({ at: from + index, isOpen: sign === "{" })),
    );
}
