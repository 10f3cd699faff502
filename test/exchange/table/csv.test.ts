import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvOf } from "../../../src/exchange/table/csv.ts";
import { plainText } from "../../../src/exchange/table/plain-text.ts";
import { LANGUAGES } from "../../../src/i18n/languages.ts";
import { anyText, results, textsOnly } from "./samples.ts";

const readBack = (csv: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv, { delimiter }).data;
const textsBack = (texts: readonly string[]): readonly string[] =>
  readBack(csvOf(textsOnly(texts), "en"), ",")
    .slice(1)
    .map(([text]) => text ?? "missing");
const withoutApostrophes = (text: string): string => text.replaceAll("'", "");

describe("a table", () => {
  test("is set the English way", () => {
    expect(csvOf(results, "en")).toBe(
      [
        "\uFEFFName,Points,Right (%),Handed in",
        "Айгүль,12.5,83.3,2025-06-13 09:30",
        "骆驼,-0.25,100,2025-12-31 23:59",
        "Batu,,,",
      ].join("\r\n"),
    );
  });

  test("is set the Russian way", () => {
    expect(csvOf(results, "ru").split("\r\n").slice(0, 3)).toEqual([
      "\uFEFFName;Points;Right (%);Handed in",
      "Айгүль;12,5;83,3;2025-06-13 09:30",
      "骆驼;-0,25;100;2025-12-31 23:59",
    ]);
  });

  test.each([
    ["en", "1,2.5"],
    ["zh-CN", "1,2.5"],
    ["ru", "1;2,5"],
    ["kk", "1;2,5"],
    ["de", "1;2,5"],
    ["ar-EG", "1,2.5"],
  ])("in %s parts cells and tenths so: %s", (lang, line) => {
    const column = { title: "n", kind: "number" } as const;

    expect(csvOf({ name: "", columns: [column, column], rows: [[1, 2.5]] }, lang).split("\r\n")[1]).toBe(line);
  });

  test("without rows is its titles", () => {
    expect(csvOf({ ...results, rows: [] }, "en")).toBe("\uFEFFName,Points,Right (%),Handed in");
  });

  test("a title that says % already says it once", () => {
    expect(csvOf({ name: "", columns: [{ title: "Right, %", kind: "percent" }], rows: [] }, "ru")).toBe(
      "\uFEFFRight, %",
    );
  });

  test("rows that are too short or too long have as many cells as there are columns", () => {
    const back = readBack(csvOf({ ...results, rows: [["Batu"], ["Mei", 1, 1, null, "more"]] }, "en"), ",");

    expect(back.slice(1)).toEqual([
      ["Batu", "", "", ""],
      ["Mei", "1", "100", ""],
    ]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN)])("%s is an empty cell", (value) => {
    expect(csvOf({ ...results, rows: [["Batu", value, value, value]] }, "en")).toMatch(/\r\nBatu,,,$/);
  });
});

describe("numbers", () => {
  test.each(LANGUAGES)("in %s are read back by who knows its tenths, none as text", (lang) => {
    const number = fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(number, (value) => {
        const csv = csvOf({ name: "", columns: [{ title: "n", kind: "number" }], rows: [[value]] }, lang);
        const text = csv.split("\r\n")[1] ?? "";

        expect(text).toMatch(/^-?\d+([.,]\d{1,6})?$/);
        expect(Number(text.replace(",", "."))).toBeCloseTo(value, 5);
      }),
    );
  });
});

describe("text", () => {
  test("comes back as it was, on one line, but for the apostrophes of the guard", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        expect(textsBack(texts).map(withoutApostrophes)).toEqual(
          texts.map((text) => withoutApostrophes(plainText(text))),
        );
      }),
    );
  });

  test("without signs of formulas comes back untouched", () => {
    fc.assert(
      fc.property(
        fc.array(
          anyText.map((text) => text.replace(/[=+\-@＝＋－＠]/g, "")),
          { minLength: 1 },
        ),
        (texts) => {
          expect(textsBack(texts)).toEqual(texts.map(plainText));
        },
      ),
    );
  });

  test("begins no formula, whichever sign the reader parts cells at", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), fc.constantFrom("en", "ru"), (texts, lang) => {
        const csv = csvOf(textsOnly(texts), lang);
        const cells = [",", ";", "\t"].flatMap((delimiter) => readBack(csv, delimiter).flat());

        expect(cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+7 701", "'+7 701"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1", "'＝1"],
    ["=1\n2", "'=1 2"],
    ["\t=1", " '=1"],
    ["\r=1", " '=1"],
    ["Mei;=1+1", "Mei;'=1+1"],
    ["Aral-Sea", "Aral-Sea"],
    ["5 - 3 = 2", "5 - 3 = 2"],
  ])("%j becomes %j", (text, cell) => {
    expect(textsBack([text])).toEqual([cell]);
  });

  test("a title begins no formula either", () => {
    expect(csvOf({ name: "", columns: [{ title: "=1", kind: "percent" }], rows: [] }, "en")).toBe("\uFEFF'=1 (%)");
  });
});
