/** Text out of bytes of which nobody says how they are meant. */
import type { Encoding, RemarkCode } from "../imported.ts";
import { looksRight } from "./looks-right.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly remark: Extract<RemarkCode, "encoding-guessed" | "letters-lost"> | null;
}

/** Bytes that tell enough: an encoding is not guessed from megabytes. */
const SAMPLE = 100_000;
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const OLD: readonly Encoding[] = ["gb18030", "windows-1252", "windows-1251"];

/** Some engines take windows-1252 for Latin-1, which has letters of control in these places. */
const QUOTES = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
function decode(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009F]/g, (letter) => QUOTES[letter.charCodeAt(0) - 0x80] ?? letter)
    : text;
}
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // that is the question
  }
}
/** Of two bytes a letter where one is zero is of the alphabets that most texts have at least some letters of. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 200;
  if (odd > many && odd > even * 4) return "utf-16le";
  return even > many && even > odd * 4 ? "utf-16be" : null;
}
/** The end of a sample may be half a letter. */
const LOST = /\uFFFD(?!$)/g;
const lost = (text: string): number => text.match(LOST)?.length ?? 0;

function guessed(bytes: Uint8Array): Encoding {
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  const firstHigh = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - SAMPLE / 10);
  const sample = bytes.subarray(firstHigh, firstHigh + SAMPLE);
  const scored = [
    // Where all but a few letters are UTF-8, it is that, and something is broken.
    { encoding: "utf-8" as const, score: looksRight(decode(sample, "utf-8")) },
    ...OLD.map((encoding) => ({ encoding, score: looksRight(decode(sample, encoding)) })),
  ];
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

/** `told` stands, whatever comes of it. */
export function decodeBytes(bytes: Uint8Array, told?: Encoding): Decoded {
  const mark = MARKS.find(([, signs]) => signs.every((sign, at) => bytes[at] === sign));
  const sure = told ?? mark?.[0] ?? (wideEncoding(bytes) === null && isUtf8(bytes) ? "utf-8" : null);
  const encoding = sure ?? guessed(bytes);
  const text = decode(bytes, encoding);
  const isGuessed = sure === null;
  return { text, encoding, remark: lost(text) > 0 ? "letters-lost" : isGuessed ? "encoding-guessed" : null };
}
