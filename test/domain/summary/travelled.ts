/** Profiles to be packed: made-up ones of any shape, and one that has travelled the whole road. */
import fc from "fast-check";
import { JOURNEY } from "../../../src/domain/events.ts";
import { NO_PROGRESS, type Progress, type Step, type StopProgress } from "../../../src/domain/progress.ts";
import type { Card, CertaintyTally } from "../../../src/domain/recall.ts";
import { seededRandom } from "../../../src/domain/seeded.ts";
import { readFacts, readJson, stopFolders } from "../../levels/read-levels.ts";

export interface Travelled {
  readonly progress: Progress;
  readonly cards: ReadonlyMap<string, Card>;
}

const anyId = fc.oneof(
  fc.constantFrom("xian", "xian-gate", "xian-gate-2", "buka", "buka-output", "horgos-time", "horgos"),
  fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+){0,3}$/),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const anyCard: fc.Arbitrary<Card> = fc.record({
  last: fc.integer({ min: 0, max: 4e12 }),
  stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  reps: fc.nat(4095),
  lapses: fc.nat(4095),
  days: fc.nat(36_500),
});
const anyStep: fc.Arbitrary<Step> = fc.record({
  state: fc.constantFrom("done", "gap", "open"),
  question: anyId,
});
const anyStop: fc.Arbitrary<StopProgress> = fc.record({
  stars: fc.nat(3),
  visitsEnded: fc.nat(4095),
  steps: fc.array(anyStep, { maxLength: 20 }),
  asked: fc.array(anyId, { maxLength: 12 }).map((ids) => new Set(ids)),
});
const anyCount = fc.record({ right: fc.nat(65_535), wrong: fc.nat(65_535) });
const anyTally: fc.Arbitrary<CertaintyTally> = fc.record({ 1: anyCount, 2: anyCount, 3: anyCount });
const mapOf = <Value>(values: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Map<string, Value>> =>
  fc.array(fc.tuple(anyId, values), { maxLength }).map((entries) => new Map(entries));

export const anyTravelled: fc.Arbitrary<Travelled> = fc
  .tuple(mapOf(anyStop, 5), mapOf(anyCard, 10), anyTally)
  .map(([stops, cards, certainty]) => ({
    progress: {
      ...NO_PROGRESS,
      runs: new Map([[JOURNEY, { visits: new Map(), latest: [], stops }]]),
      recall: new Map([...cards].map(([question, from]) => [question, { from, reviews: [] }])),
      certainty,
    },
    cards,
  }));

const isLevel = (level: unknown): level is { readonly questions: readonly { readonly id: string }[] } =>
  typeof level === "object" && level !== null && "questions" in level;

/** Real ids: of the facts, and of the questions where more are wanted. */
function realIds(count: number): readonly string[] {
  const levels = stopFolders().map((stop) => readJson(`${stop}/level.json`));
  const questions = levels.filter(isLevel).flatMap((level) => level.questions.map(({ id }) => id));
  return [...new Set([...readFacts().keys(), ...questions])].slice(0, count);
}

/** Everything asked and remembered after a year and a half, every step done, every stop with its stars. */
export function wholeJourney(count: number, seed = 1): Travelled {
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const ids = realIds(count);
  const stops = stopFolders().map((stop): [string, StopProgress] => {
    const asked = ids.filter((id) => id.startsWith(`${stop}-`));
    const steps = asked.slice(0, 6).map((question): Step => ({ state: random() < 0.8 ? "done" : "gap", question }));
    return [stop, { stars: upTo(3), visitsEnded: upTo(9), steps, asked: new Set(asked) }];
  });
  const cards = ids.map((id): [string, Card] => {
    const stability = Math.exp(random() * 6);
    const days = Math.max(1, Math.round(stability * (0.9 + random() / 5)));
    const last = 1_780_000_000_000 + upTo(540 * 86_400) * 1000;
    return [id, { last, stability, difficulty: 1 + random() * 9, reps: upTo(25), lapses: upTo(5), days }];
  });
  const count3 = () => ({ right: upTo(300), wrong: upTo(90) });
  const progress: Progress = {
    ...NO_PROGRESS,
    runs: new Map([[JOURNEY, { visits: new Map(), latest: [], stops: new Map(stops) }]]),
    certainty: { 1: count3(), 2: count3(), 3: count3() },
  };
  return { progress, cards: new Map(cards) };
}
