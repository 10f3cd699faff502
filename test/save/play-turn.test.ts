/** Two tabs of one player, on one store. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { TimedEvent } from "../../src/domain/events.ts";
import type { Progress } from "../../src/domain/progress.ts";
import { readHouse } from "../../src/save/house-file.ts";
import { openSave } from "../../src/save/open-save.ts";
import { newProfile } from "../../src/save/profile.ts";
import { faultyStore, type FaultyStore } from "../support/faulty-store.ts";
import { fakeChannels } from "./fake-channels.ts";
import { fakeLocks } from "./fake-locks.ts";
import { AT, visitEvents } from "./history.ts";

const FRESH = newProfile({ id: "anna", nickname: "Anna", lang: "en", createdAt: AT, writers: [] });
const timed = (visit: string): readonly TimedEvent[] =>
  visitEvents("xian", visit, 1, []).map((event) => ({ ...event, at: AT }));
const settle = (milliseconds = 1000): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
async function done<Value>(work: Promise<Value>): Promise<Value> {
  await settle(5000);
  return work;
}

function browser(store: FaultyStore = faultyStore()) {
  const [locks, channels] = [fakeLocks(), fakeChannels()];
  let ids = 0;
  return {
    store,
    async openTab(id = "anna") {
      const pending: number[] = [];
      const save = await openSave({
        newId: () => `id${++ids}`,
        onPending: (count) => pending.push(count),
        store,
        now: () => AT,
        ports: { locks, channel: channels.open },
      });
      const opened = (await save.openProfile(id, ids < 1 ? FRESH : null))!;
      const told: string[] = [];
      let progress: Progress = opened.progress;
      const turn = (await done(
        save.takeTurn({
          profile: id,
          onLost: () => told.push("lost"),
          onErased: () => told.push("erased"),
          onGained: () => told.push("gained"),
          onEvents: (now) => (progress = now),
        }),
      ))!;
      return { save, opened, turn, told, pending, progress: () => progress };
    },
  };
}
const stopsOf = (progress: Progress): readonly string[] =>
  [...(progress.runs.get("journey")?.stops.keys() ?? [])].toSorted();
const visitsOf = (progress: Progress): readonly string[] => [...(progress.runs.get("journey")?.visits.keys() ?? [])];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a tab that follows", () => {
  test("sees each event once it is stored, and reads few times for many", async () => {
    const { store, openTab } = browser();
    const first = await openTab();
    const second = await openTab();
    let reads = 0;
    const { read } = store;
    store.read = (key) => {
      if (key === "profile/anna") reads++;
      return read(key);
    };

    const events = timed("v1");
    await done(first.opened.writer.append(events).stored);

    expect(second.turn.state()).toBe("following");
    expect(visitsOf(second.progress())).toEqual(["v1"]);
    expect(second.progress().runs.get("journey")?.stops.get("xian")?.stars).toBe(3);
    expect(reads).toBeLessThan(events.length);
  });

  test("takes over with everything the other had, also what was not stored yet", async () => {
    const { store, openTab } = browser();
    const first = await openTab();
    const second = await openTab();
    store.failWrites = { keys: /^event/, fault: "full" };
    void first.opened.writer.append(timed("v1"));
    first.opened.drafts.keep("journey", "q1", { kind: "numeric", value: 7 });
    await settle(100);
    store.failWrites = undefined;

    await done(second.turn.takeOver());

    expect([first.turn.state(), second.turn.state()]).toEqual(["following", "playing"]);
    expect(first.told).toEqual(["lost"]);
    expect(visitsOf(second.progress())).toEqual(["v1"]);
    expect(await second.opened.drafts.load("journey", "q1")).toEqual({ kind: "numeric", value: 7 });
  });

  test("has the turn, and all there is, when the other tab is closed", async () => {
    const { openTab } = browser();
    const first = await openTab();
    const second = await openTab();
    await done(first.opened.writer.append(timed("v1")).stored);

    first.turn.leave();
    await settle();

    expect([second.turn.state(), second.told]).toEqual(["playing", ["gained"]]);
    expect(visitsOf(second.progress())).toEqual(["v1"]);
  });
});

describe("a journey of many pages", () => {
  test("opens at once; what a page of long ago stored meanwhile is taken in soon after", async () => {
    const { store, openTab } = browser();
    const old = await openTab();
    await done(old.opened.writer.append(timed("v0")).stored);
    for (let page = 1; page <= 6; page++) {
      const next = await openTab();
      await done(next.opened.writer.append(timed(`v${page}`)).stored);
      next.turn.leave();
    }
    await settle();
    const snapshot = store.held().get("snapshot/anna");
    const late = visitEvents("horgos", "late", 1, []).map((event) => ({ ...event, at: AT }));
    await done(old.opened.writer.append(late).stored);
    // As it is where that page is closed before it keeps a snapshot of its own.
    old.turn.leave();
    await store.write("snapshot/anna", snapshot);

    const now = await openTab();

    expect(stopsOf(now.opened.progress)).toEqual(["xian"]);
    expect(stopsOf(now.progress())).toEqual(["horgos", "xian"]);
  });
});

describe("two tabs that both play", () => {
  test("lose nothing, and what comes later comes after what was seen", async () => {
    const { openTab } = browser();
    const [first, second] = [await openTab(), await openTab()];
    const both = [first.opened.writer.append(timed("v1")).stored, second.opened.writer.append(timed("v2")).stored];
    await done(Promise.all(both));

    const seen = first.opened.writer.append(timed("v3"));
    await done(seen.stored);
    const third = await openTab();

    expect(visitsOf(third.opened.progress)).toEqual(["v3"]);
    expect(third.opened.progress).toEqual(second.progress());
    expect(third.opened.progress.runs.get("journey")?.stops.get("xian")?.visitsEnded).toBe(3);
    expect(seen.stamped[0]!.lamport).toBeGreaterThan(timed("v2").length);
  });
});

describe("a profile that is erased in another tab", () => {
  test("is given up, and nothing of it is stored any more", async () => {
    const { store, openTab } = browser();
    const [first, second] = [await openTab(), await openTab()];
    store.failWrites = { keys: /^event/, fault: "full" };
    void first.opened.writer.append(timed("v1"));
    first.opened.drafts.keep("journey", "q1", { kind: "numeric", value: 7 });
    await settle(100);

    await done(second.save.eraseProfile("anna"));
    store.failWrites = undefined;
    first.opened.writer.flush();
    first.opened.drafts.keep("journey", "q1", { kind: "numeric", value: 8 });
    void first.opened.writer.append(timed("v2"));
    await settle(20_000);

    expect(first.told).toEqual(["erased"]);
    expect(first.pending.at(-1)).toBe(0);
    expect([...store.held().keys()].filter((key) => key.includes("anna"))).toEqual([]);
  });
});

test("what is imported in one tab is seen in the other", async () => {
  const { openTab } = browser();
  const [first, second] = [await openTab(), await openTab()];
  const elsewhere = await browser().openTab();
  await done(elsewhere.opened.writer.append(timed("far")).stored);
  const text = (await done(elsewhere.save.exportProfile("anna")))!;
  const read = readHouse(text);
  if (!read.ok) throw new Error(read.fault);

  const imported = await done(second.save.applyImport(read.house));

  expect(imported).toMatchObject({ ok: true, conflicts: 0 });
  expect(visitsOf(imported.progress!)).toEqual(["far"]);
  expect(visitsOf(first.progress())).toEqual(["far"]);
});

test("a page has one turn: with another player the one before is given up", async () => {
  const { openTab } = browser();
  const first = await openTab();
  const second = await openTab();

  await first.save.openProfile("bek", { ...FRESH, id: "bek" });
  const turn = await done(
    first.save.takeTurn({
      profile: "bek",
      onLost: () => undefined,
      onErased: () => undefined,
      onEvents: () => undefined,
    }),
  );

  expect([turn?.state(), second.turn.state()]).toEqual(["playing", "playing"]);
  expect(
    await first.save.takeTurn({
      profile: "nobody",
      onLost: () => undefined,
      onErased: () => undefined,
      onEvents: () => undefined,
    }),
  ).toBeNull();
});
