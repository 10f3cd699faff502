import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { journalOf, type JournalRow, type ListedQuestion } from "../../../src/domain/memory/journal.ts";
import { cardOf } from "../../../src/domain/memory/schedule.ts";
import { NO_PROGRESS, type Progress } from "../../../src/domain/progress.ts";
import { TOPICS } from "../../../src/domain/question-base.ts";
import type { Rating, Recall } from "../../../src/domain/recall.ts";
import { DAY, histories } from "./histories.ts";

const NOW = Date.UTC(2026, 0, 1);
const progressOf = (recall: Readonly<Record<string, Recall>>): Progress => ({
  ...NO_PROGRESS,
  recall: new Map(Object.entries(recall)),
});
/** Reviews that many days ago. */
const recall = (...reviews: readonly (readonly [ago: number, rating: Rating])[]): Recall => ({
  from: null,
  reviews: reviews.map(([ago, rating]) => ({ at: NOW - ago * DAY, rating })),
});
const LIST: readonly ListedQuestion[] = [
  { id: "xian-wall", stop: "xian", topic: "history" },
  { id: "xian-train", stop: "xian", topic: "rail" },
  { id: "xian-tea", stop: "xian", topic: "history" },
  { id: "almaty-snow", stop: "almaty", topic: "science" },
  { id: "almaty-train", stop: "almaty", topic: "rail" },
];
const row = (rows: readonly JournalRow[], key: string): JournalRow => rows.find((one) => one.key === key)!;

describe("the journal", () => {
  const progress = progressOf({
    "xian-wall": recall([300, 1], [200, 3], [1, 3]),
    "xian-train": recall([0.5, 1]),
    "xian-tea": recall([40, 3]),
    "almaty-train": recall([0.2, 2]),
  });

  test("counts by stop what is known, what fades, what was missed and what was never met", () => {
    expect(journalOf(progress, LIST, NOW).stops).toEqual([
      { key: "xian", total: 3, seen: 3, known: 1, fading: 1, missed: 1, answers: 5, rightShare: 0.6 },
      { key: "almaty", total: 2, seen: 1, known: 1, fading: 0, missed: 0, answers: 1, rightShare: 1 },
    ]);
  });

  test("counts the same by topic, in the order of topics", () => {
    const { topics } = journalOf(progress, LIST, NOW);

    expect(topics.map(({ key }) => key)).toEqual(["history", "rail", "science"]);
    expect(row(topics, "rail")).toMatchObject({ total: 2, seen: 2, known: 1, missed: 1, answers: 2, rightShare: 0.5 });
    expect(row(topics, "science")).toMatchObject({ total: 1, seen: 0, known: 0, answers: 0, rightShare: null });
  });

  test("has what was missed fade too, once it is due", () => {
    const stops = journalOf(progress, LIST, NOW + DAY).stops;

    expect(row(stops, "xian")).toMatchObject({ fading: 2, missed: 0 });
  });

  test("believes a card brought in short, without answers of its own", () => {
    const from = cardOf(recall([10, 3], [3, 3]))!;
    const { stops } = journalOf(progressOf({ "almaty-snow": { from, reviews: [] } }), LIST, NOW);

    expect(row(stops, "almaty")).toMatchObject({ seen: 1, known: 1, answers: 0, rightShare: null });
  });

  test("does not count what is not in the list", () => {
    const { stops, topics } = journalOf(progressOf({ "before-aral": recall([1, 3]) }), LIST, NOW);

    expect([...stops, ...topics].reduce((sum, { seen, answers }) => sum + seen + answers, 0)).toBe(0);
  });
});

test("every question stands in one row by topic and one by stop, and rows add up, for any history and day", () => {
  fc.assert(
    fc.property(fc.nat({ max: 300 }), fc.nat({ max: 9000 }), (seed, days) => {
      const list = Array.from({ length: 24 }, (_, at) => ({
        id: `q${at}`,
        stop: `stop-${at % 5}`,
        topic: TOPICS[(at * 7) % TOPICS.length]!,
      }));
      const seen = histories(16, seed).map((reviews, at) => [`q${at}`, { from: null, reviews }] as const);

      const { topics, stops } = journalOf(progressOf(Object.fromEntries(seen)), list, NOW + days * DAY);

      for (const rows of [topics, stops]) {
        for (const one of rows) expect(one.known + one.fading + one.missed).toBe(one.seen);
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(24);
        expect(rows.reduce((sum, one) => sum + one.seen, 0)).toBe(16);
        expect(rows.reduce((sum, { answers }) => sum + answers, 0)).toBe(
          seen.reduce((sum, [, { reviews }]) => sum + reviews.length, 0),
        );
      }
    }),
    { numRuns: 60 },
  );
});
