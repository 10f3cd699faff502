/** Bytes as base64url text without padding (RFC 4648, section 5), made for some 100 kB at once. */
import { BASE64URL } from "../../domain/summary/bits.ts";

const CODES = new TextEncoder().encode(BASE64URL);
const NONE = 0xff;
/** What six bits an ASCII character stands for; `NONE` where it is not of the alphabet. */
const SIXES = Uint8Array.from({ length: 128 }, (_, code) => (CODES.includes(code) ? CODES.indexOf(code) : NONE));

export function toBase64url(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  for (let at = 0, to = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    // What goes past the end is not written: typed arrays drop it.
    for (let shift = 18; shift >= 0; shift -= 6) codes[to++] = CODES[(three >> shift) & 63]!;
  }
  return new TextDecoder().decode(codes);
}

/** Strict: null for any other character, padding, a length that can't be, or leftover bits that are not zero. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [rest, bits, to] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const six = SIXES[text.charCodeAt(at)] ?? NONE;
    if (six === NONE) return null;
    rest = ((rest << 6) | six) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[to++] = rest >> bits;
  }
  return (rest & (2 ** bits - 1)) === 0 ? bytes : null;
}
