import fc from "fast-check";
import { noblePrimitives } from "../../../src/exchange/crypto/noble-primitives.ts";
import type { Bytes } from "../../../src/exchange/crypto/primitives.ts";

export const noble = noblePrimitives((bytes) => crypto.getRandomValues(bytes));

export const bytesOf = (hex: string): Bytes =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
export const hexOf = (bytes: Uint8Array | null): string | null =>
  bytes && Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The same bytes with one bit turned over; `bit` counts from the lowest of the first byte. */
export function flipped(bytes: Uint8Array, bit: number): Bytes {
  const copy = new Uint8Array(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}

export const anyBytes = (maxLength = 200) => fc.uint8Array({ maxLength });
export const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** X25519 public keys that make every shared secret zero: source, https://cr.yp.to/ecdh.html#validate */
export const LOW_ORDER_X25519: readonly string[] = [
  "00".repeat(32),
  `01${"00".repeat(31)}`,
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  `ec${"ff".repeat(30)}7f`,
  `ed${"ff".repeat(30)}7f`,
  `ee${"ff".repeat(30)}7f`,
];
