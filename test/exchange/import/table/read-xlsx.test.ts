import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTable } from "../../../../src/exchange/import/table/parse-table.ts";
import { readXlsx } from "../../../../src/exchange/import/table/read-xlsx.ts";
import { MOST_COLUMNS, MOST_ROWS, type Table } from "../../../../src/exchange/import/table/table.ts";
import { xlsxOf } from "../../../../src/exchange/table/xlsx.ts";
import { expectSound, questionsOf, remarksOf } from "../brief.ts";
import { escaped, inline, workbookOf } from "./workbook.ts";

const HEAD = ["question", "answer 1", "answer 2", "correct"];
const ROW = ["Where?", "here", "there", "1"];
const rowsOf = (bytes: Uint8Array) => {
  const read = readXlsx(bytes);
  return read.ok ? read.table.rows : read.fault;
};
function tableOf(bytes: Uint8Array): Table {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.fault);
  return read.table;
}
const oneSheet = (xml: string, others: Readonly<Record<string, string>> = {}) => rowsOf(workbookOf([{ xml }], others));
const sharedOf = (...texts: readonly string[]) => ({
  "xl/sharedStrings.xml": `<sst>${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`,
});

describe("workbooks that programs wrote", () => {
  test("by openpyxl", () => {
    const bytes = new Uint8Array(
      readFileSync(new URL("../../../fixtures/exchange/openpyxl-3.1.5.xlsx", import.meta.url)),
    );
    const parsed = parseTable(tableOf(bytes), "en");

    expect(questionsOf(parsed)).toEqual([
      "When did Astana become the capital? | *1997-12-10 | 1991-12-16",
      "How much of the Aral Sea was left by 2007? | *10% | 50% | 90%",
      "Which is larger? | 0.3 | *TRUE",
      "哪些城市在丝绸之路上？ | *西安 | *撒马尔罕 | 悉尼",
      "At what time does the caravan leave? | *06:30 | 2025-06-13 09:30 | noon",
    ]);
    expect(parsed.questions.map(({ at }) => at.row)).toEqual([5, 6, 7, 9, 10]);
    expect(remarksOf(parsed)).toEqual(["error too-few-choices 12:2"]);
  });
  test("by our own export", async () => {
    const columns = HEAD.map((title) => ({ title, kind: "text" as const }));
    const rows = [
      ['=1+1 <&> "2"?', "constructor", "_x0041_", "1"],
      ["哪里？", "Өзен", "Ёж", "2"],
    ];
    const written = await xlsxOf([{ name: "x", columns, rows }]);

    expect(rowsOf(new Uint8Array(await written.arrayBuffer()))).toEqual([HEAD, ...rows]);
  });
});

describe("cells", () => {
  test("of every type are what they show", () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const xml = `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>64</v></c><c r="C1" s="1"><v>0.5</v></c><c r="D1" s="2"><v>45366</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="str"><f>A1&amp;"x"</f><v>fx</v></c><c r="I1" t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r></is></c><c r="J1" t="d"><v>2024-03-15T00:00:00</v></c><c r="K1" t="s"><v>99</v></c><c r="L1"><v>1</v></c></row>`;
    const shared = sharedOf(
      "<t>no</t>",
      '<r><t xml:space="preserve">rich </t></r><r><t>text</t></r><rPh><t>sound</t></rPh>',
    );

    expect(oneSheet(xml, { "xl/styles.xml": styles, ...shared })).toEqual([
      ["rich text", "64", "50%", "2024-03-15", "TRUE", "FALSE", "", "fx", "in line", "2024-03-15", "", "1"],
    ]);
  });
  test("stand where they say, or else one after the other", () => {
    expect(oneSheet('<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      [],
      [],
      ["", "", "1", "2"],
      ["3"],
    ]);
  });
});

describe("of several sheets", () => {
  const questions = { xml: inline([HEAD, ROW]) };
  const notes = { xml: inline([["notes"]]) };
  test("the first with questions counts", () => {
    expect(rowsOf(workbookOf([notes, questions]))).toEqual([HEAD, ROW]);
  });
  test("those in sight before those that are hidden", () => {
    const hidden = { xml: inline([HEAD, ["old", "a", "b", "1"]]), state: "veryHidden" };
    expect(rowsOf(workbookOf([hidden, questions]))).toEqual([HEAD, ROW]);
  });
  test("the first where none has any", () => {
    expect(rowsOf(workbookOf([notes, { xml: inline([["x"]]) }]))).toEqual([["notes"]]);
  });
});

describe("what is no workbook, or broken, is told", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["another archive", workbookOf([], { "xl/workbook.xml": "", "xl/_rels/workbook.xml.rels": "" })],
    ["no sheets", workbookOf([])],
    [
      "a sheet that is not there",
      workbookOf([], { "xl/workbook.xml": '<workbook><sheets><sheet r:id="s"/></sheets></workbook>' }),
    ],
    ["tags that do not meet", workbookOf([{ xml: "<row><c></row>" }])],
  ])("%s", (_, bytes) => expect(rowsOf(bytes)).toBe("broken-archive"));
});

describe("bombs", () => {
  test("entities that a workbook defines are never expanded", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
    expect(oneSheet('<row><c t="s"><v>0</v></c></row>', { "xl/sharedStrings.xml": bomb })).toBe("broken-archive");
  });
  test("a sheet of spaces", () => {
    expect(oneSheet(" ".repeat(20_000_000))).toBe("too-big");
  });
  test("tags in tags without end", () => {
    expect(oneSheet("<a>".repeat(300_000))).toBe("broken-archive");
  });
  test("one long text that very many cells point to", () => {
    const noise = Array.from({ length: 32_767 }, (_, at) => String.fromCharCode(0x4e00 + ((at * at) % 9973))).join("");
    const xml = `<row>${'<c t="s"><v>0</v></c>'.repeat(90)}</row>`.repeat(200);
    expect(oneSheet(xml, sharedOf(`<t>${escaped(noise)}</t>`))).toBe("too-big");
  });
});

describe("within bounds", () => {
  test("rows beyond the most are cut and told, those that are only formatted are not", () => {
    const many = inline([HEAD, ...Array.from({ length: MOST_ROWS + 5 }, (_, at) => [`Q${at}`, "a", "b", "1"])]);
    const cut = tableOf(workbookOf([{ xml: many }]));
    const empty = tableOf(
      workbookOf([{ xml: `${inline([HEAD, ROW])}<row r="1048576"><c r="A1048576" s="0"/></row>` }]),
    );

    expect(cut.rows).toHaveLength(MOST_ROWS);
    expect(cut.cutAt).toEqual({ row: MOST_ROWS + 1, column: 1 });
    expect(empty).toEqual({ rows: [HEAD, ROW] });
  });
  test("columns beyond the most are cut and told", () => {
    const table = tableOf(workbookOf([{ xml: `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>` }]));

    expect(table).toEqual({
      rows: [["1", ...Array.from({ length: MOST_COLUMNS - 1 }, () => "")]],
      cutAt: { row: 1, column: MOST_COLUMNS + 1 },
    });
  });
  test("addresses that make no sense do no harm", () => {
    const xml = `<row r="-5"><c r="__proto__" t="s"><v>-1</v></c></row><row r="1e9"><c r="ZZZZ1" s="-3"><v>7</v></c></row><row r="NaN"/>`;
    expect(Array.isArray(oneSheet(xml, sharedOf("<t>x</t>")))).toBe(true);
  });
});

test("whatever changes in a workbook, it is a table with sound questions or a fault", () => {
  const workbook = workbookOf([{ xml: inline([HEAD, ROW]) }], sharedOf("<t>x</t>"));
  const changes = fc.array(fc.tuple(fc.nat({ max: workbook.length - 1 }), fc.nat({ max: 255 })), { maxLength: 5 });
  fc.assert(
    fc.property(changes, (all) => {
      const bytes = workbook.slice();
      for (const [at, value] of all) bytes[at] = value;
      const read = readXlsx(bytes);
      if (read.ok) expectSound(parseTable(read.table, "en"));
      else expect(["broken-archive", "too-big"]).toContain(read.fault);
    }),
  );
  const part = fc.constantFrom(
    "<row>",
    "</row>",
    '<c t="s">',
    '<c r="B2">',
    "</c>",
    "<v>",
    "1",
    "</v>",
    "<",
    "&",
    "&x;",
    "<![CDATA[",
    "]]>",
    "<t>",
    "<is>",
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const rows = oneSheet(parts.join(""));
      expect(Array.isArray(rows) || rows === "broken-archive").toBe(true);
    }),
  );
});
