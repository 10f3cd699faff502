import { afterEach, describe, expect, test, vi } from "vitest";
import { nativePrimitives } from "../../../src/exchange/crypto/native-primitives.ts";
import { primitivesHere } from "../../../src/exchange/crypto/primitives-here.ts";

const real = crypto;
/** As a page has it whose browser gives `subtle`. */
const withSubtle = (subtle: unknown): void => {
  vi.stubGlobal("crypto", { subtle, getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => real.getRandomValues(bytes) });
};
afterEach(() => void vi.unstubAllGlobals());

/** The browser's own, but `what` is done as told. */
const subtleBut = (what: Readonly<Record<string, unknown>>): unknown =>
  new Proxy(real.subtle, {
    get: (subtle, name) =>
      what[String(name)] ?? ((...given: unknown[]) => Reflect.apply(Reflect.get(subtle, name), subtle, given)),
  });
const unknownCurve = (name: string) => ({
  generateKey(algorithm: string, ...rest: [boolean, KeyUsage[]]) {
    if (algorithm === name) throw new DOMException("Unrecognized name.", "NotSupportedError");
    return real.subtle.generateKey(algorithm, ...rest);
  },
});

test("the browser's own is taken where all of it works", async () => {
  withSubtle(subtleBut({}));
  expect((await primitivesHere()).by).toBe("native");
});

describe.each<[string, unknown]>([
  ["without a secure context", undefined],
  ["without Ed25519", subtleBut(unknownCurve("Ed25519"))],
  ["without X25519", subtleBut(unknownCurve("X25519"))],
  [
    "where keys are made but not taken in",
    subtleBut({ importKey: () => Promise.reject(new Error("not implemented")) }),
  ],
  ["where no signature is found good", subtleBut({ verify: async () => false })],
  ["where every shared secret is zero", subtleBut({ deriveBits: async () => new ArrayBuffer(32) })],
])("%s", (_, subtle) => {
  test("there is no native one, and the library does the work", async () => {
    withSubtle(subtle);
    expect(await nativePrimitives()).toBeNull();
    const primitives = await primitivesHere();
    expect(primitives.by).toBe("noble");
    const { secret, public: publicKey } = await primitives.newSigningKey();
    expect(await primitives.verify(await primitives.sign(secret, secret), secret, publicKey)).toBe(true);
  });
});
