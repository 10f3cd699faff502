import { describe, expect, test } from "vitest";
import { checksOf } from "../../src/kinds/schemas.ts";
import { checkLevel, type LevelProblem } from "../../src/content/check-level.ts";
import { placeholdersIn } from "../../src/content/figures.ts";
import type { LevelText, QuestionText } from "../../src/domain/level-text.ts";
import type { Question } from "../../src/domain/question.ts";
import {
  choice,
  choiceOfMany,
  levelText,
  matching,
  numeric,
  sampleLevel,
  sequencing,
  trueFalse,
} from "../support/sample-level.ts";

/** The problems of a level of this one question, whose words fit unless they are changed. */
function problemsOf(question: Question, over: Partial<QuestionText> = {}): LevelProblem[] {
  const level = { id: "xian", questions: [question] };
  const text = levelText(level);
  const words = { ...text.questions[question.id]!, ...over };
  return checkLevel(level, { ...text, questions: { [question.id]: words } });
}
const at = (problems: readonly LevelProblem[]): string[] =>
  problems.map(({ code, path, detail }) => `${code} ${path} ${detail}`);

test("a sound level has no problem", () => {
  expect(checkLevel(sampleLevel(), levelText(sampleLevel()))).toEqual([]);
});

describe("planted in the level", () => {
  test.each<[string, Question, string]>([
    [
      "a choice twice",
      choice("c", { choices: ["north", "east", "east"] }),
      "repeated-choice questions[0].choices east",
    ],
    ["an answer that is no choice", choice("c", { answer: ["up"] }), "answer-not-a-choice questions[0].answer up"],
    ["two answers to one of many", choice("c", { answer: ["north", "east"] }), "answer-count questions[0].answer 2"],
    ["one answer of many", choice("c", { select: "many" }), "answer-count questions[0].answer 1"],
    [
      "only right choices",
      choice("c", { select: "many", answer: choice().choices }),
      "answer-count questions[0].answer 4",
    ],
    ["a value outside", numeric("n", { value: 100 }), "range questions[0].value 0 < 100 < 100"],
    [
      "a step wider than the range",
      numeric("n", { step: 101, tolerance: 25, value: 10 }),
      "range questions[0].step 101",
    ],
    ["a tolerance of half the range", numeric("n", { tolerance: 50 }), "range questions[0].tolerance 50"],
    ["a value that no step reaches", numeric("n", { step: 20, tolerance: 5 }), "range questions[0].step 60"],
    ["an item twice", sequencing("s", ["one", "two", "two"]), "repeated-choice questions[0].items two"],
    ["a left side twice", matching("m", { pairs: [["a", "b"], ["a", "c"]] }), "repeated-left questions[0].pairs a"], // prettier-ignore
    ["an extra that is a partner", matching("m", { extra: ["sand"] }), "repeated-choice questions[0].extra sand"],
  ])("%s is found, with its path", (_, question, problem) => {
    expect(at(problemsOf(question))).toContain(problem);
  });

  test("an id twice is found", () => {
    const level = { id: "xian", questions: [choice("same"), numeric("other"), trueFalse("same")] };

    expect(at(checkLevel(level, levelText(level)))).toContain("repeated-id questions same");
  });
});

describe("planted in the words", () => {
  const words = (question: Question): QuestionText =>
    levelText({ id: "xian", questions: [question] }).questions[question.id]!;
  const less = (of: Readonly<Record<string, string>>, id: string): Record<string, string> =>
    Object.fromEntries(Object.entries(of).filter(([key]) => key !== id));

  test.each<[string, Question, Partial<QuestionText>, string]>([
    [
      "a choice without words",
      choice(),
      { choices: less(words(choice()).choices, "east") },
      "missing-text text.questions.choice.choices.east east",
    ],
    [
      "a wrong choice without reason",
      choice(),
      { reasons: less(words(choice()).reasons, "east") },
      "missing-text text.questions.choice.reasons.east east",
    ],
    [
      "a reason for the right choice",
      choice(),
      { reasons: { ...words(choice()).reasons, north: "No." } },
      "unknown-text text.questions.choice.reasons.north north",
    ],
    [
      "words for a choice that is none",
      choice(),
      { choices: { ...words(choice()).choices, up: "Up" } },
      "unknown-text text.questions.choice.choices.up up",
    ],
    ["a number without unit", numeric(), { unit: undefined }, "missing-text text.questions.numeric.unit unit"],
    [
      "an unknown placeholder",
      numeric(),
      { explanation: "It is {valeu}." },
      "unknown-placeholder text.questions.numeric {valeu}",
    ],
    [
      "a number's placeholder elsewhere",
      choice(),
      { prompt: "Is it {value}?" },
      "unknown-placeholder text.questions.choice {value}",
    ],
    [
      "a placeholder in a reason",
      trueFalse(),
      { reasons: { false: "{x}" } },
      "unknown-placeholder text.questions.true-false {x}",
    ],
  ])("%s is found, with its path", (_, question, over, problem) => {
    expect(at(problemsOf(question, over))).toEqual([problem]);
  });

  test("a number may name its value and its ends", () => {
    expect(problemsOf(numeric(), { prompt: "Between {min} and {max}?", explanation: "{value}." })).toEqual([]);
  });

  test("a question without words is found", () => {
    const text: LevelText = {
      ...levelText(sampleLevel()),
      questions: less(levelText(sampleLevel()).questions as never, "xian-choice") as never,
    }; // one key less

    expect(at(checkLevel(sampleLevel(), text))).toEqual(["missing-text text.questions.xian-choice xian-choice"]);
  });

  test("words without a question are found", () => {
    const text = levelText(sampleLevel());

    expect(
      at(checkLevel(sampleLevel(), { ...text, questions: { ...text.questions, stray: words(choice()) } })),
    ).toEqual(["unknown-text text.questions.stray stray"]);
  });
});

test("every problem is told at once", () => {
  const problems = problemsOf(choice("c", { choices: ["a", "a"], answer: ["b"] }), { prompt: "{who}?", choices: {} });

  expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThanOrEqual(4);
});

describe("what needs words", () => {
  test.each<[Question, string[], string[]]>([
    [choice(), ["north", "east", "south", "west"], ["east", "south", "west"]],
    [choiceOfMany(), ["wind", "sun", "coal", "peat"], ["coal", "peat"]],
    [trueFalse("t", true), [], ["false"]],
    [numeric(), [], ["low", "high"]],
    [sequencing("s", ["a", "b", "c"]), ["a", "b", "c"], ["a", "b", "c"]],
    [
      matching("m", { extra: ["snow"] }),
      ["train", "ship", "camel", "rails", "water", "sand", "snow"],
      ["train", "ship", "camel"],
    ],
  ])("of $id", (question, choices, reasons) => {
    expect(checksOf(question).worded(question)).toEqual({ choices, reasons });
  });
});

test("placeholders are found by name", () => {
  expect(placeholdersIn("From {min} to {max}, {min}.")).toEqual(["min", "max", "min"]);
  expect(placeholdersIn("None.")).toEqual([]);
});
