import { expect, test } from "vitest";
import type { QuestionResult } from "../../../src/domain/assignment/attempt.ts";
import { surenessOf } from "../../../src/domain/statistics/sureness.ts";
import { attempt, result } from "./attempts.ts";

const said = (sure: QuestionResult["sure"], score: number): QuestionResult => result("a", score, { sure });

test("first tries are counted by certainty and marked as Moodle does", () => {
  const found = surenessOf([
    attempt([said(1, 1), said(1, 0), said(2, 1), said(3, 1)]),
    attempt([said(3, 0), said(3, 0.5), said(null, 1)]),
  ]);

  expect(found).toMatchObject({
    tally: { 1: { right: 1, wrong: 1 }, 2: { right: 1, wrong: 0 }, 3: { right: 1, wrong: 2 } },
    said: 6,
    unsaid: 1,
    mark: (1 + 0 + 2 + 3 - 6 - 6) / 6,
  });
  expect(found.levels.map(({ answers }) => answers)).toEqual([2, 1, 3]);
});

test("a second try does not count, and neither does a question without an answer", () => {
  const [right] = result("a", 1).tries;
  const [wrong] = result("a", 0).tries;
  const found = surenessOf([
    attempt([result("a", 0.5, { sure: 3, tries: [wrong!, right!] }), result("b", 0, { sure: null, tries: [] })]),
  ]);

  expect(found).toMatchObject({ said: 1, unsaid: 0, mark: -6 });
});

test("nothing said has no mark", () => {
  expect(surenessOf([])).toMatchObject({ said: 0, unsaid: 0, mark: null });
});
