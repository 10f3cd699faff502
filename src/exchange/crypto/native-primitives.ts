/** By WebCrypto: six times faster than a library, and off the page's own thread, where the browser has both curves. */
import { fromBase64url } from "./base64url.ts";
import { type Bytes, KEY_BYTES, type KeyPair, NONCE_BYTES, type Primitives, SIGNATURE_BYTES } from "./primitives.ts";
import { weakSigningKey } from "./weak-key.ts";

type Curve = "Ed25519" | "X25519";

/** WebCrypto takes secret keys only wrapped: PKCS #8 (RFC 8410) is this, with the curve's last byte, before the 32 bytes. */
const wrapped = (curve: Curve, secret: Uint8Array): Bytes => {
  mustHave(`${curve} secret`, secret, KEY_BYTES);
  const kind = curve === "Ed25519" ? 0x70 : 0x6e;
  return Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, kind, 4, 0x22, 4, 0x20, ...secret);
};
function mustHave(what: string, bytes: Uint8Array, length: number): void {
  if (bytes.length !== length) throw new RangeError(`${what}: ${bytes.length} bytes, not ${length}`);
}
const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** Null where WebCrypto or one of the curves is missing: tried by doing it, some milliseconds, so keep what comes. */
export async function nativePrimitives(): Promise<Primitives | null> {
  const subtle: SubtleCrypto | undefined = crypto.subtle; // not there without a secure context, whatever its type says
  if (subtle === undefined) return null;
  const primitives = over(subtle);
  try {
    return (await works(primitives)) ? primitives : null;
  } catch {
    return null; // an unknown algorithm or form of key
  }
}

async function works(primitives: Primitives): Promise<boolean> {
  const message = Uint8Array.of(1, 2, 3);
  const signing = await primitives.newSigningKey();
  const [one, other] = [await primitives.newSealingKey(), await primitives.newSealingKey()];
  const signature = await primitives.sign(message, signing.secret);
  const there = await primitives.agree(one.secret, other.public);
  const back = await primitives.agree(other.secret, one.public);
  if (there === null || back === null) return false;
  const nonce = new Uint8Array(NONCE_BYTES);
  const sealed = await primitives.encrypt(
    signature,
    await primitives.hkdfSha256(there, nonce, message, KEY_BYTES),
    nonce,
  );
  const opened = await primitives.decrypt(sealed, await primitives.hkdfSha256(back, nonce, message, KEY_BYTES), nonce);
  return opened !== null && (await primitives.verify(opened, message, signing.public));
}

function over(subtle: SubtleCrypto): Primitives {
  const aesKey = (key: Uint8Array, use: "encrypt" | "decrypt") =>
    subtle.importKey("raw", own(key), "AES-GCM", false, [use]);
  const takenIn = keepingKeys((secret) =>
    subtle.importKey("pkcs8", wrapped("X25519", secret), "X25519", false, ["deriveBits"]),
  );
  return {
    by: "native",
    newSigningKey: async () => rawPair(subtle, await subtle.generateKey("Ed25519", true, ["sign", "verify"])),
    newSealingKey: async () => rawPair(subtle, await subtle.generateKey("X25519", true, ["deriveBits"])),
    async sign(message, secret) {
      const key = await subtle.importKey("pkcs8", wrapped("Ed25519", secret), "Ed25519", false, ["sign"]);
      return new Uint8Array(await subtle.sign("Ed25519", key, own(message)));
    },
    async verify(signature, message, publicKey) {
      if (signature.length !== SIGNATURE_BYTES || publicKey.length !== KEY_BYTES || weakSigningKey(publicKey))
        return false;
      try {
        const key = await subtle.importKey("raw", own(publicKey), "Ed25519", false, ["verify"]);
        return await subtle.verify("Ed25519", key, own(signature), own(message));
      } catch {
        return false; // not a point of the curve
      }
    },
    async agree(secret, publicKey) {
      if (secret.length !== KEY_BYTES || publicKey.length !== KEY_BYTES) return null;
      try {
        const [mine, theirs] = await Promise.all([
          takenIn(secret),
          subtle.importKey("raw", own(publicKey), "X25519", false, []),
        ]);
        const shared = new Uint8Array(await subtle.deriveBits({ name: "X25519", public: theirs }, mine, 8 * KEY_BYTES));
        return shared.some((byte) => byte !== 0) ? shared : null;
      } catch {
        return null; // of small order
      }
    },
    async encrypt(plain, key, nonce) {
      mustHave("AES-256-GCM key", key, KEY_BYTES);
      mustHave("AES-256-GCM nonce", nonce, NONCE_BYTES);
      const cipher = { name: "AES-GCM", iv: own(nonce) };
      return new Uint8Array(await subtle.encrypt(cipher, await aesKey(key, "encrypt"), own(plain)));
    },
    async decrypt(sealed, key, nonce) {
      if (key.length !== KEY_BYTES || nonce.length !== NONCE_BYTES) return null;
      try {
        const cipher = { name: "AES-GCM", iv: own(nonce) };
        return new Uint8Array(await subtle.decrypt(cipher, await aesKey(key, "decrypt"), own(sealed)));
      } catch {
        return null; // the tag does not fit
      }
    },
    sha256: async (data) => new Uint8Array(await subtle.digest("SHA-256", own(data))),
    async hkdfSha256(input, salt, info, length) {
      const key = await subtle.importKey("raw", own(input), "HKDF", false, ["deriveBits"]);
      const how = { name: "HKDF", hash: "SHA-256", salt: own(salt), info: own(info) };
      return new Uint8Array(await subtle.deriveBits(how, key, 8 * length));
    },
  };
}

/**
 * Taking a secret key in is most of the work of agreeing (it works the public half out), and a teacher opens a class's
 * slips by one: what was taken in is kept as long as the very array it came from, and used while that holds the same bytes.
 */
function keepingKeys(takeIn: (secret: Bytes) => Promise<CryptoKey>): (secret: Uint8Array) => Promise<CryptoKey> {
  const kept = new WeakMap<Uint8Array, { readonly bytes: Bytes; readonly key: Promise<CryptoKey> }>();
  return (secret) => {
    const known = kept.get(secret);
    if (known?.bytes.every((byte, at) => byte === secret[at])) return known.key;
    const bytes = own(secret);
    const key = takeIn(bytes);
    kept.set(secret, { bytes, key });
    return key;
  };
}

/** Both halves from the JSON form (RFC 8037): the one that gives them as they are. */
async function rawPair(subtle: SubtleCrypto, made: CryptoKeyPair | CryptoKey): Promise<KeyPair> {
  const { d, x } = await subtle.exportKey("jwk", "privateKey" in made ? made.privateKey : made);
  const [secret, publicKey] = [fromBase64url(d ?? ""), fromBase64url(x ?? "")];
  if (secret?.length !== KEY_BYTES || publicKey?.length !== KEY_BYTES)
    throw new Error("JWK without both halves of a key");
  return { secret, public: publicKey };
}
