/** A whole visit, and the whole road, through the running game. */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import type { Loaded } from "../../src/content/load.ts";
import type { Content } from "../../src/domain/level-text.ts";
import { parseContent } from "../../src/content/parse-level.ts";
import { journeyOf, phaseOf, stopProgress, visitOf } from "../../src/domain/game-state.ts";
import { readJson } from "../levels/read-levels.ts";
import { boot, device, STOPS } from "../support/fake-services.ts";
import { answer, choose, draft, onTable, playVisit, send, STOP } from "../support/game-player.ts";

function realContent(stop: string, lang: string): Loaded<Content> {
  const parsed = parseContent({ level: readJson(`${stop}/level.json`), text: readJson(`${stop}/text.${lang}.json`) });
  return parsed.ok ? parsed : { ok: false, fault: { code: "level-broken", file: stop, problems: parsed.problems } };
}

describe("a visit", () => {
  test("from the map to three stars", async () => {
    const booted = await boot(device());
    await send(booted, { type: "begin" });
    expect(booted.state().screen).toEqual({ name: "map" });

    await send(booted, { type: "travelTo", stop: "horgos" });
    expect(booted.state().screen).toEqual({ name: "travel", from: "xian", to: "horgos" });
    await send(booted, { type: "arrive" });
    const checks = await playVisit(booted, () => true);

    expect(checks).toBe(6);
    expect(stopProgress(booted.state(), "horgos")).toMatchObject({ stars: 3, visitsEnded: 1 });
    expect(booted.addresses.at(-1)).toBe("#/stop/horgos");
  });

  test("with every answer wrong ends with six gaps, and the next one asks them first", async () => {
    const booted = await boot(device(), { address: STOP });

    const checks = await playVisit(booted, () => false);

    expect(checks).toBeLessThanOrEqual(18);
    expect(stopProgress(booted.state(), "xian")?.steps.map(({ state }) => state)).toEqual(Array(6).fill("gap"));
    const first = stopProgress(booted.state(), "xian")!.steps[0]!.question;
    await send(booted, { type: "startVisit" });
    await choose(booted);
    expect(onTable(booted).question.id).toBe(first);
  });

  test("hints are taken, shown and stored", async () => {
    const booted = await boot(device(), { address: STOP });

    await send(booted, { type: "hint" }, { type: "hint" }, { type: "hint" });

    expect(onTable(booted).task.hints.length).toBeLessThanOrEqual(2);
    expect(booted.told.filter(({ type }) => type === "hintTaken")).toHaveLength(onTable(booted).task.hints.length);
  });

  test("an order that is nearly right stands for the second try, a wrong choice is taken back", async () => {
    const booted = await boot(device(), { address: STOP });
    const seen = new Set<string>();

    for (let visit = 0; visit < 3; visit++) {
      await send(booted, { type: "startVisit" });
      await playVisit(booted, ({ kind }, { tries, round }) => {
        if (tries.length === 1 && round === 1) {
          // Before the second try: what stands of the first.
          const kept = booted.state().draft;
          expect(kept === null).toBe(kind === "choice" || kind === "numeric");
          seen.add(kind);
        }
        return tries.length > 0;
      });
    }

    expect(seen.size).toBeGreaterThanOrEqual(5);
  });

  test("Check without an answer, or twice, does nothing more", async () => {
    const booted = await boot(device(), { address: STOP });
    await send(booted, { type: "check" });
    expect(booted.told.some(({ type }) => type === "answered")).toBe(false);

    await draft(booted, true);
    booted.send({ type: "check" });
    booted.send({ type: "check" });
    await booted.advance(0);

    expect(booted.told.filter(({ type }) => type === "answered")).toHaveLength(1);
  });

  test("the sheet folds after a right answer for 1.2 s, unless little is to move", async () => {
    const booted = await boot(device(), { address: STOP });

    await answer(booted, true);
    expect(booted.state().folded).toBe(true);
    await booted.advance(1200);
    expect(booted.state().folded).toBe(false);

    await send(booted, { type: "set", settings: { motion: "reduced" } }, { type: "goOn" });
    await choose(booted);
    await answer(booted, true);
    expect(booted.state().folded).toBe(false);
  });

  test("a tap unfolds the sheet at once", async () => {
    const booted = await boot(device(), { address: STOP });
    await answer(booted, true);

    await send(booted, { type: "unfold" });

    expect(booted.state().folded).toBe(false);
  });

  test("the time of an answer runs from the question's appearance, not from the page's", async () => {
    const booted = await boot(device(), { address: STOP });
    await answer(booted, true);
    await send(booted, { type: "goOn" });
    await booted.advance(60_000);
    await choose(booted);
    await booted.advance(2500);

    await answer(booted, true);

    expect(booted.told.findLast((event) => event.type === "answered")).toMatchObject({ ms: 2500 });
  });
});

describe("the whole road", () => {
  test.each(LANGUAGES)(
    "is travelled on its real questions in %s, with wrong answers and hints, and kept",
    async (lang) => {
      const own = device();
      const booted = await boot(own, { lang, content: realContent });
      await send(booted, { type: "begin" });

      for (const [at, { id }] of STOPS.entries()) {
        await send(booted, { type: "travelTo", stop: id }, { type: "arrive" });
        const checks = await playVisit(
          booted,
          (question, { tries }) => (at + question.id.length) % 3 > 0 || tries.length > 0,
        );
        expect(checks).toBeLessThanOrEqual(18);
        expect(visitOf(booted.state())?.stop).toBe(id);
      }

      const stops = journeyOf(booted.state())!.stops;
      expect([...stops.keys()]).toEqual(STOPS.map(({ id }) => id));
      for (const { steps, visitsEnded } of stops.values()) {
        expect(visitsEnded).toBe(1);
        expect(steps.map(({ state }) => state)).toEqual(Array(6).fill("done"));
      }
      const nextDay = await boot(own, { lang, content: realContent });
      expect(nextDay.state().progress).toEqual(booted.state().progress);
      expect(nextDay.notices()).toEqual([]);
    },
  );
});

test("what is sent out of place changes nothing", async () => {
  const booted = await boot(device());
  await send(booted, { type: "begin" });
  const before = booted.state();

  await send(booted, { type: "arrive" }, { type: "startVisit" }, { type: "hint" }, { type: "check" }, { type: "goOn" });
  await send(
    booted,
    { type: "chooseTask", question: "xian-choice" },
    { type: "retryContent" },
    { type: "draft", response: null },
  );

  expect(booted.state()).toEqual(before);
  expect(phaseOf(booted.state()).name).toBe("loading");
});
