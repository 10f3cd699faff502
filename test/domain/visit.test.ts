/** One visit folded from its events, also where two tabs told the same story at once. */
import { describe, expect, test } from "vitest";
import type { VisitEvent } from "../../src/domain/events.ts";
import { foldVisit, taskOf, waitingTasks, type Visit } from "../../src/domain/visit.ts";
import { choice, numeric, sequencing, trueFalse } from "../support/sample-level.ts";
import { visitPlayer, type VisitPlayer } from "../support/visit-player.ts";

const level = { id: "xian", questions: [choice(), numeric(), sequencing(), trueFalse()] };
const fold = (events: readonly VisitEvent[]): Visit =>
  events.reduce<Visit | null>((visit, event) => foldVisit(visit, event), null)!;
/** Two tabs that start from the same events and then go on each for itself. */
function twoTabs(before: (player: VisitPlayer) => void): {
  readonly one: VisitPlayer;
  readonly other: VisitPlayer;
  common: number;
} {
  const [one, other] = [visitPlayer({ level }), visitPlayer({ level })];
  before(one);
  before(other);
  return { one, other, common: one.events.length };
}

describe("a visit", () => {
  test("is nothing before it starts", () => {
    const { events } = visitPlayer({ level });

    expect(foldVisit(null, { type: "taskChosen", run: "journey", visit: "v1", question: "choice" })).toBeNull();
    expect(foldVisit(null, events[0]!)).toMatchObject({ id: "v1", stop: "xian", seed: 1, ended: null, current: null });
  });

  test("starts once", () => {
    const player = visitPlayer({ level });
    player.choose();

    expect(foldVisit(player.visit(), player.events[0]!)).toBe(player.visit());
  });

  test("is closed by its end: what comes after changes nothing", () => {
    const player = visitPlayer({ level });
    player.finish(() => false);
    const late = player.events.find(({ type }) => type === "asked")!;

    expect(foldVisit(player.visit(), late)).toBe(player.visit());
  });

  test("is the same folded again from its events", () => {
    const player = visitPlayer({ level });
    player.finish((_, { tries }) => tries.length > 0);

    expect(fold(player.events)).toEqual(player.visit());
  });

  test("passes over events that name a question it does not hold", () => {
    const player = visitPlayer({ level });

    const after = foldVisit(player.visit(), {
      type: "hintTaken",
      run: "journey",
      visit: "v1",
      question: "stranger",
      aid: { aid: "nudge" },
    });

    expect(after!.tasks).toEqual(player.visit().tasks);
    expect(taskOf(after!, "stranger")).toBeNull();
  });
});

describe("in mid-question", () => {
  test("question, order, hints and tries are those that were recorded", () => {
    const player = visitPlayer({ level });
    player.choose("choice" === player.visit().tasks[0]!.question ? "choice" : undefined);
    player.hint();
    const asked = player.events.find((event) => event.type === "asked")!;

    const resumed = fold(structuredClone(player.events));

    expect(resumed.current).toBe(asked.question);
    expect(taskOf(resumed, resumed.current)).toMatchObject({
      order: asked.order,
      hash: asked.hash,
      hints: [{ aid: "nudge" }],
    });
  });
});

describe("two tabs on one visit", () => {
  test("the first answer of a try counts and the other is passed over", () => {
    const { one, other, common } = twoTabs((player) => player.choose());
    one.answer(true);
    other.answer(false);

    const merged = fold([...one.events, ...other.events.slice(common)]);

    expect(taskOf(merged, merged.current)).toEqual(taskOf(one.visit(), one.visit().current));
  });

  test("a first try that was wrong in both is one try, the first one told", () => {
    const single = { id: "xian", questions: [choice()] };
    const [one, other] = [visitPlayer({ level: single }), visitPlayer({ level: single })];
    for (const player of [one, other]) player.choose();
    const common = one.events.length;
    one.answer({ kind: "choice", choices: ["east"] });
    other.answer({ kind: "choice", choices: ["west"] });

    const merged = fold([...one.events, ...other.events.slice(common)]);

    expect(merged).toEqual(one.visit());
  });

  test("a question that was right does not open again because the other tab asks it", () => {
    const { one, other, common } = twoTabs(() => undefined);
    const { id } = one.choose();
    one.answer(true);
    other.choose(id);

    const merged = fold([...one.events, ...other.events.slice(common)]);

    expect(taskOf(merged, id)).toMatchObject({ status: "right", points: 3 });
  });

  test("a later try of the other tab takes nothing from what was right", () => {
    const { one, other, common } = twoTabs((player) => player.choose());
    one.answer(true);
    other.answer(false);
    if (other.task(other.visit().current!).status === "asked") other.answer(false);

    const merged = fold([...one.events, ...other.events.slice(common)]);

    expect(taskOf(merged, merged.current)?.status).toBe("right");
  });

  test("the same hint taken in both is one hint", () => {
    const { one, other, common } = twoTabs((player) => player.choose());
    one.hint();
    other.hint();

    const merged = fold([...one.events, ...other.events.slice(common)]);

    expect(taskOf(merged, merged.current)?.hints).toEqual([{ aid: "nudge" }]);
  });

  test("two questions asked at once: the later is on the table and the earlier waits again", () => {
    const { one, other, common } = twoTabs(() => undefined);
    const [first, second] = waitingTasks(one.visit());
    one.choose(first!.question);
    other.choose(second!.question);

    const merged = fold([...one.events, ...other.events.slice(common)]);

    expect(merged.current).toBe(second!.question);
    expect(taskOf(merged, second!.question)?.status).toBe("asked");
    expect(waitingTasks(merged).map(({ question }) => question)).toContain(first!.question);
  });
});

describe("a replaced question", () => {
  test("leaves its step to the new one, which waits without tries", () => {
    const player = visitPlayer({ level });
    const { id } = player.choose();
    player.answer(false);

    const after = foldVisit(player.visit(), {
      type: "questionReplaced",
      run: "journey",
      visit: "v1",
      question: id,
      by: "spare",
    })!;

    expect(after.tasks[0]).toEqual({
      question: "spare",
      status: "waiting",
      hash: null,
      order: [],
      round: 1,
      hints: [],
      tries: [],
      points: 0,
    });
    expect(after.current).toBeNull();
  });

  test("that was not on the table leaves the table alone", () => {
    const player = visitPlayer({ level });
    const { id } = player.choose();
    const other = player.visit().tasks.find(({ question }) => question !== id)!;

    const after = foldVisit(player.visit(), {
      type: "questionReplaced",
      run: "journey",
      visit: "v1",
      question: other.question,
      by: "spare",
    })!;

    expect(after.current).toBe(id);
  });
});
