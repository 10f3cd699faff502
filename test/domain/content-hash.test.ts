import { describe, expect, test } from "vitest";
import { contentHash } from "../../src/domain/content-hash.ts";
import type { Question } from "../../src/domain/question.ts";
import frozen from "../fixtures/frozen-content-hash.json";
import { choice, matching } from "../support/sample-level.ts";

describe("contentHash", () => {
  test.each(frozen)("of $question.id is the frozen one", ({ question, hash }) => {
    // JSON widens literal types; these questions were written from the types themselves.
    expect(contentHash(question as unknown as Question)).toBe(hash);
  });

  test("does not mind the order of keys, nor a key without a value", () => {
    const question = choice();
    const turned = Object.fromEntries(Object.entries(question).toReversed()) as unknown as Question; // the same entries

    expect(contentHash(turned)).toBe(contentHash(question));
    expect(contentHash({ ...question, revision: undefined })).toBe(contentHash(question));
  });

  test.each([
    ["the answer", { answer: ["east"] }],
    ["the order of choices in the file", { choices: ["east", "north", "south", "west"] }],
    ["the revision", { revision: 2 }],
    ["the id", { id: "other" }],
    ["the difficulty", { difficulty: 2 as const }],
  ])("changes with %s", (_, over) => {
    expect(contentHash(choice("choice", over))).not.toBe(contentHash(choice()));
  });

  test("tells apart a pair that was split differently", () => {
    const one = matching("m", { pairs: [["a", "b-c"], ["d", "e"]] }); // prettier-ignore
    const other = matching("m", { pairs: [["a-b", "c"], ["d", "e"]] }); // prettier-ignore

    expect(contentHash(one)).not.toBe(contentHash(other));
  });
});
