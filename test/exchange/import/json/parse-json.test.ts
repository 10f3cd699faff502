import { describe, expect, test } from "vitest";
import { parseJson } from "../../../../src/exchange/import/json/parse-json.ts";
import { expectSound, questionsOf, remarksOf, wordsOf } from "../brief.ts";

const read = (value: unknown) => parseJson(JSON.stringify(value), "en");
const OPTIONS = ["here", "there", "nowhere"];
const Q = { question: "Where?", options: OPTIONS };

describe("a question as people and programs write it", () => {
  test.each([
    ["by its words", { ...Q, answer: "there" }],
    ["by its words in other letters", { ...Q, correct_answer: "THERE" }],
    ["by a letter", { ...Q, answer: "B" }],
    ["by an index that says so", { ...Q, correctIndex: 1 }],
    ["by keys", { question: "Where?", options: { a: "here", b: "there", c: "nowhere" }, answer: "b" }],
    [
      "by ids",
      { question: "Where?", choices: OPTIONS.map((text, at) => ({ id: `x${at}`, text })), correctAnswerId: "x1" },
    ],
    [
      "by a mark at the choice",
      { question: "Where?", answers: OPTIONS.map((text) => ({ text, correct: text === "there" })) },
    ],
    [
      "by a mark that is a number",
      { prompt: "Where?", answers: OPTIONS.map((answer) => ({ answer, isCorrect: answer === "there" ? 1 : 0 })) },
    ],
    ["in Chinese", { 题目: "Where?", 选项: OPTIONS, 答案: "B" }],
    ["in Russian", { вопрос: "Where?", варианты: OPTIONS, "правильный ответ": "there" }],
    ["in Kazakh", { сұрақ: "Where?", нұсқалар: OPTIONS, "дұрыс жауап": "there" }],
  ])("the right one %s", (_, one) => {
    const parsed = read([one]);

    expect(questionsOf(parsed)).toEqual(["Where? | here | *there | nowhere"]);
    expect(parsed.remarks).toEqual([]);
  });
  test("several right", () => {
    expect(
      questionsOf(
        read([
          { ...Q, answer: ["here", "there"] },
          { ...Q, correctIndices: [0, 2] },
        ]),
      ),
    ).toEqual(["Where? | *here | *there | nowhere", "Where? | *here | there | *nowhere"]);
  });
  test("as Open Trivia DB gives it, in entities of HTML", () => {
    const parsed = read({
      response_code: 0,
      results: [
        {
          type: "multiple",
          difficulty: "hard",
          category: "Geography",
          question: "What&#039;s &quot;Xi&#039;an&quot;?",
          correct_answer: "A town",
          incorrect_answers: ["A &lt;river&gt;", "A lake"],
        },
        {
          type: "boolean",
          difficulty: "easy",
          category: "x",
          question: "One?",
          correct_answer: "False",
          incorrect_answers: ["True"],
        },
      ],
    });

    expect(questionsOf(parsed)).toEqual([`What's "Xi'an"? | *A town | A <river> | A lake`, "One? | false"]);
    expect(parsed.questions.map(({ question }) => question.difficulty)).toEqual([3, 1]);
    expect(parsed.remarks).toEqual([]);
  });
  test("of every kind", () => {
    const parsed = read({
      questions: [
        { question: "S", answer: true },
        { question: "S", type: "true/false", answer: "错" },
        { question: "F", answer: "silk" },
        { question: "F", answers: ["silk", "the silk"], type: "fill in" },
        { question: "F", answer: ["silk", "the silk"] },
        { question: "N", answer: 64, tolerance: 5 },
        { question: "N", answer: "59..69", type: "number" },
        { question: "O", type: "order", items: [], options: ["a", "b", "c"] },
        { question: "M", type: "match", options: ["Osh = Kyrgyzstan", "Almaty -> Kazakhstan"] },
      ],
    });

    expect(questionsOf(parsed)).toEqual([
      "S | true",
      "S | false",
      "F | silk",
      "F | silk / the silk",
      "F | silk / the silk",
      "N | 64±5",
      "N | 64±5",
      "O | a > b > c",
      "M | Osh→Kyrgyzstan | Almaty→Kazakhstan",
    ]);
  });
  test("with all that stands around it", () => {
    const parsed = read([
      {
        ...Q,
        id: "Road-1",
        title: "Start",
        answer: "here",
        explanation: "so",
        hints: ["one", "two", "three"],
        level: 3,
      },
    ]);

    expect(parsed.questions[0]?.question).toMatchObject({ id: "road-1", difficulty: 3 });
    expect(wordsOf(parsed)).toMatchObject({ title: "Start", explanation: "so", hints: ["one", "two"] });
  });
  test("alone, or in a list by another name, or deeper", () => {
    const one = { ...Q, answer: "here" };
    for (const value of [one, { quiz: [one] }, { Data: { Questions: [one] } }, { title: "x", 题目: [one] }])
      expect(questionsOf(read(value))).toEqual(["Where? | *here | there | nowhere"]);
  });
});

test("questions by names in one object come in, with their places", () => {
  const parsed = parseJson(
    '{"title": "x",\n "q1": {"question": "Q", "answer": "a"},\n "q2": {"question": "R", "answer": "b"}}',
    "en",
  );

  expect(questionsOf(parsed)).toEqual(["Q | a", "R | b"]);
  expect(parsed.questions.map(({ at }) => at)).toEqual([
    { row: 2, column: 8 },
    { row: 3, column: 8 },
  ]);
});

describe("a number that tells the right one", () => {
  const numbered = (...answers: readonly number[]) => read(answers.map((answer) => ({ ...Q, answer })));
  test("counts from 0 where a 0 stands anywhere", () => {
    const parsed = numbered(1, 0);

    expect(questionsOf(parsed)).toEqual(["Where? | here | *there | nowhere", "Where? | *here | there | nowhere"]);
    expect(parsed.remarks).toEqual([]);
  });
  test("counts from 1 where one is as high as there are choices", () => {
    const parsed = numbered(1, 3);

    expect(questionsOf(parsed)).toEqual(["Where? | *here | there | nowhere", "Where? | here | there | *nowhere"]);
    expect(parsed.remarks).toEqual([]);
  });
  test("counts from 0 where nothing tells, and the other way is offered", () => {
    const parsed = numbered(1, 2);

    expect(questionsOf(parsed)).toEqual(["Where? | here | *there | nowhere", "Where? | here | there | *nowhere"]);
    expect(parsed.remarks.map(({ code, repair }) => [code, repair?.code])).toEqual([
      ["answer-two-ways", "other-way"],
      ["answer-two-ways", "other-way"],
    ]);
    expect(parsed.remarks[0]?.repair).toMatchObject({ do: "replace-question", question: { answer: ["a"] } });
  });
  test.each([4, -1, 1.5])("%d is told where there is no such choice", (answer) => {
    const parsed = numbered(answer);

    expect(parsed.questions).toEqual([]);
    expect(parsed.remarks).toMatchObject([{ severity: "error", repair: { code: "mark-first" } }]);
  });
  test("among choices that are numbers is a place, as elsewhere in the file", () => {
    const parsed = read([{ question: "How many?", options: [3, 1, 2], answer: 0 }]);
    expect(questionsOf(parsed)).toEqual(["How many? | *3 | 1 | 2"]);
  });
  test("in quotation marks is the choice's own words first", () => {
    expect(questionsOf(read([{ question: "How many?", options: ["3", "1", "2"], answer: "1" }]))).toEqual([
      "How many? | 3 | *1 | 2",
    ]);
  });
});

describe("what is in a question's way is told with its place", () => {
  test.each([
    [{ options: OPTIONS, answer: "here" }, "error no-prompt 1:2"],
    [{ question: "Q", options: OPTIONS }, "error no-right-answer 1:2"],
    [{ ...Q, answer: "glass" }, "error answer-unknown 1:2"],
    [{ question: "Q", options: ["a"], answer: "a" }, "error too-few-choices 1:2"],
    [
      { question: "Q", options: Array.from({ length: 61 }, (_, at) => `${at}x`), answer: 1 },
      "error too-many-choices 1:2",
    ],
    [{ question: "Q", type: "essay" }, "error essay-left-out 1:2"],
    [{ question: "Q", type: "number", answer: "many" }, "error number-unreadable 1:2"],
    [{ ...Q, answer: "here", image: "https://x.org/a.png" }, "warning picture-left-out 1:2"],
    [{ ...Q, answer: "here", time: 20 }, "warning time-left-out 1:2"],
    [{ ...Q, answer: "here", colour: "red" }, "warning unknown-field 1:2"],
    ["words", "error does-not-fit 1:2"],
    [null, "error does-not-fit 1:2"],
    [[[]], "error does-not-fit 1:2"],
  ])("%j", (one, remark) => {
    const parsed = read([one]);
    expect(remarksOf(parsed)).toEqual([remark]);
    expectSound(parsed);
  });
  test("on the line where it stands", () => {
    const parsed = parseJson(JSON.stringify([{ question: "Q", answer: "a" }, { question: "R" }], null, 2), "en");
    expect(remarksOf(parsed)).toEqual(["error too-few-choices 6:3"]);
  });
});

describe("a text that breaks", () => {
  const whole = JSON.stringify(
    [
      { question: "Q", answer: "a" },
      { question: "R", answer: "b" },
    ],
    null,
    2,
  );
  test("gives all questions before, and the place", () => {
    const parsed = parseJson(whole.replace('"R",', '"R"'), "en");

    expect(questionsOf(parsed)).toEqual(["Q | a"]);
    expect(remarksOf(parsed)).toEqual(["error not-well-formed 8:5"]);
    expect(parsed.remarks[0]?.detail).toContain('"answer"');
  });
  test.each(["", "{", "[", "nul", '{"a":1}}', "[1,]", "{'a':1}", "[".repeat(100_000), '{"questions":'.repeat(100_000)])(
    "as %.20s",
    (text) => {
      expect(parseJson(text, "en").remarks.map(({ code }) => code)).toContain("not-well-formed");
    },
  );
  test("and what is no list of questions is told", () => {
    for (const text of ["1", "{}", '"words"', '{"name":"x"}'])
      expect(remarksOf(parseJson(text, "en"))).toEqual(["error does-not-fit 1:1"]);
  });
  test("a byte order mark breaks nothing", () => {
    expect(questionsOf(parseJson(`\uFEFF${whole}`, "en"))).toEqual(["Q | a", "R | b"]);
  });
});
