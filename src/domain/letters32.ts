/**
 * Numbers as letters that a hand can copy, with a checksum that finds every slip. FROZEN: codes on paper rest on it.
 * Letters: Douglas Crockford's base 32 (crockford.com/base32.html). The checksum is that of Bech32m (Bitcoin improvement
 * proposal 350), which finds every error of up to four letters: any slip, and any two that changed places.
 */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 4;
const CHECK_LETTERS = 6;
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const FINAL = 0x2bc830a3;

/** The polynomial remainder of Bech32m over numbers from 0 to 31. */
function remainder(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, factor] of GENERATOR.entries()) if ((top >>> bit) & 1) check ^= factor;
  }
  return check;
}

/** `count` numbers from 0 to 31, the highest first. Below 2^53. */
export const inFives = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.floor(value / 32 ** (count - 1 - at)) % 32);

const lettersOf = (values: readonly number[]): string => values.map((value) => LETTERS[value]).join("");

/** `mark`: numbers from 0 to 31 of what the code belongs to; with another mark it does not read. */
function checkOf(data: readonly number[], mark: readonly number[]): number[] {
  const room = inFives(0, CHECK_LETTERS);
  return inFives(remainder([...mark, ...data, ...room]) ^ FINAL, CHECK_LETTERS);
}

/** Letters of a code for `data` letters. */
export const codeLength = (data: number): number => data + CHECK_LETTERS;

/** In groups of four. `data`: numbers from 0 to 31, never none. */
export function lettersWithCheck(data: readonly number[], mark: readonly number[]): string {
  const code = lettersOf([...data, ...checkOf(data, mark)]);
  return code.match(new RegExp(`.{1,${GROUP}}`, "g"))!.join("-");
}

/** What a hand or a keyboard makes of it: small or wide letters, spaces and dashes, O for 0, I and L for 1. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[\s\p{Dash}]/gu, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");

export type LettersRead =
  | { readonly ok: true; readonly data: readonly number[] }
  | { readonly ok: false; readonly fault: "length" | "letter" | "typo" };

/** `length`: of the data. Of two faults the one is told that a person can see first. */
export function readLetters(text: string, length: number, mark: readonly number[]): LettersRead {
  const values = Array.from(plain(text), (letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return { ok: false, fault: "letter" };
  if (values.length !== codeLength(length)) return { ok: false, fault: "length" };
  const data = values.slice(0, length);
  const isWhole = lettersOf(checkOf(data, mark)) === lettersOf(values.slice(length));
  return isWhole ? { ok: true, data } : { ok: false, fault: "typo" };
}
