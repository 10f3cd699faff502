import { describe, expect, test } from "vitest";
import type { BankQuestion } from "../../../src/domain/assignment/assignment.ts";
import { filtered, isFiltering, NO_FILTER, type Filter } from "../../../src/teach/compose/filter.ts";

const BANK: readonly BankQuestion[] = [
  { id: "one", number: 1, stop: "xian", topic: "rail", kind: "choice", difficulty: 1 },
  { id: "two", number: 2, stop: "xian", topic: "culture", kind: "numeric", difficulty: 2 },
  { id: "three", number: 3, stop: "buka", topic: "energy", kind: "choice", difficulty: 3 },
];
const TEXTS: Readonly<Record<string, string>> = {
  one: "Load the Train: which city?",
  two: "Цветы на плитках",
  three: "太阳能板 Ｐｏｗｅｒ",
};
const ids = (filter: Partial<Filter>, chosen: readonly string[] = []): readonly string[] =>
  filtered(BANK, { ...NO_FILTER, ...filter }, { chosen: new Set(chosen), textOf: ({ id }) => TEXTS[id] ?? "" }).map(
    ({ id }) => id,
  );

describe("the list shows", () => {
  test("everything at first", () => {
    expect(ids({})).toEqual(["one", "two", "three"]);
    expect(isFiltering(NO_FILTER)).toBe(false);
  });
  test("what fits any of one facet", () => expect(ids({ topics: ["rail", "energy"] })).toEqual(["one", "three"]));
  test("what fits all facets", () => {
    expect(ids({ stops: ["xian"], kinds: ["choice"] })).toEqual(["one"]);
    expect(ids({ stops: ["xian"], difficulties: [3] })).toEqual([]);
  });
  test("what has every word of the search, in any script and case", () => {
    expect(ids({ search: " TRAIN  load " })).toEqual(["one"]);
    expect(ids({ search: "ЦВЕТЫ" })).toEqual(["two"]);
    expect(ids({ search: "太阳 power" })).toEqual(["three"]);
    expect(ids({ search: "train flowers" })).toEqual([]);
  });
  test("only what is chosen", () => expect(ids({ onlyChosen: true }, ["two"])).toEqual(["two"]));
});

test("spaces alone search for nothing", () => {
  expect(isFiltering({ ...NO_FILTER, search: "  " })).toBe(false);
  expect(isFiltering({ ...NO_FILTER, search: "x" })).toBe(true);
});
