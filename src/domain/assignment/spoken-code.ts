/**
 * A score short enough to be said aloud: 12 letters for share, seat and attempt. It tells nothing of the answers and
 * proves nothing. FROZEN.
 */
import { fnv1a } from "../fnv.ts";
import { inFives, lettersWithCheck, readLetters } from "../letters32.ts";

/** Six letters, 30 bits: version 2, share 10, seat 10, attempt 8. */
const DATA = 6;
const VERSION = 1;
const VERSIONS = 4;
const SHARES = 1024;
const THOUSAND = 1000;
const SEATS = 1024;
const ATTEMPTS = 256;

export interface Spoken {
  /** 0 to 1, in thousandths. */
  readonly share: number;
  /** 0 where the name was no number from 1 to 999. */
  readonly seat: number;
  /** From 1; 255 and more are told as 255. */
  readonly attempt: number;
}
export type ReadSpoken =
  | { readonly ok: true; readonly spoken: Spoken }
  | { readonly ok: false; readonly fault: "length" | "letter" | "typo" | "newer" };

/** The seat that a name is; 0 where it is none. */
export const seatOf = (name: string): number =>
  /^[1-9]\d{0,2}$/.test(name.normalize("NFKC").trim()) ? Number(name.normalize("NFKC")) : 0;

/** A code reads only at the assignment it was made for. */
const markOf = (hash: string): number[] => inFives(fnv1a(hash), 7);

/** `hash`: `assignmentHash` of the link. */
export function spokenCode({ share, seat, attempt }: Spoken, hash: string): string {
  const thousandths = Math.round(Math.min(Math.max(share, 0), 1) * THOUSAND);
  const value = ((VERSION * SHARES + thousandths) * SEATS + seat) * ATTEMPTS + Math.min(attempt, ATTEMPTS - 1);
  return lettersWithCheck(inFives(value, DATA), markOf(hash));
}

/** A code of another assignment is told as a typo: nothing in it says which. */
export function readSpoken(text: string, hash: string): ReadSpoken {
  const read = readLetters(text, DATA, markOf(hash));
  if (!read.ok) return read;
  const value = read.data.reduce((sum, five) => sum * 32 + five, 0);
  const attempt = value % ATTEMPTS;
  const seat = Math.floor(value / ATTEMPTS) % SEATS;
  const thousandths = Math.floor(value / (ATTEMPTS * SEATS)) % SHARES;
  const version = Math.floor(value / (ATTEMPTS * SEATS * SHARES)) % VERSIONS;
  if (version !== VERSION) return { ok: false, fault: version > VERSION ? "newer" : "typo" };
  return thousandths > THOUSAND || attempt === 0
    ? { ok: false, fault: "typo" }
    : { ok: true, spoken: { share: thousandths / THOUSAND, seat, attempt } };
}
