import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mark, rightResponse } from "../../src/domain/mark.ts";
import type { Response } from "../../src/domain/response.ts";
import { wrongResponse } from "../support/answers.ts";
import {
  choice,
  choiceOfMany,
  matching,
  numeric,
  sampleLevel,
  sequencing,
  trueFalse,
} from "../support/sample-level.ts";

describe.each(sampleLevel().questions)("$id", (question) => {
  test("its right response has the full mark and no reason", () => {
    expect(mark(question, rightResponse(question))).toEqual({ score: 1, reasons: [], missing: 0 });
  });

  test("a wholly wrong response has no mark and a reason", () => {
    const marked = mark(question, wrongResponse(question));

    expect(marked.score).toBe(0);
    expect(marked.reasons.length).toBeGreaterThan(0);
  });

  test("a response to another kind is our own mistake", () => {
    const other = question.kind === "numeric" ? trueFalse() : numeric();

    expect(() => mark(question, rightResponse(other))).toThrow(TypeError);
  });
});

describe("choice of one", () => {
  test("names the wrong choice as its reason", () => {
    expect(mark(choice(), { kind: "choice", choices: ["south"] })).toEqual({
      score: 0,
      reasons: ["south"],
      missing: 1,
    });
  });
});

describe("choice of many: right ones taken less wrong ones, of all right ones, as Moodle's multiple answers", () => {
  test.each([
    [["wind", "sun"], 1, [], 0],
    [["wind"], 0.5, [], 1],
    [["wind", "sun", "coal"], 0.5, ["coal"], 0],
    [["wind", "coal"], 0, ["coal"], 1],
    [["wind", "sun", "coal", "peat"], 0, ["coal", "peat"], 0],
    [["coal", "peat"], 0, ["coal", "peat"], 2],
    [["wind", "wind"], 0.5, [], 1],
  ])("%j scores %d", (choices, score, reasons, missing) => {
    expect(mark(choiceOfMany(), { kind: "choice", choices })).toEqual({ score, reasons, missing });
  });
});

describe("true-false", () => {
  test("gives the reason of the side that was taken", () => {
    expect(mark(trueFalse("t", false), { kind: "true-false", value: true }).reasons).toEqual(["true"]);
  });
});

describe("numeric", () => {
  test.each([
    [40, 1, []],
    [60, 1, []],
    [39.9, 0, ["low"]],
    [60.1, 0, ["high"]],
  ])("%d scores %d where 50 ± 10 is right", (value, score, reasons) => {
    expect(mark(numeric(), { kind: "numeric", value })).toEqual({ score, reasons, missing: 0 });
  });

  test("without tolerance only the value itself is right", () => {
    const exact = numeric("n", { tolerance: 0 });

    expect(mark(exact, { kind: "numeric", value: 50 }).score).toBe(1);
    expect(mark(exact, { kind: "numeric", value: 51 }).score).toBe(0);
  });

  test("a tenth at the edge of the tolerance is right, whatever floating point makes of it", () => {
    const tenths = numeric("n", { value: 0.7, min: 0, max: 2, step: 0.1, tolerance: 0.1 });

    expect(mark(tenths, { kind: "numeric", value: 0.8 }).score).toBe(1);
    expect(mark(tenths, { kind: "numeric", value: 0.6 }).score).toBe(1);
    expect(mark(tenths, { kind: "numeric", value: 0.81 }).score).toBe(0);
  });
});

describe("sequencing: neighbours kept, of all neighbours, as the adjacent pairs of Moodle's Ordering", () => {
  test.each([
    [["one", "two", "three", "four"], 1, []],
    [["four", "one", "two", "three"], 2 / 3, ["four"]],
    [["one", "two", "four", "three"], 1 / 3, ["four"]],
    [["three", "four", "one", "two"], 2 / 3, ["three"]],
    [["four", "three", "two", "one"], 0, ["four"]],
  ])("%j scores %d", (order, score, reasons) => {
    expect(mark(sequencing(), { kind: "sequencing", order })).toEqual({ score, reasons, missing: 0 });
  });

  test("only the right order has the full mark", () => {
    const items = ["one", "two", "three", "four"];
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: 4 }), (order) => {
        const isRight = order.join() === items.join();

        expect(mark(sequencing(), { kind: "sequencing", order }).score === 1).toBe(isRight);
      }),
    );
  });
});

describe("matching: right pairs, of all pairs", () => {
  test.each<[Record<string, string>, number, string[]]>([
    [{ train: "rails", ship: "water", camel: "sand" }, 1, []],
    [{ train: "rails", ship: "sand", camel: "water" }, 1 / 3, ["ship", "camel"]],
    [{ train: "rails", ship: "water", camel: "rails" }, 2 / 3, ["camel"]],
    [{ train: "sand", ship: "rails", camel: "water" }, 0, ["train", "ship", "camel"]],
  ])("%j scores %d", (pairs, score, reasons) => {
    const marked = mark(matching(), { kind: "matching", pairs });

    expect(marked.score).toBeCloseTo(score, 12);
    expect(marked.reasons).toEqual(reasons);
  });
});

test("no response scores below 0 or above 1", () => {
  const ids = ["wind", "sun", "coal", "peat", "stranger"];
  const response: fc.Arbitrary<Response> = fc.record({
    kind: fc.constant("choice" as const),
    choices: fc.array(fc.constantFrom(...ids)),
  });
  fc.assert(
    fc.property(response, (given) => {
      const { score } = mark(choiceOfMany(), given);

      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});
