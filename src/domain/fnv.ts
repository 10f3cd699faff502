/** The usual starting value of 32-bit FNV-1a, its prime, and a second starting value for a second sum. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const OTHER_BASIS = 0x9747b28c;

/** 32-bit FNV-1a (Fowler, Noll, Vo) over code points, 0 to 2³² − 1. FROZEN: hashes and seals of saves rest on it. */
export function fnv1a(text: string): number {
  let hash = BASIS;
  // By place: twice as fast as taking a text apart into its characters, and this runs over every record and slip.
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    hash = Math.imul(hash ^ point, PRIME);
  }
  return hash >>> 0;
}

/** 16 hexadecimal digits: two such sums from two starting values. FROZEN: answers, runs and slips name things by it. */
export function hash64(text: string): string {
  let hash = BASIS;
  let other = OTHER_BASIS;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    hash = Math.imul(hash ^ point, PRIME);
    other = Math.imul(other ^ point, PRIME);
  }
  return [hash, other].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Against torn and mixed-up data, not against forgery: FNV-1a in base 36. */
export const checksum = (text: string): string => fnv1a(text).toString(36);
