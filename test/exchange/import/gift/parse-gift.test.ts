import { describe, expect, test } from "vitest";
import { parseGift } from "../../../../src/exchange/import/gift/parse-gift.ts";
import { questionsOf, remarksOf, wordsOf } from "../brief.ts";

const read = (text: string) => parseGift(text, "en");

describe("a question of GIFT", () => {
  test.each([
    ["of one choice", "Q {=a ~b ~c}", ["Q | *a | b | c"]],
    ["on several lines, with comments between", "Q {\n// one\n=a\n// two\n~b\n}", ["Q | *a | b"]],
    ["of marks without spaces", "Q {~a=b~c}", ["Q | a | *b | c"]],
    ["with a statement", "Q {T}", ["Q | true"]],
    ["with a false statement", "Q {FALSE}", ["Q | false"]],
    ["of a word", "Q {=sea =the sea}", ["Q | sea / the sea"]],
    ["of a number", "Q {#64}", ["Q | 64±0"]],
    ["of a number and what counts", "Q {#3.14:0.01}", ["Q | 3.14±0.01"]],
    ["of a range", "Q {#1..5}", ["Q | 3±2"]],
    ["of negative numbers", "Q {#-5..-3}", ["Q | -4±1"]],
    ["of a number behind a mark", "Q {#=5:1}", ["Q | 5±1"]],
    ["of pairs", "Q {=Osh -> south =Talas -> north}", ["Q | Osh→south | Talas→north"]],
    ["with a missing word", "The {=cat ~dog} sat.", ["The _____ sat. | *cat | dog"]],
    ["with a missing Chinese word", "始于{=长安 ~洛阳}。", ["始于_____。 | *长安 | 洛阳"]],
    ["with weights that sum up", "Q {~%50%a ~%50%b ~%-100%c}", ["Q | *a | *b | c"]],
    ["with weights that Moodle has not", "Q {~%33%a ~%33%b ~%34%c ~%-15%d}", ["Q | *a | *b | *c | d"]],
    ["with a full weight beside wrong ones", "Q {=%100%x ~y}", ["Q | *x | y"]],
    ["with escaped signs", "Q \\{x\\} \\= 1? {=\\=a\\~\\#\\:\\\\ ~b}", ["Q {x} = 1? | *=a~#:\\ | b"]],
    ["with an escaped line break", "a\\nb {T}", ["a\nb | true"]],
    [
      "with colons and addresses",
      "See http://x.org/a: b? {=a:b ~http://y.org}",
      ["See http://x.org/a: b? | *a:b | http://y.org"],
    ],
    ["with a byte order mark's worth of nothing before it", "\n\n  \nQ {T}", ["Q | true"]],
    ["that asks for C#", "Q {=C# ~Java}", ["Q | *C# | Java"]],
    ["with a full stop behind it", "What is pi? {#3.14:0.01}.", ["What is pi? | 3.14±0.01"]],
    ["in HTML", "[html]<p>Is&nbsp;<b>10<sup>3</sup></b>&gt;5?</p> {T}", ["Is 10³>5? | true"]],
    ["in Markdown", "[markdown]Is **it**? {=`a` ~b}", ["Is it? | *a | b"]],
    ["that says a < b", "Is a < b and c > d, <b and c>? {T}", ["Is a < b and c > d, <b and c>? | true"]],
    ["with full-width signs that are words", "几点？３～５＝？ {=对 ~错}", ["几点？３～５＝？ | *对 | 错"]],
  ])("%s comes in without a remark", (_, text, questions) => {
    const parsed = read(text);
    expect(questionsOf(parsed)).toEqual(questions);
    expect(remarksOf(parsed)).toEqual([]);
  });

  test("brings its title, reasons and explanation", () => {
    const parsed = read("::Silk\\: 1:: Where? {=China#Right! ~Peru#Too far. ~Mali ####It is from China.}");

    expect(wordsOf(parsed)).toMatchObject({
      title: "Silk: 1",
      prompt: "Where?",
      reasons: { b: "Too far." },
      explanation: "It is from China.",
    });
    expect(remarksOf(parsed)).toEqual(["warning feedback-left-out 1:22"]);
  });
  test("explains by the feedback for the right choice where nothing else does", () => {
    expect(wordsOf(read("Q {=a#Because. ~b}"))?.explanation).toBe("Because.");
  });
  test("of a statement says the first feedback to who is wrong, the second to who is right", () => {
    expect(wordsOf(read("Q {F#It is not.#Indeed.}"))).toMatchObject({
      reasons: { true: "It is not." },
      explanation: "Indeed.",
    });
  });
  test("takes a word that counts for nothing as a likely mistake", () => {
    const parsed = read("Q {=sea =%0%lake#It was salty. =%50%ocean}");

    expect(parsed.questions[0]?.question).toMatchObject({ mistakes: { a: { en: ["lake"] } } });
    expect(remarksOf(parsed)).toEqual(["warning weights-left-out 1:32"]);
  });
  test("keeps the id of a comment, and the next one has its own", () => {
    const { questions } = read("// [id:Silk-1] [tag:x]\nQ {T}\n\nQ {F}");

    expect(questions.map(({ question }) => question.id)).toEqual(["silk-1", "q1"]);
  });
  test("has a side too many where a pair has no left one", () => {
    expect(read("Q {=a -> b =c -> d = -> e}").questions[0]?.question).toMatchObject({ extra: ["r3"] });
  });
  test("strips a format before its title", () => {
    expect(wordsOf(read("::[html]T:: Q {T}"))?.title).toBe("T");
  });
  test("hangs under the first category; others are told", () => {
    const parsed = read("$CATEGORY: $course$/top/Steppe\n\nQ {T}\n\n$CATEGORY: top/Sea\n\nQ {F}");

    expect(parsed.title).toBe("Steppe");
    expect(remarksOf(parsed)).toEqual(["warning category-left-out 5:1"]);
  });
});

describe("what was written against the rules comes in with a warning", () => {
  test.each([
    [
      "an address with an equals sign",
      "Q {=http://x.org/?a=1 ~b}",
      ["Q | *http://x.org/?a=1 | b"],
      ["warning equals-in-answer 1:20"],
    ],
    [
      "sums, one a line",
      "Q {\n=2 + 2 = 4\n~2+2=5\n}",
      ["Q | *2 + 2 = 4 | 2+2=5"],
      ["warning equals-in-answer 2:8", "warning equals-in-answer 3:5"],
    ],
    ["a range of digits", "Q {=3~5天 ~9天}", ["Q | *3~5天 | 9天"], ["warning equals-in-answer 1:6"]],
    [
      "an empty line between braces",
      "Q {=a\n\n~b}\n\nR {T}",
      ["Q | *a | b", "R | true"],
      ["warning blank-line-inside 2:1"],
    ],
    ["an empty line before braces", "Q?\n\n{=a ~b}", ["Q? | *a | b"], ["warning blank-line-inside 2:1"]],
    [
      "no empty line before a title",
      "::A:: Q {=a ~b}\n::B:: R {T}",
      ["Q | *a | b", "R | true"],
      ["warning no-blank-line 2:1"],
    ],
    ["no empty line at all", "Q {=a ~b}\nR {T}", ["Q | *a | b", "R | true"], ["warning no-blank-line 2:1"]],
    ["two questions on a line", "Q {T} R {F}", ["Q | true", "R | false"], ["warning no-blank-line 1:7"]],
    [
      "a comment behind braces",
      "Q {=a ~b} // easy {T}\n\nR {T}",
      ["Q | *a | b", "R | true"],
      ["warning comment-after 1:10"],
    ],
    ["a small true", "Q {true}", ["Q | true"], ["warning true-lower-case 1:4"]],
    ["true in Chinese", "Q { 错 }", ["Q | false"], ["warning true-lower-case 1:5"]],
    ["several right answers", "Q {=a =b ~c}", ["Q | *a | *b | c"], ["warning several-right 1:7"]],
    ["weights that differ", "Q {~%70%a ~%30%b ~c}", ["Q | *a | *b | c"], ["warning weights-left-out 1:4"]],
    ["half of the marks for a neighbour", "Q {=a ~%50%b ~c}", ["Q | *a | b | c"], ["warning weights-left-out 1:7"]],
    ["choices that are the same", "Q {=a ~b ~B}", ["Q | *a | b | B"], ["warning same-choices 1:10"]],
    [
      "formulas in braces",
      "Is $\\frac{1}{2}$ more? {T}",
      ["Is $\\frac{1}{2}$ more? | true"],
      ["warning stray-text 1:10", "warning stray-text 1:13"],
    ],
    ["a brace that nothing opens", "Q } x {T}", ["Q } x | true"], ["warning stray-text 1:3"]],
    ["a full-width mark among others", "Q {=甲 ～乙 ~丙}", ["Q | *甲 ～乙 | 丙"], ["warning full-width-signs 1:1"]],
    ["several numbers", "Q {#=5 =7}", ["Q | 5±0"], ["warning several-numbers 1:8"]],
    [
      "an answer that begins with a sharp",
      "Q {=#1 ~#2#No.}",
      ["Q | *#1 | #2"],
      ["warning stray-text 1:5", "warning stray-text 1:9"],
    ],
    ["a title that nothing ends", "::Silk: Q {T}", ["::Silk: Q | true"], ["warning stray-text 1:1"]],
    [
      "a picture for a choice",
      "[html]Q {=<img src\\='a.png'> =a ~b}",
      ["Q | *a | b"],
      ["warning markup-removed 1:10", "warning picture-left-out 1:10"],
    ],
    ["a picture", "[html]<img src='a.png'/>Q {T}", ["Q | true"], ["warning markup-removed 1:1"]],
  ])("%s", (_, text, questions, remarks) => {
    const parsed = read(text);
    expect(questionsOf(parsed)).toEqual(questions);
    expect(remarksOf(parsed)).toEqual(remarks);
  });
});

describe("what cannot come in is an error with its place, and the next question comes in", () => {
  test.each([
    ["no right answer", "Q {~a ~b}", "no-right-answer 1:1"],
    ["one choice", "Q {~a}", "too-few-choices 1:1"],
    ["an essay", "Q {}", "essay-left-out 1:1"],
    ["a text", "Read this first.", "description-left-out 1:1"],
    ["no words", "{=a ~b}", "no-prompt 1:1"],
    ["words without a mark", "Q {perhaps}", "no-right-answer 1:1"],
    ["one pair", "Q {=a -> b}", "pairs-too-few 1:1"],
    ["a number that is none", "Q {#five}", "number-unreadable 1:1"],
    ["nothing that counts", "Q {=%0%a}", "no-right-answer 1:1"],
    ["a word as long as a line", `Q {=${"x".repeat(61)}}`, "too-long 1:1"],
    ["more choices than a pack has", `Q {=a${" ~b".repeat(60)}}`, "too-many-choices 1:1"],
    ["braces that nothing closes", "Q {=a ~b", "unclosed 1:3"],
    ["full-width signs alone", "问题？｛＝对　～错｝", "full-width-signs 1:1"],
  ])("%s", (_, text, remark) => {
    const parsed = read(`${text}\n\nnext {T}`);
    expect(questionsOf(parsed)).toEqual(["next | true"]);
    expect(remarksOf(parsed)).toEqual([`error ${remark}`]);
  });
  test("braces that nothing closes, and a title on the next line", () => {
    const parsed = read("Q {=a ~b\n::T:: next {T}");

    expect(questionsOf(parsed)).toEqual(["next | true"]);
    expect(remarksOf(parsed)).toEqual(["error unclosed 1:3", "warning no-blank-line 2:1"]);
  });
});
