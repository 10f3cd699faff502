import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hintAid, hintsOf } from "../../src/domain/hint.ts";
import { seededRandom } from "../../src/domain/seeded.ts";
import {
  choice,
  choiceOfMany,
  matching,
  numeric,
  sampleLevel,
  sequencing,
  trueFalse,
} from "../support/sample-level.ts";

const second = (question: Parameters<typeof hintAid>[0], seed = 1) => hintAid(question, 2, seededRandom(seed));

describe("every question", () => {
  test.each(sampleLevel().questions)("$id: the first hint is a nudge and there is never a third", (question) => {
    expect(hintAid(question, 1, seededRandom(1))).toEqual({ aid: "nudge" });
    expect(hintAid(question, 3, seededRandom(1))).toBeNull();
    expect(hintsOf(question)).toBeLessThanOrEqual(2);
  });
});

describe("the second hint", () => {
  test.each([choice(), choiceOfMany()])("of $id strikes out a wrong choice, whatever the seed", (question) => {
    for (let seed = 0; seed < 50; seed++) {
      const aid = second(question, seed);

      expect(aid?.aid).toBe("removed");
      expect(question.answer).not.toContain(aid?.aid === "removed" ? aid.choice : "");
    }
  });

  test("is the same again for the same seed", () => {
    expect(second(choice(), 7)).toEqual(second(choice(), 7));
  });

  test("of a sequence tells what comes first", () => {
    expect(second(sequencing())).toEqual({ aid: "first", item: "one" });
  });

  test("of a matching question gives one right pair", () => {
    const aid = second(matching());

    expect(matching().pairs).toContainEqual(aid?.aid === "pair" ? [aid.left, aid.right] : []);
  });

  test("of a number halves the range, and the value and the slider's ends still hold it", () => {
    const shape = fc.record({
      min: fc.integer({ min: -1000, max: 1000 }),
      width: fc.integer({ min: 4, max: 5000 }),
      step: fc.integer({ min: 1, max: 50 }),
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    });
    fc.assert(
      fc.property(shape, fc.integer(), ({ min, width, step, share }, seed) => {
        const max = min + width;
        const value = min + width * share;
        const question = numeric("n", { min, max, step: Math.min(step, width / 4), value });

        const aid = second(question, seed);

        expect(aid?.aid).toBe("range");
        if (aid?.aid !== "range") return;
        expect(aid.min).toBeLessThanOrEqual(value);
        expect(aid.max).toBeGreaterThanOrEqual(value);
        expect(aid.min).toBeGreaterThanOrEqual(min);
        expect(aid.max).toBeLessThanOrEqual(max);
        expect(aid.max - aid.min).toBeLessThanOrEqual(width * 0.75 + 1e-6);
      }),
    );
  });
});

describe("where there are no words for a nudge", () => {
  test("the second hint is the first, and the only one", () => {
    const question = { ...choice(), nudge: false } as const;

    expect(hintsOf(question)).toBe(1);
    expect(hintAid(question, 1, seededRandom(1))).toEqual(hintAid(choice(), 2, seededRandom(1)));
    expect(hintAid(question, 2, seededRandom(1))).toBeNull();
  });
  test("and no second hint, there is none at all", () => {
    const question = { ...trueFalse(), nudge: false } as const;

    expect(hintsOf(question)).toBe(0);
    expect(hintAid(question, 1, seededRandom(1))).toBeNull();
  });
});

describe("a second hint that would give all away is not given", () => {
  test.each([
    ["true or false", trueFalse()],
    ["one of two", choice("two", { choices: ["north", "south"] })],
    ["two partners", matching("pairs", { pairs: [["train", "rails"], ["ship", "water"]] })], // prettier-ignore
  ])("%s", (_, question) => {
    expect(hintsOf(question)).toBe(1);
    expect(second(question)).toBeNull();
  });
});
