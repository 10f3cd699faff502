import { describe, expect, test } from "vitest";
import { allAttempts } from "../../../src/teach/report/all-attempts.ts";
import { mendedQuestion } from "../../../src/teach/report/mended-question.ts";
import { readCorrection } from "../../../src/teach/report/read-correction.ts";
import { againByStop, answeredOf, topicShares } from "../../../src/teach/report/student-facts.ts";
import { choice, choiceOfMany, numeric, trueFalse } from "../../support/sample-level.ts";
import { BENT, FIRST, own, played, QUESTIONS, resultsOf, TWICE } from "./made-up.ts";

const form = (...entries: readonly (readonly [string, string])[]): FormData => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

describe("a correction is read from its form", () => {
  test.each([
    ["right for all", choice(), [["as", "right-for-all"]], { as: "right-for-all" }],
    ["left out", numeric(), [["as", "left-out"]], { as: "left-out" }],
    [
      "another choice",
      choice(),
      [
        ["as", "choices"],
        ["answer", "south"],
      ],
      { as: "choices", answer: ["south"] },
    ],
    [
      "other choices",
      choiceOfMany(),
      [
        ["as", "choices"],
        ["answer", "sun"],
        ["answer", "coal"],
      ],
      { as: "choices", answer: ["sun", "coal"] },
    ],
    ["the other side", trueFalse("t", true), [["as", "value"]], { as: "value", value: false }],
    [
      "a number with a comma",
      numeric(),
      [
        ["as", "number"],
        ["value", "60,5"],
        ["tolerance", "0"],
      ],
      { as: "number", value: 60.5, tolerance: 0 },
    ],
  ] as const)("as %s", (_, question, entries, correction) => {
    expect(readCorrection(question, form(...entries))).toEqual(correction);
  });
  test.each([
    ["nothing chosen", choice(), []],
    [
      "the key as it is",
      choice(),
      [
        ["as", "choices"],
        ["answer", "north"],
      ],
    ],
    ["no answer", choice(), [["as", "choices"]]],
    [
      "what is no choice",
      choice(),
      [
        ["as", "choices"],
        ["answer", "up"],
      ],
    ],
    [
      "no number",
      numeric(),
      [
        ["as", "number"],
        ["value", "much"],
        ["tolerance", "1"],
      ],
    ],
    [
      "a tolerance below nothing",
      numeric(),
      [
        ["as", "number"],
        ["value", "60"],
        ["tolerance", "-1"],
      ],
    ],
    [
      "the number as it is",
      numeric(),
      [
        ["as", "number"],
        ["value", "50"],
        ["tolerance", "10"],
      ],
    ],
    [
      "that of another kind",
      trueFalse(),
      [
        ["as", "number"],
        ["value", "1"],
        ["tolerance", "1"],
      ],
    ],
  ] as const)("and refused for %s", (_, question, entries) => {
    expect(readCorrection(question, form(...entries))).toBeNull();
  });
});

test("the question is shown with the key that counts", () => {
  const corrected = own({ corrections: { [FIRST.id]: { as: "choices", answer: ["south"] } } });
  expect(mendedQuestion(corrected, FIRST)).toMatchObject({ answer: ["south"] });
  expect(mendedQuestion(own({ corrections: { [FIRST.id]: { as: "left-out" } } }), FIRST)).toBe(FIRST);
});

test("what was learned is told by all attempts under the names that count, without what is flagged", () => {
  const names = allAttempts(own(), resultsOf(own())).map(({ name }) => name);
  expect(names.filter((name) => name === TWICE)).toHaveLength(2);
  expect(names).not.toContain(BENT);
});

describe("a student's page", () => {
  const attempt = played(TWICE, own());
  const answered = answeredOf(attempt, QUESTIONS);

  test("adds the points up by topic", () => {
    const [energy, ...none] = topicShares(answered);
    expect(none).toEqual([]);
    expect(energy?.points).toBeCloseTo(
      attempt.results.reduce((sum, { score }) => sum + 3 * score, 0),
      9,
    );
    expect(energy?.most).toBe(3 * QUESTIONS.length);
  });
  test("sends back to the stops of what was not right at first", () => {
    const again = againByStop(answered, new Map(QUESTIONS.map(({ id }) => [id, "xian"])));
    const wrong = attempt.results.filter(({ tries }) => tries[0]!.score < 1).map(({ question }) => question);
    expect(wrong.length).toBeGreaterThan(0);
    expect(again.get("xian")?.map(({ question }) => question.id)).toEqual(wrong);
  });
});
