/** The usual starting value of 32-bit FNV-1a. */
export const FNV_BASIS = 0x811c9dc5;

/** 32-bit FNV-1a (Fowler, Noll, Vo) over code points, 0 to 2³² − 1. FROZEN: hashes and seals of saves rest on it. */
export function fnv1a(text: string, basis = FNV_BASIS): number {
  let hash = basis;
  // By place: twice as fast as taking a text apart into its characters, and this runs over every record and slip.
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    hash = Math.imul(hash ^ point, 0x01000193);
  }
  return hash >>> 0;
}

/** Against torn and mixed-up data, not against forgery: FNV-1a in base 36. */
export const checksum = (text: string): string => fnv1a(text).toString(36);
