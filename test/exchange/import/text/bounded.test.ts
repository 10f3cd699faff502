import { expect, test } from "vitest";
import { bounded } from "../../../../src/exchange/import/text/bounded.ts";

test("a text that people could write stays whole", () => {
  const text = "Where? {=here ~there}\n\n".repeat(10_000);
  expect(bounded(text, ["{", "}"])).toBe(text);
});
test("of lines and signs without end the first are read", () => {
  expect(bounded("a\n".repeat(1_000_000)).length).toBe(800_001);
  expect(bounded("{".repeat(1_000_000), ["{"]).length).toBe(300_000);
  expect(bounded("x".repeat(1_000_000), ["{"]).length).toBe(1_000_000);
});
