import fc from "fast-check";
import { expect, test } from "vitest";
import { nativePrimitives } from "../../../src/exchange/crypto/native-primitives.ts";
import { primitivesHere } from "../../../src/exchange/crypto/primitives-here.ts";
import { open, seal } from "../../../src/exchange/crypto/sealed-box.ts";
import frozen from "../../fixtures/exchange/box.json";
import { LOW_ORDER_X25519, anyBytes, bytesOf, hexOf, noble, secrets } from "./support.ts";

const native = await nativePrimitives();
const here = await primitivesHere();
console.info(
  `${navigator.userAgent}: ${native === null ? "no native Ed25519 and X25519" : "native Ed25519 and X25519"}`,
);
const recipient = { secret: bytesOf(frozen.recipient.secret), public: bytesOf(frozen.recipient.public) };
const runs = { numRuns: 15 };

test("what is picked is the native one where there is one", () => {
  expect(here.by).toBe(native === null ? "noble" : "native");
});

test.each(frozen.boxes)("the frozen box is made and opened: $what", async ({ plain, ephemeral, box }) => {
  const once = { secret: bytesOf(ephemeral.secret), public: bytesOf(ephemeral.public) };
  for (const primitives of [here, noble]) {
    expect(hexOf(await seal(primitives, bytesOf(plain), recipient.public, once))).toBe(box);
    expect(hexOf(await open(primitives, bytesOf(box), recipient.secret, recipient.public))).toBe(plain);
  }
});

test.skipIf(native === null)("native and noble sign, verify, agree, seal and open for each other", async () => {
  const check = fc.asyncProperty(anyBytes(1500), secrets, secrets, async (message, secret, key) => {
    for (const [one, other] of [[here, noble], [noble, here]] as const) {
      const signing = await one.newSigningKey();
      const signature = await one.sign(message, signing.secret);
      expect(await other.verify(signature, message, signing.public)).toBe(true);
      expect(await other.verify(signature, message, key)).toBe(false);
      const sealing = await one.newSealingKey();
      const box = await seal(other, message, sealing.public);
      expect(await open(one, box!, sealing.secret, sealing.public)).toEqual(new Uint8Array(message));
    } // prettier-ignore
    expect(await here.agree(secret, key)).toEqual(await noble.agree(secret, key));
    expect(await here.sha256(message)).toEqual(await noble.sha256(message));
  });
  await fc.assert(check, runs);
});

test("refusals are values: low-order keys, wrong keys, arbitrary bytes", async () => {
  for (const low of LOW_ORDER_X25519) {
    expect(await here.agree(recipient.secret, bytesOf(low))).toBeNull();
    expect(await seal(here, new Uint8Array(8), bytesOf(low))).toBeNull();
  }
  const neutral = Uint8Array.of(1, ...new Uint8Array(31));
  expect(await here.verify(Uint8Array.of(...neutral, ...new Uint8Array(32)), neutral, neutral)).toBe(false);
  const check = fc.asyncProperty(anyBytes(), anyBytes(40), anyBytes(70), async (box, key, signature) => {
    expect(await open(here, box, recipient.secret, key)).toBeNull();
    expect(await here.verify(signature, box, key)).toBe(false);
  });
  await fc.assert(check, { numRuns: 40 });
});
