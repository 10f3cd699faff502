import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber, readTolerance } from "../../../../src/exchange/import/rough/read-number.ts";

describe("a number as people write it", () => {
  test.each([
    ["64", 64],
    [" 64 ", 64],
    ["-3,5", -3.5],
    ["－3", -3],
    ["−3", -3],
    ["１２", 12],
    ["1 234,5", 1234.5],
    ["1\u00a0234\u202f567", 1_234_567],
    ["1'000", 1000],
    ["2.5e3", 2500],
    [".5", 0.5],
    ["5.", 5],
    ["+7", 7],
    ["1,234.5", null],
    ["1e999", null],
    ["12 34", null],
    ["0x10", null],
    ["Infinity", null],
    ["NaN", null],
    ["", null],
    ["-", null],
    ["5 km", null],
  ])("%s", (written, value) => expect(readNumber(written)).toBe(value));
  test("any that is written with a point or a comma is read back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
        // Nobody writes "-0".
        const value = double + 0;
        expect(readNumber(String(value))).toBe(value);
        expect(readNumber(String(value).replace(".", ","))).toBe(value);
      }),
    );
  });
});

describe("what counts as right around it", () => {
  test.each([
    ["64", 64, 0],
    ["64±5", 64, 5],
    ["64 ± 5", 64, 5],
    ["64 +- 5", 64, 5],
    ["64+/-5", 64, 5],
    ["64:5", 64, 5],
    ["64:-5", 64, 5],
    ["59..69", 64, 5],
    ["69..59", 64, 5],
    ["-5..5", 0, 5],
    ["0,1…0,3", 0.2, 0.1],
    ["5—7", 6, 1],
  ])("%s", (written, value, tolerance) => expect(readTolerance(written)).toEqual({ value, tolerance }));
  test.each(["", "±5", "64±", "about 5", "1..2..3", "5 km", "9".repeat(101)])("nothing of %s", (written) => {
    expect(readTolerance(written)).toBeNull();
  });
});
