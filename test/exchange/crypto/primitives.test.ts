import { ED25519_TORSION_SUBGROUP } from "@noble/curves/ed25519.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nativePrimitives } from "../../../src/exchange/crypto/native-primitives.ts";
import type { Primitives } from "../../../src/exchange/crypto/primitives.ts";
import { weakSigningKey } from "../../../src/exchange/crypto/weak-key.ts";
import { LOW_ORDER_X25519, anyBytes, bytesOf, flipped, hexOf, noble, secrets } from "./support.ts";

const found = await nativePrimitives();
if (found === null) throw new Error("Node has both curves: these tests compare with it");
const native = found;
const both: readonly Primitives[] = [native, noble];
const runs = { numRuns: 15 };

/** RFC 8032, section 7.1, tests 1 and 2. */
const SIGNED = [
  {
    secret: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    message: "",
    signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  },
  {
    secret: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    message: "72",
    signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  },
]; // prettier-ignore
/** RFC 7748, section 6.1. */
const AGREED = {
  alice: ["77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a", "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"],
  bob: ["5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb", "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"],
  shared: "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742",
} as const; // prettier-ignore

describe.each(both)("$by", (primitives) => {
  test.each(SIGNED)("signs and verifies RFC 8032's message '$message'", async (vector) => {
    const message = bytesOf(vector.message);
    expect(hexOf(await primitives.sign(message, bytesOf(vector.secret)))).toBe(vector.signature);
    expect(await primitives.verify(bytesOf(vector.signature), message, bytesOf(vector.publicKey))).toBe(true);
    expect(await primitives.verify(bytesOf(vector.signature), Uint8Array.of(0), bytesOf(vector.publicKey))).toBe(false);
  });

  test("agrees as Alice and Bob of RFC 7748 do", async () => {
    const { alice, bob, shared } = AGREED;
    expect(hexOf(await primitives.agree(bytesOf(alice[0]), bytesOf(bob[1])))).toBe(shared);
    expect(hexOf(await primitives.agree(bytesOf(bob[0]), bytesOf(alice[1])))).toBe(shared);
  });

  test("agrees by what a secret's array holds now, also when it was used with other bytes before", async () => {
    const { alice, bob, shared } = AGREED;
    const array = bytesOf(bob[0]);
    const before = await primitives.agree(array, bytesOf(bob[1]));
    array.set(bytesOf(alice[0]));
    expect(hexOf(await primitives.agree(array, bytesOf(bob[1])))).toBe(shared);
    array.set(bytesOf(bob[0]));
    expect(await primitives.agree(array, bytesOf(bob[1]))).toEqual(before);
  });

  test("encrypts as test case 14 of the GCM proposal (McGrew and Viega) says", async () => {
    const zeros = (length: number) => new Uint8Array(length);
    const sealed = await primitives.encrypt(zeros(16), zeros(32), zeros(12));
    expect(hexOf(sealed)).toBe("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
  });

  test("hashes as FIPS 180-4 and derives as test case 1 of RFC 5869", async () => {
    expect(hexOf(await primitives.sha256(bytesOf("616263")))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    const [salt, info] = [bytesOf("000102030405060708090a0b0c"), bytesOf("f0f1f2f3f4f5f6f7f8f9")];
    expect(hexOf(await primitives.hkdfSha256(bytesOf("0b".repeat(22)), salt, info, 42))).toBe(
      "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    );
  });

  test("makes pairs of keys whose halves fit, each another", async () => {
    const [one, two] = [await primitives.newSigningKey(), await primitives.newSigningKey()];
    const signature = await primitives.sign(one.public, one.secret);
    expect(await primitives.verify(signature, one.public, one.public)).toBe(true);
    expect(await primitives.verify(signature, one.public, two.public)).toBe(false);
    const [mine, yours] = [await primitives.newSealingKey(), await primitives.newSealingKey()];
    expect(await primitives.agree(mine.secret, yours.public)).toEqual(
      await primitives.agree(yours.secret, mine.public),
    );
    expect(new Set([one, two, mine, yours].map((pair) => hexOf(pair.secret))).size).toBe(4);
  });

  test("a bit turned over anywhere in signature, message or key is no longer signed", async () => {
    const { secret, public: publicKey } = await primitives.newSigningKey();
    const message = Uint8Array.of(1, 2, 3, 4);
    const signature = await primitives.sign(message, secret);
    const passed: string[] = [];
    for (let bit = 0; bit < 512; bit++) {
      if (await primitives.verify(flipped(signature, bit), message, publicKey)) passed.push(`signature ${bit}`);
      if (bit < 32 && (await primitives.verify(signature, flipped(message, bit), publicKey)))
        passed.push(`message ${bit}`);
      if (bit < 256 && (await primitives.verify(signature, message, flipped(publicKey, bit))))
        passed.push(`key ${bit}`);
    }
    expect(passed).toEqual([]);
  });

  test.each(LOW_ORDER_X25519)("refuses to agree with the low-order key %s", async (key) => {
    expect(await primitives.agree(bytesOf(AGREED.alice[0]), bytesOf(key))).toBeNull();
  });

  test.each(ED25519_TORSION_SUBGROUP)("takes no signature by the low-order key %s", async (key) => {
    // R the neutral point and S zero: by the bare equation good for every message under a key of order 1.
    const forged = flipped(new Uint8Array(64), 0);
    for (let last = 0; last < 16; last++)
      expect(await primitives.verify(forged, Uint8Array.of(last), bytesOf(key))).toBe(false);
  });

  test("decrypts by no key or nonce of a length that AES-GCM of another size would take", async () => {
    const [short, key, nonce] = [new Uint8Array(16), new Uint8Array(32), new Uint8Array(12)];
    const sealed = await primitives.encrypt(key, key, nonce);
    expect(await primitives.decrypt(sealed, key, nonce)).toEqual(key);
    expect(await primitives.decrypt(sealed, short, nonce)).toBeNull();
    expect(await primitives.decrypt(sealed, key, short)).toBeNull();
  });

  test("what others send, of any length, is refused and never thrown at", async () => {
    const check = fc.asyncProperty(anyBytes(), anyBytes(70), anyBytes(40), async (one, two, three) => {
      expect(await primitives.verify(two, one, three)).toBe(false);
      expect(await primitives.decrypt(one, three, two)).toBeNull();
      const shared = await primitives.agree(two, three);
      if (two.length !== 32 || three.length !== 32) expect(shared).toBeNull();
    });
    await fc.assert(check, { numRuns: 60 });
  });

  test("throws at secrets, keys and nonces of a wrong length where it makes something", async () => {
    // Both of a length that AES-GCM of another size would take.
    const [short, key, nonce] = [new Uint8Array(16), new Uint8Array(32), new Uint8Array(12)];
    await expect(primitives.sign(key, short)).rejects.toThrow(/secret/);
    await expect(primitives.encrypt(key, short, nonce)).rejects.toThrow(/AES-256-GCM key/);
    await expect(primitives.encrypt(key, key, short)).rejects.toThrow(/AES-256-GCM .*nonce/);
  });
});

test.each(ED25519_TORSION_SUBGROUP)("the point of small order %s is a weak key, with either sign", (key) => {
  expect([weakSigningKey(bytesOf(key)), weakSigningKey(flipped(bytesOf(key), 255))]).toEqual([true, true]);
});

test.each(["ed", "ee", "f0", "ff"])("a key with y past the prime is weak: %s…", (first) => {
  const key = `${first}${"ff".repeat(30)}7f`;
  expect([weakSigningKey(bytesOf(key)), weakSigningKey(flipped(bytesOf(key), 255))]).toEqual([true, true]);
});

describe("native and noble do the same", () => {
  test("with signatures", async () => {
    const check = fc.asyncProperty(secrets, anyBytes(2000), async (secret, message) => {
      const signature = await noble.sign(message, secret);
      expect(await native.sign(message, secret)).toEqual(signature);
      const { public: publicKey } = await native.newSigningKey();
      const verdicts = both.map((primitives) => primitives.verify(signature, message, publicKey));
      expect(await Promise.all(verdicts)).toEqual([false, false]);
    });
    await fc.assert(check, runs);
  });

  test("with shared secrets", async () => {
    const check = fc.asyncProperty(secrets, secrets, async (secret, publicKey) => {
      expect(await native.agree(secret, publicKey)).toEqual(await noble.agree(secret, publicKey));
    });
    await fc.assert(check, runs);
  });

  test("with ciphers, hashes and derived keys", async () => {
    const check = fc.asyncProperty(anyBytes(2000), secrets, anyBytes(80), async (plain, key, salt) => {
      const nonce = key.subarray(0, 12);
      const sealed = await noble.encrypt(plain, key, nonce);
      expect(await native.encrypt(plain, key, nonce)).toEqual(sealed);
      expect(await native.decrypt(sealed, key, nonce)).toEqual(new Uint8Array(plain));
      expect(await noble.decrypt(sealed, key, nonce)).toEqual(new Uint8Array(plain));
      expect(await native.sha256(plain)).toEqual(await noble.sha256(plain));
      expect(await native.hkdfSha256(key, salt, plain, 44)).toEqual(await noble.hkdfSha256(key, salt, plain, 44));
    });
    await fc.assert(check, runs);
  });
});
