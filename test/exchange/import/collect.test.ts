import { describe, expect, test } from "vitest";
import { MOST_IMAGES_BYTES, MOST_PACK_QUESTIONS } from "../../../src/domain/pack/pack.ts";
import { trueFalseQuestion } from "../../../src/exchange/import/build-question.ts";
import { collector, cut } from "../../../src/exchange/import/collect.ts";
import { MOST_LINE, within } from "../../../src/exchange/import/limits.ts";

const AT = { row: 1, column: 1 };
const statement = (id: string, prompt = "Q", image?: string) =>
  trueFalseQuestion(
    { id, lang: "en", prompt, ...(image === undefined ? {} : { image: { id: image, alt: "" } }) },
    true,
  );

describe("ids", () => {
  test("are as wished where that can be, else counted, and never twice", () => {
    const { newId } = collector();
    expect([
      newId("wg-1"),
      newId("wg-1"),
      newId("Ü"),
      newId("q3"),
      newId(),
      newId("x".repeat(61)),
      newId("__proto__"),
    ]).toEqual(["wg-1", "q1", "q2", "q3", "q4", "q5", "q6"]);
  });
});

describe("questions", () => {
  test("that a pack cannot hold do not come in, and are told", () => {
    const collect = collector();

    expect(collect.add(AT, statement("a", "x".repeat(MOST_LINE + 1)))).toBe(false);
    expect(collect.parsed()).toMatchObject({
      questions: [],
      remarks: [{ code: "does-not-fit", detail: "true-false" }],
    });
  });
  test("beyond the most are told once", () => {
    const collect = collector();
    for (let at = 0; at < MOST_PACK_QUESTIONS + 3; at++) collect.add(AT, statement(collect.newId()));
    const { questions, remarks } = collect.parsed();

    expect(questions).toHaveLength(MOST_PACK_QUESTIONS);
    expect(remarks.map(({ code }) => code)).toEqual(["too-many-questions"]);
  });
});

describe("remarks", () => {
  test("are short, and name only questions that came in", () => {
    const collect = collector();
    collect.warn("bidi-removed", AT, "x".repeat(100), { question: "a" });
    collect.warn("bidi-removed", AT, "", { question: "b" });
    collect.add(AT, statement("a"));
    const { remarks } = collect.parsed();

    expect(remarks.map(({ question }) => question)).toEqual(["a", null]);
    expect(remarks[0]?.detail).toHaveLength(80);
  });
  test("that are told once are told once of each kind", () => {
    const collect = collector();
    for (const kind of ["x", "y", "x"]) collect.warnOnce("unknown-field", AT, kind, kind);
    expect(collect.parsed().remarks.map(({ detail }) => detail)).toEqual(["x", "y"]);
  });
});

describe("pictures", () => {
  const image = (data: string) => ({ type: "image/png", data }) as const;
  test("are kept once, and only those that a question shows", () => {
    const collect = collector();
    const ids = ["AAAA", "BBBB", "AAAA"].map((data) => collect.addImage(image(data)));
    collect.add(AT, statement("a", "Q", "picture1"));

    expect(ids).toEqual(["picture1", "picture2", "picture1"]);
    expect(collect.parsed().images).toEqual({ picture1: image("AAAA") });
  });
  test("of a repair are kept too", () => {
    const collect = collector();
    collect.addImage(image("AAAA"));
    const question = statement("a", "Q", "picture1");
    collect.error("no-right-answer", AT, "", { repair: { code: "mark-first", do: "add-question", question } });

    expect(Object.keys(collect.parsed().images ?? {})).toEqual(["picture1"]);
  });
  test("are refused where all together are too large", () => {
    const collect = collector();
    const large = (sign: string) => image(sign.repeat(MOST_IMAGES_BYTES));

    expect([large("A"), large("B")].map(collect.addImage)).toEqual(["picture1", null]);
  });
});

test("a text is never cut within a character of two", () => {
  expect([cut("a😀b", 2), cut("a😀b", 3), cut("ab", 2)]).toEqual(["a", "a😀", "ab"]);
});
test("what is cut is told with its bound", () => {
  const collect = collector();
  collect.add(AT, statement("a"));

  expect([within("abc", 2, AT, collect, "a"), within("ab", 2, AT, collect, "a")]).toEqual(["ab", "ab"]);
  expect(collect.parsed().remarks).toMatchObject([{ code: "cut-to-limit", detail: "2", question: "a" }]);
});
