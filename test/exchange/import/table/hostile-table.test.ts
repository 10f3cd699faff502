import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Parsed } from "../../../../src/exchange/import/imported.ts";
import { parseTable } from "../../../../src/exchange/import/table/parse-table.ts";
import { readCsv } from "../../../../src/exchange/import/table/read-csv.ts";
import { MOST_COLUMNS, MOST_ROWS } from "../../../../src/exchange/import/table/table.ts";
import { expectSound, questionsOf, remarksOf } from "../brief.ts";

const read = (csv: string) => parseTable(readCsv(csv), "en");
const table = (...rows: readonly (readonly string[])[]) => parseTable({ rows }, "en");

describe("names that programs hold dear are words like any other", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s", (name) => {
    const parsed = read(`question,type,answer 1,answer 2,correct,${name}\n${name},${name},${name},b,${name},x\n`);

    expect(questionsOf(parsed)).toEqual([`${name} | *${name} | b`]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined(); // any object would show it
    expectSound(parsed);
  });
});

describe("whatever the table", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "1",
      "A",
      "1,3",
      "true",
      "错",
      "64±5",
      "a = b",
      "number",
      "order",
      "match",
      "essay",
      "__proto__",
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  const head = fc.constantFrom(
    "question",
    "type",
    "answer 1",
    "answer 2",
    "correct",
    "wrong 1",
    "提示",
    "",
    "__proto__",
  );
  test("its questions are sound", () => {
    fc.assert(
      fc.property(fc.array(head), fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 10 }), (heads, rows) => {
        expectSound(table(["question", "answer 1", "answer 2", "correct", ...heads], ...rows));
        const parsed = table(heads, ...rows);
        expectSound(parsed);
        expect(parsed.questions.length).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});

describe("of very many", () => {
  const HEAD = ["question", "answer 1", "answer 2", "correct"];
  test("more than a pack holds are told once", () => {
    const parsed = read(`${HEAD.join(",")}\n${"Q,a,b,1\n".repeat(MOST_ROWS + 5)}`);

    expect(parsed.questions).toHaveLength(20_000);
    expect(remarksOf(parsed)).toEqual([
      "warning too-many-questions 20002:1",
      `warning too-many-questions ${MOST_ROWS + 1}:1`,
    ]);
  });
  test("columns beyond the most are told", () => {
    const parsed = read(`${HEAD.join(",")}\nQ,a,b,1${",".repeat(MOST_COLUMNS)}x\n`);

    expect(questionsOf(parsed)).toEqual(["Q | *a | b"]);
    expect(remarksOf(parsed)).toEqual([`warning cut-to-limit 2:${MOST_COLUMNS + 1}`]);
  });
  test("cells made to keep a reader busy are read to their end", () => {
    const KINDS = ["", "number", "order", "match", "fill in", "true/false"];
    const sound: Parsed[] = [];
    const units = [" ", ":", "*", ")", ",", ";", "|", "=", "±", "1", "A ", "answer ", "题", '"'];
    for (const unit of units) {
      const long = unit.repeat(30_000 / unit.length);
      for (const kind of KINDS)
        sound.push(table([...HEAD, "type", long], [`Q${long}x`, `${long}x`, `x${long}x`, `${long}x`, kind]));
    }
    sound.forEach(expectSound);
    expect(sound).toHaveLength(units.length * KINDS.length);
  });
});
