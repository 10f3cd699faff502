import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { plainText } from "../../../src/exchange/table/plain-text.ts";
import { xlsxOf } from "../../../src/exchange/table/xlsx.ts";
import { cellsOf, partsOf, unescaped, type ReadCell } from "./read-workbook.ts";
import { anyText, results, textsOnly } from "./samples.ts";

/** Days since the last day of 1899 but one, as Excel counts them. */
const serial = (
  ...[year, month, day, hour, minute, second = 0]: readonly [number, number, number, number, number, number?]
) => Date.UTC(year, month - 1, day, hour, minute, second) / 86_400_000 + 25_569;
const sheetOf = (parts: ReadonlyMap<string, string>, number: number): string =>
  parts.get(`xl/worksheets/sheet${number}.xml`) ?? "";

describe("a workbook of two tables", () => {
  let parts: ReadonlyMap<string, string>;
  let cells: Readonly<Record<string, ReadCell>>;
  beforeAll(async () => {
    parts = await partsOf(await xlsxOf([results, { ...textsOnly(["=1+1"]), name: "results" }]));
    cells = cellsOf(parts, 1);
  });

  test("has a sheet each, by names that differ", () => {
    const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );

    expect(names.map((name) => unescaped(name ?? ""))).toEqual(["Results", "results (2)"]);
  });

  test("has bold titles that stay in sight", () => {
    expect(["A1", "B1", "C1", "D1"].map((place) => cells[place]?.value)).toEqual([
      "Name",
      "Points",
      "Right",
      "Handed in",
    ]);
    expect(Object.keys(cells).filter((place) => cells[place]?.isBold)).toEqual(["A1", "B1", "C1", "D1"]);
    expect(sheetOf(parts, 1)).toMatch(/<pane (?=[^>]*ySplit="1")(?=[^>]*state="frozen")[^>]*topLeftCell="A2"/);
  });

  test("has text, numbers and shares as what they are", () => {
    expect(cells["A2"]).toEqual({ value: "Айгүль", isText: true, format: "@", isBold: false });
    expect(cells["B2"]).toEqual({ value: "12.5", isText: false, format: "General", isBold: false });
    expect(cells["B3"]?.value).toBe("-0.25");
    expect(cells["C2"]).toMatchObject({ value: String(5 / 6), isText: false, format: "0%" });
  });

  test("has dates as the clock here showed them", () => {
    expect(cells["D2"]).toMatchObject({ isText: false, format: "yyyy-mm-dd hh:mm" });
    expect(Number(cells["D2"]?.value)).toBeCloseTo(serial(2025, 6, 13, 9, 30), 9);
    expect(Number(cells["D3"]?.value)).toBeCloseTo(serial(2025, 12, 31, 23, 59, 59), 9);
  });

  test("has nothing where nothing was asked", () => {
    expect(Object.keys(cells)).toHaveLength(4 + 4 + 4 + 1);
    expect(cells["A4"]?.value).toBe("Batu");
  });

  test("has no formula", () => {
    expect(cellsOf(parts, 2)["A2"]).toEqual({ value: "=1+1", isText: true, format: "@", isBold: false });
    expect([...parts.values()].filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
  });

  test("has columns as wide as what stands in them", () => {
    const widths = [...sheetOf(parts, 1).matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));

    expect(widths).toEqual([8, 8, 8, 18]);
  });
});

describe("text", () => {
  test("is read back as it was, on one line", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1 }), async (texts) => {
        const cells = cellsOf(await partsOf(await xlsxOf([textsOnly(texts)])), 1);

        expect(texts.map((_, row) => cells[`A${row + 2}`]?.value ?? "")).toEqual(texts.map(plainText));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    "constructor",
    "__proto__",
    "toString",
    "_x0041_",
    "_x000D_",
    "</t><f>1+1</f>",
    "&amp;",
    "  two  ",
    "007",
  ])("%s stays what it is", async (text) => {
    const cells = cellsOf(await partsOf(await xlsxOf([textsOnly([text])])), 1);

    expect(cells["A2"]).toMatchObject({ value: text, isText: true });
  });

  test("in the name of a table breaks nothing", async () => {
    const parts = await partsOf(await xlsxOf([{ ...results, name: "<\"&'>" }]));

    expect(parts.get("xl/workbook.xml")).toContain('name="&lt;&quot;&amp;&apos;&gt;"');
  });
});

test.each([Number.NaN, Number.NEGATIVE_INFINITY, new Date(Number.NaN)])("%s is no cell", async (value) => {
  const cells = cellsOf(await partsOf(await xlsxOf([{ ...results, rows: [["Batu", value, value, value]] }])), 1);

  expect(Object.keys(cells).filter((place) => place.endsWith("2"))).toEqual(["A2"]);
});

test("a word among numbers stays a word", async () => {
  const cells = cellsOf(await partsOf(await xlsxOf([{ ...results, rows: [["Batu", "absent"]] }])), 1);

  expect(cells["B2"]).toMatchObject({ value: "absent", isText: true });
});

test.each([[[]], [[{ name: "", columns: [], rows: [] }]]])("of %j there is an empty workbook", async (tables) => {
  const parts = await partsOf(await xlsxOf(tables));

  expect(cellsOf(parts, 1)).toEqual({});
  expect(sheetOf(parts, 1)).toContain("<sheetData");
});
