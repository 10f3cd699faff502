/** 2²⁵⁵ − 19, the field's prime. */
const PRIME = 2n ** 255n - 19n;

/** An order-8 point's y; the other one is its negative. */
const ORDER_8 = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;

/**
 * y of the eight points of small order (1, 2, 4 and 8) on Ed25519's curve: under such a key one signature fits many
 * messages. Source: libsodium's `ge25519_has_small_order`; the test works the points out anew.
 */
const SMALL_ORDER: readonly bigint[] = [0n, 1n, PRIME - 1n, ORDER_8, PRIME - ORDER_8];

/**
 * Whether an Ed25519 public key of 32 bytes is of small order or not written in the one proper way (y below the prime).
 * The noble library refuses both by itself; of browsers only some do.
 */
export function weakSigningKey(publicKey: Uint8Array): boolean {
  const y = publicKey.reduceRight((value, byte, at) => value * 256n + BigInt(at === 31 ? byte & 0x7f : byte), 0n);
  return y >= PRIME || SMALL_ORDER.includes(y);
}
