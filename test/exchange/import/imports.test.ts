import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { applyRepairs } from "../../../src/exchange/import/apply-repair.ts";
import { importFile } from "../../../src/exchange/import/import-file.ts";
import { importText } from "../../../src/exchange/import/import-text.ts";
import { MOST_IMPORT_BYTES, type Import, type ImportRemark } from "../../../src/exchange/import/imported.ts";
import { expectRepairs, expectSound, questionsOf, remarksOf, whole } from "./brief.ts";
import { PACK_QUESTIONS } from "../../support/sample-pack.ts";
import { AIKEN, CSV, GIFT, JSON_LIST, MARKDOWN, MOODLE_XML, PACK } from "./samples.ts";
import { xlsxOf } from "../../../src/exchange/table/xlsx.ts";
import { encode } from "./text/encode.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const applied = (read: Import, remark: ImportRemark): Import =>
  read.ok ? applyRepairs(read.source, read.imported, [remark]) : read;
const SAMPLES = [
  ["gift", GIFT, 6],
  ["aiken", AIKEN, 3],
  ["markdown", MARKDOWN, 2],
  ["csv", CSV, 2],
  ["json", JSON_LIST, 2],
  ["json", PACK, PACK_QUESTIONS.length],
  ["moodle-xml", MOODLE_XML, 2],
] as const;

describe("a file is known by what stands in it", () => {
  test.each(SAMPLES)("%s", (format, text, count) => {
    for (const name of ["", "questions.txt", "вопросы"]) {
      const imported = whole(importFile(bytesOf(text), { name }));
      expect(imported.format).toBe(format);
      expect(imported.questions).toHaveLength(count);
      expect(imported.encoding).toBe("utf-8");
      expectSound(imported);
    }
  });
  test.each([
    ["one question of GIFT", "Q {T}", "gift"],
    ["GIFT with full-width signs", "问题？｛＝对　～错｝", "gift"],
    ["GIFT with a title alone", "::T:: text", "gift"],
    ["GIFT of a broken question", "Where? {=here ~there", "gift"],
    ["Aiken with full-width letters", "问？\nＡ．甲\nＢ．乙\n答案：A", "aiken"],
    ["numbered questions with answers", "1. Q?\nA. a\nB. b\nAnswer: B", "markdown"],
    [
      "numbered questions, one with a formula",
      "1. $x_{}$?\n- a\n- **b**\n2. Q?\n- **a**\n- b\n3. Q?\n- a\n- **b**\n4. Q?\n- **a**\n- b",
      "markdown",
    ],
    ["numbered questions of GIFT", "1. Q? {=a ~b}\n\n2. R? {T}", "gift"],
    ["a table with tabs", "Question\tAnswer 1\tAnswer 2\tCorrect\nQ\ta\tb\t1", "csv"],
    ["a table with semicolons", "Вопрос;Ответ 1;Ответ 2;Правильный ответ\nВ;а;б;1", "csv"],
    ["JSON of a single question", '{"question":"Q","options":["a","b"],"answer":"a"}', "json"],
    ["XML without a head", "<quiz></quiz>", "moodle-xml"],
  ])("%s", (_, text, format) => {
    expect(whole(importText(text)).format).toBe(format);
  });
  test("the name of a file decides where its text says nothing", () => {
    expect(whole(importFile(bytesOf("Read this first."), { name: "A.GIFT" })).format).toBe("gift");
    expect(whole(importFile(bytesOf("a,b\nc,d"), { name: "a.csv" })).format).toBe("csv");
  });
  test("a name that is wrong does not", () => {
    expect(whole(importFile(bytesOf(GIFT), { name: "quiz.md" })).format).toBe("gift");
    expect(whole(importFile(bytesOf(PACK), { name: "quiz.csv.txt" })).format).toBe("json");
  });
  test("what a chatbot wrote around it is left out, and every place stays what it was", () => {
    const imported = whole(importText("Sure!\n\n```gift\nQ {true}\n```\nMore {T}?"));

    expect(questionsOf(imported)).toEqual(["Q | true"]);
    expect(remarksOf(imported)).toEqual(["warning true-lower-case 4:4"]);
    expect(whole(importText(`Here:\n\`\`\`json\n${JSON_LIST}\n\`\`\`\n`)).questions).toHaveLength(2);
  });
  test("fences in Markdown are its own", () => {
    const text = "1. What does it print?\n```\nprint(1)\n```\n- [x] 1\n- [ ] 2\n";
    expect(questionsOf(whole(importText(text)))).toEqual(["What does it print?\nprint(1) | *1 | 2"]);
  });
  test("what is told stands", () => {
    expect(whole(importText("Q {T}", { format: "markdown" })).format).toBe("markdown");
    expect(whole(importText("Q {T}", { lang: "kk" })).lang).toBe("kk");
  });
});

test("a workbook is known by its first bytes, and has no text that could be repaired", async () => {
  const columns = ["Вопрос", "Ответ 1", "Ответ 2", "Правильный ответ"].map((title) => ({
    title,
    kind: "text" as const,
  }));
  const written = await xlsxOf([{ name: "Вопросы", columns, rows: [["Столица Казахстана?", "Астана", "Ош", "1"]] }]);
  const read = importFile(new Uint8Array(await written.arrayBuffer()), { name: "questions.txt" });

  expect(read).toMatchObject({ ok: true, source: null, imported: { format: "csv", encoding: null, lang: "ru" } });
  expect(questionsOf(whole(read))).toEqual(["Столица Казахстана? | *Астана | Ош"]);
});

describe("a file that cannot be read is a fault", () => {
  test.each([
    ["empty", new Uint8Array()],
    ["empty", bytesOf("\uFEFF \n\u200B\n")],
    ["too-big", new Uint8Array(MOST_IMPORT_BYTES + 1)],
    ["not-known", bytesOf("Dear colleagues, see you on Monday.")],
    ["not-known", bytesOf("{\\rtf1\\ansi {\\b Q} {=a ~b} }")],
    ["not-known", bytesOf("%PDF-1.7\n1. What?\n- [x] a\n- [ ] b")],
    ["not-known", zipSync({ "word/document.xml": bytesOf("<a/>") })],
    ["broken-archive", zipSync({ "xl/workbook.xml": bytesOf("<a") })],
    ["broken-archive", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0])],
  ])("%s", (fault, bytes) => {
    expect(importFile(bytes, { name: "" })).toEqual({ ok: false, fault });
  });
});

describe("a file in an old encoding is the same", () => {
  test.each(["gb18030", "utf-16le", "utf-16be"] as const)("%s", (encoding) => {
    const text = AIKEN.slice(0, AIKEN.indexOf("\n\n"));
    const imported = whole(importFile(encode(text, encoding), { name: "" }));

    expect(questionsOf(imported)).toEqual(["丝绸之路的起点是哪里？ | *长安 | 洛阳 | 敦煌"]);
    expect(imported.encoding).toBe(encoding);
    expect(remarksOf(imported)).toEqual(["warning encoding-guessed 1:1"]);
    expect(imported.remarks[0]?.detail).toBe(encoding);
  });
  test("windows-1252 of GIFT", () => {
    const imported = whole(
      importFile(encode("::Été:: Où est la soie ? {=À Xi'an ~Où ?}", "windows-1252"), { name: "" }),
    );

    expect(questionsOf(imported)).toEqual(["Où est la soie ? | *À Xi'an | Où ?"]);
    expect(imported.questions[0]?.question.text.en?.title).toBe("Été");
  });
  test("a mark at the beginning is none of the title's", () => {
    const imported = whole(importFile(bytesOf("\uFEFF::T:: Q {T}"), { name: "" }));

    expect(imported.questions[0]?.question.text.en?.title).toBe("T");
    expect(imported.remarks).toEqual([]);
  });
  test("windows-1251 of Aiken, with lines of Windows", () => {
    const bytes = encode("Столица Казахстана?\r\nА) Алматы\r\nБ) Астана\r\nОтвет: Б\r\n", "windows-1251");
    expect(questionsOf(whole(importFile(bytes, { name: "" })))).toEqual(["Столица Казахстана? | Алматы | *Астана"]);
  });
  test("and one that was told is taken without a remark", () => {
    const imported = whole(
      importFile(encode("Столица? {=Астана}", "windows-1251"), { name: "", encoding: "windows-1251" }),
    );

    expect(questionsOf(imported)).toEqual(["Столица? | Астана"]);
    expect(remarksOf(imported)).toEqual([]);
  });
});

describe("nothing hidden comes in", () => {
  test("letters that turn the line are out, and told once with the place of the first", () => {
    const read = importText("Q {T}\n\nWho\u202E is\u2066 it\u0000? {=me\u200B ~you}");
    const imported = whole(read);

    expect(questionsOf(imported)).toEqual(["Q | true", "Who is it? | *me | you"]);
    expect(remarksOf(imported)).toEqual(["warning bidi-removed 3:4"]);
    expect(imported.remarks[0]?.detail).toBe("4");
  });
  test.each([
    ["JSON", '[{"question":"Who\\u202e?","options":["me\\u2066","you"],"answer":"you"}]'],
    ["XML", MOODLE_XML.replace("Xi'an", "Xi&#x202E;an").replace("It was", "It&#x2066; was")],
    ["GIFT", "[html]Who&#x202E;? {T}"],
  ])("nor by an escape of %s", (_, text) => {
    const imported = whole(importText(text));

    expect(imported.questions.length).toBeGreaterThan(0);
    expectSound(imported);
  });
});

describe("repairs", () => {
  test.each([
    "Q {=http://x.org/?a=1 ~b}",
    "Q {\n=2 + 2 = 4\n~2+2=5\n}",
    "Q {=3~5天 ~9天}",
    "Q {=a\n\n~b}\n\nR {T}",
    "Q?\n\n\n{=a ~b}",
    "Q {=a\n\n// note\n~b}",
    "::A:: Q {=a ~b}\n::B:: R {T}",
    "Q {=a ~b}\nR {T}",
    "Q {T} R {F}",
    "Q {=a ~b} // note",
    "Q {true#no}",
    "Q { 错 }",
    "Q {=a =b ~c ~C}",
    "Q {~a ~b}",
    "Q {#five}",
    "Is $\\frac{1}{2}$ more? {T}",
    "Q } x {T}",
    "问题？｛＝对　～错｝",
    "：：题：： 问题？ {＝对　～错 ~无}",
    "Q {=a ~b\n\nR {T}",
    "Q {T}\n\nR { and so on",
    "Q {=#1 ~#2#No.}",
  ])("take away what they are for: %s", (text) => {
    const read = importText(text, { format: "gift" });
    expect(expectRepairs(read.ok ? read.source : null, whole(read))).toBeGreaterThan(0);
  });
  test("of a text give the question that was meant", () => {
    const read = importText("问题？｛＝对　～错｝");
    const imported = whole(read);
    const [remark] = imported.remarks;
    const text = remark?.repair?.do === "replace-text" ? remark.repair.text : "";

    expect(questionsOf(whole(importText(text)))).toEqual(["问题？ | *对 | 错"]);
  });
  test("in any order bring a file to where none is left", () => {
    let read = importText("Q {=a =b ~c}\nR {~a ~b}\n::S:: x {=http://x?a=1 ~b} // note\n\nT {=d ~e\n\nU {true}");
    for (let left = 20; left > 0; left--) {
      const imported = whole(read);
      const remark = imported.remarks.findLast(({ repair }) => repair !== null);
      if (remark === undefined) break;
      read = applied(read, remark);
    }
    const done = whole(read);

    expect(done.remarks).toEqual([]);
    expect(questionsOf(done)).toEqual([
      "Q | *a | b | c",
      "R | *a | b",
      "x | *http://x?a=1 | b",
      "T | *d | e",
      "U | true",
    ]);
  });
  test("keep what is known of the bytes", () => {
    const read = importFile(encode("Верно ли? {true}", "windows-1251"), { name: "" });
    const imported = whole(read);
    const after = whole(
      applied(
        read,
        imported.remarks.find(({ repair }) => repair !== null)!,
      ),
    );

    expect(after.encoding).toBe("windows-1251");
    expect(remarksOf(after)).toEqual(["warning encoding-guessed 1:1"]);
  });
});
