import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../../src/exchange/import/markdown/parse-markdown.ts";
import { questionsOf, remarksOf, wordsOf } from "../brief.ts";

const read = (text: string) => parseMarkdown(text, "en");

describe("questions as people write them down come in without a remark", () => {
  test.each([
    [
      "with boxes",
      "1. What?\n- [x] a\n- [ ] b\n\n2. Which?\n- [ ] a\n- [X] b\n- [x] c",
      ["What? | *a | b", "Which? | a | *b | *c"],
    ],
    ["with letters and an answer", "1. What?\nA. a\nB. b\n**Answer: B**", ["What? | a | *b"]],
    ["with letters as a list", "1. What?\n   - A) a\n   - B) b\n\n   **Answer:** A", ["What? | *a | b"]],
    ["with bold letters", "1. What?\n   **A.** a\n   **B.** b\n\n   *Answer: A*", ["What? | *a | b"]],
    ["in bold themselves", "**1. What?**\nA. a\nB. b\nCorrect answer: B", ["What? | a | *b"]],
    [
      "with the right choice in bold",
      "What?\n- a\n- **b**\n\nWhich?\n* **a**\n* b",
      ["What? | a | *b", "Which? | *a | b"],
    ],
    ["with the right choice in bold behind its letter", "1. What?\nA. a\nB. **b**", ["What? | a | *b"]],
    ["with a star before the right choice", "1. What?\na) a\n*b) b", ["What? | a | *b"]],
    ["with a star behind the right choice", "1. What?\na) a\nb) b*", ["What? | a | *b"]],
    ["with a tick", "1. What?\n- a ✅\n- b", ["What? | *a | b"]],
    [
      "with a word behind the right choice",
      "1. Что?\n- a\n- b (верно)\n\n2. 问？\n- 甲（正确）\n- 乙",
      ["Что? | a | *b", "问？ | *甲 | 乙"],
    ],
    [
      "under headings",
      "## Question 1\nWhat?\n- [x] a\n- [ ] b\n\n### Вопрос 2.\nWhich?\n- a\n- **b**",
      ["What? | *a | b", "Which? | a | *b"],
    ],
    ["with numbered choices", "**Question 1:** Pick\n1) x\n2) y\nAnswer: 2", ["Pick | x | *y"]],
    [
      "with indented numbered choices",
      "1. Pick\n   1. x\n   2. y\n   Answer: 2\n2. Pick\n   1. z\n   2. w\n   Answer: 1",
      ["Pick | x | *y", "Pick | *z | w"],
    ],
    [
      "with all answers at the end",
      "1. What?\nA. a\nB. b\n2. Which?\nA. a\nB. b\n\n## Answers\n1. B\n2. A",
      ["What? | a | *b", "Which? | *a | b"],
    ],
    [
      "with all answers on a line",
      "1. 问？\nA. 甲\nB. 乙\n2. 问？\nA. 甲\nB. 乙\n参考答案：1. B 2. A",
      ["问？ | 甲 | *乙", "问？ | *甲 | 乙"],
    ],
    [
      "with all answers as a row",
      "1. 问？\nA. 甲\nB. 乙\n2. 问？\nA. 甲\nB. 乙\n答案：1-2 BA",
      ["问？ | 甲 | *乙", "问？ | *甲 | 乙"],
    ],
    [
      "as on a Chinese paper",
      "一、选择题\n1．始于（ B ）。\nA．洛阳　B．长安\n二、判断题\n1. 长安是起点。（√）\n三、填空题\n1. 敦煌在____。\n答案：甘肃",
      ["始于（　）。 | 洛阳 | *长安", "长安是起点。（　） | true", "敦煌在____。 | 甘肃"],
    ],
    [
      "of statements",
      "1. It was one road.\nAnswer: False\n\n2. 对不对？\n【答案】对",
      ["It was one road. | false", "对不对？ | true"],
    ],
    ["of words to type", "1. The capital?\nAnswer: Astana", ["The capital? | Astana"]],
    [
      "with a rule between",
      "1. What?\n- [x] a\n- [ ] b\n\n---\n\n2. Which?\n- [x] a\n- [ ] b",
      ["What? | *a | b", "Which? | *a | b"],
    ],
    [
      "with hidden answers",
      "1. What?\nA. a\nB. b\n\n<details><summary>Answer</summary>\nB\n</details>",
      ["What? | a | *b"],
    ],
    ["with heaps of small letters", "1. What?\na) a\nb) b\nc) c\nОтвет: ac", ["What? | *a | b | *c"]],
    [
      "in a table",
      "Here:\n\n| # | Question | A | B | Answer |\n|---|:--|--|--|--|\n| 1 | **Where**? | here | there \\| not | B |\n| 2 | When? | now | then | A |\n\nBye",
      ["Where? | here | *there | not", "When? | *now | then"],
    ],
    [
      "with years that are no numbers",
      "1. When?\nA. 1. May\nB. 2.5 years ago\nAnswer: B",
      ["When? | 1. May | *2.5 years ago"],
    ],
    ["with an answer that is the choice", "1. What?\nA. silk\nB. tea\nAnswer: B) tea", ["What? | silk | *tea"]],
  ])("%s", (_, text, questions) => {
    const parsed = read(text);
    expect(questionsOf(parsed)).toEqual(questions);
    expect(remarksOf(parsed)).toEqual([]);
  });

  test("the first heading is the title of all, others are titles of questions", () => {
    const parsed = read("# Silk Road\n\n## Cities\nWhich?\n- [x] a\n- [ ] b");

    expect(parsed.title).toBe("Silk Road");
    expect(wordsOf(parsed)).toMatchObject({ title: "Cities", prompt: "Which?" });
  });
  test("a heading over choices is the question", () => {
    expect(questionsOf(read("## Which?\n- [x] a\n- [ ] b"))).toEqual(["Which? | *a | b"]);
  });
  test.each([
    ["1. What?\nA. silk\nB. tea\nAnswer: B. Tea", "What? | silk | *tea", ""],
    ["1. What?\nA. silk\nB. tea\nAnswer: B (tea)", "What? | silk | *tea", ""],
    ["1. What?\nA. silk\nB. tea\nAnswer: B — it is drunk", "What? | silk | *tea", "it is drunk"],
    [
      "1. What?\nA. silk\nB. tea\nAnswer: (B) It is drunk.\nExplanation: hot",
      "What? | silk | *tea",
      "It is drunk.\nhot",
    ],
    ["1. It was one.\nAnswer: False. It was many.", "It was one. | false", "It was many."],
    ["1. 只有一条。\n答案：错误，有很多条。", "只有一条。 | false", "有很多条。"],
    ["1. 2 + 2?\nA. 2\nB. 3\nC. 4\nAnswer: 4", "2 + 2? | 2 | 3 | *4", ""],
    ["1. The capital?\nAnswer: Astana. Long ago: Almaty.", "The capital? | Astana. Long ago: Almaty.", ""],
  ])("what goes on behind an answer explains it, unless it repeats it: %s", (text, question, explanation) => {
    const parsed = read(text);
    expect(questionsOf(parsed)).toEqual([question]);
    expect(wordsOf(parsed)?.explanation).toBe(explanation);
  });
  test("explanation, hint and difficulty come along", () => {
    const parsed = read(
      "1. Which?\n- [x] a\n- [ ] b\n**Hint:** look east\n**Explanation:** It *is* **so**,\nfor ever.\nDifficulty: hard\n\n2. Q\n- [x] a\n- [ ] b",
    );

    expect(wordsOf(parsed)).toMatchObject({ hints: ["look east"] });
    expect(wordsOf(parsed)?.explanation).toMatch(/^It .?is.? so,\nfor ever\.$/);
    expect(parsed.questions.map(({ question }) => question.difficulty)).toEqual([3, 1]);
  });
});

describe("what is broken is told with its place, and the next question comes in", () => {
  test.each([
    ["no answer", "1. What?\nA. a\nB. b", ["error no-right-answer 1:1"]],
    ["all choices in bold", "1. What?\n- **a**\n- **b**", ["error no-right-answer 1:1"]],
    ["a letter too far", "1. What?\nA. a\nB. b\nAnswer: D", ["error answer-out-of-range 4:1"]],
    ["no choices", "1. What?", ["error too-few-choices 1:1"]],
    ["an answer alone", "Answer: B", ["error stray-text 1:1"]],
  ])("%s", (_, text, remarks) => {
    const parsed = read(`${text}\n\n2. Next?\n- [ ] x\n- [x] y`);
    expect(questionsOf(parsed)).toEqual(["Next? | x | *y"]);
    expect(remarksOf(parsed)).toEqual(remarks);
  });
  test("an introduction is no question", () => {
    const parsed = read("Here are two questions for you:\n\n1. What?\n- [x] a\n- [ ] b\n\n2. Q\n- [x] a\n- [ ] b");

    expect(questionsOf(parsed)).toEqual(["What? | *a | b", "Q | *a | b"]);
    expect(parsed.title).toBe("");
    expect(remarksOf(parsed)).toEqual(["error stray-text 1:1"]);
  });
});
