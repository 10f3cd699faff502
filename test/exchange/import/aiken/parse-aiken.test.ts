import { describe, expect, test } from "vitest";
import { parseAiken } from "../../../../src/exchange/import/aiken/parse-aiken.ts";
import { questionsOf, remarksOf, wordsOf } from "../brief.ts";

const read = (text: string) => parseAiken(text, "en");

describe("a question of Aiken", () => {
  test.each([
    ["with dots", "Q?\nA. a\nB. b\nANSWER: B", "Q? | a | *b"],
    ["with brackets", "Q?\nA) a\nB) b\nANSWER: A", "Q? | *a | b"],
    ["as a Chinese keyboard writes", "问？\nA、甲\nB．乙\n（C）丙\nＤ）丁\n答案：D", "问？ | 甲 | 乙 | 丙 | *丁"],
    ["with all choices on a line", "问？\nA．红　B．蓝　C．绿\n答案：C", "问？ | 红 | 蓝 | *绿"],
    ["with several answers", "Q?\nA. a\nB. b\nC. c\nANSWER: A, C", "Q? | *a | b | *c"],
    ["with several answers in a heap", "问？\nA. a\nB. b\nC. c\n答案：AC", "问？ | *a | b | *c"],
    ["with small letters", "Q?\na) a\nb) b\nanswer: b", "Q? | a | *b"],
    ["in Cyrillic letters", "В?\nА) а\nБ) б\nВ) в\nОтвет: В", "В? | а | б | *в"],
    ["in Cyrillic letters that look like Latin ones", "В?\nА. а\nВ. б\nС. в\nD. г\nОтвет: С", "В? | а | б | *в | г"],
    [
      "with a Latin answer to Cyrillic letters",
      "В?\nА. а\nВ. б\nАнықтама жоқ\nС. в\nЖауабы: B",
      "В? | а | *б\nАнықтама жоқ | в",
    ],
    ["in Kazakh letters", "С?\nА) а\nӘ) ә\nБ) б\nДұрыс жауап: Б", "С? | а | ә | *б"],
    ["with the answer's words", "Q?\nA. silk\nB. tea\nANSWER: tea", "Q? | silk | *tea"],
    ["with letter and words", "Q?\nA. silk\nB. tea\nANSWER: B. tea", "Q? | silk | *tea"],
    ["with lines as Windows ends them, made plain", "Q?\n\nA. a\n\nB. b\n\nANSWER: B", "Q? | a | *b"],
    ["of a statement", "It is.\nA. True\nB. False\nANSWER: B", "It is. | false"],
    ["that begins with a name", "A. Pushkin?\nA. a\nB. b\nANSWER: B", "A. Pushkin? | a | *b"],
  ])("%s", (_, text, question) => {
    expect(questionsOf(read(text))).toEqual([question]);
  });

  test("comes with its explanation", () => {
    const parsed = read("问？\nA. 甲\nB. 乙\n答案：B\n解析：因为。\n\n下？\nA. 甲\nB. 乙\n【答案】A【解析】所以。");

    expect([wordsOf(parsed)?.explanation, wordsOf(parsed, 1)?.explanation]).toEqual(["因为。", "所以。"]);
    expect(questionsOf(parsed)).toEqual(["问？ | 甲 | *乙", "下？ | *甲 | 乙"]);
    expect(remarksOf(parsed)).toEqual([]);
  });
  test("follows on the one before without an empty line", () => {
    expect(questionsOf(read("Q?\nA. a\nB. b\nANSWER: B\nR?\nA. c\nB. d\nANSWER: A"))).toEqual([
      "Q? | a | *b",
      "R? | *c | d",
    ]);
  });
  test("of several lines is joined, and told", () => {
    const parsed = read("One\ntwo?\nA. a\nB. b\nANSWER: B");

    expect(questionsOf(parsed)).toEqual(["One\ntwo? | a | *b"]);
    expect(remarksOf(parsed)).toEqual(["warning second-stem-line 2:1"]);
  });
  test("has a choice of several lines joined, and told", () => {
    const parsed = read("Q?\nA. one\ntwo\nB. b\nANSWER: B");

    expect(questionsOf(parsed)).toEqual(["Q? | one\ntwo | *b"]);
    expect(remarksOf(parsed)).toEqual(["warning stray-text 3:1"]);
  });
});

describe("a broken question of Aiken is told with its place, and the next comes in", () => {
  test.each([
    ["a letter that no choice has", "Q?\nA. a\nB. b\nC. c\nD. d\nANSWER: E", "answer-out-of-range 6:1"],
    ["words that no choice says", "Q?\nA. a\nB. b\nANSWER: none of them", "answer-unknown 4:1"],
    ["one choice", "Q?\nA. a\nANSWER: A", "too-few-choices 2:1"],
    ["no choices", "Q?\nANSWER: A", "too-few-choices 1:1"],
    ["no answer", "Q?\nA. a\nB. b", "no-right-answer 1:1"],
    ["no words", "A. a\nB. b\nANSWER: A", "no-prompt 1:1"],
  ])("%s", (_, text, remark) => {
    const parsed = read(`${text}\n\nnext?\nA. x\nB. y\nANSWER: B`);
    expect(questionsOf(parsed)).toEqual(["next? | x | *y"]);
    expect(remarksOf(parsed)).toEqual([`error ${remark}`]);
  });
  test("words apart from every question are a title if they come first, and told if they do not", () => {
    const parsed = read("Week 3\n\nQ?\nA. a\nB. b\nANSWER: B\n\nGood luck\n\nR?\nA. a\nB. b\nANSWER: A");

    expect(parsed.title).toBe("Week 3");
    expect(remarksOf(parsed)).toEqual(["error stray-text 8:1"]);
    expect(parsed.questions).toHaveLength(2);
  });
});
