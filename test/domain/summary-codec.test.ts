import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JOURNEY } from "../../src/domain/events.ts";
import { fnv1a } from "../../src/domain/fnv.ts";
import { NO_PROGRESS, type Progress } from "../../src/domain/progress.ts";
import type { Card } from "../../src/domain/recall.ts";
import { openSummary, packSummary, withSummary } from "../../src/domain/summary-codec.ts";
import { BASE64URL, bitWriter } from "../../src/domain/summary/bits.ts";
import { anyTravelled, wholeJourney, type Travelled } from "./summary/travelled.ts";

const CONTENT = "0123abcd";
const pack = ({ progress, cards }: Travelled): string => packSummary(progress, CONTENT, cards);
const stopsOf = (progress: Progress) => progress.runs.get(JOURNEY)?.stops ?? new Map<string, never>();
const cardsOf = ({ recall }: Progress): ReadonlyMap<string, Card> =>
  new Map([...recall].flatMap(([question, { from }]) => (from ? [[question, from] as const] : [])));
/** With the checksum it should have. */
const sealed = (body: string): string => {
  const sum = bitWriter();
  sum.bits(fnv1a(body), 32);
  return body + sum.text();
};
/** Never to be changed: profiles carry such texts. */
const FROZEN =
  "SRJBASOrzSgFVYQE2MMhPdvhcDh8ABX1pCtAF6AEQOgBDDoAQ36AEPOgBDXoARAABaE2DuAUymAIhhHhilFlvsvBWACLEVLAtpDhDCEEXgkp8JgNyjxyA";
const whole = pack(wholeJourney(126));

describe("a packed summary", () => {
  test("opens to what was packed: the stops and the tally as they are, each card as finely as a schedule can tell", () => {
    fc.assert(
      fc.property(anyTravelled, ({ progress, cards }) => {
        const opened = openSummary(pack({ progress, cards }));

        if (!opened.ok) throw new Error(opened.fault);
        expect(opened.value.content).toBe(CONTENT);
        expect(opened.value.stops).toEqual(stopsOf(progress));
        expect(opened.value.certainty).toEqual(progress.certainty);
        expect(new Set(opened.value.cards.keys())).toEqual(new Set(cards.keys()));
        for (const [question, card] of opened.value.cards) {
          const { last, stability, difficulty, ...counts } = cards.get(question)!;
          expect(card).toMatchObject(counts);
          expect(Math.floor(last / 900_000) * 900_000).toBe(card.last);
          expect(Math.abs(card.stability / stability - 1)).toBeLessThanOrEqual(0.01);
          expect(Math.abs(card.difficulty - difficulty)).toBeLessThanOrEqual(0.05 + 1e-9);
        }
      }),
    );
  });

  test("packed again is the same text, letter for letter", () => {
    fc.assert(
      fc.property(anyTravelled, (travelled) => {
        const text = pack(travelled);
        const progress = withSummary(NO_PROGRESS, text);

        expect(pack({ progress, cards: cardsOf(progress) })).toBe(text);
      }),
    );
  });

  test("keeps what is too much for it at its most, and what is no number at its least", () => {
    const card: Card = { last: -5, stability: Infinity, difficulty: 99, reps: 1e9, lapses: NaN, days: 1e9 };
    const opened = openSummary(packSummary(NO_PROGRESS, CONTENT, new Map([["xian-gate", card]])));

    if (!opened.ok) throw new Error(opened.fault);
    expect(opened.value.cards.get("xian-gate")).toEqual({
      last: 0,
      stability: 36_500,
      difficulty: 10,
      reps: 4095,
      lapses: 0,
      days: 36_500,
    });
  });

  test.each([126, 200])(
    "of the whole journey with %i questions fits a learning platform's 4,096 characters",
    (count) => {
      const travelled = wholeJourney(count);

      expect(travelled.cards.size).toBe(count);
      expect(stopsOf(travelled.progress).size).toBe(12);
      expect(pack(travelled).length).toBeLessThanOrEqual(4096);
    },
  );

  test("of this version reads the same for ever", () => {
    const card = { difficulty: 9.2, reps: 1, lapses: 0, days: 1 };

    expect(openSummary(FROZEN)).toEqual({
      ok: true,
      value: {
        content: CONTENT,
        stops: new Map([
          [
            "buka",
            {
              stars: 2,
              visitsEnded: 3,
              steps: [
                { state: "done", question: "buka-output" },
                { state: "gap", question: "buka-carbon-2030" },
                { state: "open", question: "buka-размер" },
              ],
              asked: new Set(["buka-output", "buka-carbon-2030"]),
            },
          ],
        ]),
        cards: new Map([
          ["buka-output", { last: 1_780_000_200_000, stability: 12.45, difficulty: 5.5, reps: 4, lapses: 1, days: 13 }],
          ["khiva-pairs", { ...card, last: 1_778_999_400_000, stability: 0.4 }],
        ]),
        certainty: { 1: { right: 1, wrong: 2 }, 2: { right: 30, wrong: 4 }, 3: { right: 500, wrong: 6 } },
      },
    });
  });
});

describe("what is no summary is refused", () => {
  test("after any one changed character", () => {
    for (let at = 0; at < whole.length; at++)
      for (const other of [BASE64URL[(BASE64URL.indexOf(whole[at]!) + 1 + (at % 63)) % 64], "!", "é"]) {
        const changed = whole.slice(0, at) + other + whole.slice(at + 1);
        expect([changed, openSummary(changed).ok]).toEqual([changed, false]);
      }
  });

  test("after any one dropped or doubled character", () => {
    for (let at = 0; at < whole.length; at++) {
      expect(openSummary(whole.slice(0, at) + whole.slice(at + 1)).ok).toBe(false);
      expect(openSummary(whole.slice(0, at) + whole[at] + whole.slice(at)).ok).toBe(false);
    }
  });

  test("whatever the text, without a throw", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...BASE64URL), maxLength: 300 }).map((body) => `SRJB${body}`),
    );
    fc.assert(
      fc.property(text, (text) => {
        expect(openSummary(text).ok).toBe(false);
        expect(withSummary(NO_PROGRESS, text)).toBe(NO_PROGRESS);
      }),
      { numRuns: 10_000 },
    );
  });

  test("or at least gives sound values, where a body of chance carries the right checksum", () => {
    const bodies = fc.oneof(
      fc.string({ unit: fc.constantFrom(...BASE64URL), maxLength: 120 }),
      fc.tuple(anyTravelled, fc.nat(), fc.constantFrom(...BASE64URL)).map(([travelled, place, other]) => {
        const body = pack(travelled).slice(4, -6);
        return body.slice(0, place % body.length) + other + body.slice((place % body.length) + 1);
      }),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        const opened = openSummary(sealed(`SRJB${body}`));
        if (!opened.ok) {
          expect(opened.fault).toBe("damaged");
          return;
        }
        for (const { last, stability, difficulty, days } of opened.value.cards.values()) {
          expect(Number.isSafeInteger(last) && last >= 0).toBe(true);
          expect(stability).toBeGreaterThan(0);
          expect(difficulty >= 1 && difficulty <= 10).toBe(true);
          expect(days).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["nothing", "", "not-ours"],
    ["a word", "hello", "not-ours"],
    ["a line end behind it", `${whole}\n`, "not-ours"],
    ["the mark alone", "SRJB", "damaged"],
    ["a cut text", whole.slice(0, -1), "damaged"],
    ["no body", sealed("SRJB"), "damaged"],
    ["no version", sealed("SRJA"), "damaged"],
    ["a longer body", sealed(`${whole.slice(0, -6)}AA`), "damaged"],
    ["the next version", sealed("SRJC"), "newer"],
    ["a much later version", sealed("SRJ_anything-at-all"), "newer"],
    ["a damaged later version", "SRJCabcdefgh", "damaged"],
  ])("%s says which fault it has", (_, text, fault) => {
    expect(openSummary(text)).toEqual({ ok: false, fault });
  });

  test("and a content mark of another form is our own mistake", () => {
    expect(() => packSummary(NO_PROGRESS, "levels", new Map())).toThrow(RangeError);
  });
});

describe("taking a summary in", () => {
  const RANK = { open: 0, gap: 1, done: 2 };
  const two = fc.tuple(anyTravelled, anyTravelled);

  test("twice changes nothing more", () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const once = withSummary(mine.progress, pack(theirs));

        expect(withSummary(once, pack(theirs))).toEqual(once);
      }),
    );
  });

  test("never takes anything away, on either side", () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const after = withSummary(mine.progress, pack(theirs));

        for (const before of [mine.progress, withSummary(NO_PROGRESS, pack(theirs))]) {
          for (const [id, stop] of stopsOf(before)) {
            const now = stopsOf(after).get(id)!;
            expect(now.stars).toBeGreaterThanOrEqual(stop.stars);
            expect(now.visitsEnded).toBeGreaterThanOrEqual(stop.visitsEnded);
            expect([...now.asked]).toEqual(expect.arrayContaining([...stop.asked]));
            for (const [at, { state }] of stop.steps.entries())
              expect(RANK[now.steps[at]!.state]).toBeGreaterThanOrEqual(RANK[state]);
          }
          for (const [question, card] of cardsOf(before))
            expect(cardsOf(after).get(question)!.last).toBeGreaterThanOrEqual(card.last);
          for (const level of [1, 2, 3] as const) {
            expect(after.certainty[level].right).toBeGreaterThanOrEqual(before.certainty[level].right);
            expect(after.certainty[level].wrong).toBeGreaterThanOrEqual(before.certainty[level].wrong);
          }
        }
      }),
    );
  });

  test("a step that was done keeps the question that made it", () => {
    const done = (progress: Progress) =>
      [...stopsOf(progress)].flatMap(([stop, { steps }]) =>
        steps.flatMap((step, at) => (step.state === "done" ? [{ stop, at, question: step.question }] : [])),
      );
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const after = withSummary(mine.progress, pack(theirs));

        expect(done(after)).toEqual(expect.arrayContaining(done(mine.progress)));
      }),
    );
  });

  test("in either order gives the same stars, visits, states of steps, cards and tally", () => {
    const bare = (progress: Progress) => ({
      cards: new Map([...cardsOf(progress)].toSorted()),
      certainty: progress.certainty,
      stops: new Map(
        [...stopsOf(progress)]
          .toSorted()
          .map(([id, { steps, asked, ...stop }]) => [
            id,
            { ...stop, asked: new Set([...asked].toSorted()), states: steps.map(({ state }) => state) },
          ]),
      ),
    });
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [one, other] = [pack(a), pack(b)];

        expect(bare(withSummary(withSummary(NO_PROGRESS, one), other))).toEqual(
          bare(withSummary(withSummary(NO_PROGRESS, other), one)),
        );
      }),
    );
  });

  test("leaves visits, other runs, reviews and the last run as they are", () => {
    const { progress } = wholeJourney(20);
    const reviews = [{ at: 5, rating: 3 as const }];
    const mine: Progress = {
      ...NO_PROGRESS,
      runs: new Map([["a/hash/1", progress.runs.get(JOURNEY)!]]),
      lastRun: "a/hash/1",
      recall: new Map([["xian-zhangqian", { from: null, reviews }]]),
    };

    const after = withSummary(mine, whole);

    expect(after.runs.get("a/hash/1")).toBe(mine.runs.get("a/hash/1"));
    expect(after.runs.get(JOURNEY)).toMatchObject({ visits: new Map(), latest: [] });
    expect(after.lastRun).toBe("a/hash/1");
    expect(after.recall.get("xian-zhangqian")?.reviews).toEqual(reviews);
    expect(after.recall.get("xian-zhangqian")?.from?.last).toBeGreaterThan(0);
  });
});
