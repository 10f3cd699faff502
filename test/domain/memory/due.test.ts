import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueNow, dust, isDue } from "../../../src/domain/memory/due.ts";
import { cardsOf, dueAt, retrievability } from "../../../src/domain/memory/schedule.ts";
import type { Card, Recall } from "../../../src/domain/recall.ts";
import { DAY, histories } from "./histories.ts";

const NOW = Date.UTC(2026, 0, 1);
const STOPS = ["xian", "horgos", "buka"];
const card = (over: Partial<Card>): Card => ({
  last: NOW - 10 * DAY,
  stability: 5,
  difficulty: 5,
  reps: 1,
  lapses: 0,
  days: 5,
  ...over,
});
/** Thirty questions at three stops, every fourth of them never seen. */
const questions = Array.from({ length: 30 }, (_, at) => ({ id: `q${at}`, stop: STOPS[at % 3]! }));
const recallsOf = (seed: number): ReadonlyMap<string, Recall> =>
  new Map(histories(30, seed).flatMap((reviews, at) => (at % 4 === 0 ? [] : [[`q${at}`, { from: null, reviews }]])));
const anyTime = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 9000 }), fc.nat({ max: 900 }));

describe("what is due", () => {
  test("is what was seen and whose time has come, each once, most forgotten first", () => {
    fc.assert(
      fc.property(anyTime, ([seed, days]) => {
        const cards = cardsOf(recallsOf(seed));
        const now = Date.UTC(2025, 5, 13) + days * DAY;

        const due = dueNow(questions, cards, now).map(({ id }) => id);

        expect(new Set(due)).toEqual(
          new Set([...cards].filter(([, one]) => dueAt(one) <= now).map(([question]) => question)),
        );
        expect(due).toHaveLength(new Set(due).size);
        const recalled = due.map((id) => retrievability(cards.get(id)!, now));
        expect(recalled).toEqual(recalled.toSorted((a, b) => a - b));
      }),
    );
  });

  test("begins at its moment, not before", () => {
    const one = card({ last: NOW - 5 * DAY });

    expect(isDue(one, NOW - 1)).toBe(false);
    expect(isDue(one, NOW)).toBe(true);
  });

  test("is never a question that was not seen", () => {
    expect(dueNow(questions, new Map(), NOW + 9999 * DAY)).toEqual([]);
  });

  test("is only among the questions asked about", () => {
    const cards = new Map([
      ["q1", card({})],
      ["before-aral", card({})],
    ]);

    expect(dueNow(questions, cards, NOW)).toEqual([questions[1]]);
  });

  test("equally forgotten, has first what is due for longer, then goes by id, in whatever order it is listed", () => {
    const cards = new Map([
      ["c", card({})],
      ["b", card({})],
      ["a", card({ days: 6 })],
      ["weak", card({ stability: 1 })],
    ]);
    const ids = ["a", "b", "c", "weak"].map((id) => ({ id }));
    const order = ["weak", "b", "c", "a"].map((id) => ({ id }));

    expect(dueNow(ids, cards, NOW)).toEqual(order);
    expect(dueNow(ids.toReversed(), cards, NOW)).toEqual(order);
  });
});

describe("dust", () => {
  test("is the share of a stop's seen questions that are due", () => {
    const cards = new Map([
      ["q0", card({})],
      ["q3", card({ days: 11 })],
      ["q6", card({ days: 30 })],
      ["q9", card({ days: 10 })],
      ["q1", card({ days: 90 })],
    ]);

    expect(dust("xian", questions, cards, NOW)).toBe(0.5);
    expect(dust("horgos", questions, cards, NOW)).toBe(0);
  });

  test("never lies where nothing was seen", () => {
    expect(dust("buka", questions, new Map(), NOW)).toBe(0);
    expect(dust("nowhere", questions, new Map([["q1", card({})]]), NOW)).toBe(0);
  });

  test("only grows as time goes by, from 0 to 1, and is all there in the end", () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...STOPS), ([seed, days, more], stop) => {
        const cards = cardsOf(recallsOf(seed));
        const [sooner, later, last] = [days, days + more, 90_000].map((gone) =>
          dust(stop, questions, cards, Date.UTC(2025, 5, 13) + gone * DAY),
        );

        expect(sooner!).toBeGreaterThanOrEqual(0);
        expect(later!).toBeGreaterThanOrEqual(sooner!);
        expect(last).toBe(1);
      }),
    );
  });

  test("is gone once what was due has been reviewed, right or wrong", () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), ([seed, days], rating) => {
        const recalls = recallsOf(seed);
        const now = Date.UTC(2080, 0, 1) + days * DAY;
        const reviewed = new Map(
          [...recalls].map(([id, { from, reviews }]) => [id, { from, reviews: [...reviews, { at: now, rating }] }]),
        );

        expect(dust("horgos", questions, cardsOf(recalls), now)).toBeGreaterThan(0);
        expect(dust("horgos", questions, cardsOf(reviewed), now)).toBe(0);
      }),
    );
  });
});
