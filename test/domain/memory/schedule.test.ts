import fc from "fast-check";
import { createEmptyCard, fsrs, type Card as FsrsCard } from "ts-fsrs";
import { describe, expect, test } from "vitest";
import { cardOf, cardsOf, dueAt, retrievability } from "../../../src/domain/memory/schedule.ts";
import type { Card, Rating, Review } from "../../../src/domain/recall.ts";
import { seededRandom } from "../../../src/domain/seeded.ts";
import { DAY, histories } from "./histories.ts";

const START = Date.UTC(2025, 5, 13, 8);
const theirs = fsrs({ request_retention: 0.9, enable_fuzz: false, learning_steps: [], relearning_steps: [] });

/** The history as ts-fsrs tells it: its own card after each review. */
function alone(reviews: readonly Review[]): FsrsCard[] {
  let card = createEmptyCard(new Date(reviews[0]!.at));
  return reviews.map(({ at, rating }) => (card = theirs.next(card, new Date(at), rating).card));
}
const numbersOf = (card: FsrsCard) => ({
  due: card.due.getTime(),
  last: card.last_review!.getTime(),
  stability: card.stability,
  difficulty: card.difficulty,
  reps: card.reps,
  lapses: card.lapses,
});
const ours = (card: Card) => {
  const { days: _, ...rest } = card;
  return { ...rest, due: dueAt(card) };
};
const after = (reviews: readonly Review[], from: Card | null = null): Card => cardOf({ from, reviews })!;
const every = (gap: number, ratings: readonly Rating[]): Review[] =>
  ratings.map((rating, at) => ({ at: START + at * gap * DAY, rating }));

describe("1,000 random histories", () => {
  const all = histories(1000, 42);

  test("are scheduled as by ts-fsrs alone, review by review: due, stability, difficulty, counts", () => {
    let reviewed = 0;
    for (const reviews of all)
      for (const [at, card] of alone(reviews).entries()) {
        expect(ours(after(reviews.slice(0, at + 1)))).toEqual(numbersOf(card));
        reviewed++;
      }

    expect(reviewed).toBeGreaterThan(5000);
  });

  test("are forgotten as by ts-fsrs alone, today and later", () => {
    const random = seededRandom(7);
    for (const reviews of all) {
      const now = reviews.at(-1)!.at + Math.floor(random() * 200 * DAY);

      const recalled = retrievability(after(reviews), now);

      expect(recalled).toBe(theirs.get_retrievability(alone(reviews).at(-1)!, new Date(now), false));
    }
  });

  test("go on from a card brought in short as if they had never been cut, wherever they are cut", () => {
    const random = seededRandom(8);
    for (const reviews of all) {
      const cut = 1 + Math.floor(random() * reviews.length);
      const { last, stability, difficulty, reps, lapses, days } = after(reviews.slice(0, cut));
      const brought: Card = { last, stability, difficulty, reps, lapses, days };

      expect(after(reviews.slice(cut), brought)).toEqual(after(reviews));
    }
  });
});

describe("the schedule", () => {
  test("has the intervals that FSRS-6 gives by default, in days", () => {
    const intervals = ([1, 2, 3, 4] as const).map((rating) => after(every(1, [rating])).days);

    expect(intervals).toEqual([1, 1, 2, 8]);
    expect(after(every(2, [3, 3])).days).toBe(11);
    expect(after(every(2, [3, 1])).days).toBe(1);
  });

  test("brings nothing back before the next day, and nothing later than in a hundred years", () => {
    for (const reviews of histories(200, 3)) {
      const card = after(reviews);

      expect(dueAt(card)).toBeGreaterThanOrEqual(card.last + DAY);
      expect(Number.isInteger(card.days)).toBe(true);
      expect(card.days).toBeLessThanOrEqual(36_500);
    }
  });

  test("never punishes a missed day: answered right later, it comes back later", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.integer({ min: 1, max: 300 }), (days, missed) => {
        const [onTime, late] = [days, days + missed].map((gap) => after(every(gap, [3, 3])));

        expect(late!.stability).toBeGreaterThan(onTime!.stability);
      }),
    );
  });

  test("puts off an easy one longest, then a good one, then a hard one, then a wrong one", () => {
    for (const reviews of histories(200, 4)) {
      const at = dueAt(after(reviews));
      const [again, hard, good, easy] = ([1, 2, 3, 4] as const).map((rating) => after([...reviews, { at, rating }]));

      expect(again!.days).toBeLessThanOrEqual(hard!.days);
      expect(hard!.days).toBeLessThanOrEqual(good!.days);
      expect(good!.days).toBeLessThan(easy!.days);
    }
  });

  test("takes a review older than the card as of the card's moment", () => {
    const card = after(every(3, [3, 3]));

    expect(after([{ at: START - 9 * DAY, rating: 3 }], card)).toEqual(after([{ at: card.last, rating: 3 }], card));
  });

  test("goes on from a card that no schedule could have given", () => {
    const broken: Card = { last: START, stability: 0, difficulty: 99, reps: 1, lapses: 0, days: 1 };
    const { stability, difficulty, days } = after([{ at: START + 5 * DAY, rating: 3 }], broken);

    expect(stability).toBeGreaterThan(0);
    expect(difficulty).toBeLessThanOrEqual(10);
    expect(days).toBeGreaterThanOrEqual(1);
    expect(retrievability(broken, START)).toBe(1);
  });
});

describe("what is recalled", () => {
  test("is all at once after an answer, and nine of ten when the stability's days have gone", () => {
    const card = after(every(10, [3, 3, 3, 3]));
    const whole = { ...card, stability: 40 };

    expect(retrievability(whole, whole.last)).toBe(1);
    expect(retrievability(whole, whole.last + 40 * DAY)).toBeCloseTo(0.9, 6);
  });

  test("only falls as time goes by, and stays between 0 and 1", () => {
    const times = fc.tuple(fc.integer({ min: -400, max: 40_000 }), fc.integer({ min: 0, max: 40_000 }));
    fc.assert(
      fc.property(fc.constantFrom(...histories(50, 5)), times, (reviews, [days, more]) => {
        const card = after(reviews);
        const [sooner, later] = [days, days + more].map((gone) => retrievability(card, card.last + gone * DAY));

        expect(later!).toBeLessThanOrEqual(sooner!);
        expect(sooner!).toBeLessThanOrEqual(1);
        expect(later!).toBeGreaterThan(0);
      }),
    );
  });
});

describe("cards", () => {
  test("are for questions that were seen; one never seen has none", () => {
    const reviews = every(1, [3]);
    const recalls = new Map([
      ["seen", { from: null, reviews }],
      ["never", { from: null, reviews: [] }],
    ]);

    expect(cardOf({ from: null, reviews: [] })).toBeNull();
    expect(cardsOf(recalls)).toEqual(new Map([["seen", after(reviews)]]));
  });

  test("brought in short stand as they are until there is a new review", () => {
    const brought = after(every(4, [3, 4]));

    expect(cardOf({ from: brought, reviews: [] })).toBe(brought);
  });
});
