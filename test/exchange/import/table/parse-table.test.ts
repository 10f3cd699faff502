import { describe, expect, test } from "vitest";
import { parseTable } from "../../../../src/exchange/import/table/parse-table.ts";
import { readCsv } from "../../../../src/exchange/import/table/read-csv.ts";
import { expectSound, questionsOf, remarksOf, wordsOf } from "../brief.ts";

const read = (csv: string) => parseTable(readCsv(csv), "en");
const table = (...rows: readonly (readonly string[])[]) => parseTable({ rows }, "en");

describe("the spreadsheet of Kahoot!", () => {
  const PROSE = Array.from({ length: 7 }, (_, at) => (at === 1 ? ["", "Quiz template, Kahoot!"] : [""]));
  const HEAD = [
    "",
    "Question - max 120 characters",
    ...[1, 2, 3, 4].map((place) => `Answer ${place} - max 75 characters`),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
  ];
  const kahoot = (...rows: readonly (readonly string[])[]) => table(...PROSE, HEAD, ...rows);

  test("comes in from the row of its heads on, right answers by number or as a list", () => {
    const parsed = kahoot(
      ["1", "Where?", "here", "there", "", "", "20", "2"],
      ["2", "Which two?", "a", "b", "c", "d", "95", "1,3"],
    );

    expect(parsed.format).toBe("kahoot");
    expect(questionsOf(parsed)).toEqual(["Where? | here | *there", "Which two? | *a | b | *c | d"]);
    expect(parsed.questions[1]?.at).toEqual({ row: 10, column: 2 });
    expect(remarksOf(parsed)).toEqual(["warning time-left-out 9:7"]);
  });
  test("rows that hold their number alone are passed over", () => {
    const parsed = kahoot(
      ["1", "Q", "a", "b", "", "", "", "1"],
      ...Array.from({ length: 99 }, (_, at) => [`${at + 2}`]),
    );

    expect(parsed.questions).toHaveLength(1);
    expect(parsed.remarks).toEqual([]);
  });
  test("is known with its heads in the first row and nothing before them", () => {
    expect(table(HEAD.slice(1), ["Q", "a", "b", "", "", "60", "1"]).format).toBe("kahoot");
  });
  test("a right answer that is not there is told with its place, and the first may be taken", () => {
    const parsed = kahoot(["1", "Q", "a", "b", "", "", "", "3"]);

    expect(remarksOf(parsed)).toEqual(["error answer-out-of-range 9:8"]);
    expect(parsed.remarks[0]).toMatchObject({ detail: "3", repair: { code: "mark-first", do: "add-question" } });
  });
});

test("Blooket: a title above, heads with line breaks in quotation marks", () => {
  const parsed = read(
    `"Blooket\nImport Template",,,,,,,\n` +
      `Question #,Question Text,Answer 1,Answer 2,"Answer 3\n(Optional)","Answer 4\n(Optional)","Time Limit (sec)\n(Max: 300 seconds)","Correct Answer(s)\n(Only include Answer #)"\n` +
      `1,Where?,here,there,,,20,1\n2,Both?,a,b,c,,20,"1,2"\n`,
  );

  expect(parsed.format).toBe("blooket");
  expect(questionsOf(parsed)).toEqual(["Where? | *here | there", "Both? | *a | *b | c"]);
  expect(remarksOf(parsed)).toEqual(["warning time-left-out 3:7"]);
});

test("Gimkit: a right answer and wrong ones; without wrong ones it is typed", () => {
  const parsed = read(
    "Gimkit Spreadsheet Import Template,,,,\n" +
      "Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional),Incorrect Answer 3 (Optional)\n" +
      "Where?,here,there,nowhere,\nType it,silk,,,\n",
  );

  expect(parsed.format).toBe("gimkit");
  expect(questionsOf(parsed)).toEqual(["Where? | *here | there | nowhere", "Type it | silk"]);
  expect(parsed.remarks).toEqual([]);
});

describe("Wayground", () => {
  const HEAD =
    "Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Time in seconds,Image Link,Answer explanation\n";
  test("comes in with its types and explanations, without the row that explains the columns", () => {
    const parsed = read(
      HEAD +
        '"Text of the question (required)","Choose: Multiple Choice, Checkbox, …",Text for option 1,Text for option 2,,,,"Put the number of the right option here, like 1",20,Link,Why\n' +
        "Where?,Multiple Choice,here,there,,,,1,30,,so it is\n" +
        'Which?,Checkbox,a,b,c,,,"1,3",30,,\n' +
        "Type,Fill-in-the-Blank,silk,the silk,,,,,30,,\n",
    );

    expect(parsed.format).toBe("wayground");
    expect(questionsOf(parsed)).toEqual(["Where? | *here | there", "Which? | *a | b | *c", "Type | silk / the silk"]);
    expect(wordsOf(parsed)?.explanation).toBe("so it is");
    expect(remarksOf(parsed)).toEqual(["warning time-left-out 3:9"]);
  });
  test("what only a person can judge, and a type that is not known, are told and left out", () => {
    const parsed = read(`${HEAD}Say,Open-Ended,,,,,,,,,\nSay,Poll,a,b,,,,,,,\nSay,Graphing,a,b,,,,1,,,\n`);

    expect(parsed.questions).toEqual([]);
    expect(remarksOf(parsed)).toEqual([
      "error essay-left-out 2:1",
      "error essay-left-out 3:1",
      "error kind-unknown 4:2",
    ]);
  });
  test("a picture elsewhere is told", () => {
    const parsed = read(`${HEAD}Q,Multiple Choice,a,b,,,,1,,https://x.org/a.png,\n`);

    expect(remarksOf(parsed)).toEqual(["warning picture-left-out 2:10"]);
    expect(parsed.remarks[0]).toMatchObject({ question: "q1", detail: "https://x.org/a.png" });
  });
});

describe("a plain table", () => {
  test.each([
    ["English", "Question,Option A,Option B,Correct,Explanation,Hint,Difficulty"],
    ["Chinese", "题目,选项A,选项B,正确答案,解析,提示,难度"],
    ["Russian", "Вопрос,Вариант А,Вариант Б,Правильный ответ,Пояснение,Подсказка,Сложность"],
    ["Kazakh", "Сұрақ,Жауап 1,Жауап 2,Дұрыс жауап,Түсіндірме,Көмек,Қиындығы"],
    ["letters alone", "question,A,B,answer,feedback,clue,level"],
    ["numbers before", "№ п/п,1. Вопрос,1 вариант,Вариант №2,Верный ответ,Комментарий,Подсказка,Уровень сложности"],
  ])("is known by its heads in %s", (_, head) => {
    const parsed = read(`${head}\n${head.startsWith("№") ? "1," : ""}Where?,here,there,2,so,look,hard\n`);

    expect(parsed.format).toBe("csv");
    expect(questionsOf(parsed)).toEqual(["Where? | here | *there"]);
    expect(wordsOf(parsed)).toMatchObject({ explanation: "so", hints: ["look"] });
    expect(parsed.questions[0]?.question.difficulty).toBe(3);
    expect(parsed.remarks).toEqual([]);
  });
  test("in any order of columns, answers by the number in their head", () => {
    expect(questionsOf(read("correct,answer 2,question,answer 1\n1,there,Where?,here\n"))).toEqual([
      "Where? | *here | there",
    ]);
  });
  test("of every kind", () => {
    const parsed = read(
      "question,type,answer 1,answer 2,answer 3,correct\n" +
        "S,true/false,,,,false\nS2,判断题,,,,对\nF,fill in,silk,the silk,,\nN,number,,,,64±5\nN2,число,,,,59..69\n" +
        "O,порядок,a,b,c,\nM,match,Osh = Kyrgyzstan,Almaty -> Kazakhstan,,\nT,,True,False,,2\n",
    );

    expect(questionsOf(parsed)).toEqual([
      "S | false",
      "S2 | true",
      "F | silk / the silk",
      "N | 64±5",
      "N2 | 64±5",
      "O | a > b > c",
      "M | Osh→Kyrgyzstan | Almaty→Kazakhstan",
      "T | false",
    ]);
    expect(parsed.remarks).toEqual([]);
  });
  test("an empty answer takes its place all the same", () => {
    expect(questionsOf(read("question,answer 1,answer 2,answer 3,correct\nQ,a,,c,3\n"))).toEqual(["Q | a | *c"]);
  });
  test("columns of formulas read as what they say", () => {
    expect(questionsOf(read("question,answer 1,answer 2,correct\n'=1+1 is?,'-2,'+2,2\n"))).toEqual([
      "=1+1 is? | -2 | *+2",
    ]);
  });
});

describe("what is in a question's way is told with its cell", () => {
  const HEAD = "question,type,answer 1,answer 2,answer 3,correct\n";
  test.each([
    ["no words", ",,a,b,,1", "error no-prompt 2:1"],
    ["no right answer", "Q,,a,b,,", "error no-right-answer 2:6"],
    ["one choice", "Q,,a,,,1", "error too-few-choices 2:3"],
    ["a right answer that is none of them", "Q,,a,b,,here", "error answer-unknown 2:6"],
    ["a number that is none", "Q,number,,,,many", "error number-unreadable 2:6"],
    ["one pair", "Q,match,a = b,,,", "error pairs-too-few 2:1"],
    ["two in order", "Q,order,a,b,,", "error too-few-choices 2:1"],
    ["an essay", "Q,essay,,,,", "error essay-left-out 2:1"],
    ["a slide", "Q,slide,,,,", "error description-left-out 2:1"],
    ["a word too long to type", `Q,fill in,${"x".repeat(61)},,,`, "error too-long 2:3"],
    ["the same choice twice", "Q,,a,A ,c,1", "warning same-choices 2:4"],
    ["several for one", 'Q,single choice,a,b,c,"1,2"', "warning several-right 2:6"],
    ["a number that could be both", "Q,,2,1,7,1", "warning answer-two-ways 2:6"],
    ["a kind that is not known", "Q,riddle,a,b,,1", "warning kind-unknown 2:2"],
  ])("%s", (_, row, remark) => {
    const parsed = read(`${HEAD}${row}\n`);

    expect(remarksOf(parsed)).toEqual([remark]);
    expect(parsed.questions).toHaveLength(remark.startsWith("error") ? 0 : 1);
    expectSound(parsed);
  });
  test("a long text is cut and told", () => {
    const parsed = read(`${HEAD}${"x".repeat(2001)},,a,b,,1\n`);

    expect(wordsOf(parsed)?.prompt).toHaveLength(2000);
    expect(remarksOf(parsed)).toEqual(["warning cut-to-limit 2:1"]);
  });
  test("columns that nobody knows, once each", () => {
    const parsed = read("question,answer 1,answer 2,correct,Author,Room\nQ,a,b,1,Li,\nR,a,b,1,Wu,\n");

    expect(remarksOf(parsed)).toEqual(["warning unknown-field 1:5"]);
    expect(parsed.remarks[0]?.detail).toBe("Author");
  });
  test("heads that are missing", () => {
    expect(remarksOf(read("Where?,here,there,1\n"))).toEqual(["error header-missing 1:1"]);
    expect(remarksOf(table())).toEqual(["error header-missing 1:1"]);
  });
  test("a quotation mark that nothing closes", () => {
    const parsed = read(`question,answer 1,answer 2,correct\nQ,"a,b,1\nR,a,b,2\n`);

    expect(questionsOf(parsed)).toEqual(["Q | *a | b", "R | a | *b"]);
    expect(remarksOf(parsed)).toEqual(["warning unclosed 2:2"]);
  });
});

describe("the other way of an answer that could be read two ways", () => {
  test("is offered", () => {
    const parsed = read("question,answer 1,answer 2,answer 3,correct\nHow many?,2,1,7,1\n");
    const { repair } = parsed.remarks[0]!;

    expect(questionsOf(parsed)).toEqual(["How many? | *2 | 1 | 7"]);
    expect(repair).toMatchObject({ code: "other-way", do: "replace-question", question: { answer: ["b"] } });
  });
});
