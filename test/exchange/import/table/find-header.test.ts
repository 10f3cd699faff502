import { describe, expect, test } from "vitest";
import { columnOf, headerText } from "../../../../src/exchange/import/table/column-words.ts";
import { findHeader, HEADER_ROWS } from "../../../../src/exchange/import/table/find-header.ts";

describe("a column is known by its head", () => {
  test.each([
    ["Question", "prompt", 0],
    ["Question Text", "prompt", 0],
    ["题目", "prompt", 0],
    ["Текст вопроса:", "prompt", 0],
    ["Сұрақ", "prompt", 0],
    ["Question Type", "kind", 0],
    ["题型", "kind", 0],
    ["Тип вопроса", "kind", 0],
    ["Сұрақ түрі", "kind", 0],
    ["Question #", "ignored", 0],
    ["Баллы", "ignored", 0],
    ["Answer 3\n(Optional)", "answer", 3],
    ["option_2", "answer", 2],
    ["Choice B", "answer", 2],
    ["选项C", "answer", 3],
    ["选项一", "answer", 1],
    ["Вариант ответа 4", "answer", 4],
    ["Вариант №2", "answer", 2],
    ["Ответ Б", "answer", 2],
    ["1-й вариант", "answer", 1],
    ["Жауап нұсқасы 2", "answer", 2],
    ["D", "answer", 4],
    ["Answer", "correct", 0],
    ["Answers", "correct", 0],
    ["Ответы", "correct", 0],
    ["Correct answer(s) - choose at least one", "correct", 0],
    ["正确答案", "correct", 0],
    ["Верный ответ*", "correct", 0],
    ["Дұрыс жауап", "correct", 0],
    ["Incorrect Answer 1", "incorrect", 0],
    ["干扰项", "incorrect", 0],
    ["Неверный ответ 2", "incorrect", 0],
    ["Қате жауап", "incorrect", 0],
    ["Answer explanation", "explanation", 0],
    ["解析", "explanation", 0],
    ["Подсказка 1", "hint", 0],
    ["难度", "difficulty", 0],
    ["Time limit (sec) – 5, 10", "time", 0],
    ["Image Link", "image", 0],
    ["Заголовок", "title", 0],
  ])("%j", (head, role, place) => expect(columnOf(head)).toEqual({ role, place }));
  test.each(["", " ", "Author", "questionable", "Answers of the class 7b, all of them", "x".repeat(1000), "__proto__"])(
    "and not by %.20j",
    (head) => {
      expect(columnOf(head)).toBeNull();
    },
  );
  test("whatever its case, width and signs", () => {
    expect(headerText(" ２） ＱＵＥＳＴＩＯＮ_text : ")).toBe("question text");
  });
});

const HEAD = ["question", "answer 1", "answer 2", "correct"];
describe("the row of heads", () => {
  test("may have prose before it", () => {
    expect(findHeader({ rows: [["Questions"], ["Please fill in"], [], HEAD] })?.row).toBe(3);
  });
  test("stands among the first rows", () => {
    const before = (count: number) => [...Array.from({ length: count }, () => ["prose"]), HEAD];

    expect(findHeader({ rows: before(HEADER_ROWS - 1) })?.row).toBe(HEADER_ROWS - 1);
    expect(findHeader({ rows: before(HEADER_ROWS) })).toBeNull();
  });
  test("names a question and something that answers it", () => {
    expect(
      findHeader({
        rows: [
          ["question", "hint"],
          ["answer 1", "correct"],
          ["question", "", "wrong"],
        ],
      })?.row,
    ).toBe(2);
  });
  test("of two columns by one name the first counts, but where several are meant", () => {
    const found = findHeader({
      rows: [["question", "Question text", "answer 1", "answer 1", "hint", "hint", "wrong", "wrong"]],
    });
    expect(found?.columns.map((column) => column?.role ?? null)).toEqual([
      "prompt",
      null,
      "answer",
      null,
      "hint",
      "hint",
      "incorrect",
      "incorrect",
    ]);
  });
});
