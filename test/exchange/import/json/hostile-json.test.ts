import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Parsed } from "../../../../src/exchange/import/imported.ts";
import { parseJson } from "../../../../src/exchange/import/json/parse-json.ts";
import { expectSound, questionsOf, remarksOf } from "../brief.ts";

const read = (value: unknown) => parseJson(JSON.stringify(value), "en");
const Q = { question: "Where?", options: ["here", "there", "nowhere"] };

describe("names that programs hold dear", () => {
  test("are names like any other", () => {
    const parsed = parseJson(
      '{"__proto__":{"questions":[1]},"constructor":{"prototype":{"x":1}},"questions":[{"question":"Q","options":{"__proto__":"a","constructor":"b"},"answer":"__proto__","__proto__":{"isRight":true},"type":"constructor","id":"__proto__"}]}',
      "en",
    );

    expect(questionsOf(parsed)).toEqual(["Q | *a | b"]);
    expect(remarksOf(parsed)).toEqual(["warning unknown-field 1:81"]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined(); // any object would show it
    expectSound(parsed);
  });
});

describe("of very many", () => {
  test("questions all come in", () => {
    expect(read(Array.from({ length: 10_000 }, () => ({ ...Q, answer: "here" }))).questions).toHaveLength(10_000);
  });
  test("choices and right answers none is looked at", () => {
    const many = Array.from({ length: 200_000 }, (_, at) => `c${at}`);
    const parsed = read([
      { question: "Q", options: many, answer: many },
      { question: "Q", options: many, type: "order" },
    ]);

    expect(remarksOf(parsed).map((one) => one.split(" ")[1])).toEqual(["too-many-choices", "too-many-choices"]);
  });
  test("signs made to keep a reader busy are read to their end", () => {
    const sound: Parsed[] = [];
    for (const sign of [" ", ";", "|", "->", "=", "±", "..", ")", "A ", "1,", "и ", "&", "<", "answer "]) {
      const long = sign.repeat(50_000 / sign.length);
      for (const type of ["", "number", "order", "match", "fill in", "true/false"])
        sound.push(
          read([
            { question: `Q${long}x`, options: [`${long}x`, "b", `x${long}`], answer: `x${long}x`, type, level: long },
          ]),
        );
    }
    sound.forEach(expectSound);
    expect(sound.length).toBeGreaterThan(0);
  });
  test("lists below very long names", () => {
    const lists = Array.from({ length: 2000 }, (_, at) => `"k${at}":[]`).join(",");
    expect(remarksOf(parseJson(`{"${"n".repeat(1_000_000)}":{${lists}}}`, "en"))).toEqual(["error does-not-fit 1:1"]);
  });
});

describe("whatever the text", () => {
  const leaf = fc.oneof(
    fc.constantFrom("a", "B", "1", 0, 1, 2, -1, 1e308, true, null, "", "__proto__", "64±5", "a=b"),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const some = fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("text", "correct", "id", "__proto__", "a"), leaf),
    fc.array(fc.dictionary(fc.constantFrom("text", "correct", "id", "explanation"), leaf), { maxLength: 3 }),
  );
  const name = fc.constantFrom(
    "question",
    "options",
    "answer",
    "type",
    "incorrect_answers",
    "correctIndex",
    "explanation",
    "hints",
    "tolerance",
    "id",
    "text",
    "__proto__",
    "constructor",
  );
  const kinds = fc.constantFrom("choice", "one", "fill in", "number", "order", "match", "true/false", "essay", "");
  const one = fc.tuple(fc.dictionary(name, some), kinds).map(([parts, type]) => ({ question: "Q", type, ...parts }));
  test("its questions are sound", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(one, some), { maxLength: 5 }), fc.boolean(), (list, isBare) => {
        const parsed = read(isBare ? list : { questions: list });
        expectSound(parsed);
        expect(parsed.questions.length).toBeLessThanOrEqual(list.length);
      }),
      { numRuns: 300 },
    );
  });
  test("cut off anywhere", () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 3 }), fc.nat(), (list, at) => {
        const text = JSON.stringify(list);
        const parsed = parseJson(text.slice(0, at % text.length), "en");
        expectSound(parsed);
        expect(parsed.remarks.map(({ code }) => code)).toContain("not-well-formed");
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => expectSound(parseJson(text, "ru"))),
    );
  });
});
