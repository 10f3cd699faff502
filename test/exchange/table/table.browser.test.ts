/** What only browsers know: whether the XML is sound, and what their own tables of languages say. */
import { expect, test } from "vitest";
import { csvOf } from "../../../src/exchange/table/csv.ts";
import { xlsxOf } from "../../../src/exchange/table/xlsx.ts";
import { partsOf } from "./read-workbook.ts";
import { results, textsOnly } from "./samples.ts";

test("every part of a workbook is well-formed XML", async () => {
  const awkward = ["</t>", "&", "]]>", "\uFFFE\uD83D\0", "_x0000_", "constructor", "🐫", "<\"'>"];
  const parts = await partsOf(await xlsxOf([results, { ...textsOnly(awkward), name: "<&\"'>" }]));

  expect(parts.size).toBeGreaterThan(6);
  for (const [path, xml] of parts)
    expect(new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror"), path).toBeNull();
});

test.each([
  ["en", "Batu,2.5"],
  ["zh-CN", "Batu,2.5"],
  ["ru", "Batu;2,5"],
  ["kk", "Batu;2,5"],
])("in %s cells and tenths are parted so: %s", (lang, line) => {
  expect(csvOf({ ...results, columns: results.columns.slice(0, 2), rows: [["Batu", 2.5]] }, lang)).toContain(
    `\r\n${line}`,
  );
});
