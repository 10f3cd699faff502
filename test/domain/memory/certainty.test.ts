import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calibration,
  CERTAINTY,
  certaintyMark,
  certaintyTotal,
  LEVELS,
  wilson,
} from "../../../src/domain/memory/certainty.ts";
import { UNSAID, type CertaintyTally } from "../../../src/domain/recall.ts";

const count = fc.nat({ max: 500 });
const side = fc.record({ right: count, wrong: count });
const anyTally: fc.Arbitrary<CertaintyTally> = fc.record({ 1: side, 2: side, 3: side });

describe("marks", () => {
  test("are Moodle's: 1, 2, 3 where right, 0, −2, −6 where wrong", () => {
    expect(LEVELS.map((level) => certaintyMark(level, true))).toEqual([1, 2, 3]);
    expect(LEVELS.map((level) => certaintyMark(level, false))).toEqual([0, -2, -6]);
  });

  test("are best to expect for who says how sure they are, whatever the probability", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (probability) => {
        const expected = (level: 1 | 2 | 3): number =>
          probability * certaintyMark(level, true) + (1 - probability) * certaintyMark(level, false);
        const honest = LEVELS.find((level) => probability < CERTAINTY[level].to)!;

        expect(CERTAINTY[honest].from).toBeLessThanOrEqual(probability);
        for (const level of LEVELS) expect(expected(honest)).toBeGreaterThanOrEqual(expected(level) - 1e-12);
      }),
    );
  });

  test("belong to ranges of 67 and 80 per cent that leave nothing between them", () => {
    expect(LEVELS.map((level) => Math.round(CERTAINTY[level].from * 100))).toEqual([0, 67, 80]);
    expect(LEVELS.map((level) => CERTAINTY[level].to)).toEqual([CERTAINTY[2].from, CERTAINTY[3].from, 1]);
  });
});

describe("the total", () => {
  test("adds every answer's mark", () => {
    const tally = { 1: { right: 2, wrong: 5 }, 2: { right: 3, wrong: 1 }, 3: { right: 4, wrong: 2 } };

    expect(certaintyTotal(tally)).toEqual({ marks: 2 + 0 + 6 - 2 + 12 - 12, answers: 17 });
    expect(certaintyTotal(UNSAID)).toEqual({ marks: 0, answers: 0 });
  });

  test("never leaves three marks up and six down for an answer", () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const { marks, answers } = certaintyTotal(tally);

        expect(marks).toBeLessThanOrEqual(3 * answers);
        expect(marks).toBeGreaterThanOrEqual(-6 * answers);
      }),
    );
  });
});

describe("Wilson's interval", () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is as Newcombe (1998, table I, method 3) prints it", (right, answers, low, high) => {
    const interval = wilson(right, answers);

    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test("holds the share itself, stays within 0 and 1, and mirrors right and wrong", () => {
    fc.assert(
      fc.property(count, count, (right, wrong) => {
        fc.pre(right + wrong > 0);
        const { low, high } = wilson(right, right + wrong);
        const mirrored = wilson(wrong, right + wrong);
        const share = right / (right + wrong);

        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirrored.low).toBeCloseTo(1 - high, 10);
      }),
    );
  });

  test("narrows as answers come", () => {
    const widths = [4, 40, 400].map((answers) => wilson(answers / 2, answers)).map(({ low, high }) => high - low);

    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(3);
  });
});

describe("calibration", () => {
  test("tells for each level how many answers there were and how many were right", () => {
    const rows = calibration({ 1: { right: 0, wrong: 0 }, 2: { right: 3, wrong: 1 }, 3: { right: 9, wrong: 0 } });

    expect(rows).toEqual([
      { level: 1, answers: 0, right: 0, share: null },
      { level: 2, answers: 4, right: 3, share: { value: 0.75, ...wilson(3, 4) } },
      { level: 3, answers: 9, right: 9, share: { value: 1, ...wilson(9, 9) } },
    ]);
  });
});
