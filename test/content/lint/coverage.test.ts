import { expect, test } from "vitest";
import { coverage } from "../../../src/content/lint/coverage.ts";
import { FOUR, soundBank } from "./bank.ts";

const more = { id: "fact-more", paragraph: "T01", evidence: ["张骞"] };

test("tells what is asked and what is not", () => {
  const { levels, facts } = soundBank();
  const told = coverage(levels, [...facts, more]);

  expect(told.asked).toHaveLength(facts.length);
  expect(told.notAsked).toEqual(["fact-more"]);
});

test("counts questions, kinds, languages and difficulty, in all and by stop", () => {
  const { levels, facts } = soundBank();
  const told = coverage(levels, facts);

  expect(told).toMatchObject({ questions: 11, languages: FOUR, difficulty: { 1: 1, 2: 0, 3: 0 } });
  expect(told.kinds).toMatchObject({ choice: 3, "true-false": 2, "fill-in": 1, sorting: 1, locate: 1 });
  expect(told.stops).toEqual([{ stop: "xian", questions: 11, kinds: told.kinds }]);
});

test("a language that one level lacks does not count, a broken level is empty", () => {
  const { levels, facts } = soundBank();
  const told = coverage([...levels, { stop: "buka", level: null, texts: { en: {} } }], facts);

  expect(told.languages).toEqual(["en"]);
  expect(told.stops[1]).toEqual({ stop: "buka", questions: 0, kinds: {} });
  expect(coverage([], []).difficulty).toEqual({ 1: 0, 2: 0, 3: 0 });
});
