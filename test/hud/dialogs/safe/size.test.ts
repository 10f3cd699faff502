import { expect, test } from "vitest";
import { size } from "../../../../src/hud/dialogs/safe/size.ts";
import { translator } from "../../../../src/i18n/translator.ts";

test.each([
  [0, "1 kB"],
  [999, "1 kB"],
  [1500, "2 kB"],
  [999_499, "999 kB"],
  [999_500, "1 MB"],
  [1_234_567, "1.2 MB"],
  [2_500_000_000, "2,500 MB"],
])("%i bytes are told as %s, in one piece", (bytes, words) => {
  expect(size(bytes, translator("en", {}))).toBe(words.replace(" ", "\u00A0"));
});

test("the unit is in the reader's letters", () => {
  expect(size(20_500_000, translator("ru", {}))).toBe("20,5\u00A0МБ");
});
