import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../../src/domain/content-hash.ts";
import { same } from "../../../src/teach/author/same.ts";

const turned = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, turned(part)]),
  );
};
const values = fc.jsonValue({ maxDepth: 3 });

test("the same words are the same, whatever the order of keys", () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(same(value, turned(value))).toBe(true);
    }),
  );
});

test("values are the same exactly where they are written the same", () => {
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(same(one, other)).toBe(canonical(one) === canonical(other));
    }),
  );
});

test("a list is no object, and what is undefined is not there", () => {
  expect([same([], {}), same({ 0: "a" }, ["a"])]).toEqual([false, false]);
  expect([same({ a: undefined }, {}), same({ a: undefined }, { b: 1 }), same({ b: 1 }, { a: 1 })]).toEqual([
    true,
    false,
    false,
  ]);
});
