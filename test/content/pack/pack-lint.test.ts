import { describe, expect, test } from "vitest";
import { finished, isFinished, lintPack, lintQuestion } from "../../../src/content/pack/pack-lint.ts";
import { NO_TEXT, type PackQuestion, type PackText } from "../../../src/domain/pack/pack.ts";
import { samplePack } from "../../support/sample-pack.ts";

const PACK = samplePack();
const of = (id: string): PackQuestion => PACK.questions.find((question) => question.id === id)!;
/** The question with other words in English. */
const saying = (id: string, over: Partial<PackText>): PackQuestion => {
  const question = of(id);
  return { ...question, text: { en: { ...question.text.en!, ...over } } };
};
const found = (question: PackQuestion) => lintQuestion(PACK, question).map(({ rule, path }) => `${rule} ${path}`);

test("a pack of sound questions has nothing to mend", () => {
  expect(lintPack(PACK).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(finished(PACK)).toEqual(PACK);
});

describe("a question is not finished", () => {
  test.each<[string, PackQuestion, string]>([
    ["without a prompt", saying("salt", { prompt: " " }), "missing-text prompt"],
    ["without the words of a choice", saying("capital", { choices: { a: "Almaty", b: "" } }), "missing-text choices.b"],
    ["whose picture is not told", saying("rivers", { alt: "" }), "missing-text alt"],
    ["in no language", { ...of("salt"), text: {} }, "missing-text text"],
    [
      "with two choices that read the same",
      saying("capital", { choices: { a: "Astana", b: "astana", c: "Osh" } }),
      "same-choice choices.b",
    ],
    [
      "whose answer is no choice",
      { ...of("capital"), answer: ["z"] } as PackQuestion, // of the same kind
      "answer-not-a-choice answer",
    ],
    ["that accepts nothing", { ...of("sea"), accepted: {} } as PackQuestion, "answer-count accepted"], // as above
  ])("%s", (_, question, finding) => {
    expect(found(question)).toContain(finding);
    expect(isFinished(lintQuestion(PACK, question))).toBe(false);
  });

  test("and is left out of what can be asked", () => {
    const pack = samplePack({ questions: [of("salt"), saying("capital", { prompt: "" })] });

    expect(finished(pack).questions.map(({ id }) => id)).toEqual(["salt"]);
  });
});

describe("what only helps may be missing, or be warned of", () => {
  test("reasons, hints, a title, an explanation", () => {
    const question = saying("capital", { title: "", reasons: {}, hints: [], explanation: "" });

    expect(isFinished(lintQuestion(PACK, question))).toBe(true);
  });
  test("figures that differ between languages", () => {
    const question = {
      ...of("salt"),
      text: { en: { ...NO_TEXT, prompt: "It is 5 km away." }, ru: { ...NO_TEXT, prompt: "До него 6 км." } },
    };
    const findings = lintQuestion(PACK, question);

    expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(["figures-apart", "warning"]);
    expect(isFinished(findings)).toBe(true);
  });
  test("braces that nothing fills", () => {
    expect(found(saying("salt", { prompt: "{x} is so." }))).toContain("unknown-placeholder prompt");
  });
});

test("that the right choice is always the longest shows over the pack", () => {
  const questions = Array.from({ length: 10 }, (_, at) => ({
    ...saying("capital", { choices: { a: "Osh", b: "Astana on the Ishim", c: "Khiva" } }),
    id: `q${at}`,
  }));
  const told = lintPack(samplePack({ questions })).filter(({ rule }) => rule === "key-longest");

  expect(told.map(({ question }) => question)).toEqual(questions.map(({ id }) => id));
});
