import { describe, expect, test } from "vitest";
import { packContent, questionText } from "../../../src/domain/pack/pack-content.ts";
import { langsOf, NO_TEXT, ownId, PACK_LANGS, spoken } from "../../../src/domain/pack/pack.ts";
import { LANGUAGES } from "../../../src/i18n/languages.ts";
import { samplePack } from "../../support/sample-pack.ts";

const PACK = samplePack();
const [first] = PACK.questions;

test("packs speak the game's languages", () => expect(PACK_LANGS).toEqual(LANGUAGES));

describe("a pack as the game plays it", () => {
  test("has each question under an id of its own, in their order", () => {
    const { level } = packContent([PACK, samplePack({ id: "other" })], "place", "en");

    expect(level.questions.map(({ id }) => id)).toEqual(
      ["packone", "other"].flatMap((id) => PACK.questions.map((question) => ownId({ id }, question))),
    );
  });
  test("says what it says in the language asked for, and else in one that is there", () => {
    const said = (lang: string) => packContent([PACK], "place", lang).text.questions["packone-capital"]?.prompt;

    expect(said("ru")).toMatch(/столица/);
    expect(said("kk")).toBe(said("zh-CN"));
  });
  test("calls a question without a title by its beginning", () => {
    const long = { ...first!, text: { en: { ...first!.text.en!, title: "", prompt: "Why ".repeat(30) } } };
    const { text } = packContent([samplePack({ questions: [long] })], "place", "en");

    expect(text.questions["packone-capital"]?.title).toMatch(/^Why (Why )+Why…$/);
    expect(text.questions["packone-capital"]?.title.length).toBeLessThanOrEqual(40);
  });
  test("shows a picture that the pack has, and no other", () => {
    const pictures = (images: typeof PACK.images) =>
      packContent([samplePack({ images })], "place", "en").text.questions["packone-rivers"]?.picture;

    expect(pictures(PACK.images)).toEqual({
      src: expect.stringMatching(/^data:image\/png;base64,iVBOR/),
      alt: "A map of the rivers",
    });
    expect(pictures({})).toBeUndefined();
  });
});

test("what is not said in a language is said in the first that has it", () => {
  expect(spoken({ en: 1, kk: 2 }, "kk")).toBe(2);
  expect(spoken({ en: 1, kk: 2 }, "ru")).toBe(1);
  expect(spoken({ en: 1 }, "constructor")).toBe(1);
  expect(spoken({}, "en")).toBeUndefined();
});
test("words in another language than the page's say so, for voices that read them", () => {
  const [question] = PACK.questions;
  const said = (langs: readonly ("en" | "kk")[], lang: string) =>
    questionText(PACK, { ...question!, text: Object.fromEntries(langs.map((one) => [one, NO_TEXT])) }, lang).lang;
  expect(said(["en", "kk"], "kk")).toBeUndefined();
  expect(said(["kk"], "en")).toBe("kk");
  expect(said([], "en")).toBeUndefined();
});
test("a pack has the languages in which something is written", () => {
  expect(langsOf(PACK)).toEqual(["zh-CN", "en", "ru"]);
  expect(langsOf({ name: { kk: "" }, questions: [] })).toEqual(["kk"]);
});
