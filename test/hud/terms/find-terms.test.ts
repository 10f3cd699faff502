import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms } from "../../../src/hud/terms/find-terms.ts";

const find = findTerms([
  ["saxaul", ["saxaul", "saxauls"]],
  ["aral-sea", ["Aral Sea", "咸海", "Аральское море", "Аральского моря"]],
  ["sea", ["sea", "海"]],
]);

describe("the words of a glossary", () => {
  test("are found whole, whatever their case", () => {
    expect(find("A Saxaul, many saxauls; no saxaulike.")).toEqual([
      "A ",
      { id: "saxaul", word: "Saxaul" },
      ", many saxauls; no saxaulike.",
    ]);
  });

  test("go before shorter ones that lie in them", () => {
    expect(find("The Aral Sea is a sea.")).toEqual([
      "The ",
      { id: "aral-sea", word: "Aral Sea" },
      " is a ",
      { id: "sea", word: "sea" },
      ".",
    ]);
    expect(find("去咸海看海")).toEqual(["去", { id: "aral-sea", word: "咸海" }, "看", { id: "sea", word: "海" }]);
  });

  test("are found in the forms that the language gives them", () => {
    expect(find("у Аральского моря")).toEqual(["у ", { id: "aral-sea", word: "Аральского моря" }]);
  });

  test("never change the text", () => {
    const text = fc
      .array(fc.constantFrom("saxaul", "Aral Sea", "海", "咸海", " ", ".", "(", "моря"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, (words) => {
        const pieces = find(words);
        expect(pieces.map((piece) => (typeof piece === "string" ? piece : piece.word)).join("")).toBe(words);
        const ids = pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.id]));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("that are none find nothing", () => expect(findTerms([])("sea")).toEqual(["sea"]));
});
