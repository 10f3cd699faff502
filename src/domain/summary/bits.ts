/**
 * Whole numbers in few bits, written as base64url text, six bits a character. FROZEN: packed summaries rest on it.
 * The reader never throws: past the end, or where something cannot be, it says so by `failed` and gives zeros.
 */
export const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const SIX = 6;
/** A number goes in groups of four bits, the lowest first, each with a bit that says whether more follow. */
const GROUP = 4;
const MOST_GROUPS = 13;
/** A column's numbers stay below 2^31. */
const WIDTH_BITS = 5;

/** Bits that a number up to `most` needs. */
export const widthFor = (most: number): number => (most < 1 ? 0 : Math.floor(Math.log2(most)) + 1);

export interface BitWriter {
  /** `value` is whole and below 2^width; the highest bit goes first. */
  readonly bits: (value: number, width: number) => void;
  /** Any whole number from 0 to 2^52 − 1: the smaller, the shorter. */
  readonly number: (value: number) => void;
  /** Numbers of about one size, below 2^31: how many bits the largest needs, then all in so many. */
  readonly column: (values: readonly number[]) => void;
  readonly text: () => string;
}

export function bitWriter(): BitWriter {
  const written: number[] = [];
  const writer: BitWriter = {
    bits(value, width) {
      for (let at = width - 1; at >= 0; at--) written.push(Math.floor(value / 2 ** at) % 2);
    },
    number(value) {
      let rest = value;
      do {
        const low = rest % 2 ** GROUP;
        rest = (rest - low) / 2 ** GROUP;
        writer.bits(rest > 0 ? 1 : 0, 1);
        writer.bits(low, GROUP);
      } while (rest > 0);
    },
    column(values) {
      const width = widthFor(Math.max(0, ...values));
      writer.bits(width, WIDTH_BITS);
      for (const value of values) writer.bits(value, width);
    },
    text() {
      const characters = Array.from({ length: Math.ceil(written.length / SIX) }, (_, at) => {
        const six = Array.from({ length: SIX }, (_, bit) => written[at * SIX + bit] ?? 0);
        return BASE64URL[six.reduce((value, bit) => value * 2 + bit, 0)];
      });
      return characters.join("");
    },
  };
  return writer;
}

export interface BitReader {
  readonly bits: (width: number) => number;
  readonly number: () => number;
  /** How many things follow, each of at least `least` bits: never more than there is room for. */
  readonly count: (least: number) => number;
  readonly column: (length: number) => readonly number[];
  /** What was read cannot be. */
  readonly fail: () => void;
  /** Whether all went well and nothing but the filling of the last character is left. */
  readonly finished: () => boolean;
}

/** `text` is of the base64url alphabet only. */
export function bitReader(text: string): BitReader {
  const sixes = Array.from(text, (character) => BASE64URL.indexOf(character));
  const length = sixes.length * SIX;
  let at = 0;
  let failed = false;
  const reader: BitReader = {
    bits(width) {
      if (at + width > length) failed = true;
      if (failed) return 0;
      let value = 0;
      for (let left = width; left > 0;) {
        const inside = at % SIX;
        const taken = Math.min(SIX - inside, left);
        const six = sixes[(at - inside) / SIX] ?? 0;
        value = value * 2 ** taken + ((six >> (SIX - inside - taken)) & (2 ** taken - 1));
        at += taken;
        left -= taken;
      }
      return value;
    },
    number() {
      let value = 0;
      for (let group = 0; group < MOST_GROUPS; group++) {
        const goesOn = reader.bits(1) === 1;
        value += reader.bits(GROUP) * 2 ** (GROUP * group);
        if (!goesOn) return value;
      }
      failed = true;
      return 0;
    },
    count(least) {
      const count = reader.number();
      if (count * least > length - at) failed = true;
      return failed ? 0 : count;
    },
    column(count) {
      const width = reader.bits(WIDTH_BITS);
      return Array.from({ length: count }, () => reader.bits(width));
    },
    fail() {
      failed = true;
    },
    finished: () => !failed && length - at < SIX && reader.bits(length - at) === 0,
  };
  return reader;
}
