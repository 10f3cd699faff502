import { expect, test } from "vitest";
import { checksum, fnv1a, hash64 } from "../../src/domain/fnv.ts";
import frozen from "../fixtures/frozen-checksum.json";

test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("the published FNV-1a value of %j comes out", (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test.each([
  ["", "811c9dc59747b28c"],
  ["a", "e40c292c12deab17"],
  ["丝路 🐫", "5420e89cd5eb3445"],
])("the 64 bits of %j are the frozen ones", (text, hash) => {
  expect(hash64(text)).toBe(hash);
});

test.each(frozen)("the checksum of $text is the frozen one", ({ text, sum }) => {
  expect(checksum(text)).toBe(sum);
});
