import { expect, test } from "vitest";
import { checksum, fnv1a } from "../../src/domain/fnv.ts";
import frozen from "../fixtures/frozen-checksum.json";

test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("the published FNV-1a value of %j comes out", (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test("another basis gives another sum", () => {
  expect(fnv1a("a", 1)).not.toBe(fnv1a("a"));
});

test.each(frozen)("the checksum of $text is the frozen one", ({ text, sum }) => {
  expect(checksum(text)).toBe(sum);
});
