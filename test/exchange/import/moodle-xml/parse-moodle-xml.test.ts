import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMoodleXml } from "../../../../src/exchange/import/moodle-xml/parse-moodle-xml.ts";
import { expectSound, questionsOf, remarksOf, wordsOf } from "../brief.ts";
import { answerXml, cdata, questionXml, quizXml, read } from "./quiz.ts";

const TF = answerXml(100, "true") + answerXml(0, "false");
const statement = (text: string, more = "", name = "N") => questionXml("truefalse", TF + more, { text, name });
const category = (path: string) => `<question type="category"><category><text>${path}</text></category></question>`;

describe("words", () => {
  test("lose the markup of HTML, and keep their lines", () => {
    const parsed = read(statement(cdata("<p>CO<sub>2</sub> &amp; <b>H</b>&nbsp;?</p><p>Two</p>")));

    expect(wordsOf(parsed)?.prompt).toBe("CO₂ & H ?\n\nTwo");
    expect(parsed.remarks).toEqual([]);
  });
  test.each([
    ["plain_text", "a &lt;b&gt; *c*", "a <b> *c*"],
    ["markdown", "a **b**", "a b"],
    ["html", "a &lt;b&gt;c&lt;/b&gt;", "a c"],
    ["__proto__", "a", "a"],
  ])("are read in the format %s", (format, text, prompt) => {
    expect(wordsOf(read(questionXml("truefalse", TF, { text, format })))?.prompt).toBe(prompt);
  });
  test("that stand as tags without CDATA are read as HTML all the same", () => {
    expect(wordsOf(read(statement("It was <b>one</b> road<br/>only")))?.prompt).toBe("It was one road\nonly");
  });
  test("that had a meaning in markup are told once", () => {
    const table = cdata("<table><tr><td>a</td></tr></table>");
    expect(remarksOf(read(statement(table), statement(table)))).toEqual(["warning markup-removed 3:55"]);
  });
  test("with an ampersand that stands alone come whole", () => {
    const parsed = read(statement("Tom & Jerry &copy this"), statement("R & B; or not"));

    expect(questionsOf(parsed)).toEqual(["Tom & Jerry &copy this | true", "R & B; or not | true"]);
    expect(parsed.remarks).toEqual([]);
  });
  test("of explanation, hints and tags", () => {
    const hint = (text: string) => `<hint format="html"><text>${text}</text></hint>`;
    const parsed = read(
      statement(
        "Q?",
        `<generalfeedback><text>so</text></generalfeedback>${hint("one")}${hint("")}${hint("two")}${hint("three")}<tags><tag><text>t</text></tag></tags>`,
      ),
    );

    expect(wordsOf(parsed)).toMatchObject({ explanation: "so", hints: ["one", "two"] });
    expect(parsed.remarks.map(({ code }) => code)).toEqual(["cut-to-limit", "unknown-field"]);
  });
  test("said to all answers alike have no place, which is told once", () => {
    const combined = "<correctfeedback><text>Well done</text></correctfeedback>";
    expect(read(statement("Q", combined), statement("R", combined)).remarks.map(({ code }) => code)).toEqual([
      "feedback-left-out",
    ]);
  });
  test("beyond the most are cut and told", () => {
    const parsed = read(statement("x".repeat(2001), "", "n".repeat(201)));

    expect(wordsOf(parsed)?.prompt).toHaveLength(2000);
    expect(wordsOf(parsed)?.title).toHaveLength(200);
    expect(remarksOf(parsed)).toEqual(["warning cut-to-limit 3:255"]);
  });
  test("that are missing are told", () => {
    expect(remarksOf(read(statement("")))).toEqual(["error no-prompt 3:1"]);
  });
});

test("an id number is the question's id, where it can be one and nobody has it", () => {
  const parsed = read(
    ...["WG-0012", "WG_0012", "Ё", "constructor"].map((id) => statement("Q", `<idnumber>${id}</idnumber>`)),
  );
  expect(parsed.questions.map(({ question }) => question.id)).toEqual(["wg-0012", "q1", "q2", "constructor"]);
});

describe("categories", () => {
  test("the first with a question gives the title, others are told once", () => {
    const parsed = read(
      category("$course$/top/Empty"),
      category("$course$/top/Steppe/Rivers // lakes"),
      statement("Q"),
      category("top/Towns"),
      statement("R"),
      category("top/More"),
      statement("S"),
    );

    expect(parsed.title).toBe("Rivers / lakes");
    expect(questionsOf(parsed)).toHaveLength(3);
    expect(remarksOf(parsed)).toEqual(["warning category-left-out 6:1"]);
  });
});

describe("a broken question does not take the others along", () => {
  const good = (name: string) => statement(name);
  test.each([
    ["tags that do not meet", '<question type="truefalse"><name></question>'],
    ["a question that is not closed", '<question type="truefalse"><questiontext><text>lost</text>'],
    ["a tag cut off", '<question type="truefalse"><questiontext <text>'],
  ])("%s", (_, broken) => {
    const parsed = read(good("before"), broken, good("behind"));

    expect(questionsOf(parsed)).toEqual(expect.arrayContaining(["before | true"]));
    expect(questionsOf(parsed)).toContain("behind | true");
    expect(
      parsed.remarks.some(
        ({ code, severity, at }) => code === "not-well-formed" && severity === "error" && at.row >= 4,
      ),
    ).toBe(true);
  });
  test("a file cut off in the middle gives what stands before", () => {
    const whole = quizXml(good("one"), good("two"));
    const parsed = parseMoodleXml(whole.slice(0, whole.length - 60), "en");

    expect(questionsOf(parsed)).toEqual(["one | true"]);
    expect(parsed.remarks.map(({ code }) => code)).toContain("not-well-formed");
  });
  test("HTML in a text that is not closed is told and comes in", () => {
    const parsed = read(statement("a <br> b"), good("behind"));
    expect(questionsOf(parsed)).toContain("behind | true");
    expect(parsed.remarks.length).toBeGreaterThan(0);
  });
});

describe("what is no quiz", () => {
  test.each(["", "words", "<html><body/></html>", "<quiz></quiz>"])("%j is told", (text) => {
    expect(remarksOf(parseMoodleXml(text, "en")).at(-1)).toBe("error kind-unknown 1:1");
  });
  test("entities that a file defines end the reading, told once", () => {
    const bomb = `<!DOCTYPE q [<!ENTITY a "${"a".repeat(10)}"><!ENTITY b "&a;&a;">]>`;
    const parsed = parseMoodleXml(`${bomb}<quiz>${statement("&b;")}</quiz>`, "en");

    expect(parsed.questions).toEqual([]);
    expect(parsed.remarks).toMatchObject([{ code: "not-well-formed", detail: "<!DOCTYPE [" }]);
  });
});

describe("of very many", () => {
  test("questions all come in", () => {
    expect(read(...Array.from({ length: 10_000 }, (_, at) => statement(`Q${at}`))).questions).toHaveLength(10_000);
  });
  test("parts of one question none is looked at", () => {
    const answers = answerXml(100, "a").repeat(50_000);
    const parsed = read(
      ...["shortanswer", "multichoice", "numerical", "ordering"].map((type) => questionXml(type, answers)),
    );
    expect(parsed.remarks.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => "too-many-choices"));
  });
  test("signs made to keep a reader busy are read to their end", () => {
    for (const sign of [
      "<",
      "<img ",
      "&",
      "&#",
      "<![CDATA[",
      "<!--",
      "<b>",
      "]]>",
      " src=",
      "*",
      "\r\n",
      "@@PLUGINFILE@@/",
    ]) {
      const long = sign.repeat(200_000 / sign.length);
      for (const text of [long, cdata(long)]) {
        const parsed = read(statement(text), questionXml("shortanswer", answerXml(100, text)));
        expectSound(parsed);
        expect(parsed.questions.length + parsed.remarks.length).toBeGreaterThan(0);
      }
    }
  });
});

describe("whatever the text", () => {
  const part = fc.constantFrom(
    statement("Q"),
    questionXml("multichoice", answerXml(100, "a") + answerXml(0, "b")),
    '<question type="shortanswer">',
    '<question __proto__="x" constructor="y" type="numerical">',
    "</question>",
    "<questiontext><text>",
    "</text></questiontext>",
    answerXml(100, "1"),
    answerXml("-1e400", "__proto__"),
    "<subquestion><text>a</text><answer><text>b</text></answer></subquestion>",
    "<__proto__>",
    '<file name="a.png" encoding="base64">iVBORw0KGgo=</file>',
    '<img src="@@PLUGINFILE@@/a.png" alt="&quot;x">',
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "&#x202E;",
    "&",
    "<",
    '"',
    "\uFDD0",
  );
  test("its questions are sound", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const parsed = read(parts.join(""));
        expectSound(parsed);
        expect(parsed.questions.length).toBeLessThanOrEqual(parts.length);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(parseMoodleXml(`<quiz>${text}`, "zh-CN").questions).toEqual([]);
      }),
    );
  });
});
