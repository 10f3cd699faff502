import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { packQuestionSchema } from "../../../src/content/pack/pack-schema.ts";
import { isFinished, lintQuestion } from "../../../src/content/pack/pack-lint.ts";
import * as build from "../../../src/exchange/import/build-question.ts";
import { numericRange } from "../../../src/exchange/import/numeric-range.ts";

const said = { id: "q1", lang: "en", prompt: "What is it?" } as const;
const choice = (text: string, isRight = false) => ({ text, isRight });

describe("a question that was brought in fits a pack, and can be asked", () => {
  test.each([
    build.choiceQuestion(said, [choice("red"), choice("blue", true), choice("green")]),
    build.choiceQuestion(said, [choice("red", true), choice("blue", true), choice("green")]),
    build.trueFalseQuestion(said, false, "It is not."),
    build.fillInQuestion(said, ["sea", "the sea"], [{ text: "lake", reason: "It was salty." }]),
    build.numericQuestion(said, 64, 5, { unit: "m" }),
    build.sequencingQuestion(said, ["one", "two", "three"]),
    build.matchingQuestion(
      said,
      [
        ["Osh", "south"],
        ["Talas", "north"],
        ["Batken", "south"],
      ],
      ["west"],
    ),
    build.sortingQuestion(said, [
      { name: "east", items: ["silk", "tea"] },
      { name: "west", items: ["glass"] },
    ]),
  ])("$kind", (question) => {
    expect(v.safeParse(packQuestionSchema, question).issues).toBeUndefined();
    expect(lintQuestion({ id: "p" }, question).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("sides that read the same are one, and an extra one that is in use is not told twice", () => {
  const question = build.matchingQuestion(
    said,
    [
      ["Osh", "south"],
      ["Batken", "south"],
    ],
    ["south", "west", "west"],
  );

  expect(question).toMatchObject({
    pairs: [
      ["l1", "r1"],
      ["l2", "r1"],
    ],
    extra: ["r2"],
  });
  expect(question.text.en?.choices).toEqual({ l1: "Osh", l2: "Batken", r1: "south", r2: "west" });
});
test("more than 26 choices have names of their own", () => {
  const question = build.choiceQuestion(
    said,
    Array.from({ length: 60 }, (_, at) => choice(`c${at}`, at === 0)),
  );

  expect(question.kind === "choice" && new Set(question.choices).size).toBe(60);
});

test("every number has a slider on which it can be found", () => {
  const number = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((whole) => whole / 1000),
  );
  fc.assert(
    fc.property(number, fc.nat(5000), (value, tolerance) => {
      const question = build.numericQuestion(said, value, tolerance);
      expect(isFinished(lintQuestion({ id: "p" }, question))).toBe(true);
    }),
    // Thousandths from -100 do not add up to it exactly.
    { examples: [[-71.567, 0]] },
  );
});
test("a range that a file gives stands if the number lies in it", () => {
  expect(numericRange(5, 1, { min: 0, max: 10 })).toEqual({ min: 0, max: 10, step: 1 });
  expect(numericRange(50, 1, { min: 0, max: 10 })).toEqual({ min: 0, max: 100, step: 1 });
});
