import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreOf, type Attempt } from "../../../src/domain/assignment/attempt.ts";
import { byStudent, chooseAttempts } from "../../../src/domain/statistics/choose-attempts.ts";
import { attempt, result, share } from "./attempts.ts";

const made = (name: string, startedAt: number, score: number, number = 1): Attempt =>
  attempt([result("a", score)], { name, startedAt, number });
const [low, high, again, bens] = [made("Ali", 1, 0.5), made("Ali", 2, 1), made("Ali", 3, 1), made("Ben", 2, 0)];
const ALL = [again, bens, low, high];

describe("of each student", () => {
  test("the best counts, of equal ones the earliest", () => {
    expect(chooseAttempts(ALL, "best")).toEqual([high, bens]);
  });

  test("the first or the last counts by the time, whatever the order in which they were handed in", () => {
    expect(chooseAttempts(ALL, "first")).toEqual([low, bens]);
    expect(chooseAttempts(ALL, "last")).toEqual([again, bens]);
  });

  test("attempts begun at the same moment go by their number", () => {
    const [one, two] = [made("Ali", 1, 0, 1), made("Ali", 1, 0, 2)];

    expect(chooseAttempts([two, one], "first")).toEqual([one]);
  });

  test("all count as they came", () => {
    expect(chooseAttempts(ALL, "all")).toBe(ALL);
  });

  test("equal points in another order are equal", () => {
    const parts = [0.1, 0.2, 0.3].map((score) => result("a", score));
    const early = attempt(parts.toReversed(), { startedAt: 1 });
    const late = attempt(parts, { startedAt: 2 });

    expect(scoreOf(late)).not.toBe(scoreOf(early));
    expect(chooseAttempts([late, early], "best")).toEqual([early]);
  });
});

test("names are the same however they were typed", () => {
  const typed = ["Ali", " ali", "ＡＬＩ ", "aLi"].map((name, at) => made(name, at, 0));

  expect([...byStudent(typed).keys()]).toEqual(["ali"]);
  expect(chooseAttempts(typed, "last")).toEqual(typed.slice(-1));
});

test("everybody is left with exactly one, and none of theirs is better than the best", () => {
  const any = fc.array(fc.tuple(fc.constantFrom("a", "B", "b", "c"), fc.nat({ max: 9 }), share));
  fc.assert(
    fc.property(any, (list) => {
      const attempts = list.map(([name, at, score]) => made(name, at, score));
      const best = chooseAttempts(attempts, "best");

      expect(best).toHaveLength(new Set(list.map(([name]) => name.toLowerCase())).size);
      for (const one of attempts) {
        const chosen = best.find(({ name }) => name.toLowerCase() === one.name.toLowerCase())!;
        expect(scoreOf(chosen)).toBeGreaterThanOrEqual(scoreOf(one));
      }
    }),
  );
});
