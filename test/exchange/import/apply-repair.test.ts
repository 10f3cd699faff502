import { describe, expect, test } from "vitest";
import { applyRepairs } from "../../../src/exchange/import/apply-repair.ts";
import { importText } from "../../../src/exchange/import/import-text.ts";
import type { Imported, RemarkCode } from "../../../src/exchange/import/imported.ts";
import { questionsOf, remarksOf, whole } from "./brief.ts";

const read = (text: string): Imported => whole(importText(text, { format: "gift" }));
const remark = (imported: Imported, code: RemarkCode) => imported.remarks.find((one) => one.code === code)!;

describe("a repair", () => {
  test("brings a question in where it stands in the file", () => {
    const imported = read("A {T}\n\nB {~b ~c}\n\nC {F}");
    const after = whole(applyRepairs(null, imported, [remark(imported, "no-right-answer")]));

    expect(questionsOf(after)).toEqual(["A | true", "B | *b | c", "C | false"]);
    expect(after.remarks).toEqual([]);
  });
  test("in front of all others too", () => {
    const imported = read("B {~b ~c}\n\nC {F}");
    expect(questionsOf(whole(applyRepairs(null, imported, [remark(imported, "no-right-answer")])))).toEqual([
      "B | *b | c",
      "C | false",
    ]);
  });
  test("that was done already does not bring it in twice", () => {
    const imported = read("B {~b ~c}");
    const once = whole(applyRepairs(null, imported, [remark(imported, "no-right-answer")]));
    const twice = whole(applyRepairs(null, once, [remark(imported, "no-right-answer")]));

    expect(twice.questions).toHaveLength(1);
  });
  test("replaces a question, and takes no other repair of it back", () => {
    const imported = read("A {=a =b ~c ~C}\n\nB {=d =e ~f}");
    const after = whole(applyRepairs(null, imported, [remark(imported, "several-right")]));

    expect(questionsOf(after)).toEqual(["A | *a | b | c | C", "B | *d | *e | f"]);
    expect(remarksOf(after)).toEqual(["warning same-choices 1:13", "warning several-right 3:7"]);
    expect(after.remarks.map(({ repair }) => repair?.code)).toEqual([undefined, "choose-one"]);
  });
  test("of the text reads it again in the same format and language", () => {
    const text = "Верно? {true}";
    const imported = whole(importText(text, { format: "gift", lang: "kk" }));
    const after = applyRepairs(text, imported, [remark(imported, "true-lower-case")]);

    expect(after).toMatchObject({
      ok: true,
      source: "Верно? {TRUE}",
      imported: { lang: "kk", format: "gift", remarks: [] },
    });
  });
  test("of the text changes nothing where there is none", () => {
    const imported = read("A {true}");
    expect(applyRepairs(null, imported, [imported.remarks[0]!])).toEqual({ ok: true, imported, source: null });
  });
  test("none changes nothing", () => {
    const imported = read("A {}");
    expect(applyRepairs("A {}", imported, [imported.remarks[0]!])).toEqual({ ok: true, imported, source: "A {}" });
  });
  test("is found again after it crossed to a worker and back", () => {
    const imported = read("B {~b ~c}");
    const after = whole(applyRepairs(null, imported, [structuredClone(imported.remarks[0]!)]));

    expect(after.remarks).toEqual([]);
  });
});
