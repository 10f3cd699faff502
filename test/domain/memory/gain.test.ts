import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AFTER, BEFORE, type TimedEvent } from "../../../src/domain/events.ts";
import { beforeAfter, classGain, normalisedGain } from "../../../src/domain/memory/gain.ts";
import { foldProgress, NO_PROGRESS, type Progress } from "../../../src/domain/progress.ts";
import type { Question } from "../../../src/domain/question.ts";
import { startOnce } from "../../../src/domain/review-visit.ts";
import { choice } from "../../support/sample-level.ts";
import { visitOf } from "./visit-of.ts";

const TAILS = ["aral", "sun", "rail", "tiles", "port"];
const side = (run: string, tails = TAILS): Question[] => tails.map((tail) => choice(`${run}-${tail}`));
const fold = (events: readonly TimedEvent[], from = NO_PROGRESS): Progress => events.reduce(foldProgress, from);

/** Answers the questions of one side; `right`: their tails. */
function answered(run: typeof BEFORE | typeof AFTER, right: readonly string[], visit: string = run, tails = TAILS) {
  const questions = side(run, tails);
  const played = visitOf(startOnce({ stop: run, visit, questions, seed: 5 }), questions);
  played.finish(({ id }) => right.some((tail) => id === `${run}-${tail}`));
  return played.events;
}

describe("before and after", () => {
  test("are two numbers of five, and the pairs", () => {
    const progress = fold([
      ...answered(BEFORE, ["aral", "sun"]),
      ...answered(AFTER, ["aral", "rail", "tiles", "port"]),
    ]);

    expect(beforeAfter(progress)).toEqual({
      before: 2,
      after: 4,
      of: 5,
      pairs: [
        { pair: "aral", before: true, after: true },
        { pair: "sun", before: true, after: false },
        { pair: "rail", before: false, after: true },
        { pair: "tiles", before: false, after: true },
        { pair: "port", before: false, after: true },
      ],
    });
  });

  test("are null where they were skipped or left in the middle", () => {
    const before = answered(BEFORE, TAILS);

    expect(beforeAfter(NO_PROGRESS)).toEqual({ before: null, after: null, of: 5, pairs: [] });
    expect(beforeAfter(fold(before))).toEqual({ before: 5, after: null, of: 5, pairs: [] });
    expect(beforeAfter(fold(before.slice(0, -1)))).toMatchObject({ before: null });
  });

  test("are those of the last time they were answered to the end", () => {
    const first = fold(answered(BEFORE, TAILS));
    const second = fold(answered(BEFORE, ["sun"], "again"), first);

    expect(beforeAfter(second).before).toBe(1);
    const third = fold(answered(BEFORE, [], "left").slice(0, -1), second);
    expect(beforeAfter(third).before).toBe(1);
  });

  test("have no pair where a question has no partner", () => {
    const before = answered(BEFORE, ["aral"], BEFORE, ["aral", "sun"]);
    const after = answered(AFTER, ["aral"], AFTER, ["aral", "rail"]);

    expect(beforeAfter(fold([...before, ...after])).pairs).toEqual([{ pair: "aral", before: true, after: true }]);
  });

  test("leave the journey alone", () => {
    const progress = fold([...answered(BEFORE, TAILS), ...answered(AFTER, TAILS)]);

    expect([...progress.runs.keys()]).toEqual([BEFORE, AFTER]);
  });
});

describe("Hake's normalised gain", () => {
  test("is the share of what could be gained", () => {
    expect(normalisedGain(0.4, 0.7)).toBeCloseTo(0.5, 12);
    expect(normalisedGain(0.5, 0.25)).toBeCloseTo(-0.5, 12);
  });

  test("is undefined at full score before", () => {
    expect(normalisedGain(1, 1)).toBeNull();
    expect(normalisedGain(1, 0.2)).toBeNull();
  });

  test("is 1 for full score after, 0 for no change, and never more than 1", () => {
    const share = fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 1, noNaN: true }), (before, after) => {
        expect(normalisedGain(before, 1)).toBe(1);
        expect(normalisedGain(before, before)).toBe(0);
        expect(normalisedGain(before, after)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the gain of a class", () => {
  const result = (before: number | null, after: number | null) => ({ before, after, of: 5 });

  test("is that of its means, not the mean of gains", () => {
    const gain = classGain([result(0, 4), result(4, 4)]);

    expect(gain).toBeCloseTo((0.8 - 0.4) / (1 - 0.4), 12);
  });

  test("takes only those who answered on both sides", () => {
    expect(classGain([result(1, 3), result(0, null), result(null, 5)])).toBe(classGain([result(1, 3)]));
  });

  test("is null for nobody, and where all knew everything before", () => {
    expect(classGain([])).toBeNull();
    expect(classGain([result(3, null)])).toBeNull();
    expect(classGain([result(5, 5), result(5, 4)])).toBeNull();
  });

  test("of one who knew everything before counts in the means", () => {
    expect(classGain([result(5, 5), result(0, 5)])).toBe(1);
  });
});
