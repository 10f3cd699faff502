/**
 * A sealed box: anyone who has the public key of an assignment can close one, and only its secret key opens it.
 * FROZEN: slips on paper and in files rest on it; `test/fixtures/exchange/box.json` holds the vectors.
 *
 *   box      = ephemeral public key (32) ‖ AES-256-GCM ciphertext ‖ tag (16)
 *   shared   = X25519(ephemeral secret, recipient public key)
 *   material = HKDF-SHA-256(shared, salt = ephemeral public key ‖ recipient public key, info = INFO), 44 bytes
 *   key      = the first 32 of them, nonce = the other 12; no associated data
 *
 * Each box has an ephemeral key pair of its own, whose secret half is forgotten, so a nonce never meets its key twice.
 *
 * Model: libsodium's sealed box (`crypto_box_seal`), with HKDF and AES-GCM, which browsers have, in place of HSalsa20,
 * BLAKE2b and XSalsa20-Poly1305; the key is derived as in age (C2SP, X25519 recipient stanza). To RFC 9180 (HPKE) base mode
 * with DHKEM(X25519, HKDF-SHA256) and AES-256-GCM it is a cousin: there too both public keys enter the derivation, but it is
 * done in two steps with labels and suite numbers, and there are sequence numbers and associated data. Neither opens this.
 *
 * Not promised: who closed it (anyone with the link can; a slip's signature inside says only "by the key of that attempt");
 * that it comes once; that its length is hidden; that old boxes stay closed when the secret key gets out; that no box can
 * be made on purpose to open under two keys (AES-GCM does not commit to its key); anything against quantum computers.
 */
import { type Bytes, KEY_BYTES, type KeyPair, NONCE_BYTES, type Primitives, TAG_BYTES } from "./primitives.ts";

const INFO = "silk-road-journey/slip/1";
/** A box is so much longer than what is in it. */
export const BOX_OVERHEAD_BYTES = KEY_BYTES + TAG_BYTES;

const joined = (one: Uint8Array, other: Uint8Array): Bytes => {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};

async function material(primitives: Primitives, shared: Bytes, ephemeral: Uint8Array, recipient: Uint8Array) {
  const info = new TextEncoder().encode(INFO);
  const bytes = await primitives.hkdfSha256(shared, joined(ephemeral, recipient), info, KEY_BYTES + NONCE_BYTES);
  return { key: bytes.subarray(0, KEY_BYTES), nonce: bytes.subarray(KEY_BYTES) };
}

/**
 * Null where `publicKey` can't be sealed to: not 32 bytes, or of small order, as a spoilt or malicious link may hold.
 * `ephemeral` is for test vectors: one used twice gives the two boxes away to each other.
 */
export async function seal(
  primitives: Primitives,
  plain: Uint8Array,
  publicKey: Uint8Array,
  ephemeral?: KeyPair,
): Promise<Bytes | null> {
  const once = ephemeral ?? (await primitives.newSealingKey());
  const shared = await primitives.agree(once.secret, publicKey);
  if (shared === null) return null;
  const { key, nonce } = await material(primitives, shared, once.public, publicKey);
  return joined(once.public, await primitives.encrypt(plain, key, nonce));
}

/** Null where it can't be opened: another key's, cut, changed, or no box at all. Takes any bytes. */
export async function open(
  primitives: Primitives,
  box: Uint8Array,
  secretKey: Uint8Array,
  publicKey: Uint8Array,
): Promise<Bytes | null> {
  if (box.length < BOX_OVERHEAD_BYTES) return null;
  const ephemeral = box.subarray(0, KEY_BYTES);
  const shared = await primitives.agree(secretKey, ephemeral);
  if (shared === null) return null;
  const { key, nonce } = await material(primitives, shared, ephemeral, publicKey);
  return primitives.decrypt(box.subarray(KEY_BYTES), key, nonce);
}
