/**
 * By the noble libraries: everywhere, also where a page over http has no `crypto.subtle`. 50 kB (19 gzipped), so imported only
 * where needed. All work is done within the call (some 2 ms for each verify or agree): whoever has many lets the page
 * breathe between portions.
 */
import { gcm } from "@noble/ciphers/aes.js";
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type Bytes, KEY_BYTES, type KeyPair, NONCE_BYTES, type Primitives, SIGNATURE_BYTES, TAG_BYTES } from "./primitives.ts"; // prettier-ignore

/** Fills with chance and gives back the same bytes, as `crypto.getRandomValues` does, also without a secure context. */
export type FillRandom = (bytes: Bytes) => Bytes;

export function noblePrimitives(fillRandom: FillRandom): Primitives {
  const keyPair = (publicOf: (secret: Bytes) => Bytes): KeyPair => {
    const secret = fillRandom(new Uint8Array(KEY_BYTES));
    return { secret, public: publicOf(secret) };
  };
  return {
    by: "noble",
    newSigningKey: async () => keyPair((secret) => ed25519.getPublicKey(secret)),
    newSealingKey: async () => keyPair((secret) => x25519.getPublicKey(secret)),
    sign: async (message, secret) => ed25519.sign(message, secret),
    verify: async (signature, message, publicKey) =>
      signature.length === SIGNATURE_BYTES &&
      publicKey.length === KEY_BYTES &&
      ed25519.verify(signature, message, publicKey, { zip215: false }),
    async agree(secret, publicKey) {
      if (secret.length !== KEY_BYTES || publicKey.length !== KEY_BYTES) return null;
      try {
        return x25519.getSharedSecret(secret, publicKey);
      } catch {
        return null; // of small order
      }
    },
    encrypt: async (plain, key, nonce) => gcm256(key, nonce).encrypt(plain),
    async decrypt(sealed, key, nonce) {
      if (sealed.length < TAG_BYTES || key.length !== KEY_BYTES || nonce.length !== NONCE_BYTES) return null;
      try {
        return gcm256(key, nonce).decrypt(sealed);
      } catch {
        return null; // the tag does not fit
      }
    },
    sha256: async (data) => sha256(data),
    hkdfSha256: async (input, salt, info, length) => hkdf(sha256, input, salt, info, length),
  };
}

/** The library would also take keys and nonces of other lengths. */
function gcm256(key: Uint8Array, nonce: Uint8Array) {
  if (key.length !== KEY_BYTES || nonce.length !== NONCE_BYTES)
    throw new RangeError("AES-256-GCM key or nonce: wrong length");
  return gcm(key, nonce);
}
