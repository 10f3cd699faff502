import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalForm } from "../../src/kinds/fill-in/normal-form.ts";

describe("the same answer, however it is typed", () => {
  test.each<[string, readonly string[]]>([
    ["case", ["Tashkent", "TASHKENT", "tashkent"]],
    ["Cyrillic case", ["Ташкент", "ТАШКЕНТ"]],
    ["Kazakh letters", ["Нөкіс", "НӨКІС", "нөкіс"]],
    ["ё and е", ["Актёр", "актер", "АКТЁР"]],
    ["full and half width", ["Ａｒａｌ ２０２５", "Aral 2025", "ａｒａｌ２０２５"]],
    ["hyphens, spaces, dashes", ["Jalal-Abad", "Jalal Abad", "jalalabad", "Jalal–Abad", "Jalal‑Abad"]],
    ["apostrophes", ["Xi'an", "Xi’an", "Xian", "xi an"]],
    ["punctuation and quotes", ["«Тетис».", "тетис", "“Тетис”!"]],
    ["Chinese punctuation", ["西安宣言", "《西安宣言》", "“西安宣言”。"]],
    ["space around", ["  saxaul ", "saxaul"]],
    ["accents written in one sign or two", ["caf\u00e9", "cafe\u0301"]],
    ["570,000", ["57万", "570,000", "570 000", "570\u00A0000", "570000", "0.57 million", "0,57 млн", "570 тыс.", "570 мың", "５７万", "0.57 миллиона"]],
    ["79.8 million", ["7980万", "79.8 million", "79,8 млн", "79 800 000"]],
    ["94.8 billion", ["948亿", "94.8 billion", "94,8 млрд", "94,8 миллиарда"]],
    ["a decimal", ["79.8", "79,8", "79.80"]],
    ["a figure with its unit", ["13 institutes", "13institutes", "13 INSTITUTES"]],
    ["a figure within a name", ["A380-800", "a380 800"]],
  ])("%s", (_, forms) => {
    expect(new Set(forms.map(normalForm)).size, forms.map(normalForm).join(" | ")).toBe(1);
  }); // prettier-ignore
});

describe("other answers", () => {
  test.each([
    ["Buka", "Bukhara"],
    ["57万", "57亿"],
    ["570,000", "57,000"],
    ["79.8", "798"],
    ["2024", "2025"],
    ["и", "й"],
    ["қала", "кала"],
    ["西安", "西宁"],
  ])("%s is not %s", (one, other) => {
    expect(normalForm(one)).not.toBe(normalForm(other));
  });
});

test("three decimals after a dot are no group of thousands: 0.798亿 is 79.8 million", () => {
  expect(normalForm("0.798亿")).toBe(normalForm("79.8 million"));
});

test.each(["", " ", "—", "?!", "«»", "…"])("%j is no answer", (typed) => {
  expect(normalForm(typed)).toBe("");
});

test("any text has one, and neither its case nor space around it matters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(normalForm(` ${text}\n`)).toBe(normalForm(text));
      expect(typeof normalForm(text)).toBe("string");
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zа-яё -]{0,20}$/), (text) => {
      expect(normalForm(text.toUpperCase())).toBe(normalForm(text));
    }),
  );
});

test("a whole number is the same with and without its separators", () => {
  const parted = (value: number, by: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, by);
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(",", " ", "\u00A0", "\u202F", "'"), (value, by) => {
      expect(normalForm(parted(value, by))).toBe(normalForm(String(value)));
    }),
  );
});
