import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder, type GameEvent, type LoggedEvent, type UnknownEvent } from "../../src/domain/events.ts";
import { foldProgress, lastVisitAt, NO_PROGRESS, openVisit, type Progress } from "../../src/domain/progress.ts";
import { seededRandom, shuffled } from "../../src/domain/seeded.ts";
import { sampleLevel } from "../support/sample-level.ts";
import { visitPlayer, type VisitPlayer } from "../support/visit-player.ts";

const level = sampleLevel();
const fold = (events: readonly (GameEvent | UnknownEvent)[], from: Progress = NO_PROGRESS): Progress =>
  events.reduce(foldProgress, from);
const journey = (progress: Progress) => progress.runs.get("journey");
const stopIn = (progress: Progress, stop = "xian") => journey(progress)!.stops.get(stop)!;

/** A journey of several visits at two stops, with gaps on the way. */
function travelled(seed: number): readonly GameEvent[] {
  const random = seededRandom(seed);
  const events: GameEvent[] = [];
  for (const [at, stop] of ["xian", "horgos", "xian", "horgos", "xian"].entries()) {
    const progress = journey(fold(events))?.stops.get(stop);
    const player = visitPlayer({ level: sampleLevel(stop), seed: seed + at, visit: `v${at}`, progress });
    player.finish(() => random() < 0.6);
    events.push(...player.events);
  }
  return events;
}

describe("folding", () => {
  test("any first part and then the rest is folding all", () => {
    const events = travelled(11);
    const whole = fold(events);
    fc.assert(
      fc.property(fc.nat({ max: events.length }), (cut) => {
        expect(fold(events.slice(cut), fold(events.slice(0, cut)))).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  test("skips unknown types wherever they stand", () => {
    const events = travelled(12);
    const unknown = { type: "caravanPainted", run: "journey", visit: "v0", colour: "red" };

    expect(fold(events.flatMap((event) => [unknown, event, unknown]))).toEqual(fold(events));
  });

  test("skips events of a visit that never started", () => {
    const [, ...rest] = travelled(13);

    expect(fold([rest[0]!])).toBe(NO_PROGRESS);
  });

  test("does not change what it was given", () => {
    const events = travelled(14);
    const half = fold(events.slice(0, 20));
    const before = structuredClone(half);

    fold(events.slice(20), half);

    expect(half).toEqual(before);
  });

  test("gives the same from any order of reading, once the events are put in log order", () => {
    const logged: LoggedEvent[] = travelled(15).map((event, at) => {
      const writer = at % 3 === 0 ? "tab-b" : "tab-a";
      return { ...event, writer, n: at + 1, lamport: at + 1, at: 1000 - at };
    });

    for (let seed = 0; seed < 5; seed++)
      expect(fold(shuffled(logged, seededRandom(seed)).toSorted(inOrder))).toEqual(fold(logged));
  });

  test("counts the end of a visit once, however often it is told", () => {
    const events = travelled(16);
    const end = events.findLast(({ type }) => type === "visitEnded")!;

    expect(fold([...events, end])).toEqual(fold(events));
  });
});

describe("what was built", () => {
  const first = (answers: (id: string) => boolean): VisitPlayer => {
    const player = visitPlayer({ level });
    player.finish(({ id }) => answers(id));
    return player;
  };

  test("is never taken away by a worse visit, and the best stars are kept", () => {
    const good = first(() => true);
    const before = fold(good.events);
    const bad = visitPlayer({ level, visit: "v2", seed: 8, progress: stopIn(before) });

    bad.finish(() => false);
    const after = fold(bad.events, before);

    expect(stopIn(after)).toMatchObject({ stars: 3, visitsEnded: 2, steps: stopIn(before).steps });
    expect(stopIn(after).steps.every(({ state }) => state === "done")).toBe(true);
  });

  test("only grows, event by event, whatever is answered", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        let progress = NO_PROGRESS;
        for (const event of travelled(seed)) {
          const before = journey(progress);
          progress = foldProgress(progress, event);
          for (const [stop, { steps, stars }] of before?.stops ?? []) {
            expect(stopIn(progress, stop).stars).toBeGreaterThanOrEqual(stars);
            for (const [at, step] of steps.entries())
              if (step.state === "done") expect(stopIn(progress, stop).steps[at]).toEqual(step);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  test("a gap stays visible until its question is right, and then the step is done by it", () => {
    const wrong = visitPlayer({ level }).visit().tasks[2]!.question;
    const before = fold(first((id) => id !== wrong).events);
    expect(stopIn(before).steps[2]).toEqual({ state: "gap", question: wrong });

    const again = visitPlayer({ level, visit: "v2", seed: 4, progress: stopIn(before) });
    const opened = fold(again.events, before);
    again.finish(() => true);

    expect(stopIn(opened).steps[2]).toEqual({ state: "gap", question: wrong });
    expect(stopIn(fold(again.events, before)).steps[2]).toEqual({ state: "done", question: wrong });
  });

  test("a step not yet worked on is open", () => {
    const player = visitPlayer({ level });
    player.choose();
    player.answer(true);

    expect(stopIn(fold(player.events)).steps.map(({ state }) => state)).toEqual([
      "done",
      "open",
      "open",
      "open",
      "open",
      "open",
    ]);
  });

  test("questions count as asked once they were on the table", () => {
    const player = visitPlayer({ level });
    const { id } = player.choose();

    expect([...stopIn(fold(player.events)).asked]).toEqual([id]);
  });
});

describe("runs", () => {
  test("stand apart: what happens in one leaves the other alone", () => {
    const player = visitPlayer({ level });
    player.finish(() => true);
    const assignment = player.events.map((event) => ({ ...event, run: "a/hash/1" }));

    const both = fold([...player.events, ...assignment]);

    expect(journey(both)).toEqual(journey(fold(player.events)));
    expect([...both.runs.keys()]).toEqual(["journey", "a/hash/1"]);
    expect(both.lastRun).toBe("a/hash/1");
  });
});

describe("where a run goes on", () => {
  test("is its latest visit that has not ended, or the one at the stop that is named", () => {
    const xian = visitPlayer({ level, visit: "at-xian" });
    const horgos = visitPlayer({ level: sampleLevel("horgos"), visit: "at-horgos" });
    const run = journey(fold([...xian.events, ...horgos.events]));

    expect(openVisit(run)?.id).toBe("at-horgos");
    expect(openVisit(run, "xian")?.id).toBe("at-xian");
    expect(openVisit(run, "buka")).toBeNull();
    xian.choose();
    expect(openVisit(journey(fold([...horgos.events, ...xian.events])))?.id).toBe("at-xian");
  });

  test("is nowhere once all visits have ended, but the last one at a stop can be looked through", () => {
    const player = visitPlayer({ level });
    player.finish(() => true);
    const run = journey(fold(player.events));

    expect(openVisit(run)).toBeNull();
    expect(lastVisitAt(run, "xian")?.id).toBe("v1");
    expect(lastVisitAt(run, "horgos")).toBeNull();
    expect(openVisit(undefined)).toBeNull();
  });
});
