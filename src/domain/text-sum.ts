import { fnv1a } from "./fnv.ts";
import { BASE64URL } from "./summary/bits.ts";

/** Characters of a text's sum. */
export const SUM_LENGTH = 5;

/** Against texts that were cut off or mistyped on their way, not against forgery: 30 bits of FNV-1a. FROZEN. */
export const textSum = (text: string): string => {
  const sum = fnv1a(text);
  return Array.from({ length: SUM_LENGTH }, (_, at) => BASE64URL[(sum >>> (6 * at)) & 63]).join("");
};
