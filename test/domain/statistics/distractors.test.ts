import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../src/domain/assignment/attempt.ts";
import type { Response } from "../../../src/domain/response.ts";
import { allDistractors, distractorsOf } from "../../../src/domain/statistics/distractors.ts";
import {
  choice,
  choiceOfMany,
  fillIn,
  locate,
  matching,
  numeric,
  sequencing,
  sorting,
  trueFalse,
} from "../../support/sample-level.ts";
import { answered, attempt, result } from "./attempts.ts";

const took = (id: string, rest: number): Attempt =>
  answered("choice", { kind: "choice", choices: [id] }, id === "north" ? 1 : 0, rest);
/** North is right; those who took east did best elsewhere. */
const TWELVE = [
  ...[0.1, 0.2, 0.5, 0.6].map((rest) => took("north", rest)),
  ...[0.8, 0.9, 1].map((rest) => took("east", rest)),
  ...[0, 0.05, 0.3, 0.4, 0.7].map((rest) => took("south", rest)),
];
const row = (found: ReturnType<typeof distractorsOf>, key: string) => found.options.find((one) => one.key === key)!;

describe("the options of a choice", () => {
  const found = distractorsOf(TWELVE, choice());

  test("stand in the question's order with their counts and shares", () => {
    expect(found).toMatchObject({ question: "choice", asked: 12, answered: 12 });
    expect(found.options.map(({ key, count }) => [key, count])).toEqual([
      ["north", 4],
      ["east", 3],
      ["south", 5],
      ["west", 0],
    ]);
    expect(row(found, "east").share).toBe(25);
    expect(row(found, "east").response).toEqual({ kind: "choice", choices: ["east"] });
    expect(found.options.map(({ isRight }) => isRight)).toEqual([true, false, false, false]);
  });

  test("tell how their takers did elsewhere", () => {
    expect(row(found, "north").rest).toBeCloseTo(35, 9);
    expect(row(found, "east").rest).toBeCloseTo(90, 9);
    expect(row(found, "west").rest).toBeNull();
  });

  test("are told by third of the class", () => {
    expect(found.thirds).toEqual({ lower: 4, middle: 4, upper: 4 });
    expect(row(found, "east").thirds).toEqual({ lower: 0, middle: 0, upper: 3 });
    expect(row(found, "north").thirds).toEqual({ lower: 2, middle: 2, upper: 0 });
    expect(row(found, "west").thirds).toEqual({ lower: 0, middle: 0, upper: 0 });
  });

  test("are flagged where nobody took them or the strong did", () => {
    expect(found.options.map(({ flags }) => flags)).toEqual([[], ["strong"], [], ["nobody"]]);
  });

  test("are not flagged as the strong's for one taker", () => {
    const one = [...TWELVE.filter((_, at) => at < 4 || at > 6), took("east", 1), took("north", 0.2)];

    expect(row(distractorsOf(one, choice()), "east")).toMatchObject({ count: 1, rest: 100, flags: [] });
  });

  test("are only counted with fewer than ten answers", () => {
    const few = distractorsOf(TWELVE.slice(0, 9), choice());

    expect(few.thirds).toBeNull();
    expect(few.options.map(({ count }) => count)).toEqual([4, 3, 2, 0]);
    for (const one of few.options) expect(one).toMatchObject({ rest: null, thirds: null, flags: [] });
  });

  test("do not depend on the order of the attempts", () => {
    expect(distractorsOf(TWELVE.toReversed(), choice())).toEqual(found);
  });
});

describe("what counts", () => {
  test("is the first try, and who did not answer was asked all the same", () => {
    const second: Attempt = attempt([
      result("choice", 0.5, {
        tries: [
          { response: { kind: "choice", choices: ["east"] }, score: 0 },
          { response: { kind: "choice", choices: ["north"] }, score: 1 },
        ],
      }),
    ]);
    const found = distractorsOf([second, attempt([result("choice", 0, { tries: [] })])], choice());

    expect(found).toMatchObject({ asked: 2, answered: 1 });
    expect(found.options.map(({ count }) => count)).toEqual([0, 1, 0, 0]);
  });

  test("is each of many choices, once", () => {
    const response: Response = { kind: "choice", choices: ["wind", "coal", "wind"] };
    const found = distractorsOf([answered("many", response, 0)], choiceOfMany());

    expect(found.options.map(({ key, count, isRight }) => [key, count, isRight])).toEqual([
      ["wind", 1, true],
      ["sun", 0, true],
      ["coal", 1, false],
      ["peat", 0, false],
    ]);
    expect(found.options.map(({ share }) => share)).toEqual([100, 0, 100, 0]);
  });

  test("is also a choice that the question has no more", () => {
    expect(distractorsOf([took("north-west", 0.5)], choice()).options.at(-1)).toMatchObject({
      key: "north-west",
      count: 1,
      isRight: false,
    });
  });

  test("is nothing where nobody was asked", () => {
    const found = distractorsOf([], choice());

    expect(found).toMatchObject({ asked: 0, answered: 0, thirds: null });
    expect(found.options.map(({ share }) => share)).toEqual([0, 0, 0, 0]);
  });
});

describe("other kinds", () => {
  test("true or false has both sides, the right one by its key", () => {
    const found = distractorsOf(
      [answered("true-false", { kind: "true-false", value: true }, 0)],
      trueFalse("true-false", false),
    );

    expect(found.options.map(({ key, count, isRight }) => [key, count, isRight])).toEqual([
      ["true", 1, false],
      ["false", 0, true],
    ]);
    expect(found.options[1]!.response).toEqual({ kind: "true-false", value: false });
  });

  test("numbers count by what was given, the most given first", () => {
    const given = [50, 70, 70, 30].map((value) =>
      answered("numeric", { kind: "numeric", value }, value === 50 ? 1 : 0),
    );
    const found = distractorsOf(given, numeric());

    expect(found.options.map(({ response, count, isRight }) => [response, count, isRight])).toEqual([
      [{ kind: "numeric", value: 70 }, 2, false],
      [{ kind: "numeric", value: 30 }, 1, false],
      [{ kind: "numeric", value: 50 }, 1, true],
    ]);
  });

  test("typed words count as the same however they were typed", () => {
    const typed = ["Samarkand", "samarkand ", "SAMARKAND"].map((text) =>
      answered("fill-in", { kind: "fill-in", text }, 0),
    );
    const { options } = distractorsOf(typed, fillIn());

    expect(options.map(({ count }) => count)).toEqual([3]);
    expect(distractorsOf(typed.toReversed(), fillIn()).options).toEqual(options);
  });

  test("pairs and bins count as the same in whatever order they were put together", () => {
    const matched = [
      { train: "rails", ship: "sand", camel: "water" },
      { camel: "water", ship: "sand", train: "rails" },
    ].map((pairs) => answered("matching", { kind: "matching", pairs }, 1 / 3));
    const sorted = [
      { dune: "wet", lake: "wet" },
      { lake: "wet", dune: "wet" },
    ].map((bins) => answered("sorting", { kind: "sorting", bins }, 0.5));
    const ordered = ["one two", "two one"].map((order) =>
      answered("sequencing", { kind: "sequencing", order: order.split(" ") }, 0.5),
    );

    expect(distractorsOf(matched, matching()).options.map(({ count }) => count)).toEqual([2]);
    expect(distractorsOf(sorted, sorting()).options.map(({ count }) => count)).toEqual([2]);
    expect(distractorsOf(ordered, sequencing()).options.map(({ count }) => count)).toEqual([1, 1]);
  });

  test("places on the map count by the nearest candidate", () => {
    const near = [
      [69.2, 41.3],
      [69.4, 41.1],
      [59.03, 43.77],
    ] as const;
    const pointed = near.map(([lon, lat]) => answered("locate", { kind: "locate", lon, lat }, lon < 60 ? 1 : 0));

    expect(distractorsOf(pointed, locate()).options.map(({ count, isRight }) => [count, isRight])).toEqual([
      [2, false],
      [1, true],
    ]);
  });
});

test("several questions are told in their order, each as alone", () => {
  const questions = [trueFalse(), choice()];

  expect(allDistractors(TWELVE, questions)).toEqual(questions.map((question) => distractorsOf(TWELVE, question)));
});
