import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "../../../src/exchange/table/plain-text.ts";
import { anyText } from "./samples.ts";

test("is whole, on one line and without control characters, and stays so", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text);

      expect(plain.isWellFormed()).toBe(true);
      expect(plain).not.toMatch(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]/u);
      expect(plainText(plain)).toBe(plain);
    }),
  );
});

test("keeps letters, signs and emoji of every script", () => {
  const text = " Ғ骆驼🐫 é & <b> \"'";

  expect(plainText(text)).toBe(text);
});

test("a line break is a space, half a character nothing", () => {
  expect(plainText("one\r\n\ttwo\uD83D\0!")).toBe("one two!");
});

test("is no longer than a cell, and not cut through a character", () => {
  expect(plainText("🐫".repeat(20_000))).toBe("🐫".repeat(16_383));
});
