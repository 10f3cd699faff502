import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64url, toBase64url } from "../../../src/exchange/crypto/base64url.ts";

describe("base64url", () => {
  test("is what Node writes, and reads back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  test("only what would be written again is read", () => {
    const nearly = fc.string({ unit: fc.constantFrom(..."AQgw_-9z+/= é\u0100\uD800"), maxLength: 6 });
    fc.assert(
      fc.property(nearly, (text) => {
        const bytes = fromBase64url(text);
        const meant = Buffer.from(text, "base64url");
        expect(bytes && toBase64url(bytes)).toBe(meant.toString("base64url") === text ? text : null);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["A", "AAAAA", "AB", "AAB", "AA==", "AA=", "A A", "AA\n", "+/", "é0", "Ā0", "\u0080A"])(
    "%j is nothing",
    (text) => expect(fromBase64url(text)).toBeNull(),
  );

  test("100 kB go there and back at once", () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) >> 5);
    const start = performance.now();
    expect(Buffer.compare(fromBase64url(toBase64url(bytes)) ?? Buffer.alloc(0), bytes)).toBe(0);
    expect(performance.now() - start).toBeLessThan(500); // some 5 ms: quadratic work would be far past it
  });
});
