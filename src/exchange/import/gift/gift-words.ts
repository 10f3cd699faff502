/** Words of a GIFT text: escapes are letters again, formats are told before them. */
import { plainText, type TextFormat } from "../clean-text.ts";

const ESCAPE = /\\([\\~=#{}:n])/g;
const FORMAT = /^\s*\[(html|moodle|plain|markdown)\]/i;
const FORMATS: ReadonlyMap<string, TextFormat> = new Map([
  ["html", "html"],
  ["moodle", "moodle"],
  ["plain", "plain"],
  ["markdown", "markdown"],
]);

export interface GiftWords {
  readonly text: string;
  readonly format: TextFormat;
  readonly isLossy: boolean;
}
export const unescaped = (raw: string): string =>
  raw.replace(ESCAPE, (_, sign: string) => (sign === "n" ? "\n" : sign));

/** `otherwise`: the format of words that tell none. */
export function giftWords(raw: string, otherwise: TextFormat): GiftWords {
  const told = FORMAT.exec(raw);
  const format = FORMATS.get(told?.[1]?.toLowerCase() ?? "") ?? otherwise;
  const { text, isLossy } = plainText(unescaped(told === null ? raw : raw.slice(told[0].length)), format);
  return { text: text.trim().replace(/\n\s*\n+/g, "\n"), format, isLossy };
}

/** Where `sign` stands unescaped; -1 for nowhere. */
export function unescapedAt(text: string, sign: string): number {
  let at = text.indexOf(sign);
  while (at >= 0) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return at;
    at = text.indexOf(sign, at + 1);
  }
  return -1;
}
