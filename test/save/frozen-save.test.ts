/** A journey as format 1 stored it. The fixture is never written anew: every later game must read it like this. */
import { describe, expect, test } from "vitest";
import { openVisit } from "../../src/domain/progress.ts";
import { parseSettings } from "../../src/play/parse-settings.ts";
import { openSave } from "../../src/save/open-save.ts";
import { readTail } from "../../src/save/read-log.ts";
import { sealedRecords } from "../../src/save/records.ts";
import { FORMAT, openSeal } from "../../src/save/seal.ts";
import frozen from "../fixtures/saves/frozen-format-1-journey.json";
import { boot, device, settle } from "../support/fake-services.ts";
import { faultyStore } from "../support/faulty-store.ts";
import { onTable, playVisit, send } from "../support/game-player.ts";

const { records, expected } = frozen;
const PROFILE = "profile/id1";
const open = async () => {
  const store = faultyStore(records);
  const save = await openSave({ newId: () => "new-tab", onPending: () => undefined, store });
  return { store, save, opened: (await save.openProfile(expected.player.id, null))! };
};

describe("the frozen save of format 1", () => {
  test("holds every type of event, one of them unknown, by three writers", () => {
    const events = Object.entries(records).flatMap(([key, record]) => {
      const body = openSeal(record);
      return key.startsWith("event/") && body.state === "open" ? [body.value as { type: string; writer: string }] : []; // as written then
    });

    expect(new Set(events.map(({ type }) => type)).size).toBe(8);
    expect(new Set(events.map(({ writer }) => writer)).size).toBe(3);
  });

  test("opens without a problem, its player, settings and events whole", async () => {
    const { store, save, opened } = await open();

    expect(save.found.problems).toEqual([]);
    expect(save.found.profiles).toMatchObject([{ ...expected.player, lang: expected.lang }]);
    expect([opened.unreadable, opened.newer]).toEqual([0, 0]);
    const read = opened.profile.writers.map((writer) => readTail(sealedRecords(store), expected.player.id, writer, 0));
    const count = (await Promise.all(read)).reduce((sum, { events }) => sum + events.length, 0);
    expect(count).toBe(expected.events);
    expect(parseSettings(await save.readSettings())).toMatchObject(expected.settings);
  });

  test("folds to the same stars, steps and open question", async () => {
    const { opened } = await open();

    const run = opened.progress.runs.get("journey");

    const stops = [...run!.stops].map(([id, stop]) => [id, { ...stop, asked: [...stop.asked] }] as const);
    expect(Object.fromEntries(stops)).toEqual(expected.stops);
    expect(openVisit(run)).toMatchObject(expected.open);
  });

  test("gives back its draft", async () => {
    const { opened } = await open();

    expect(await opened.drafts.load("journey", expected.open.current)).toEqual(expected.draft);
  });

  test("is not changed by being read, but for the profile, which is written in the present format", async () => {
    const { store } = await open();
    await settle();

    const { [PROFILE]: renewed, [`spare/${PROFILE}`]: spare, ...rest } = Object.fromEntries(store.held());
    expect(store.written).toEqual([`spare/${PROFILE}`, PROFILE]);
    expect(spare).toEqual(renewed);
    expect(rest).toEqual(Object.fromEntries(Object.entries(records).filter(([key]) => key !== PROFILE)));
    expect(openSeal(renewed)).toMatchObject({
      format: FORMAT,
      value: {
        ...expected.player,
        figure: null,
        pin: null,
        binnedAt: null,
        exportedAt: null,
        changedAt: 1_750_000_000_000,
      },
    });
  });

  test("is played on to its end, in the middle of the question", async () => {
    const own = device(faultyStore(records));
    // Ids of a later page are fresh ones: here they are counted, from beyond those of the fixture.
    Object.assign(own, { tabPlayer: expected.player.id, hasPlayers: true, ids: 100 });
    const booted = await boot(own);
    await send(booted, { type: "begin" });
    expect(onTable(booted).task).toMatchObject({
      question: expected.open.current,
      order: expected.open.tasks.at(-1)!.order,
    });
    expect(booted.state().draft).toEqual(expected.draft);

    await playVisit(booted, () => true);

    expect(booted.state().progress.runs.get("journey")?.stops.get("horgos")).toMatchObject({
      visitsEnded: 1,
      stars: 2,
    });
    expect((await boot(own)).state().progress).toEqual(booted.state().progress);
  });
});
