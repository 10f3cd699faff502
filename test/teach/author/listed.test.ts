import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PackQuestion } from "../../../src/domain/pack/pack.ts";
import { finder, movedTo, PAGE, pageOf, withCopy } from "../../../src/teach/author/listed.ts";
import { PACK_QUESTIONS } from "../../support/sample-pack.ts";

const ids = (questions: readonly PackQuestion[]): string[] => questions.map(({ id }) => id);
const IDS = ids(PACK_QUESTIONS);
const find = finder();
const many = (count: number): readonly PackQuestion[] =>
  Array.from({ length: count }, (_, at) => ({ ...PACK_QUESTIONS[2]!, id: `n${at}` })); // of nine

describe("the search", () => {
  test("finds words of any language, of prompts and of choices, whatever their case", () => {
    expect(ids(find(PACK_QUESTIONS, "KHIVA"))).toEqual(["road", "where"]);
    expect(ids(find(PACK_QUESTIONS, "столица"))).toEqual(["capital"]);
    expect(ids(find(PACK_QUESTIONS, "咸海"))).toEqual(["rivers"]);
  });

  test("wants every word, in any order", () => {
    expect(ids(find(PACK_QUESTIONS, "samarkand  khiva"))).toEqual(["road"]);
    expect(find(PACK_QUESTIONS, "khiva nowhere")).toEqual([]);
  });

  test("without words shows everything", () => {
    expect(find(PACK_QUESTIONS, "  ")).toBe(PACK_QUESTIONS);
  });
});

describe("pages", () => {
  test("hold every question once, in order, fifty at most", () => {
    fc.assert(
      fc.property(fc.nat(230), (count) => {
        const all = many(count);
        const { pages } = pageOf(all, 0);
        const parts = Array.from({ length: pages }, (_, page) => pageOf(all, page).shown);
        expect(parts.flat()).toEqual(all);
        expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(PAGE);
      }),
    );
  });

  test("beyond the last are the last", () => {
    expect(pageOf(many(60), 7)).toMatchObject({ page: 1, pages: 2 });
    expect(pageOf([], 3)).toEqual({ shown: [], page: 0, pages: 1 });
  });
});

describe("moving a question", () => {
  test("puts it where the other one was, and loses none", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.constantFrom(...IDS), (id, target) => {
        const after = ids(movedTo(PACK_QUESTIONS, id, target));
        expect(after.indexOf(id)).toBe(IDS.indexOf(target));
        expect(after.filter((one) => one !== id)).toEqual(IDS.filter((one) => one !== id));
      }),
    );
  });

  test("that is not there, or to none, changes nothing", () => {
    expect(movedTo(PACK_QUESTIONS, "none", "salt")).toBe(PACK_QUESTIONS);
    expect(movedTo(PACK_QUESTIONS, "salt", "none")).toBe(PACK_QUESTIONS);
  });
});

describe("a copy", () => {
  test("comes right after its question, under an id of its own", () => {
    const after = withCopy(PACK_QUESTIONS, "salt", "copy");
    expect(ids(after).slice(2, 4)).toEqual(["salt", "copy"]);
    expect(after[3]).toEqual({ ...after[2], id: "copy" });
  });

  test("of a question that is not there is none", () => {
    expect(withCopy(PACK_QUESTIONS, "none", "copy")).toBe(PACK_QUESTIONS);
  });
});
