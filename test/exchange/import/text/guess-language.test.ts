import { expect, test } from "vitest";
import { guessLanguage } from "../../../../src/exchange/import/text/guess-language.ts";

test.each([
  ["zh-CN", "丝绸之路的起点是哪里？ {=长安 ~洛阳}"],
  ["zh-CN", "::Q1:: [html]<p>长安是起点</p> {TRUE}"],
  ["ru", "Где начинался путь? {=Сиань ~Ош} ANSWER: B"],
  ["ru", "Столица Казахстана — Астана. {T}"],
  ["kk", "Жібек жолы қайда басталды? {=Сиань ~Ош}"],
  ["kk", "Қазақстанның астанасы қай қала? А) Астана Б) Алматы"],
  ["en", "Where did the road begin? {=Xi'an (西安) ~Osh}"],
  ["en", "1 2 3"],
] as const)("%s: %s", (lang, text) => {
  expect(guessLanguage(text)).toBe(lang);
});
