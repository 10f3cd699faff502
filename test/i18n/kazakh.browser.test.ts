/** A browser may know Kazakh by name alone: numbers, dates and lists are right, or at least never another language's. */
import { expect, test } from "vitest";
import { translator } from "../../src/i18n/translator.ts";

const t = translator("kk", {});
const DAY = new Date(2025, 5, 13, 9, 5);

test("numbers are pointed and parted as Kazakh does", () => {
  expect(t.number(12_345.5).replaceAll(/\s/g, " ")).toBe("12 345,5");
  expect(t.percent(0.125)).toMatch(/^12,5\s?%$/);
});
test("dates are in Kazakh, or all figures", () => {
  expect(t.date(DAY)).toMatch(/^(2025 ж\. 13 маусым|13\.06\.2025)$/);
  expect(t.moment(DAY)).toMatch(/^(2025 ж\. 13 мау\.|13\.06\.2025), 09:05$/);
});
test("a list has no word of another language", () => {
  expect(t.anyOf([1, 2, 3])).toMatch(/^1, 2(, не болмаса| немесе|,) 3$/);
});
