import { describe, expect, test } from "vitest";
import { figureText, withFigures } from "../../src/content/figures.ts";
import { parseContent } from "../../src/content/parse-level.ts";
import { sampleContent } from "../support/sample-level.ts";

const inAll = (figure: number | string, form = ""): (string | undefined)[] =>
  ["zh-CN", "en", "ru", "kk"].map((lang) => figureText(figure, form, lang));

describe("a number", () => {
  test("is set in each language's way", () => {
    expect(inAll(570_000)).toEqual(["570,000", "570,000", "570\u00A0000", "570\u00A0000"]);
    expect(inAll(2100)).toEqual(["2100", "2,100", "2100", "2100"]);
    expect(inAll(7.1)).toEqual(["7.1", "7.1", "7,1", "7,1"]);
  });

  test("is set short with a word of scale", () => {
    expect(inAll(94.8e9, "short")).toEqual(["948亿", "94.8 billion", "94,8\u00A0млрд", "94,8\u00A0млрд"]);
    expect(inAll(79_800_000, "short")).toEqual(["7980万", "79.8 million", "79,8\u00A0млн", "79,8\u00A0млн"]);
  });

  test("has no form of a date", () => {
    expect(inAll(2025, "year")).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("a date", () => {
  test("is set whole or in parts", () => {
    expect(inAll("2025-05-31")).toEqual(["2025年5月31日", "31 May 2025", "31 мая 2025 г.", "2025 ж. 31 мамыр"]);
    expect(inAll("2025-05-31", "month-day")).toEqual(["5月31日", "31 May", "31 мая", "31 мамыр"]);
    expect(inAll("2025-05-31", "day")).toEqual(["31", "31", "31", "31"]);
    expect(inAll("2025-05", "month").slice(0, 2)).toEqual(["5", "May"]);
    expect(inAll("2025-05", "year")).toEqual(["2025", "2025", "2025", "2025"]);
    expect(inAll("2025")).toEqual(["2025", "2025", "2025", "2025"]);
  });

  test("has no part that is not known", () => {
    for (const form of ["", "day", "month-day", "short", "hour"])
      expect(figureText("2025-05", form, "en")).toBeUndefined();
    expect(figureText("2025", "month", "en")).toBeUndefined();
  });

  test("is the same day wherever the clock stands", () => {
    expect(figureText("2025-01-01", "", "en")).toBe("1 January 2025");
  });
});

describe("a text", () => {
  test("keeps what names no figure", () => {
    expect(withFigures("{value} of {output}, {constructor}", { output: 5 }, "en")).toBe("{value} of 5, {constructor}");
  });

  test("is parsed with its figures set, and the level has them no more", () => {
    const { level, text } = sampleContent();
    const parsed = parseContent({
      level: { ...level, figures: { output: 570_000 } },
      text: { ...text, built: "{output} km" },
    });

    expect(parsed).toEqual({ ok: true, value: { level, text: { ...text, built: "570,000 km" } } });
  });

  test.each(["31 May", "2025-13", "2025-02-30", "25"])("does not take %s for a date", (figure) => {
    const { level, text } = sampleContent();

    expect(parseContent({ level: { ...level, figures: { day: figure } }, text }).ok).toBe(false);
  });
});
