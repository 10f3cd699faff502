/** What sealing and signing rest on, over raw bytes: in one shape, by the browser itself or by a library. */

/** Bytes in memory of their own, as WebCrypto asks for. Arguments may be any `Uint8Array`: they are never changed. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;
/** Of AES-GCM. */
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** 32 bytes each. */
export interface KeyPair {
  readonly secret: Bytes;
  readonly public: Bytes;
}

/**
 * What comes from others (public keys, signatures, ciphertexts, of any content and length) is never thrown at: refusal is
 * a value. A secret, key or nonce of a wrong length where we make something is our own mistake, and throws.
 *
 * The two implementations answer alike, but for one thing: a signature made on purpose with a part of small order in key
 * or signature may be good for one and not for the other (Chalkias, Garillot and Nikolaenko, "Taming the many EdDSAs",
 * 2020). Only the holder of the secret key can make one.
 */
export interface Primitives {
  readonly by: "native" | "noble";
  /** Ed25519 (RFC 8032); the secret is the 32-byte seed. */
  readonly newSigningKey: () => Promise<KeyPair>;
  /** X25519 (RFC 7748). */
  readonly newSealingKey: () => Promise<KeyPair>;
  /** Ed25519, 64 bytes. Not always the same twice: some browsers mix chance in. */
  readonly sign: (message: Uint8Array, secret: Uint8Array) => Promise<Bytes>;
  /** False for anything that is not a signature of this message by this key, and for every key of small order. */
  readonly verify: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => Promise<boolean>;
  /** X25519, 32 bytes; null where a length is wrong or all would be zero (a public key of small order). */
  readonly agree: (secret: Uint8Array, publicKey: Uint8Array) => Promise<Bytes | null>;
  /** AES-256-GCM: ciphertext, then a tag of 16 bytes. A nonce of 12 bytes must never come twice under one key. */
  readonly encrypt: (plain: Uint8Array, key: Uint8Array, nonce: Uint8Array) => Promise<Bytes>;
  /** Null where the tag does not fit, or a length is wrong. */
  readonly decrypt: (sealed: Uint8Array, key: Uint8Array, nonce: Uint8Array) => Promise<Bytes | null>;
  /** 32 bytes. */
  readonly sha256: (data: Uint8Array) => Promise<Bytes>;
  /** HKDF by HMAC-SHA-256 (RFC 5869); `length` is in bytes, up to 8,160. */
  readonly hkdfSha256: (input: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number) => Promise<Bytes>;
}
