import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importFile } from "../../../src/exchange/import/import-file.ts";
import { importText } from "../../../src/exchange/import/import-text.ts";
import { ENCODINGS, IMPORT_FORMATS, MOST_REMARKS } from "../../../src/exchange/import/imported.ts";
import { expectRepairs, expectSound, whole } from "./brief.ts";

describe("whatever the text", () => {
  const signs =
    '{ } {= = ~ # ::T:: :: // \\ %50% -> T} TRUE 1 .. A. B) C、 （D） ANSWER: 答案： - [x] - [ ] ** # 1. 2) | , ; " < > <b> &lt; ____ [html] $CATEGORY: Q? ｛ ｝ ＝ ～ \u202E 对 a b} ~b}';
  const wholes = [
    " ",
    "\n",
    "\n\n",
    "word",
    "Q {=a ~b}",
    "\nA. x\nB. y\n",
    "\nANSWER: A\n",
    "Q,a,b,1\n",
    '{"question":',
  ];
  const part = fc.constantFrom(...signs.split(" "), ...wholes);
  const hostile = fc.oneof(
    fc.array(part, { maxLength: 60, size: "max" }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  test.each(["gift", "aiken", "markdown", "csv", "json", "moodle-xml"] as const)(
    "%s gives sound questions, and repairs that take away what they are for",
    (format) => {
      fc.assert(
        fc.property(hostile, (text) => {
          const read = importText(text, { format });
          expect(read.ok ? "" : read.fault).toMatch(/^(?:empty)?$/);
          if (read.ok) {
            expectSound(read.imported);
            expectRepairs(read.source, read.imported);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
  test("any bytes, name and told encoding give an import or a fault", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(fc.constantFrom(...ENCODINGS), { nil: undefined }),
        fc.constantFrom(...IMPORT_FORMATS),
        (bytes, encoding, format) => {
          const read = importFile(bytes, { name: `a.${format}`, ...(encoding === undefined ? {} : { encoding }) });
          if (read.ok) expectSound(read.imported);
          else expect(["empty", "not-known", "broken-archive"]).toContain(read.fault);
        },
      ),
    );
  });
});

describe("of very many", () => {
  test("remarks the first are listed, the others counted", () => {
    const imported = whole(importText("Q {true}\n\n".repeat(MOST_REMARKS + 7), { format: "gift" }));

    expect(imported.remarks).toHaveLength(MOST_REMARKS);
    expect(imported.more).toBe(7);
  });
  test.each([
    ["gift", "Where? {=here ~there}\n\n"],
    ["aiken", "Where?\nA. here\nB. there\nANSWER: A\n\n"],
    ["markdown", "- Where?\n\n1. Where?\n- [x] here\n- [ ] there\n\n"],
  ] as const)("questions of %s all come in, with ids that differ", (format, text) => {
    const imported = whole(importText(text.repeat(10_000), { format }));

    expect(new Set(imported.questions.map(({ question }) => question.id)).size).toBe(10_000);
  });
});

describe("a text made to keep a reader busy is read to its end", () => {
  const signs =
    "{ } {} {= = ~ # :: \\ // [ ]( ![ ( ** * _ __ ` < <a <!-- <script> <sup> & &# ｛ ～ ：： -> %50% ✓ 1- 解析 a".split(
      " ",
    );
  const lines = [
    "\n",
    " ",
    "\t",
    " \n",
    "A.\n",
    "1.\n",
    "- a\n",
    "a\nA. b\n",
    "a\n{\n\n",
    "::a:: b {\n\n",
    "Q } {T}\n\n",
    "\n\n\n{",
  ];
  const around = [
    ["", ""],
    ["Q {=a ", "}"],
    ["Q?\nA. a\nB. b\nANSWER: ", ""],
    ["1. x\n- [x] a ", "\n- b"],
  ] as const;
  // Of work that grows as the square of this, no machine would see the end.
  const LENGTH = 100_000;
  test.each(["gift", "aiken", "markdown"] as const)("as %s", (format) => {
    const texts = [...signs, ...lines].map((unit, at) => {
      const [before, behind] = around[at % around.length] ?? ["", ""];
      return before + unit.repeat(LENGTH / unit.length) + behind;
    });
    for (const text of texts) {
      const read = importText(text, { format });
      expect(read.ok || read.fault === "empty").toBe(true);
    }
  });
});
