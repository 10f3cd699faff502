import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { lintQuestion } from "../../../src/content/pack/pack-lint.ts";
import { packQuestionSchema } from "../../../src/content/pack/pack-schema.ts";
import { KINDS } from "../../../src/kinds/rules.ts";
import { newQuestion, newQuestionId } from "../../../src/teach/author/new-question.ts";

/** Chance that first gives what the list says. */
const chance = (...first: readonly number[]): (() => number) => {
  const rest = [...first];
  return () => rest.shift() ?? Math.random();
};

describe.each(KINDS)("a new question of kind %s", (kind) => {
  const question = newQuestion(kind, "q1", ["en", "ru"], Math.random);

  test("is one that can be stored as it is", () => {
    expect(v.parse(packQuestionSchema, question)).toEqual(question);
  });

  test("is of that kind, with empty words in the languages of its pack", () => {
    expect([question.kind, Object.keys(question.text), question.text.en?.prompt]).toEqual([kind, ["en", "ru"], ""]);
  });

  test("lacks words alone: nothing else about it is wrong but a word that has to be typed", () => {
    const rules = new Set(lintQuestion({ id: "p" }, question).map(({ rule, path }) => `${rule} ${path.split(".")[0]}`));
    const typed = kind === "fill-in" ? ["answer-count accepted"] : [];
    const choices = ["true-false", "numeric", "fill-in"].includes(kind) ? [] : ["missing-text choices"];
    expect([...rules].toSorted()).toEqual([...typed, ...choices, "missing-text prompt"].toSorted());
  });
});

describe("the id of a new question", () => {
  test("is none that is there", () => {
    const first = Array.from({ length: 7 }, () => 0);
    expect(newQuestionId(new Set(["q0000000"]), chance(...first, ...first, 0.5))).not.toBe("q0000000");
    expect(newQuestionId(new Set(), chance(...first))).toBe("q0000000");
  });
});
