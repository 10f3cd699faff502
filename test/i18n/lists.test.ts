import { describe, expect, test } from "vitest";
import { plainList } from "../../src/domain/number-style.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";

describe("words of an answer", () => {
  test.each(LANGUAGES)("stand apart in %s", (lang) => {
    expect(plainList(lang).format(["甲", "乙", "丙"])).toMatch(/^甲(, |、)乙(, |、| және )丙$/);
  });
});
