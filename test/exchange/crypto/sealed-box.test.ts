import { createCipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nativePrimitives } from "../../../src/exchange/crypto/native-primitives.ts";
import { type Primitives } from "../../../src/exchange/crypto/primitives.ts";
import { BOX_OVERHEAD_BYTES, open, seal } from "../../../src/exchange/crypto/sealed-box.ts";
import frozen from "../../fixtures/exchange/box.json";
import { LOW_ORDER_X25519, anyBytes, bytesOf, flipped, hexOf, noble, secrets } from "./support.ts";

const native = await nativePrimitives();
if (native === null) throw new Error("Node has both curves: these tests compare with it");
const both: readonly Primitives[] = [native, noble];
const pairOf = (pair: { secret: string; public: string }) => ({
  secret: bytesOf(pair.secret),
  public: bytesOf(pair.public),
});
const recipient = pairOf(frozen.recipient);

/** The box as its description says, by Node's own functions and none of ours. */
function byDescription(plain: Buffer, ephemeral: { secret: string; public: string }): string {
  const wrap = (kind: string, hex: string) => Buffer.from(kind + hex, "hex");
  const shared = diffieHellman({
    privateKey: createPrivateKey({ key: wrap("302e020100300506032b656e04220420", ephemeral.secret), format: "der", type: "pkcs8" }),
    publicKey: createPublicKey({ key: wrap("302a300506032b656e032100", frozen.recipient.public), format: "der", type: "spki" }),
  }); // prettier-ignore
  const salt = Buffer.from(ephemeral.public + frozen.recipient.public, "hex");
  const derived = Buffer.from(hkdfSync("sha256", shared, salt, "silk-road-journey/slip/1", 44));
  const cipher = createCipheriv("aes-256-gcm", derived.subarray(0, 32), derived.subarray(32));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return ephemeral.public + sealed.toString("hex");
}

describe.each(frozen.boxes)("frozen box: $what", ({ plain, ephemeral, box }) => {
  test.each(both)("is made and opened by $by", async (primitives) => {
    expect(hexOf(await seal(primitives, bytesOf(plain), recipient.public, pairOf(ephemeral)))).toBe(box);
    expect(hexOf(await open(primitives, bytesOf(box), recipient.secret, recipient.public))).toBe(plain);
  });

  test("is as the description says", () => {
    expect(byDescription(Buffer.from(plain, "hex"), ephemeral)).toBe(box);
  });
});

test("what one seals the other opens, each time in another box", async () => {
  const check = fc.asyncProperty(anyBytes(2000), fc.boolean(), async (plain, swap) => {
    const [one, other] = swap ? [noble, native] : [native, noble];
    const { secret, public: publicKey } = await one.newSealingKey();
    const box = await seal(one, plain, publicKey);
    expect(box).toHaveLength(plain.length + BOX_OVERHEAD_BYTES);
    expect(await open(other, box!, secret, publicKey)).toEqual(new Uint8Array(plain));
    expect(await seal(one, plain, publicKey)).not.toEqual(box);
  });
  await fc.assert(check, { numRuns: 15 });
});

describe.each(both)("a box of $by stays closed", (primitives) => {
  const sealed = async (plain = Uint8Array.of(1, 2, 3, 4, 5)) => (await seal(primitives, plain, recipient.public))!;

  test("when any bit of it is turned over", async () => {
    const box = await sealed();
    const opened: number[] = [];
    for (let bit = 0; bit < 8 * box.length; bit++)
      if ((await open(primitives, flipped(box, bit), recipient.secret, recipient.public)) !== null) opened.push(bit);
    expect(opened).toEqual([]);
  });

  test("when cut or longer", async () => {
    const box = await sealed();
    for (let length = 0; length < box.length; length++)
      expect(await open(primitives, box.subarray(0, length), recipient.secret, recipient.public)).toBeNull();
    expect(await open(primitives, Uint8Array.of(...box, 0), recipient.secret, recipient.public)).toBeNull();
  });

  test("to another's key, or when the two halves don't fit", async () => {
    const box = await sealed();
    const other = await primitives.newSealingKey();
    expect(await open(primitives, box, other.secret, other.public)).toBeNull();
    expect(await open(primitives, box, other.secret, recipient.public)).toBeNull();
    expect(await open(primitives, box, recipient.secret, other.public)).toBeNull();
    expect(await open(primitives, box, recipient.secret.subarray(1), recipient.public)).toBeNull();
  });

  test("when it is no box at all, of any bytes, by any keys", async () => {
    const check = fc.asyncProperty(anyBytes(), fc.oneof(secrets, anyBytes(40)), anyBytes(40), async (box, secret, key) => {
      expect(await open(primitives, box, secret, key)).toBeNull();
    }); // prettier-ignore
    await fc.assert(check, { numRuns: 60 });
  });

  test.each(LOW_ORDER_X25519)("and none is sealed to the low-order key %s, or opened from it", async (low) => {
    expect(await seal(primitives, new Uint8Array(8), bytesOf(low))).toBeNull();
    const box = bytesOf(low + "00".repeat(20));
    expect(await open(primitives, box, recipient.secret, recipient.public)).toBeNull();
  });

  test.each([0, 31, 33])("and none is sealed to a key of %i bytes", async (length) => {
    expect(await seal(primitives, new Uint8Array(8), new Uint8Array(length).fill(9))).toBeNull();
  });
});
