import { describe, expect, test } from "vitest";
import { expectSound, questionsOf, remarksOf, wordsOf } from "../brief.ts";
import { answerXml, questionXml, read } from "./quiz.ts";

const choice = (single: string, ...answers: readonly string[]) =>
  questionXml("multichoice", `<single>${single}</single>${answers.join("")}`);
const codesOf = (...questions: readonly string[]) => {
  const parsed = read(...questions);
  expectSound(parsed);
  return parsed.remarks.map(({ code, severity }) => `${severity} ${code}`);
};

describe("multichoice", () => {
  test("one choice, with why the others are not right and why it is", () => {
    const parsed = read(
      choice("true", answerXml(100, "here", "so it is"), answerXml(0, "there", "too far"), answerXml(0, "nowhere")),
    );

    expect(questionsOf(parsed)).toEqual(["Q? | *here | there | nowhere"]);
    expect(parsed.questions[0]?.question).toMatchObject({ kind: "choice", select: "one" });
    expect(wordsOf(parsed)).toMatchObject({ title: "N", explanation: "so it is", reasons: { b: "too far" } });
    expect(parsed.remarks).toEqual([]);
  });
  test("many choices, each that has any marks", () => {
    const parsed = read(choice("false", answerXml(50, "a"), answerXml(50, "b"), answerXml(-100, "c")));

    expect(questionsOf(parsed)).toEqual(["Q? | *a | *b | c"]);
    expect(parsed.questions[0]?.question).toMatchObject({ select: "many" });
    expect(parsed.remarks).toEqual([]);
  });
  test("marks that are thirds are equal, marks that differ are told", () => {
    const third = (text: string, fraction = "33.33333") => answerXml(fraction, text);

    expect(codesOf(choice("0", third("a"), third("b"), third("c", "33.33334"), third("d", "0")))).toEqual([]);
    expect(codesOf(choice("0", third("a", "75"), third("b", "25"), third("d", "0")))).toEqual([
      "warning weights-left-out",
    ]);
  });
  test("part of the marks for a choice beside the right one is told", () => {
    const parsed = read(choice("1", answerXml(100, "a"), answerXml(50, "b"), answerXml(0, "c")));

    expect(questionsOf(parsed)).toEqual(["Q? | *a | b | c"]);
    expect(remarksOf(parsed)).toEqual(["warning weights-left-out 3:1"]);
    expect(parsed.remarks[0]?.detail).toBe("100 50 0");
  });
  test("several with full marks where one may be chosen: all count, or the first by a tap", () => {
    const parsed = read(choice("true", answerXml(100, "a"), answerXml(100, "b"), answerXml(0, "c")));

    expect(questionsOf(parsed)).toEqual(["Q? | *a | *b | c"]);
    expect(parsed.remarks).toMatchObject([
      {
        code: "several-right",
        question: "q1",
        repair: { code: "choose-one", question: { answer: ["a"], select: "one" } },
      },
    ]);
  });
  test("none right: the first by a tap", () => {
    const parsed = read(choice("true", answerXml(0, "a"), answerXml(0, "b")));

    expect(questionsOf(parsed)).toEqual([]);
    expect(parsed.remarks).toMatchObject([
      { code: "no-right-answer", severity: "error", repair: { do: "add-question", question: { answer: ["a"] } } },
    ]);
  });
  test.each([
    ["too-few-choices", [answerXml(100, "a")]],
    ["too-many-choices", Array.from({ length: 61 }, (_, at) => answerXml(at === 0 ? 100 : 0, `${at}`))],
  ])("%s", (code, answers) => expect(codesOf(choice("true", ...answers))).toEqual([`error ${code}`]));
  test("the same choice twice is told", () => {
    expect(codesOf(choice("true", answerXml(100, "a"), answerXml(0, "A")))).toEqual(["warning same-choices"]);
  });
  test("marks that are no number are none", () => {
    expect(codesOf(choice("true", answerXml("lots", "a"), answerXml("", "b")))).toEqual(["error no-right-answer"]);
  });
  test("of old Moodles, with marks in an element and words without one", () => {
    const old = `<question type="multichoice"><name>N</name><questiontext>Q?</questiontext><single>1</single><answer>a<fraction>1</fraction></answer><answer>b<fraction>0</fraction></answer></question>`;
    expect(questionsOf(read(old))).toEqual(["Q? | *a | b"]);
  });
});

describe("truefalse", () => {
  const side = (fraction: number, text: string, feedback = "") => answerXml(fraction, text, feedback);
  test("with what is said to whoever took the other side", () => {
    const parsed = read(questionXml("truefalse", side(0, "true", "no") + side(100, "false", "indeed")));

    expect(questionsOf(parsed)).toEqual(["Q? | false"]);
    expect(wordsOf(parsed)).toMatchObject({ reasons: { true: "no" }, explanation: "indeed" });
  });
  test("in words of another language true stands first", () => {
    expect(questionsOf(read(questionXml("truefalse", side(0, "Верно") + side(100, "Неверно"))))).toEqual([
      "Q? | false",
    ]);
  });
  test("with no side right is told", () => {
    expect(codesOf(questionXml("truefalse", side(0, "true") + side(0, "false")))).toEqual(["error no-right-answer"]);
  });
});

describe("shortanswer", () => {
  const typed = (...answers: readonly string[]) =>
    questionXml("shortanswer", `<usecase>0</usecase>${answers.join("")}`);
  test("all with full marks count, what is likely and wrong keeps its reason", () => {
    const parsed = read(
      typed(
        answerXml(100, "silk"),
        answerXml(100, "the silk"),
        answerXml(0, "wool", "of sheep"),
        answerXml(0, "*", "no"),
      ),
    );

    expect(questionsOf(parsed)).toEqual(["Q? | silk / the silk"]);
    expect(parsed.questions[0]?.question).toMatchObject({ mistakes: { a: { en: ["wool"] } } });
    expect(wordsOf(parsed)?.reasons).toEqual({ a: "of sheep", other: "no" });
    expect(parsed.remarks).toEqual([]);
  });
  test("a star that stands for anything is left out and told; one that is meant stays", () => {
    const parsed = read(typed(answerXml(100, "*silk*"), answerXml(100, "2\\*2")));

    expect(questionsOf(parsed)).toEqual(["Q? | silk / 2*2"]);
    expect(remarksOf(parsed)).toEqual(["warning markup-removed 3:1"]);
  });
  test.each([
    ["error no-right-answer", answerXml(100, "*")],
    ["error no-right-answer", answerXml(0, "a")],
    ["error too-long", answerXml(100, "x".repeat(61))],
    ["warning too-long", answerXml(100, "a") + answerXml(100, "x".repeat(61))],
    ["warning weights-left-out", answerXml(100, "a") + answerXml(50, "b")],
  ])("%s", (remark, answers) => expect(codesOf(typed(answers))).toEqual([remark]));
});

describe("numerical", () => {
  const number = (value: string, tolerance = "0", more = "") =>
    questionXml("numerical", `${answerXml(100, value, "", `<tolerance>${tolerance}</tolerance>`)}${more}`);
  test.each([
    ["64", "5", "Q? | 64±5"],
    ["-3,5", "0.1", "Q? | -3.5±0.1"],
    ["1 234", "", "Q? | 1234±0"],
    ["1e3", "1", "Q? | 1000±1"],
  ])("%s with a tolerance of %s", (value, tolerance, brief) => {
    const parsed = read(number(value, tolerance));

    expect(questionsOf(parsed)).toEqual([brief]);
    expect(parsed.remarks).toEqual([]);
  });
  test("in the unit that counts once", () => {
    const units =
      "<units><unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>";
    expect(wordsOf(read(number("64", "5", units)))?.unit).toBe("km");
  });
  test.each([
    ["error number-unreadable", number("many")],
    ["error number-unreadable", number("*")],
    ["error no-right-answer", questionXml("numerical", answerXml(0, "5"))],
    ["warning several-numbers", number("5", "0", answerXml(100, "6"))],
    ["warning weights-left-out", number("5", "0", answerXml(50, "6"))],
    ["warning feedback-left-out", number("5", "0", answerXml(0, "*", "no"))],
  ])("%s", (remark, question) => expect(codesOf(question)).toEqual([remark]));
});

describe("matching", () => {
  const side = (left: string, right: string) =>
    `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
  test.each(["matching", "match", "ddmatch"])("%s, with right sides that belong to none", (type) => {
    const parsed = read(questionXml(type, side("Osh", "south") + side("Talas", "north") + side("", "east")));

    expect(questionsOf(parsed)).toEqual(["Q? | Osh→south | Talas→north"]);
    expect(parsed.questions[0]?.question).toMatchObject({ extra: ["r3"] });
    expect(parsed.remarks).toEqual([]);
  });
  test("of a single pair is told", () => {
    expect(codesOf(questionXml("matching", side("Osh", "south") + side("", "east")))).toEqual(["error pairs-too-few"]);
  });
  test("of pictures is told", () => {
    const picture = side('<![CDATA[<img src="@@PLUGINFILE@@/a.png">]]>', "a");
    expect(codesOf(questionXml("matching", picture + side("b", "c") + side("d", "e")))[0]).toBe(
      "error picture-left-out",
    );
  });
  test("of very many is told", () => {
    expect(codesOf(questionXml("matching", side("a", "b").repeat(61)))).toEqual(["error too-many-choices"]);
  });
});

describe("ordering", () => {
  test("by the number of each, wherever it stands", () => {
    const items = answerXml("3.0000000", "c") + answerXml("1.0000000", "a") + answerXml("2.0000000", "b");
    expect(questionsOf(read(questionXml("ordering", items)))).toEqual(["Q? | a > b > c"]);
  });
  test("of two is told", () => {
    expect(codesOf(questionXml("ordering", answerXml(1, "a") + answerXml(2, "b")))).toEqual(["error too-few-choices"]);
  });
});

describe("words with gaps", () => {
  const option = (text: string, group = 1) =>
    `<selectoption><text>${text}</text><group>${group}</group></selectoption>`;
  const gaps = (text: string, ...options: readonly string[]) => questionXml("gapselect", options.join(""), { text });
  test("one gap is a choice of what fits into it", () => {
    const parsed = read(
      gaps("From [[3]] west", option("Osh"), option("one", 2), option("Xi'an")),
      questionXml("ddwtos", option("a").replaceAll("selectoption", "dragbox") + option("b"), { text: "[[1]]" }),
    );

    expect(questionsOf(parsed)).toEqual(["From ____ west | Osh | *Xi'an", "____ | *a | b"]);
    expect(parsed.remarks).toEqual([]);
  });
  test.each([
    ["kind-unknown", gaps("[[1]] and [[2]]", option("a"), option("b"))],
    ["kind-unknown", gaps("none", option("a"), option("b"))],
    ["answer-out-of-range", gaps("[[3]]", option("a"), option("b"))],
    ["answer-out-of-range", gaps("[[0]]", option("a"), option("b"))],
    ["too-few-choices", gaps("[[1]]", option("a"), option("b", 2))],
  ])("%s", (code, question) => expect(codesOf(question)).toEqual([`error ${code}`]));
});

describe("what does not come in is told", () => {
  test.each([
    ["essay", "essay-left-out"],
    ["description", "description-left-out"],
    ["cloze", "kind-unknown"],
    ["calculated", "kind-unknown"],
    ["__proto__", "kind-unknown"],
    ["constructor", "kind-unknown"],
    ["", "kind-unknown"],
  ])("%s", (type, code) => {
    const parsed = read(questionXml(type, ""));

    expect(parsed.questions).toEqual([]);
    expect(remarksOf(parsed)).toEqual([`error ${code} 3:1`]);
    expect(parsed.remarks[0]?.detail).toBe(code === "kind-unknown" ? type : "N");
  });
});
