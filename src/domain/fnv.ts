/** The usual starting value of 32-bit FNV-1a. */
export const FNV_BASIS = 0x811c9dc5;

/** 32-bit FNV-1a (Fowler, Noll, Vo) over code points, 0 to 2³² − 1. FROZEN: hashes and seals of saves rest on it. */
export function fnv1a(text: string, basis = FNV_BASIS): number {
  let hash = basis;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

/** Against torn and mixed-up data, not against forgery: FNV-1a in base 36. */
export const checksum = (text: string): string => fnv1a(text).toString(36);
