import { describe, expect, test } from "vitest";
import { collector } from "../../../../src/exchange/import/collect.ts";
import { comeIn } from "../../../../src/exchange/import/rough/come-in.ts";
import type { RoughQuestion } from "../../../../src/exchange/import/rough/rough-question.ts";
import { expectSound, questionsOf, wordsOf } from "../brief.ts";

const AT = { row: 2, column: 3 };
const told = (text: string) => ({ text, at: AT });
interface Given extends Partial<Omit<RoughQuestion, "choices" | "right">> {
  /** The right ones begin with a star. */
  readonly choices?: readonly string[];
  readonly right?: string;
}
function come({ choices = [], right = "", ...given }: Given) {
  const collect = collector();
  const rough: RoughQuestion = {
    at: AT,
    kind: null,
    title: "",
    prompt: told("Q"),
    explanation: told(""),
    hints: [],
    ...given,
    right: told(right),
    choices: choices.map((text, index) => ({
      ...told(text.replace(/^\*/, "")),
      place: index + 1,
      ...(text.startsWith("*") ? { isRight: true } : {}),
    })),
  };
  const id = comeIn(rough, "en", collect);
  const parsed = collect.parsed();
  expectSound(parsed);
  expect(parsed.questions.map(({ question }) => question.id)).toEqual(id === null ? [] : [id]);
  return { parsed, codes: parsed.remarks.map(({ code }) => code), brief: questionsOf(parsed)[0] ?? null };
}

describe("where no kind is told", () => {
  test.each([
    ["choices make a choice", { choices: ["*a", "b"] }, "Q | *a | b"],
    ["true and false make a statement", { choices: ["True", "*False"] }, "Q | false"],
    ["in any order", { choices: ["错", "*对"] }, "Q | true"],
    ["yes and no stay choices", { choices: ["Yes", "*No"] }, "Q | Yes | *No"],
    ["twice true is no statement", { choices: ["*true", "верно"] }, "Q | *true | верно"],
    ["a right answer alone is typed", { right: "silk|the silk" }, "Q | silk / the silk"],
    ["true alone is a statement", { right: "верно" }, "Q | true"],
    ["a number alone is typed", { right: "64" }, "Q | 64"],
  ])("%s", (_, given, brief) => expect(come(given).brief).toBe(brief));
});

describe("where one is told", () => {
  test.each([
    ["true-false", { right: "1" }, "Q | true"],
    ["true-false", { right: "0" }, "Q | false"],
    ["true-false", { choices: ["Yes", "No"], right: "2" }, "Q | false"],
    ["fill-in", { choices: ["silk", "the silk"], right: "1" }, "Q | silk / the silk"],
    ["fill-in", { choices: ["", "silk"], right: "" }, "Q | silk"],
    ["numeric", { choices: ["64±5"] }, "Q | 64±5"],
    ["sequencing", { choices: ["a", "b", "", "c"] }, "Q | a > b > c"],
    ["matching", { choices: ["a=b", "c → d"] }, "Q | a→b | c→d"],
    ["one", { choices: ["*a", "b"] }, "Q | *a | b"],
  ] as const)("%s of %j", (kind, given, brief) => expect(come({ kind, ...given }).brief).toBe(brief));
});

describe("what is in its way", () => {
  test.each([
    ["essay-left-out", { kind: "essay" }],
    ["description-left-out", { kind: "description", prompt: told("") }],
    ["no-prompt", { prompt: told("") }],
    ["too-many-choices", { kind: "sequencing", choices: Array.from({ length: 61 }, (_, at) => `${at}`) }],
    ["too-few-choices", {}],
    ["answer-unknown", { kind: "true-false", right: "maybe" }],
    ["no-right-answer", { kind: "true-false" }],
    ["no-right-answer", { kind: "numeric" }],
    ["no-right-answer", { kind: "fill-in" }],
    ["number-unreadable", { kind: "numeric", right: "about five" }],
    ["pairs-too-few", { kind: "matching", choices: ["a=b", "c=d=e", "f=g"] }],
  ] as const)("%s", (code, given) => {
    const { codes, brief } = come(given);
    expect({ codes, brief }).toEqual({ codes: [code], brief: null });
  });
  test("may be taken in by a tap all the same", () => {
    const offered = (given: Given) => come(given).parsed.remarks[0]?.repair;

    expect(offered({ kind: "numeric", right: "about five" })).toMatchObject({
      code: "take-anyway",
      question: { kind: "fill-in" },
    });
    expect(offered({ kind: "true-false" })).toMatchObject({ code: "mark-first", question: { answer: true } });
    expect(offered({ choices: ["a", "b"] })).toMatchObject({ code: "mark-first", question: { answer: ["a"] } });
    expect(offered({ kind: "numeric", right: "x".repeat(61) })).toBeNull();
  });
});

describe("what should be looked at", () => {
  test("choices that say the same, to be taken out by a tap", () => {
    const { parsed, brief } = come({ choices: ["a", "*A ", "b"] });

    expect(brief).toBe("Q | a | *A  | b");
    expect(parsed.remarks).toMatchObject([
      { code: "same-choices", repair: { code: "remove", question: { choices: ["a", "b"], answer: ["a"] } } },
    ]);
  });
  test("several where one is meant", () => {
    expect(come({ kind: "one", choices: ["*a", "*b", "c"] }).parsed.remarks).toMatchObject([
      { code: "several-right", repair: { code: "choose-one", question: { select: "one", answer: ["a"] } } },
    ]);
  });
  test("forms that are too long to type beside others that are not", () => {
    const { brief, codes } = come({ right: `silk|${"x".repeat(61)}` });
    expect({ brief, codes }).toEqual({ brief: "Q | silk", codes: ["too-long"] });
  });
  test("words that are cut", () => {
    const { parsed, codes } = come({
      title: "t".repeat(201),
      explanation: told("e".repeat(2001)),
      choices: ["*a", "b".repeat(2001)],
    });

    expect(codes).toEqual(["cut-to-limit", "cut-to-limit", "cut-to-limit"]);
    expect(wordsOf(parsed)?.choices["b"]).toHaveLength(2000);
  });
});
