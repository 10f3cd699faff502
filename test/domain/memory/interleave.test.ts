import fc from "fast-check";
import { expect, test } from "vitest";
import { interleaved } from "../../../src/domain/memory/interleave.ts";

type Item = readonly [topic: number, stop: number];
const alike = (a: Item, b: Item): number => (a[0] === b[0] ? 8 : 0) + (a[1] === b[1] ? 1 : 0);
const costOf = (items: readonly Item[]): number =>
  items.slice(1).reduce((sum, item, at) => sum + alike(items[at]!, item), 0);
const allOrders = (items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((first, at) => allOrders(items.toSpliced(at, 1)).map((rest) => [first, ...rest]));
const kind = fc.integer({ min: 0, max: 2 });
const anyItems = (maxLength: number) => fc.array(fc.tuple(kind, kind), { maxLength });

test("no order has fewer alike neighbours, and everything is in it once", () => {
  fc.assert(
    fc.property(anyItems(6), (items) => {
      const order = interleaved(items, alike);

      expect(new Set(order)).toEqual(new Set(items));
      expect(order).toHaveLength(items.length);
      expect(costOf(order)).toBe(Math.min(...allOrders(items).map(costOf)));
    }),
    { numRuns: 150 },
  );
});

test("what is as unlike as can be stays in its order", () => {
  const items: readonly Item[] = [3, 1, 4, 5, 9, 2, 6, 8].map((one) => [one, one]);

  expect(interleaved(items, alike)).toEqual(items);
});

test("one is an order, and so is none", () => {
  expect(interleaved(["one"], () => 1)).toEqual(["one"]);
  expect(interleaved([], () => 1)).toEqual([]);
});
