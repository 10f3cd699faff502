import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimatedMinutes, type Estimated } from "../../../src/domain/assignment/minutes.ts";
import { KINDS } from "../../../src/kinds/rules.ts";

type Asked = Estimated["questions"][number];
const one = (over: Partial<Asked> = {}): Asked => ({ kind: "choice", difficulty: 2, ...over });
const many = (count: number, over?: Partial<Asked>): Asked[] => Array.from({ length: count }, () => one(over));
const minutes = (questions: readonly Asked[], over: Partial<Estimated> = {}): number =>
  estimatedMinutes({ questions, count: questions.length, feedback: "at-once", certainty: false, ...over });
const asked = fc.record({ kind: fc.constantFrom(...KINDS), difficulty: fc.constantFrom(1, 2, 3) });

describe("an assignment takes", () => {
  test("about five minutes with the six questions of an ordinary visit", () => {
    const visit = (["choice", "true-false", "numeric", "sequencing", "matching", "choice"] as const).map((kind) =>
      one({ kind }),
    );
    expect(minutes(visit)).toBe(5);
  });
  test("no minute where nothing is asked, and at least one where anything is", () => {
    expect([minutes([]), minutes([one({ kind: "true-false", difficulty: 1 })])]).toEqual([0, 1]);
  });
  test("longer with harder questions, with explanations, and where students say how sure they are", () => {
    const plain = minutes(many(30));

    expect(minutes(many(30, { difficulty: 3 }))).toBeGreaterThan(plain);
    expect(minutes(many(30, { difficulty: 1 }))).toBeLessThan(plain);
    expect(minutes(many(30), { feedback: "never" })).toBeLessThan(plain);
    expect(minutes(many(30), { certainty: true })).toBeGreaterThan(plain);
  });
  test("as long as the mean of the chosen ones for each that is drawn, and never more than for all", () => {
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (all, count) => {
        const whole = minutes(all);
        const some = minutes(all, { count });

        expect(some).toBeLessThanOrEqual(whole);
        expect(Math.abs(some - (whole * Math.min(count, all.length)) / all.length)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
