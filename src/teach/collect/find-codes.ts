/** Spoken codes in a line of any text: read where they fit an assignment, told where they only look like one. */
import { readSpoken, type Spoken } from "../../domain/assignment/spoken-code.ts";
import { nameBeside } from "./name-beside.ts";

export type CodeFault = "length" | "letter" | "typo" | "newer";
export type FoundCode =
  | {
      readonly kind: "code";
      /** Twelve, as they are kept. */
      readonly letters: string;
      /** Of the assignment that it reads with. */
      readonly hash: string;
      readonly spoken: Spoken;
      /** Seat or name that stood beside it. */
      readonly who: string | null;
    }
  | { readonly kind: "no-code"; readonly letters: string; readonly fault: CodeFault; readonly who: string | null };

interface Token {
  readonly raw: string;
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the one before. */
  readonly join: "dash" | "space" | "break";
}

const LENGTH = 12;
/** With which a code begins: its first bits are its version. Spares the reckoning for most of a long text. */
const FIRST = /^[89A-F]/;
/** Sizes of groups in which hands write twelve letters. */
const GROUPS = [12, 6, 4, 3, 2, 1];
/** Cyrillic letters that look like Latin ones: a code on paper is typed with whatever keyboard is on. */
const TWINS: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  К: "K",
  М: "M",
  О: "0",
  Р: "P",
  Т: "T",
  Х: "X",
  І: "1",
  O: "0",
  I: "1",
  L: "1",
};
const plain = (raw: string): string =>
  raw.toUpperCase().replaceAll(/[АВСЕНКМОРТХІOIL]/g, (letter) => TWINS[letter] ?? letter);

function joinOf(between: string): Token["join"] {
  if (between.length > 3) return "break";
  if (/^\s*\p{Dash}\s*$/u.test(between)) return "dash";
  return /^[^\S\n]+$/.test(between) ? "space" : "break";
}
function tokensOf(line: string): readonly Token[] {
  let end = 0;
  return Array.from(line.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: raw, index: start }) => {
    const join = start === 0 ? "break" : joinOf(line.slice(end, start));
    end = start + raw.length;
    return { raw, letters: plain(raw), start, end, join };
  });
}

/** The tokens from `at` on that are twelve letters in groups of `size`; null where they are none. */
function groupsAt(tokens: readonly Token[], at: number, size: number): readonly Token[] | null {
  const count = LENGTH / size;
  for (let next = at; next < at + count; next++) {
    const token = tokens[next];
    if (token?.letters.length !== size || (next > at && token.join === "break")) return null;
  }
  return tokens.slice(at, at + count);
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);
/** Nobody writes so but who writes a code: capitals, or digits in more than one group. */
const isMarked = (own: readonly Token[]): boolean => {
  const raw = own.map((token) => token.raw).join("");
  const withDigit = own.filter((token) => /\d/.test(token.raw)).length;
  return !isDigits(raw) && /^[\dA-Z]+$/.test(plain(raw)) && (raw === raw.toUpperCase() || withDigit > 1);
};

/** What was surely meant as a code, but reads with none of the assignments. */
function lookingAt(tokens: readonly Token[], at: number): readonly Token[] | null {
  const [one, two, three, after] = tokens.slice(at, at + 4);
  if (one === undefined) return null;
  if (one.letters.length === LENGTH && one.join !== "dash" && two?.join !== "dash")
    return isMarked([one]) && /\d/.test(one.raw) ? [one] : null;
  if (two === undefined || three === undefined || one.join === "dash" || after?.join === "dash") return null;
  const own = [one, two, three];
  if (!isMarked(own)) return null;
  const sizes = own.map(({ letters }) => letters.length);
  if (two.join === "dash" && three.join === "dash") return sizes.every((size) => size >= 3 && size <= 5) ? own : null;
  const isLast = after === undefined || after.join === "break" || after.letters.length !== 4;
  const isSpaced = two.join !== "break" && three.join !== "break";
  return isSpaced && isLast && own.some(({ raw }) => /\d/.test(raw)) && sizes.every((size) => size === 4) ? own : null;
}

function readWith(letters: string, hashes: readonly string[]) {
  let fault: CodeFault = "typo";
  for (const hash of hashes) {
    const read = readSpoken(letters, hash);
    if (read.ok) return { hash, spoken: read.spoken };
    // Of several faults the one is told that says most.
    if (read.fault !== "typo") fault = read.fault;
  }
  return fault;
}

type Hit = { readonly from: number; readonly to: number; readonly found: FoundCode };

function hitAt(tokens: readonly Token[], at: number, hashes: readonly string[]): { hit: Hit; used: number } | null {
  const hit = (own: readonly Token[], found: FoundCode) => ({
    hit: { from: own[0]?.start ?? 0, to: own.at(-1)?.end ?? 0, found },
    used: own.length,
  });
  for (const size of GROUPS) {
    const own = groupsAt(tokens, at, size);
    const letters = own?.map((token) => token.letters).join("") ?? "";
    if (own === null || !FIRST.test(letters)) continue;
    const read = readWith(letters, hashes);
    if (typeof read !== "string") return hit(own, { kind: "code", letters, who: null, ...read });
  }
  const own = lookingAt(tokens, at);
  if (own === null) return null;
  const letters = own.map((token) => token.letters).join("");
  const read = readWith(letters, hashes);
  const fault = letters.length === LENGTH ? (typeof read === "string" ? read : "typo") : "length";
  return hit(own, { kind: "no-code", letters, fault, who: null });
}

/** In their order. `hashes`: of the assignments with which a code may read, the likeliest first. */
export function findCodes(text: string, hashes: readonly string[]): readonly FoundCode[] {
  const line = text.normalize("NFKC");
  const tokens = tokensOf(line);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length;) {
    const next = hitAt(tokens, at, hashes);
    if (next !== null) hits.push(next.hit);
    at += next?.used ?? 1;
  }
  const [first] = hits;
  if (first === undefined) return [];
  const whoOf = ({ from }: Hit, at: number): string | null => nameBeside(line.slice(hits[at - 1]?.to ?? 0, from));
  // Names that stand behind their codes can't be told from names before the next one, unless there is but one code.
  const isBehind = whoOf(first, 0) === null;
  return hits.map((hit, at) => ({
    ...hit.found,
    who: !isBehind ? whoOf(hit, at) : hits.length === 1 ? nameBeside(line.slice(hit.to)) : null,
  }));
}
