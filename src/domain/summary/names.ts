/**
 * Ids of stops and questions, each once, in alphabetical order: an id says how much it shares with the one before it,
 * then its own letters, five bits each. They are carried as words, not as hashes or positions, so that a summary is
 * understood without the levels at hand, and outlives levels that grow. FROZEN.
 */
import type { BitReader, BitWriter } from "./bits.ts";

const LETTERS = "\0abcdefghijklmnopqrstuvwxyz-";
const LETTER_BITS = 5;
/** A digit follows in four bits. */
const DIGIT = 28;
/** Any other character follows by its number. */
const OTHER = 29;
const DIGIT_BITS = 4;
const CODE_BITS = 21;
const LAST_CODE = 0x10ffff;

function writeLetter(to: BitWriter, letter: string): void {
  const known = letter === "\0" ? -1 : LETTERS.indexOf(letter);
  if (known > 0) return to.bits(known, LETTER_BITS);
  if (/[0-9]/.test(letter)) {
    to.bits(DIGIT, LETTER_BITS);
    return to.bits(Number(letter), DIGIT_BITS);
  }
  to.bits(OTHER, LETTER_BITS);
  to.bits(letter.codePointAt(0)!, CODE_BITS);
}

/** The letter, or null at the end of the id. */
function readLetter(from: BitReader): string | null {
  const symbol = from.bits(LETTER_BITS);
  if (symbol === 0) return null;
  if (symbol === DIGIT) {
    const digit = from.bits(DIGIT_BITS);
    if (digit > 9) from.fail();
    return String(digit);
  }
  const code = symbol === OTHER ? from.bits(CODE_BITS) : 0;
  const letter = symbol === OTHER && code <= LAST_CODE ? String.fromCodePoint(code) : LETTERS[symbol];
  if (letter === undefined) from.fail();
  return letter ?? null;
}

function shared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((letter, at) => letter !== b[at]);
  return differs === -1 ? a.length : differs;
}

/** `names` are distinct and sorted. */
export function writeNames(to: BitWriter, names: readonly string[]): void {
  to.number(names.length);
  let before: readonly string[] = [];
  for (const name of names) {
    const letters = Array.from(name);
    const same = shared(letters, before);
    to.number(same);
    for (const letter of letters.slice(same)) writeLetter(to, letter);
    to.bits(0, LETTER_BITS);
    before = letters;
  }
}

export function readNames(from: BitReader): readonly string[] {
  const names: string[] = [];
  let before: readonly string[] = [];
  for (let left = from.count(2 * LETTER_BITS); left > 0; left--) {
    const same = from.number();
    if (same > before.length) from.fail();
    const letters = before.slice(0, same);
    for (let letter = readLetter(from); letter !== null; letter = readLetter(from)) letters.push(letter);
    names.push(letters.join(""));
    before = letters;
  }
  return names;
}
