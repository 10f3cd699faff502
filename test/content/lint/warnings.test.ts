import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/content/lint/finding.ts";
import { lintGivenAway } from "../../../src/content/lint/given-away.ts";
import { columns, keyLongestShares, lintKeyLongest, lintLengthApart } from "../../../src/content/lint/length.ts";
import { lintSameWords } from "../../../src/content/lint/same-words.ts";
import { lintNegativeStem, lintOpenStem } from "../../../src/content/lint/stem.ts";
import { lintAbsoluteWords, lintAllOrNone } from "../../../src/content/lint/word-clues.ts";
import { locate, trueFalse } from "../../support/sample-level.ts";
import { choice, fillIn, fourChoices, numeric, rulesOf, worded } from "./bank.ts";

const paths = (findings: readonly Finding[]): string[] => findings.map(({ rule, path }) => `${rule} ${path}`);

describe("key-longest", () => {
  const long = fourChoices(["by far the longest", "a", "b", "c"]);
  const even = fourChoices(["a", "by far the longest", "b", "c"]);

  test("tells every longest key once they are more than 30 % of a language", () => {
    const findings = lintKeyLongest([long, long, even, even, even]);

    expect(rulesOf(findings)).toEqual(["key-longest", "key-longest"]);
    expect(findings[0]?.reason).toEqual({ code: "too-often", share: 0.4, limit: 0.3 });
  });

  test("lets 30 % pass, and one in a small pack", () => {
    expect(lintKeyLongest([long, long, long, ...Array.from({ length: 7 }, () => even)])).toEqual([]);
    expect(lintKeyLongest([long])).toEqual([]);
  });

  test("counts each language by itself, and only questions of one choice", () => {
    const ru = fourChoices(["aaaa", "a", "b", "c"], {}, "ru");

    expect(keyLongestShares([long, even, ru, worded(numeric()), worded(choice("m", { select: "many" }))])).toEqual([
      { lang: "en", share: 0.5, items: 2 },
      { lang: "ru", share: 1, items: 1 },
    ]);
  });

  test("as long as another is not the longest", () => {
    expect(keyLongestShares([fourChoices(["aaa", "bbb", "c", "d"])])[0]?.share).toBe(0);
  });
});

describe("length-apart", () => {
  test.each([
    ["en", ["short one", "a choice that goes on and on", "third one", "fourth"], 1],
    ["en", ["ten metres", "a hundred metres", "a mile", "two miles"], 0],
    ["en", ["a sentence of some length", "another sentence of length", "a third sentence", "a fourth sentence"], 0],
    ["zh-CN", ["风", "太阳能光伏发电", "水", "煤"], 0],
    ["zh-CN", ["风", "太阳能光伏发电站群", "水", "煤"], 1],
  ])("%s %j: %d", (lang, words, count) => {
    expect(lintLengthApart(fourChoices(words, {}, lang))).toHaveLength(count);
  });

  test("a Han character is as wide as two letters", () => {
    expect(columns("风 a，")).toBe(6);
  });
});

describe("all-or-none", () => {
  test.each([
    ["en", "All of the above"],
    ["en", "None of these"],
    ["zh-CN", "以上都是"],
    ["zh-CN", "以上都不对"],
    ["ru", "Всё перечисленное"],
    ["ru", "Ни один из этих"],
    ["ru", "Нет правильного ответа"],
    ["kk", "Жоғарыдағының бәрі"],
    ["kk", "Бәрі дұрыс"],
    ["kk", "Ешқайсысы"],
  ])("%s finds %s", (lang, words) => {
    expect(paths(lintAllOrNone(fourChoices(["a", "b", "c", words], {}, lang)))).toEqual([
      "all-or-none questions.xian-c.choices.west",
    ]);
  });

  test.each([
    ["en", "All six countries"],
    ["zh-CN", "全国都有雪"],
    ["ru", "Все шесть стран"],
    ["kk", "Барлық алты ел"],
  ])("%s lets %s through", (lang, words) => {
    expect(lintAllOrNone(fourChoices(["a", "b", "c", words], {}, lang))).toEqual([]);
  });
});

describe("absolute-words", () => {
  const CASES = [
    ["en", "It never rains", "The hall is full"],
    ["zh-CN", "那里从不下雨", "一只鸟飞来"],
    ["ru", "Только зимой", "Весной всё цветёт"],
    ["kk", "Тек қыста", "Текемет жасайды"],
  ] as const;
  test.each(CASES)("%s finds %s in a wrong choice", (lang, words) => {
    expect(paths(lintAbsoluteWords(fourChoices(["a", words, "b", "c"], {}, lang)))).toEqual([
      "absolute-words questions.xian-c.choices.east",
    ]);
  });
  test.each(CASES)("%s: %s may stand where the key has such a word too; %s is none", (lang, words, harmless) => {
    expect(lintAbsoluteWords(fourChoices([words, words, "b", "c"], {}, lang))).toEqual([]);
    expect(lintAbsoluteWords(fourChoices(["a", harmless, "b", "c"], {}, lang))).toEqual([]);
  });
});

describe("negative-stem", () => {
  test.each([
    ["en", "Which river does not reach the sea?", "Which river does NOT reach the sea?"],
    ["en", "All grow here except which one?", "Not long ago it rained. Which river rose?"],
    ["zh-CN", "哪一项不是文中提到的？", "哪一项“不是”文中提到的？"],
    ["zh-CN", "下面哪条河没有流进海里？", "不久前下过雨，哪条河涨了？"],
    ["ru", "Какая река не впадает в море?", "Какая река НЕ впадает в море?"],
    ["ru", "Что здесь растёт, кроме хлопка?", "Не так давно прошёл дождь. Что выросло?"],
    ["kk", "Қай өзен теңізге құймайды?", "Қай өзен теңізге құяды?"],
    ["kk", "Мыналардың қайсысы өзен емес?", "Мыналардың қайсысы өзен ЕМЕС?"],
  ])("%s finds “%s” and lets “%s” through", (lang, negative, sound) => {
    expect(paths(lintNegativeStem(fourChoices([], { prompt: negative }, lang)))).toEqual([
      "negative-stem questions.xian-c.prompt",
    ]);
    expect(lintNegativeStem(fourChoices([], { prompt: sound }, lang))).toEqual([]);
  });

  test("of a statement to be judged every sentence counts, of a question only what it asks", () => {
    const prompt = "The river does not reach the sea. Is it long?";

    expect(lintNegativeStem(worded(trueFalse(), { prompt }))).toHaveLength(1);
    expect(lintNegativeStem(fourChoices([], { prompt }))).toEqual([]);
  });
});

describe("open-stem", () => {
  test.each([
    ["en", "The Aral Sea"],
    ["en", "Which of the following is true?"],
    ["zh-CN", "咸海"],
    ["zh-CN", "下面说法正确的是哪一项？"],
    ["ru", "Аральское море"],
    ["ru", "Какое из следующих утверждений верно?"],
    ["kk", "Арал теңізі"],
    ["kk", "Төмендегілердің қайсысы дұрыс?"],
  ])("%s finds “%s”", (lang, prompt) => {
    expect(rulesOf(lintOpenStem(fourChoices([], { prompt }, lang)))).toEqual(["open-stem"]);
  });

  test.each([
    ["en", "How far did the shore go?"],
    ["en", "The shore went back ____ kilometres."],
    ["en", "Put the steps in order."],
    ["en", "Which of these rivers is longest?"],
    ["zh-CN", "湖岸退了多远？"],
    ["zh-CN", "请排好顺序。"],
    ["ru", "Расставь события по порядку."],
    ["ru", "Выберите реку."],
    ["kk", "Оқиғаларды ретімен қой."],
    ["kk", "Әрқайсысын өз рөлімен жұптастыр."],
  ])("%s lets “%s” through", (lang, prompt) => {
    expect(lintOpenStem(fourChoices([], { prompt }, lang))).toEqual([]);
  });

  test("a statement to be judged need not ask", () => {
    expect(lintOpenStem(worded(trueFalse(), { prompt: "The sea shrank." }))).toEqual([]);
  });
});

describe("what gives the answer away", () => {
  test.each([
    [
      "a choice in a hint",
      fourChoices(["Saxaul", "Reed"], { hints: ["Think of saxaul, hardy."] }),
      "hint-answers questions.xian-c.hints[0]",
    ],
    [
      "a choice in the title",
      fourChoices(["the long river"], { title: "The long river’s way" }),
      "title-answers questions.xian-c.title",
    ],
    [
      "a Chinese choice within a sentence",
      fourChoices(["梭梭树"], { hints: ["想想梭梭树吧。"] }, "zh-CN"),
      "hint-answers questions.xian-c.hints[0]",
    ],
    [
      "an accepted form in the prompt",
      worded(fillIn(), { prompt: "How far is Ташкент?" }, "ru"),
      "prompt-answers questions.fill-in.prompt",
    ],
    ["a place in a hint", worded(locate(), { hints: ["It is moynaq."] }), "hint-answers questions.locate.hints[0]"],
    ["a value in a hint", worded(numeric(), { hints: ["About 50."] }), "hint-answers questions.numeric.hints[0]"],
    ["its placeholder", worded(numeric(), { title: "{value} metres" }), "title-answers questions.numeric.title"],
  ])("%s is found", (_, item, finding) => {
    expect(paths(lintGivenAway(item))).toEqual([finding]);
  });

  test.each([
    ["part of a word", fourChoices(["art"], { hints: ["Start early."] })],
    ["the right and a wrong choice", fourChoices(["Saxaul", "Reed"], { prompt: "Reed or saxaul?" })],
    ["one Han character", fourChoices(["水"], { prompt: "什么在水里？" }, "zh-CN")],
    ["a small number, as in a date", worded(numeric("n", { value: 6 }), { prompt: "How many by 6 June?" })],
    ["a question without an answer in words", worded(trueFalse(), { prompt: "True or false?" })],
  ])("%s is let through", (_, item) => {
    expect(lintGivenAway(item)).toEqual([]);
  });
});

describe("words that read the same", () => {
  test.each([
    [
      "a choice, whatever its case and punctuation",
      fourChoices(["Reed", "reed.", "b", "c"]),
      "same-choice questions.xian-c.choices.east",
    ],
    [
      "a figure, however it is written",
      fourChoices(["57万", "570,000", "b", "c"], {}, "zh-CN"),
      "same-choice questions.xian-c.choices.east",
    ],
    [
      "a reason",
      fourChoices(["a", "b", "c", "d"], { reasons: { east: "No.", south: "Yes?", west: "No!" } }),
      "same-reason questions.xian-c.reasons.west",
    ],
  ])("%s is found", (_, item, finding) => {
    expect(paths(lintSameWords(item))).toEqual([finding]);
  });

  test("signs that tell numbers apart are seen", () => {
    expect(lintSameWords(fourChoices(["5", "−5", "10:30", "1030"]))).toEqual([]);
    expect(lintSameWords(fourChoices(["2 + 3", "2 − 3", "2 × 3", "23"]))).toEqual([]);
  });
});
