import { describe, expect, test } from "vitest";
import { figuresIn } from "../../../src/content/lint/figures.ts";

describe("the same figures in four languages", () => {
  test.each<[number[], string, string, string, string]>([
    [[570_000], "57万兆瓦时", "570,000 megawatt-hours", "570\u00A0000 мегаватт-часов", "570\u00A0000 мегаватт-сағат"],
    [[570_000], "57万", "0.57 million", "0,57 млн", "0,57 миллион"],
    [[79_800_000], "7980万千瓦时", "79.8 million", "79,8 миллиона", "79,8 млн"],
    [[1_000_000], "100万", "1,000,000", "1\u00A0000\u00A0000", "1\u00A0000\u202F000"],
    [[200_000], "20多万", "more than 200 thousand", "более 200 тыс. тонн", "200 мыңнан астам"],
    [[94_800_000_000], "948亿", "94.8 billion", "94,8 млрд", "94,8 миллиард"],
    [[2e12], "2万亿", "2 trillion", "2 триллиона", "2 трлн"],
    [[5e7], "5千万", "50 million", "50 миллионов", "50 млн"],
    [[3000], "3千", "3 thousand", "3 тысячи", "3 мың"],
    [[100], "100千米", "100 kilometres", "100 километров", "100 километр"],
    [[5, 31, 2025], "2025年5月31日", "31 May 2025", "31 мая 2025 года", "2025 жылғы 31 мамыр"],
    [[5], "5月", "in May", "в мае", "мамырда"],
    [
      [6, 2025],
      "2025年6月的文章",
      "the report of June 2025",
      "июньская статья 2025 года",
      "2025 жылғы маусымдағы мақала",
    ],
    [[8], "8月底", "at the end of August", "в конце августа", "тамыздың соңында"],
    [[3], "3月", "March", "в марте", "наурыз айында"],
    [[1960], "1960年代", "the 1960s", "1960-е годы", "1960 жылдары"],
    [[2, 21], "第2到21", "the 2nd to the 21st", "от 2-го до 21-го", "2-ден 21-ге дейін"],
    [[90], "百分之90", "90%", "90 %", "90 %"],
    [[], "没有数字，{value}", "no figures, {value}", "без цифр, {value}", "цифрсыз, {value}"],
  ])("%j", (figures, zh, en, ru, kk) => {
    expect({
      zh: figuresIn(zh, "zh-CN"),
      en: figuresIn(en, "en"),
      ru: figuresIn(ru, "ru"),
      kk: figuresIn(kk, "kk"),
    }).toEqual({
      zh: figures,
      en: figures,
      ru: figures,
      kk: figures,
    });
  });
});

describe("months in every case", () => {
  test.each([
    ["ru", 5, "май мая маю маем мае майский"],
    ["ru", 3, "март марта марту мартом марте мартовский"],
    ["ru", 8, "август августа августу августом августе августовская"],
    ["ru", 12, "декабрь декабря декабрю декабрём декабре декабрьский"],
    ["kk", 5, "мамыр мамырда мамырдың мамырға мамырдан мамырында мамырындағы мамырдағы Мамырда"],
    ["kk", 6, "маусым маусымда маусымның маусымнан маусымдағы"],
    ["kk", 7, "шілде шілдеде шілденің шілдедегі"],
  ])("%s %d: %s", (lang, month, forms) => {
    for (const form of forms.split(" "))
      expect({ form, figures: figuresIn(form, lang) }).toEqual({ form, figures: [month] });
  });

  test.each([
    ["ru", "мартышка мартен маяк майка майор Майя"],
    ["kk", "маусымдық наурыздық"],
    ["en", "may Mayor Marching august-looking"],
  ])("%s has words that only look like months: %s", (lang, forms) => {
    for (const form of forms.split(" "))
      expect({ form, figures: figuresIn(form, lang) }).toEqual({ form, figures: [] });
  });

  test.each([
    ["May we take it?", []],
    ["May and June", [5, 6]],
    ["May 2023 came.", [5, 2023]],
    ["Late May.", [5]],
    ["It was May.", [5]],
  ])("the English verb is no month: %s", (text, figures) => {
    expect(figuresIn(text, "en")).toEqual(figures);
  });
});

test.each([
  ["en", "570,000", 570_000],
  ["ru", "570,5", 570.5],
  ["ru", "79,812", 79.812],
  ["zh-CN", "５７万", 570_000],
])("%s reads %s by its own rules", (lang, text, figure) => {
  expect(figuresIn(text, lang)).toEqual([figure]);
});

test("a Russian number parted by a common space, which may break at the line's end, is two", () => {
  expect(figuresIn("570 000", "ru")).toEqual([0, 570]);
});
