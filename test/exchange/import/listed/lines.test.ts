import { describe, expect, test } from "vitest";
import { keyEntries } from "../../../../src/exchange/import/listed/answer-key.ts";
import { choiceLine, inlineChoices } from "../../../../src/exchange/import/listed/choice-line.ts";
import { isKeyHeading, labelsOf } from "../../../../src/exchange/import/listed/label.ts";
import { headOf, lettersOf, placesNamed } from "../../../../src/exchange/import/listed/letters.ts";

describe("a line with a label", () => {
  test.each([
    ["ANSWER: B", ["answer B"]],
    ["Correct answer : B", ["answer B"]],
    ["正确答案：B", ["answer B"]],
    ["【答案】B【解析】因为", ["answer B", "explanation 因为"]],
    ["答案：B 解析：因为", ["answer B", "explanation 因为"]],
    ["Правильный ответ: Б", ["answer Б"]],
    ["Дұрыс жауабы: А", ["answer А"]],
    ["Подсказка: смотри", ["hint смотри"]],
    ["Difficulty: hard", ["difficulty hard"]],
    ["Note: B", []],
    ["The answer is B", []],
    ["Why?", []],
  ])("%s", (line, labels) => {
    expect(labelsOf(line).map(({ label, text }) => `${label} ${text.trim()}`)).toEqual(labels);
  });
  test.each([
    ["Answers", true],
    ["参考答案：", true],
    ["Ключи:", true],
    ["Answers: 1", false],
    ["Questions", false],
  ])("%s over all answers: %s", (line, isKey) => {
    expect(isKeyHeading(line)).toBe(isKey);
  });
});

describe("a choice in a list", () => {
  test.each([
    ["A. silk", "A silk"],
    ["（B）silk", "B silk"],
    ["Ｃ．丝", "Ｃ 丝"],
    ["б) шёлк", "б шёлк"],
    ["- [x] silk", "null *silk"],
    ["- [ ] silk", "null silk"],
    ["* **silk**", "null *silk"],
    ["**A.** silk", "A silk"],
    ["**A. silk**", "A *silk"],
    ["*A) silk", "A *silk"],
    ["A) silk*", "A *silk"],
    ["✅ A. silk", "A *silk"],
    ["A. silk (correct)", "A *silk"],
    ["A. 丝（正确答案）", "A *丝"],
    ["- silk", "null silk"],
    ["A. 2 * 3 * 4", "A 2 * 3 * 4"],
  ])("%s", (line, choice) => {
    const read = choiceLine(line, true);
    expect(`${read?.letter} ${read?.isMarked ? "*" : ""}${read?.text}`).toBe(choice);
  });
  test.each(["silk", "A silk", "e.g. silk", "-silk", "U.S. silk", "2. silk"])("not %s", (line) => {
    expect(choiceLine(line, true)).toBeNull();
  });
  test("of which others stand on the same line", () => {
    const text = "A．红　B．蓝 C) D. 绿";
    expect(inlineChoices(text, "A").map((at) => text.slice(at, at + 2))).toEqual(["B．", "C)", "D."]);
    expect(inlineChoices("A. see C. and B. first", "A")).toHaveLength(1);
  });
});

describe("letters of choices", () => {
  const named = (used: string, answer: string) =>
    placesNamed(answer, lettersOf(used.split("")), new Set(Array.from(used, (_, at) => at + 1)))?.places ?? null;
  test.each([
    ["ABCD", "B", [2]],
    ["ABCD", "b", [2]],
    ["ABCD", "В", [2]], // Cyrillic
    ["АВСD", "С", [3]], // Cyrillic among Latin ones
    ["АБВГ", "В", [3]],
    ["АБВГ", "B", [3]], // Latin
    ["АӘБВ", "Б", [3]],
    ["ABCD", "A, C and D", [1, 3, 4]],
    ["ABCD", "A、C", [1, 3]],
    ["ABCD", "ACD", [1, 3, 4]],
    ["ABCD", "DB", [4, 2]],
    ["ABCD", "bad", null],
    ["ABCD", "2", null],
    ["1234", "2", [2]],
    ["ABCD", "E", [5]],
    ["ABCD", "a cat", null],
  ] as const)("%s: %s", (used, answer, places) => {
    expect(named(used, answer)).toEqual(places);
  });
  test.each([
    ["B) silk", "B", "silk"],
    ["B. silk", "B", "silk"],
    ["(B) silk", "B", "silk"],
    ["B — why", "B", "why"],
    ["B (silk)", "B", "(silk)"],
    ["错误，因为", "错误", "因为"],
    ["silk road", null, null],
    ["B", null, null],
  ])("%s begins with its letter, or does not", (answer, head, rest) => {
    expect(headOf(answer)).toEqual(head === null ? null : { head, rest });
  });
});

test.each([
  ["1. B 2. C 3. A", "1B 2C 3A"],
  ["1-b, 2-ac", "1b 2ac"],
  ["1．B　2．×", "1B 2×"],
  ["1-5 ABDCA", "1A 2B 3D 4C 5A"],
  ["6～8：C D A", "6C 7D 8A"],
  ["1-5 ABC", ""],
  ["In 1999 they came", ""],
])("answers of all questions: %s", (line, entries) => {
  expect(
    keyEntries(line)
      .map(([number, answer]) => `${number}${answer}`)
      .join(" "),
  ).toBe(entries);
});
