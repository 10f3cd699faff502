/** What one answer leads to: points, tries, returns, gaps. */
import { describe, expect, test } from "vitest";
import { answer, takeHint } from "../../src/domain/decide.ts";
import {
  choice,
  choiceOfMany,
  matching,
  numeric,
  sampleLevel,
  sequencing,
  trueFalse,
} from "../support/sample-level.ts";
import { visitPlayer, type VisitPlayer } from "../support/visit-player.ts";
import type { Question } from "../../src/domain/question.ts";

const asked = (question: Question): VisitPlayer => {
  const player = visitPlayer({ level: { id: "xian", questions: [question] } });
  player.choose();
  return player;
};

describe("a question with more than two ways", () => {
  test("right at once gives 3 points and its step", () => {
    const player = asked(choice());

    expect(player.answer(true)).toMatchObject({ try: 1, outcome: { score: 1, points: 3, next: "right" } });
    expect(player.task("choice")).toMatchObject({ status: "right", points: 3 });
  });

  test("right after one hint or two gives 2 points", () => {
    for (const hints of [1, 2]) {
      const player = asked(choice());
      for (let at = 0; at < hints; at++) player.hint();

      expect(player.answer(true).outcome).toEqual({ score: 1, points: 2, next: "right" });
    }
  });

  test("wrong gets one more try for 1 point", () => {
    const player = asked(choice());

    expect(player.answer(false)).toMatchObject({ try: 1, outcome: { points: 0, next: "retry" } });
    expect(player.task("choice").status).toBe("asked");
    expect(player.answer(true)).toMatchObject({ try: 2, outcome: { points: 1, next: "right" } });
  });

  test("wrong twice returns at the visit's end, for no points but for its step", () => {
    const player = asked(choice());
    player.answer(false);

    expect(player.answer(false)).toMatchObject({ try: 2, outcome: { points: 0, next: "return" } });
    expect(player.task("choice").status).toBe("returning");
    player.goOn();
    expect(player.task("choice")).toMatchObject({ status: "asked", round: 2 });
    expect(player.answer(true)).toMatchObject({ try: 3, outcome: { score: 1, points: 0, next: "right" } });
    expect(player.task("choice")).toMatchObject({ status: "right", points: 0 });
  });

  test("wrong where it returned leaves a gap and gets no further try", () => {
    const player = asked(choice());
    player.answer(false);
    player.answer(false);
    player.goOn();

    expect(player.answer(false)).toMatchObject({ try: 3, outcome: { points: 0, next: "gap" } });
    expect(player.task("choice").status).toBe("gap");
  });
});

describe.each([trueFalse(), choice("two", { choices: ["north", "south"] })])("the two-way question $id", (question) => {
  test("has no second try: wrong, it returns at once", () => {
    const player = asked(question);

    expect(player.answer(false)).toMatchObject({ try: 1, outcome: { points: 0, next: "return" } });
    expect(player.task(question.id).status).toBe("returning");
  });

  test("answered again counts as the third try", () => {
    const player = asked(question);
    player.answer(false);
    player.goOn();

    expect(player.answer(false)).toMatchObject({ try: 3, outcome: { next: "gap" } });
  });
});

describe("partial marks", () => {
  test("scale the points but make no step", () => {
    const player = asked(choiceOfMany());

    const { outcome } = player.answer({ kind: "choice", choices: ["wind"] });

    expect(outcome).toEqual({ score: 0.5, points: 1.5, next: "retry" });
    expect(player.task("many").status).toBe("asked");
  });

  test("scale the 2 points left after a hint and the 1 of the second try", () => {
    const player = asked(sequencing());
    player.hint();

    expect(player.answer({ kind: "sequencing", order: ["four", "one", "two", "three"] }).outcome.points).toBeCloseTo(
      4 / 3,
    );
    expect(player.answer({ kind: "sequencing", order: ["one", "two", "four", "three"] }).outcome.points).toBeCloseTo(
      1 / 3,
    );
  });

  test("are kept where the next try is worth less", () => {
    const player = asked(matching());
    player.answer({ kind: "matching", pairs: { train: "rails", ship: "water", camel: "water" } });

    player.answer(true);

    expect(player.task("matching")).toMatchObject({ status: "right", points: 2 });
  });

  test("give nothing when the question has returned, and a gap", () => {
    const player = asked(choiceOfMany());
    player.answer(false);
    player.answer(false);
    player.goOn();

    const { outcome } = player.answer({ kind: "choice", choices: ["wind"] });

    expect(outcome).toEqual({ score: 0.5, points: 0, next: "gap" });
  });
});

describe("hints", () => {
  test("are two at most: a nudge, then one wrong choice removed", () => {
    const player = asked(choice());

    const taken = [player.hint(), player.hint(), player.hint()];

    expect(taken.map((events) => events.length)).toEqual([1, 1, 0]);
    expect(player.task("choice").hints.map(({ aid }) => aid)).toEqual(["nudge", "removed"]);
  });

  test("are one for a two-way question", () => {
    const player = asked(trueFalse());
    player.hint();

    expect(player.hint()).toEqual([]);
  });

  test("stay when the question returns, and are not counted anew", () => {
    const player = asked(choice());
    player.hint();
    player.answer(false);
    player.answer(false);
    player.goOn();

    player.hint();

    expect(player.hint()).toEqual([]);
    expect(player.task("choice").hints).toHaveLength(2);
  });

  test("are not given for a question that is not open", () => {
    const player = visitPlayer({ level: sampleLevel() });
    const [waiting] = player.visit().tasks;

    expect(
      takeHint(
        player.visit(),
        sampleLevel().questions.find(({ id }) => id === waiting!.question)!,
      ),
    ).toEqual([]);
  });
});

describe("an answer that does not fit the state gives no event", () => {
  test("unanswered", () => {
    const player = asked(choice());

    expect(answer(player.visit(), choice(), null, 1)).toEqual([]);
  });

  test("to a question that waits", () => {
    const player = visitPlayer({ level: { id: "xian", questions: [numeric()] } });

    expect(answer(player.visit(), numeric(), { kind: "numeric", value: 50 }, 1)).toEqual([]);
  });

  test("to a question that was answered rightly", () => {
    const player = asked(numeric());
    player.answer(true);

    expect(answer(player.visit(), numeric(), { kind: "numeric", value: 50 }, 1)).toEqual([]);
  });
});

test("an answer carries its time in whole milliseconds, its content hash and the response by choice id", () => {
  const player = asked(choice());

  const [answered] = answer(player.visit(), choice(), { kind: "choice", choices: ["north"] }, 1234.56);

  expect(answered).toMatchObject({ ms: 1235, response: { kind: "choice", choices: ["north"] } });
  expect(answered).toHaveProperty("hash", player.task("choice").hash);
});
