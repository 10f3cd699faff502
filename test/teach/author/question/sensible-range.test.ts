import fc from "fast-check";
import { expect, test } from "vitest";
import { numericCheck } from "../../../../src/kinds/numeric/schema.ts";
import { sensibleRange } from "../../../../src/teach/author/question/sensible-range.ts";

const problems = (value: number, range: NonNullable<ReturnType<typeof sensibleRange>>): string[] => {
  const found: string[] = [];
  numericCheck.check(
    { id: "q", kind: "numeric", topic: "other", difficulty: 1, facts: [], sources: [], unit: "unit", value, ...range },
    (_, path, detail) => found.push(`${path}: ${detail}`),
  );
  return found;
};
const values = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 4 }))
    .map(([digits, places]) => digits / 10 ** places),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
);

test("what is offered always passes the linter", () => {
  fc.assert(
    fc.property(values, (value) => {
      const range = sensibleRange(value);
      const found = range === null ? [] : problems(value, range);
      expect(found, JSON.stringify({ value, range })).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [64, { min: 0, max: 100, step: 1, tolerance: 3 }],
  [63, { min: 0, max: 150, step: 1, tolerance: 3 }],
  [7, { min: 0, max: 20, step: 1, tolerance: 0 }],
  [1997, { min: 1960, max: 2060, step: 1, tolerance: 2 }],
  [-40, { min: -80, max: 0, step: 1, tolerance: 2 }],
  [0.5, { min: 0, max: 1.5, step: 0.01, tolerance: 0.02 }],
  [1_200_000, { min: 0, max: 2_000_000, step: 10_000, tolerance: 60_000 }],
])("%d gets a range that fits it", (value, range) => {
  expect(sensibleRange(value)).toEqual(range);
});

test("a number that no slider holds gets none", () => {
  expect([1e16, -1e200, 1e-12].map(sensibleRange)).toEqual([null, null, null]);
});
