import fc from "fast-check";
import { expect, test } from "vitest";
import Papa from "papaparse";
import { splitCsv } from "../../../../src/exchange/import/table/split-csv.ts";

test("what keeps to the rules is read as another reader reads it", () => {
  const cell = fc.array(fc.constantFrom("a", '"', ",", ";", "\n", " ", "对", "\t")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(",", ";", "\t"),
      (rows, delimiter) => {
        const written = Papa.unparse(rows, { delimiter, newline: "\n", quotes: true });
        expect(splitCsv(written, delimiter, 100)).toEqual({ rows, oddAt: null });
      },
    ),
  );
});
test("whatever the text, no more is lost than marks and separators", () => {
  const text = fc.array(fc.constantFrom("a", '"', '""', ",", "\n", " ")).map((parts) => parts.join(""));
  const bare = (written: string): string => written.replace(/[",\n ]/g, "");
  fc.assert(
    fc.property(text, (written) => {
      expect(bare(splitCsv(written, ",", 1000).rows.flat().join(""))).toBe(bare(written));
    }),
  );
});
test("only as many rows are read as are asked for", () => {
  expect(splitCsv("a\nb\nc", ",", 2).rows).toEqual([["a"], ["b"]]);
});
test("marks made to keep a reader busy are read to their end", () => {
  for (const unit of ['"', '""x,', '"a\n', '"a"x', '"x""', ",", " ", "\n", 'a"'])
    expect(splitCsv(`"${unit.repeat(1_000_000)}`, ",", 30_000).rows.length).toBeGreaterThan(0);
});
