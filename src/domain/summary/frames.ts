/**
 * A packed text as a row of small QR codes, for a camera that may see them in any order, twice, or mixed with others.
 * A frame is of QR's alphanumeric letters (5½ bits each, where bytes would cost 8), at most 310: version 10 at level M
 * holds 311. The space, which scanners like to trim, is left out: 44³ is still above 2¹⁶. FROZEN.
 *
 * A frame: mark, version, sum of the whole text, which frame, of how many, length of its part, sum of the frame, the part.
 */
import { fnv1a } from "../fnv.ts";
import { BASE64URL } from "./bits.ts";

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*+-./:";
const BASE = LETTERS.length;
const MARK = "SRQ";
const VERSION = 1;
/** Characters of the text in a frame: 256 of 6 bits are 96 times 16 bits, each 3 letters. */
const MOST_PART = 256;
/** Eight characters make nine letters without a rest. */
const EVEN = 8;
const SIX = 6;
const SIXTEEN = 16;
const TRIPLE = 3;
const PAIR = 2;
const SUM = 6;
const MOST_FRAMES = BASE ** PAIR - 1;
/** Where the frame's own sum stands: it is of all that is before and behind it. */
const SUM_AT = MARK.length + 1 + SUM + 3 * PAIR;
const HEAD = SUM_AT + SUM;

/** `count` letters, the highest first. */
const inLetters = (value: number, count: number): string =>
  Array.from({ length: count }, (_, at) => LETTERS[Math.floor(value / BASE ** (count - 1 - at)) % BASE]).join("");
const valueOf = (letters: string): number =>
  Array.from(letters).reduce((value, letter) => value * BASE + LETTERS.indexOf(letter), 0);

/** Whole numbers of `from` bits as whole numbers of `to` bits, the last filled up with zeros. */
function regroup(values: readonly number[], from: number, to: number): number[] {
  const bits = values.flatMap((value) => Array.from({ length: from }, (_, at) => (value >>> (from - 1 - at)) & 1));
  return Array.from({ length: Math.ceil(bits.length / to) }, (_, group) =>
    Array.from({ length: to }, (_, at) => bits[group * to + at] ?? 0).reduce((value, bit) => value * 2 + bit, 0),
  );
}

const encodePart = (part: string): string =>
  regroup(
    Array.from(part, (character) => BASE64URL.indexOf(character)),
    SIX,
    SIXTEEN,
  )
    .map((value) => inLetters(value, TRIPLE))
    .join("");
const decodePart = (letters: string, length: number): string => {
  const triples = letters.match(/.{3}/g) ?? [];
  const characters = regroup(triples.map(valueOf), SIXTEEN, SIX).map((six) => BASE64URL[six]);
  return characters.slice(0, length).join("");
};
const partLetters = (length: number): number => Math.ceil((length * SIX) / SIXTEEN) * TRIPLE;

/** The frames of a text of base64url characters, all of about one size. */
export function framesOf(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / MOST_PART));
  if (!/^[\w-]*$/.test(text) || count > MOST_FRAMES) throw new RangeError("frames carry base64url text of their size");
  const size = Math.ceil(text.length / count / EVEN) * EVEN;
  return Array.from({ length: count }, (_, at) => {
    const part = text.slice(at * size, (at + 1) * size);
    const numbers = [at, count, part.length].map((value) => inLetters(value, PAIR)).join("");
    const before = `${MARK}${VERSION}${inLetters(fnv1a(text), SUM)}${numbers}`;
    const letters = encodePart(part);
    return before + inLetters(fnv1a(before + letters), SUM) + letters;
  });
}

export type FrameFault = "not-ours" | "newer" | "damaged";
export type FrameRead =
  | {
      readonly ok: true;
      /** The whole text once every frame of this sequence was seen. */
      readonly done: string | null;
      /** Frames of this sequence that are still to come, from 0. */
      readonly missing: readonly number[];
      readonly count: number;
    }
  | { readonly ok: false; readonly fault: FrameFault };

interface Frame {
  /** The same in all frames of one text, and in no other's. */
  readonly sequence: string;
  readonly sum: string;
  readonly at: number;
  readonly count: number;
  readonly part: string;
}

function openFrame(text: string): Frame | FrameFault {
  if (!text.startsWith(MARK) || !/^[0-9A-Z$%*+\-./:]+$/.test(text)) return "not-ours";
  const before = text.slice(0, SUM_AT);
  const letters = text.slice(HEAD);
  if (text.length < HEAD || inLetters(fnv1a(before + letters), SUM) !== text.slice(SUM_AT, HEAD)) return "damaged";
  const version = LETTERS.indexOf(text.charAt(MARK.length));
  if (version > VERSION) return "newer";
  const sum = before.slice(MARK.length + 1, MARK.length + 1 + SUM);
  const [at = 0, count = 0, length = 0] = (before.slice(-3 * PAIR).match(/../g) ?? []).map(valueOf);
  if (version !== VERSION || at >= count || letters.length !== partLetters(length)) return "damaged";
  return { sequence: `${sum} ${count}`, sum, at, count, part: decodePart(letters, length) };
}

export interface FrameReader {
  readonly add: (text: string) => FrameRead;
}

/** Frames of several sequences are kept apart: whichever is whole first is done. */
export function frameReader(): FrameReader {
  const sequences = new Map<string, Map<number, string>>();
  return {
    add(text) {
      const frame = openFrame(text);
      if (typeof frame === "string") return { ok: false, fault: frame };
      const { sequence, sum, at, count, part } = frame;
      const parts = sequences.get(sequence) ?? new Map<number, string>();
      sequences.set(sequence, parts.set(at, part));
      const all = Array.from({ length: count }, (_, at) => parts.get(at));
      const missing = all.flatMap((part, at) => (part === undefined ? [at] : []));
      if (missing.length > 0) return { ok: true, done: null, missing, count };
      const done = all.join("");
      if (inLetters(fnv1a(done), SUM) === sum) return { ok: true, done, missing, count };
      sequences.delete(sequence); // to be seen anew
      return { ok: false, fault: "damaged" };
    },
  };
}
