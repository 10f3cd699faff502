/** Places beside the road: before and after the journey, and the caravanserai. */
import { beforeAll, describe, expect, test } from "vitest";
import { phaseOf, visitOf } from "../../src/domain/game-state.ts";
import type { Content } from "../../src/domain/level-text.ts";
import { boot, device, STOPS, type Device } from "../support/fake-services.ts";
import { answer, onTable, playVisit, send, STOP } from "../support/game-player.ts";
import { choice, sampleContent, sampleLevel } from "../support/sample-level.ts";

/** Parts that the game fetches when they are wanted: here before, so that no test waits for a file. */
beforeAll(() =>
  Promise.all([import("../../src/domain/review-visit.ts"), import("../../src/domain/memory/overview.ts")]),
);

const DAY = 86_400_000;
const TAILS = ["one", "two", "three", "four", "five"];

/** A level of pairs, as `levels/before-after` is. */
function pairs(lang: string): Content {
  const level = {
    id: "before-after",
    questions: ["before", "after"].flatMap((side) => TAILS.map((tail) => choice(`${side}-${tail}`))),
  };
  return { level, text: { ...sampleContent("before-after", lang).text } };
}
const content = (stop: string, lang: string) =>
  ({ ok: true, value: stop === "before-after" ? pairs(lang) : sampleContent(stop, lang) }) as const;
const questions = {
  ok: true,
  value: STOPS.flatMap(({ id: stop }) =>
    sampleLevel(stop).questions.map(({ id, topic, kind, difficulty }, number) => ({
      id,
      number,
      stop,
      topic,
      kind,
      difficulty,
    })),
  ),
} as const;
const open = (own: Device, stop: string) => boot(own, { address: { name: "stop", stop }, content, questions });

describe("five questions before the journey", () => {
  test("are asked one after another, once each, with nothing told of right and wrong", async () => {
    const booted = await open(device(), "before");
    expect(phaseOf(booted.state()).name).toBe("arrive");
    await send(booted, { type: "startVisit" });
    const asked: string[] = [];
    for (const isRight of [true, false, true, false, false]) {
      asked.push(onTable(booted).question.id);
      await answer(booted, isRight);
    }

    expect(asked).toEqual(TAILS.map((tail) => `before-${tail}`));
    expect(phaseOf(booted.state()).name).toBe("results");
    expect(booted.state().progress.runs.get("before")?.latest).toHaveLength(1);
    expect(booted.state().progress.runs.get("journey")).toBeUndefined();
  });

  test("give no hints", async () => {
    const booted = await open(device(), "before");
    await send(booted, { type: "startVisit" }, { type: "hint" });

    expect(onTable(booted).task.hints).toEqual([]);
  });

  test("go on in mid-question after a reload, and are seen beside their partners", async () => {
    const own = device();
    const first = await open(own, "before");
    await send(first, { type: "startVisit" });
    await answer(first, true);
    const again = await open(own, "before");
    expect(onTable(again).question.id).toBe("before-two");
    await playVisit(again, () => false);
    const after = await open(own, "after");
    await playVisit(after, ({ id }) => id !== "after-five");
    await send(after, { type: "goTo", address: { name: "journal" } });

    expect(after.state().memory?.beforeAfter).toMatchObject({ before: 1, after: 4, of: 5 });
  });
});

describe("the caravanserai", () => {
  async function travelled(own: Device): Promise<void> {
    await playVisit(await boot(own, { address: STOP, content, questions }), () => true);
  }

  test("has nothing to ask on the day on which all was learnt", async () => {
    const own = device();
    await travelled(own);
    const booted = await open(own, "caravanserai");
    await send(booted, { type: "startVisit" });

    expect(booted.state().memory).toMatchObject({ due: [] });
    expect(phaseOf(booted.state()).name).toBe("arrive");
  });

  test("asks again what is due after a month, in a run of its own, and dims the map until then", async () => {
    const own = device();
    await travelled(own);
    const booted = await boot(own, { content, questions });
    await booted.advance(30 * DAY);
    await send(booted, { type: "goTo", address: { name: "map" } });
    expect(booted.state().memory?.due).toHaveLength(6);
    expect(booted.state().memory?.dust.get("xian")).toBe(1);

    await send(booted, { type: "goTo", address: { name: "stop", stop: "caravanserai" } }, { type: "startVisit" });
    expect(visitOf(booted.state())).toMatchObject({ run: "review", stop: "caravanserai" });
    await playVisit(booted, () => true);
    await send(booted, { type: "goTo", address: { name: "map" } });

    expect(booted.state().memory?.due).toEqual([]);
    expect(booted.state().memory?.dust.get("xian")).toBe(0);
  });

  test("goes on with an open session after a reload, also with what is due no more", async () => {
    const own = device();
    await travelled(own);
    const booted = await open(own, "caravanserai");
    await booted.advance(30 * DAY);
    await send(booted, { type: "goTo", address: { name: "stop", stop: "caravanserai" } }, { type: "startVisit" });
    const { question } = onTable(booted);

    const again = await open(own, "caravanserai");

    expect(onTable(again).question.id).toBe(question.id);
  });
});

describe("how sure the player is", () => {
  test("is kept with the answer, and asked anew for the next", async () => {
    const booted = await boot(device(), { address: STOP, content });
    await send(booted, { type: "sure", sure: 3 });
    await answer(booted, true);

    expect(booted.state().progress.certainty[3]).toEqual({ right: 1, wrong: 0 });
    expect(booted.state().sure).toBeNull();
  });
});
