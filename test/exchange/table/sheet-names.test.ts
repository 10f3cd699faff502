import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetNames } from "../../../src/exchange/table/sheet-names.ts";
import { anyText } from "./samples.ts";

test("Excel takes every name, whatever was given", () => {
  const name = fc.oneof(
    anyText,
    fc.string({ minLength: 25, maxLength: 60 }),
    fc.constantFrom("a", "A", "History", "", "[]:*?/\\"),
  );
  fc.assert(
    fc.property(fc.array(name), (given) => {
      const names = sheetNames(given);

      expect(names).toHaveLength(given.length);
      expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
      for (const one of names) {
        expect(one).toMatch(/^[^[\]:*?/\\\p{Cc}]{1,31}$/u);
        expect(one.length).toBeLessThanOrEqual(31);
        expect(one).not.toMatch(/^'|'$|^\s|\s$/);
        expect(one.toLowerCase()).not.toBe("history");
        expect(one.isWellFormed()).toBe(true);
      }
    }),
  );
});

test.each([
  [
    ["Results", "results", "RESULTS"],
    ["Results", "results (2)", "RESULTS (3)"],
  ],
  [["5/6: right?"], ["5 6 right"]],
  [
    ["", "'"],
    ["Table", "Table (2)"],
  ],
  [["History"], ["History (2)"]],
  [
    ["丝".repeat(40), "丝".repeat(40)],
    ["丝".repeat(31), `${"丝".repeat(27)} (2)`],
  ],
])("%j are called %j", (given, names) => {
  expect(sheetNames(given)).toEqual(names);
});
