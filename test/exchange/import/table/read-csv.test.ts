import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../../src/exchange/import/table/read-csv.ts";
import { MOST_CELL, MOST_COLUMNS, MOST_ROWS } from "../../../../src/exchange/import/table/table.ts";
import { csvOf } from "../../../../src/exchange/table/csv.ts";

const HEAD = "question,answer 1,answer 2,correct\n";

describe("cells are parted as the file parts them", () => {
  test.each([
    ["commas", "question,answer 1,correct\na,b,1"],
    ["semicolons, as spreadsheets in Russia and Kazakhstan write", "question;answer 1;correct\na;b;1"],
    ["tabs, as they are pasted", "question\tanswer 1\tcorrect\na\tb\t1"],
    ["a byte order mark before them", "\uFEFFquestion,answer 1,correct\na,b,1"],
    ["lines of Windows", "question,answer 1,correct\r\na,b,1\r\n"],
    ["lines of old Macs", "question,answer 1,correct\ra,b,1\r"],
    ["the separator told for Excel", "sep=;\nquestion;answer 1;correct\na;b;1"],
    ["empty rows at the end", "question,answer 1,correct\na,b,1\n,,\n\n"],
  ])("%s", (_, text) => {
    expect(readCsv(text).rows).toEqual([
      ["question", "answer 1", "correct"],
      ["a", "b", "1"],
    ]);
  });
  test("more commas within words than semicolons between them do not mislead", () => {
    expect(readCsv("Вопрос;Ответ 1;Верный ответ\nДа, нет, или, может быть, да?;да, конечно;1").rows[1]).toEqual([
      "Да, нет, или, может быть, да?",
      "да, конечно",
      "1",
    ]);
  });
});

describe("quotation marks", () => {
  test("hold separators, line breaks and each other", () => {
    expect(readCsv(`${HEAD}"a, ""b""\nc",d,e,1`).rows[1]).toEqual(['a, "b"\nc', "d", "e", "1"]);
  });
  test("that nothing closes are letters, and told, and swallow nothing", () => {
    const { rows, unclosedAt } = readCsv(`${HEAD}one,"a,b,1\ntwo,c,d,2\nthree,e,f,1`);

    expect(rows.slice(2)).toEqual([
      ["two", "c", "d", "2"],
      ["three", "e", "f", "1"],
    ]);
    expect(rows[1]).toEqual(["one", "a", "b", "1"]);
    expect(unclosedAt).toEqual({ row: 2, column: 2 });
  });
  test("with words behind their end are letters, and what stands below is not swallowed", () => {
    const { rows, unclosedAt } = readCsv(`${HEAD}${'"Silk" road,a,"b, c",1\n'.repeat(100)}`);

    expect(rows.slice(1)).toEqual(Array.from({ length: 100 }, () => ['"Silk" road', "a", "b, c", "1"]));
    expect(unclosedAt).toEqual({ row: 2, column: 1 });
  });
  test("may have spaces before them", () => {
    expect(readCsv(`${HEAD}a, "b, c", "d", 1`).rows[1]).toEqual(["a", "b, c", "d", " 1"]);
  });
  test("in the middle of a cell are letters", () => {
    expect(readCsv(`${HEAD}the "silk" road,a,b,1`).rows[1]).toEqual(['the "silk" road', "a", "b", "1"]);
  });
  test("are not told where they are sound", () => {
    expect(readCsv(`${HEAD}"a","b","c","1"`)).not.toHaveProperty("unclosedAt");
  });
});

test("an apostrophe that only defuses a formula is gone, any other stays", () => {
  expect(readCsv(`${HEAD}'=1+1,'-5,"a,'@x",'tis`).rows[1]).toEqual(["=1+1", "-5", "a,@x", "'tis"]);
});

describe("within bounds", () => {
  test("rows beyond the most are cut, and the first of them told", () => {
    const { rows, cutAt } = readCsv(HEAD + "a,b,c,1\n".repeat(MOST_ROWS + 5));

    expect(rows).toHaveLength(MOST_ROWS);
    expect(cutAt).toEqual({ row: MOST_ROWS + 1, column: 1 });
  });
  test("columns beyond the most are cut, and the first of them told", () => {
    const { rows, cutAt } = readCsv(`${HEAD}${"x,".repeat(MOST_COLUMNS)}y`);

    expect(rows[1]).toHaveLength(MOST_COLUMNS);
    expect(cutAt).toEqual({ row: 2, column: MOST_COLUMNS + 1 });
  });
  test("a cell is no longer than one of Excel", () => {
    expect(readCsv(`${HEAD}${"x".repeat(MOST_CELL + 9)},b,c,1`).rows[1]?.[0]).toHaveLength(MOST_CELL);
  });
  test("as much as fits is not told as cut", () => {
    expect(readCsv(HEAD + "a,b,c,1\n".repeat(MOST_ROWS - 1))).not.toHaveProperty("cutAt");
  });
});

describe("whatever the text", () => {
  test("it is a table within the bounds", () => {
    const part = fc.constantFrom('"', ",", ";", "\t", "\n", "\r", "sep=", "'", "=", "question", "answer", "对", " ");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          for (const row of readCsv(text).rows) for (const cell of row) expect(typeof cell).toBe("string");
        },
      ),
    );
  });
  test("what our own tables write comes back", () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => /^[^\s'"][^']*[^\s"]$/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (rows) => {
        const columns = ["question", "correct"].map((title) => ({ title, kind: "text" as const }));
        const written = csvOf({ name: "", columns, rows: rows.map((row) => [row, "x"]) }, "en");
        expect(
          readCsv(written)
            .rows.slice(1)
            .map(([first]) => first),
        ).toEqual(rows);
      }),
    );
  });
});
