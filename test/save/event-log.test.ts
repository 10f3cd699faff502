import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { GameEvent } from "../../src/domain/events.ts";
import { eventKey, eventWriter, loadLog } from "../../src/save/event-log.ts";
import { addProfile, listProfiles, readProfile, type Profile } from "../../src/save/profiles.ts";
import { asideKey, sealedRecords } from "../../src/save/records.ts";
import { seal } from "../../src/save/seal.ts";
import type { StoreFault } from "../../src/save/store.ts";
import { faultyStore, type FaultyStore } from "../support/faulty-store.ts";

const ANNA: Profile = { id: "anna", nickname: "", lang: "en", createdAt: 1, writers: [] };
const chosen = (question: string): GameEvent => ({ type: "taskChosen", run: "journey", visit: "v1", question });
const eventsIn = (store: FaultyStore): string[] => store.written.filter((key) => key.startsWith("event/"));
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

function opened({ store = faultyStore(), writer = "tab", lamport = 0, profile = ANNA } = {}) {
  const records = sealedRecords(store);
  const pending: [number, StoreFault | null][] = [];
  const log = eventWriter({
    records,
    profile,
    writer,
    lamport,
    now: () => 99,
    onPending: (...told) => pending.push(told),
  });
  return { store, records, log, pending };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("appending", () => {
  test("stamps at once with writer, contiguous n, rising Lamport number and the clock", () => {
    const { log } = opened({ lamport: 40 });

    const { stamped } = log.append([chosen("a"), chosen("b")]);

    expect(stamped).toEqual([
      { ...chosen("a"), writer: "tab", n: 1, lamport: 41, at: 99 },
      { ...chosen("b"), writer: "tab", n: 2, lamport: 42, at: 99 },
    ]);
    expect(log.append([chosen("c")]).stamped[0]).toMatchObject({ n: 3, lamport: 43 });
  });

  test("names the writer in the profile before its first event is stored", async () => {
    const { store, log } = opened();

    await log.append([chosen("a")]).stored;

    expect(store.written).toEqual(["profile/anna", "profiles", eventKey("anna", "tab", 1)]);
  });

  test("is told as stored once it was read back, in order, under one key each", async () => {
    const { store, records, log, pending } = opened();

    await log.append([chosen("a"), chosen("b")]).stored;

    expect(eventsIn(store)).toEqual(["event/anna/tab/1", "event/anna/tab/2"]);
    expect(await records.read("event/anna/tab/2")).toMatchObject({ state: "open", value: { question: "b", n: 2 } });
    expect(pending.at(-1)).toEqual([0, null]);
  });
});

describe("a write that fails", () => {
  test("keeps its n and is retried before the next", async () => {
    const { store, log, pending } = opened();
    store.failWrites = { keys: /^event/, fault: "full" };
    const first = log.append([chosen("a")]);
    await settle();
    expect(pending.at(-1)).toEqual([1, "full"]);

    store.failWrites = undefined;
    await log.append([chosen("b")]).stored;
    await first.stored;

    expect(eventsIn(store)).toEqual(["event/anna/tab/1", "event/anna/tab/1", "event/anna/tab/2"]);
    expect(pending.at(-1)).toEqual([0, null]);
  });

  test("is retried by itself after a while", async () => {
    const { store, log } = opened();
    store.failWrites = { keys: /^event/, fault: "failed" };
    const { stored } = log.append([chosen("a")]);
    await settle();

    store.failWrites = undefined;
    await vi.advanceTimersByTimeAsync(5000);
    await stored;

    expect(eventsIn(store)).toHaveLength(2);
  });

  test("is retried at once when the page asks for it", async () => {
    const { store, log } = opened();
    store.failWrites = { keys: /^event/, fault: "failed" };
    const { stored } = log.append([chosen("a")]);
    await settle();

    store.failWrites = undefined;
    log.flush();
    await stored;

    expect(store.held().has("event/anna/tab/1")).toBe(true);
  });

  test("because it was torn leaves no torn event to the reader in the end", async () => {
    const { store, records, log } = opened();
    store.tear = (key, value) => (key.startsWith("event") ? { ...(value as object), body: "{" } : value);
    const { stored } = log.append([chosen("a")]);
    await settle();

    store.tear = undefined;
    log.flush();
    await stored;

    expect(await loadLog(records, { ...ANNA, writers: ["tab"] })).toMatchObject({ events: [{ n: 1 }], unreadable: 0 });
  });
});

describe("a profile that could not be stored", () => {
  test.each([
    ["at all", /^profile/],
    ["in the list", /^profiles$/],
  ])("%s is stored and listed as soon as there is room, before the events", async (_, keys) => {
    const { store, records, log, pending } = opened();
    store.failWrites = { keys, fault: "full" };
    await addProfile(records, ANNA);
    const { stored } = log.append([chosen("a")]);
    await settle();
    expect(pending.at(-1)).toEqual([1, "full"]);
    expect(eventsIn(store)).toEqual([]);

    store.failWrites = undefined;
    log.flush();
    await stored;

    expect((await listProfiles(records)).profiles).toEqual([{ ...ANNA, writers: ["tab"] }]);
  });

  test("keeps what another tab wrote into it meanwhile", async () => {
    const { store, records, log } = opened();
    await addProfile(records, ANNA);
    store.failWrites = { keys: /^profile\//, fault: "failed" };
    const { stored } = log.append([chosen("a")]);
    await settle();

    store.failWrites = undefined;
    await addProfile(records, ANNA, (own) => ({ ...own, nickname: "Anna", writers: ["other-tab"] }));
    log.flush();
    await stored;

    expect(await readProfile(records, "anna")).toMatchObject({ nickname: "Anna", writers: ["other-tab", "tab"] });
  });

  test("names a writer once, even where storing it was first believed to have failed", async () => {
    const { store, records, log } = opened();
    const { read } = store;
    let reads = 0;
    store.read = (key) =>
      key === "profile/anna" && ++reads === 2 ? Promise.resolve({ ok: false, fault: "timeout" }) : read(key);
    const { stored } = log.append([chosen("a")]);
    await settle();
    log.flush();
    await stored;

    expect(await readProfile(records, "anna")).toMatchObject({ writers: ["tab"] });
  });
});

describe("loading", () => {
  const stampedAt = (writer: string, n: number, lamport: number): unknown =>
    seal({ ...chosen(`${writer}${n}`), writer, n, lamport, at: 1 });

  test("puts two writers in log order and reads each to its first miss", async () => {
    const store = faultyStore({
      "event/anna/a/1": stampedAt("a", 1, 1),
      "event/anna/a/2": stampedAt("a", 2, 4),
      "event/anna/a/4": stampedAt("a", 4, 9),
      "event/anna/b/1": stampedAt("b", 1, 2),
      "event/anna/b/2": stampedAt("b", 2, 4),
      "event/bek/a/3": stampedAt("a", 3, 3),
    });

    const { events, unreadable } = await loadLog(sealedRecords(store), { ...ANNA, writers: ["a", "b"] });

    expect(events.map((event) => `${event.writer}${event.n}`)).toEqual(["a1", "b1", "a2", "b2"]);
    expect(unreadable).toBe(0);
  });

  test("goes on over a batch's border", async () => {
    const { records, log } = opened();
    await log.append(Array.from({ length: 70 }, (_, at) => chosen(`q${at}`))).stored;

    const { events } = await loadLog(records, { ...ANNA, writers: ["tab"] });

    expect(events.map(({ n }) => n)).toEqual(Array.from({ length: 70 }, (_, at) => at + 1));
  });

  test("counts what can't be read, sets it aside and goes on after it", async () => {
    const torn = { f: 1, body: "{", sum: "0" };
    const store = faultyStore({
      "event/anna/a/1": torn,
      "event/anna/a/2": seal({ type: "answered", writer: "a", n: 2, lamport: 2, at: 1 }),
      "event/anna/a/3": stampedAt("a", 3, 3),
    });

    const { events, unreadable } = await loadLog(sealedRecords(store), { ...ANNA, writers: ["a"] });

    expect(events.map(({ n }) => n)).toEqual([3]);
    expect(unreadable).toBe(2);
    expect(store.held().get(asideKey("event/anna/a/1", torn))).toEqual(torn);
  });

  test("counts events of a newer game apart, leaves them as they are and goes on after them", async () => {
    const newer = { f: 2, body: "{}", sum: "" };
    const store = faultyStore({ "event/anna/a/1": newer, "event/anna/a/2": stampedAt("a", 2, 2) });

    const loaded = await loadLog(sealedRecords(store), { ...ANNA, writers: ["a"] });

    expect(loaded).toMatchObject({ events: [{ n: 2 }], newer: 1, unreadable: 0 });
    expect(store.written).toEqual([]);
  });

  test("stops at a store that does not answer instead of asking for ever", async () => {
    const store = faultyStore();
    store.read = () => Promise.resolve({ ok: false, fault: "timeout" });

    expect(await loadLog(sealedRecords(store), { ...ANNA, writers: ["a"] })).toEqual({
      events: [],
      unreadable: 1,
      newer: 0,
    });
  });

  test("reads a writer once that is named twice", async () => {
    const store = faultyStore({ "event/anna/a/1": stampedAt("a", 1, 1) });

    expect((await loadLog(sealedRecords(store), { ...ANNA, writers: ["a", "a"] })).events).toHaveLength(1);
  });
});

test("two tabs that write at the same time lose nothing", async () => {
  const { store, records, log } = opened({ writer: "tab-1" });
  const { log: other } = opened({ store, writer: "tab-2" });
  await addProfile(records, ANNA);

  await log.append([chosen("a")]).stored;
  await Promise.all([log.append([chosen("b"), chosen("c")]).stored, other.append([chosen("d"), chosen("e")]).stored]);

  const profile = await readProfile(records, "anna");
  if (typeof profile === "string") throw new Error(profile);
  expect(profile.writers.toSorted()).toEqual(["tab-1", "tab-2"]);
  expect((await loadLog(records, profile)).events).toHaveLength(5);
});
