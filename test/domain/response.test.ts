import { describe, expect, test } from "vitest";
import { rightResponse } from "../../src/domain/mark.ts";
import { isComplete, type Response } from "../../src/domain/response.ts";
import { wrongResponse } from "../support/answers.ts";
import { choice, matching, numeric, sampleLevel, sequencing, trueFalse } from "../support/sample-level.ts";

describe.each(sampleLevel().questions)("$id", (question) => {
  test("unanswered is incomplete", () => expect(isComplete(question, null)).toBe(false));

  test("answered rightly is complete", () => expect(isComplete(question, rightResponse(question))).toBe(true));

  test("answered wrongly is complete", () => expect(isComplete(question, wrongResponse(question))).toBe(true));

  test("does not take an answer to another kind of question", () => {
    const other = question.kind === "numeric" ? trueFalse() : numeric();

    expect(isComplete(question, rightResponse(other))).toBe(false);
  });
});

test.each<[string, Parameters<typeof isComplete>[0], Response]>([
  ["no choice taken", choice(), { kind: "choice", choices: [] }],
  ["a number that is none", numeric(), { kind: "numeric", value: Number.NaN }],
  ["an infinite number", numeric(), { kind: "numeric", value: Number.POSITIVE_INFINITY }],
  ["an order with an item missing", sequencing(), { kind: "sequencing", order: ["one", "two", "three"] }],
  ["an order with an item twice", sequencing(), { kind: "sequencing", order: ["one", "two", "three", "three"] }],
  ["an order with a foreign item", sequencing(), { kind: "sequencing", order: ["two", "three", "four", "five"] }],
  ["a left side without partner", matching(), { kind: "matching", pairs: { train: "rails", ship: "water" } }],
])("%s is incomplete", (_, question, response) => {
  expect(isComplete(question, response)).toBe(false);
});
