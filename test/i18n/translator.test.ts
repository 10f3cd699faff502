import { describe, expect, test } from "vitest";
import { translator, type MessageKey } from "../../src/i18n/translator.ts";

const ENGLISH = {
  "feedback.points_one": "{{count}} point",
  "feedback.points_other": "{{count}} points",
  "travel.heading": "On the road to {{name}}",
  "game.name": "Silk Road Journey",
};
const RUSSIAN = {
  "feedback.points_one": "{{count}} балл",
  "feedback.points_few": "{{count}} балла",
  "feedback.points_many": "{{count}} баллов",
  "feedback.points_other": "{{count}} балла",
};

describe("plural forms", () => {
  test.each([
    ["en", ENGLISH, 1, "1 point"],
    ["en", ENGLISH, 0, "0 points"],
    ["en", ENGLISH, 1.5, "1.5 points"],
    ["ru", RUSSIAN, 1, "1 балл"],
    ["ru", RUSSIAN, 3, "3 балла"],
    ["ru", RUSSIAN, 5, "5 баллов"],
    ["ru", RUSSIAN, 21, "21 балл"],
    ["ru", RUSSIAN, 1.5, "1,5 балла"],
    ["zh-CN", { "feedback.points_other": "{{count}}分" }, 1, "1分"],
  ])("in %s are chosen by the language's own rules", (lang, messages, count, text) => {
    expect(translator(lang, messages)("feedback.points", { count })).toBe(text);
  });

  test("fall back to the form for the rest where one is missing", () => {
    const t = translator("ru", { "feedback.points_other": "{{count}} балла" });

    expect(t("feedback.points", { count: 5 })).toBe("5 балла");
  });
});

describe("placeholders", () => {
  const t = translator("en", ENGLISH);

  test("take names as they are, and numbers as the reader writes them", () => {
    expect(t("travel.heading", { name: "Buka" })).toBe("On the road to Buka");
    expect(t.fill("{value} and {{value}}", { value: 570000 })).toBe("570,000 and 570,000");
    expect(translator("ru", {}).fill("{value}", { value: 12345.678 })).toBe("12\u00A0345,68");
  });

  test("that nobody fills stay visible", () => {
    expect(t("travel.heading")).toBe("On the road to {{name}}");
  });

  test("do not take a name's dollar signs for commands", () => {
    expect(t("travel.heading", { name: "$& $1" })).toBe("On the road to $& $1");
  });

  test("in a filled-in name are not filled again", () => {
    expect(t.fill("{a}", { a: "{b}", b: "no" })).toBe("{b}");
  });
});

test("a missing text shows its key", () => {
  const missing: MessageKey = "map.heading";

  expect(translator("en", ENGLISH)(missing)).toBe("map.heading");
});

test("numbers and dates are set in the reader's way", () => {
  const day = new Date(2025, 5, 13);

  expect(translator("en", {}).date(day)).toBe("13 June 2025");
  expect(translator("zh-CN", {}).date(day)).toBe("2025年6月13日");
  expect(translator("en", {}).number(0.125)).toBe("0.13");
  expect(translator("zh-CN", {}).lang).toBe("zh-CN");
});

test("a choice of numbers is set as a list", () => {
  expect(translator("en", {}).anyOf([1, 2, 3])).toBe("1, 2 or 3");
  expect(translator("zh-CN", {}).anyOf([0, 2, 6])).toBe("0、2或6");
});
