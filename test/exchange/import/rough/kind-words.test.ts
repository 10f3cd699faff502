import { describe, expect, test } from "vitest";
import { difficultyOf, isOnStatement, kindOf, truthOf } from "../../../../src/exchange/import/rough/kind-words.ts";

describe("a kind is known by what people call it", () => {
  test.each([
    ["Multiple Choice", "choice"],
    ["multiple_choice", "choice"],
    ["多选题", "choice"],
    ["несколько ответов", "choice"],
    ["single-choice", "one"],
    ["单项选择题", "one"],
    ["True/False", "true-false"],
    ["判断", "true-false"],
    ["верно/неверно", "true-false"],
    ["Fill-in-the-Blank", "fill-in"],
    ["填空题", "fill-in"],
    ["Короткий ответ", "fill-in"],
    ["Қысқа жауап", "fill-in"],
    ["numeric", "numeric"],
    ["数值题", "numeric"],
    ["Reorder", "sequencing"],
    ["排序", "sequencing"],
    ["сопоставление", "matching"],
    ["сәйкестендіру", "matching"],
    ["Open-Ended", "essay"],
    ["развёрнутый ответ", "essay"],
    ["слайд", "description"],
  ])("%s", (text, kind) => expect(kindOf(text)).toBe(kind));
  test.each(["", "题", "riddle", "__proto__", "constructor"])("and not by %j", (text) =>
    expect(kindOf(text)).toBeNull(),
  );
});

test.each([
  ["TRUE", true],
  ["верно", true],
  ["дұрыс", true],
  ["对", true],
  ["√", true],
  ["F", false],
  ["дұрыс емес", false],
  ["错误", false],
  ["×", false],
  ["x", false],
  ["maybe", null],
  ["", null],
])("%s is true, false or neither", (text, truth) => expect(truthOf(text)).toBe(truth));

test("yes and no answer a question, true and false judge a statement", () => {
  expect(["true", "Неверно", "错", "Yes", "нет", "А"].map(isOnStatement)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
test.each([
  ["Easy", 1],
  ["中等", 2],
  ["сложный", 3],
  ["3", 3],
  ["қиын", 3],
  ["лёгкий", 1],
  ["7", undefined],
  ["", undefined],
])("%s is how difficult it is", (text, level) => expect(difficultyOf(text)).toBe(level));
