import { describe, expect, test } from "vitest";
import {
  columnIndex,
  numberKind,
  numberText,
  unescapedText,
} from "../../../../src/exchange/import/table/sheet-values.ts";

describe("a format says what numbers are", () => {
  test.each([
    [0, "", "number"],
    [1, "", "number"],
    [9, "", "percent"],
    [14, "", "date"],
    [18, "", "time"],
    [22, "", "date"],
    [31, "", "date"],
    [46, "", "time"],
    [49, "", "number"],
    [164, "0.00%", "percent"],
    [164, "yyyy-mm-dd hh:mm", "date"],
    [164, "[h]:mm:ss", "time"],
    [164, "mmm", "date"],
    [164, 'General" days"', "number"],
    [164, '0" year"', "number"],
    [164, "[Red]0;[Blue]-0", "number"],
    [164, "[$-419]d mmmm", "date"],
    [164, "0\\d", "number"],
  ])("%i %s: %s", (id, code, kind) => expect(numberKind(id, code)).toBe(kind));
});

describe("a number reads as the sheet shows it", () => {
  test.each([
    ["64", "number", "64"],
    ["0.1", "number", "0.1"],
    ["0.30000000000000004", "number", "0.3"],
    ["1E3", "number", "1000"],
    ["0.25", "percent", "25%"],
    ["45366", "date", "2024-03-15"],
    ["45366.5", "date", "2024-03-15 12:00"],
    ["0.75", "time", "18:00"],
    ["0.7512", "time", "18:01:44"],
    ["1e99", "date", "1e+99"],
    ["word", "number", "word"],
    ["", "number", ""],
  ] as const)("%s as %s", (written, kind, text) => expect(numberText(written, kind, false)).toBe(text));
  test("days count from 1904 where the workbook says so", () => {
    expect(numberText("43904", "date", true)).toBe("2024-03-15");
  });
});

test("characters that XML does not know are decoded", () => {
  expect(unescapedText("a_x000A_b_x005F_x0041_")).toBe("a\nb_x0041_");
});
test.each([
  ["A1", 0],
  ["Z9", 25],
  ["AA1", 26],
  ["BC12", 54],
  ["XFD1", 16_383],
  ["12", -1],
  ["", -1],
])("%s is column %i", (address, index) => expect(columnIndex(address)).toBe(index));
