import fc from "fast-check";
import { expect, test } from "vitest";
import { onlyFenced } from "../../../../src/exchange/import/text/only-fenced.ts";

test.each([
  ["Hi\n```gift\nQ {T}\n```\nBye", "  \n       \nQ {T}\n   \n   "],
  ["~~~\na\n~~~", "   \na\n   "],
  ["no fence", null],
  ["```\nopen", null],
  ["```\na\n```\n```\nb\n```", null],
])("%j", (text, fenced) => {
  expect(onlyFenced(text)).toBe(fenced);
});
test("no character moves", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("```", "\n", "a", " ", "~~~"), { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      const fenced = onlyFenced(text) ?? text;
      expect(fenced.length).toBe(text.length);
      expect(fenced.split("\n").length).toBe(text.split("\n").length);
    }),
  );
});
