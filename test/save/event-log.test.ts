import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { TimedEvent } from "../../src/domain/events.ts";
import { eventWriter } from "../../src/save/event-log.ts";
import { eventKey } from "../../src/save/keys.ts";
import { newProfile } from "../../src/save/profile.ts";
import { addProfile, listProfiles, readProfile } from "../../src/save/profiles.ts";
import { readTail } from "../../src/save/read-log.ts";
import { sealedRecords } from "../../src/save/records.ts";
import type { StoreFault } from "../../src/save/store.ts";
import { faultyStore, type FaultyStore } from "../support/faulty-store.ts";

const ANNA = newProfile({ id: "anna", nickname: "", lang: "en", createdAt: 1, writers: [] });
const chosen = (question: string): TimedEvent => ({
  type: "taskChosen",
  run: "journey",
  visit: "v1",
  question,
  at: 99,
});
const eventsIn = (store: FaultyStore): string[] => store.written.filter((key) => key.startsWith("event/"));
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

function opened({ store = faultyStore(), writer = "tab", lamport = 0, profile = ANNA } = {}) {
  const records = sealedRecords(store);
  const pending: [number, StoreFault | null][] = [];
  const log = eventWriter({
    records,
    profile: () => profile,
    writer,
    lamport,
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
  test("stamps at once with writer, contiguous n and rising Lamport number", () => {
    const { log } = opened({ lamport: 40 });

    const { stamped } = log.append([chosen("a"), chosen("b")]);

    expect(stamped).toEqual([
      { ...chosen("a"), writer: "tab", n: 1, lamport: 41 },
      { ...chosen("b"), writer: "tab", n: 2, lamport: 42 },
    ]);
    expect(log.append([chosen("c")]).stamped[0]).toMatchObject({ n: 3, lamport: 43 });
  });

  test("names the writer in the profile before its first event is stored", async () => {
    const { store, log } = opened();

    await log.append([chosen("a")]).stored;

    const first = store.written.filter((key) => !key.startsWith("spare/"));
    expect(first).toEqual(["profile/anna", "profiles", eventKey("anna", "tab", 1)]);
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

    expect(await readTail(records, "anna", "tab", 0)).toMatchObject({ events: [{ n: 1 }], holes: [] });
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

describe("what is not stored yet", () => {
  test("is told, and settled when it is stored or has failed", async () => {
    const { store, log } = opened();
    store.failWrites = { keys: /^event/, fault: "full" };
    const { stamped } = log.append([chosen("a"), chosen("b")]);

    await log.settled();
    expect(log.pending()).toEqual(stamped);
    store.failWrites = undefined;
    await log.settled();

    expect(log.pending()).toEqual([]);
    expect(eventsIn(store).slice(-2)).toEqual(["event/anna/tab/1", "event/anna/tab/2"]);
  });

  test("is forgotten when the writer is stopped, and nothing is stored any more", async () => {
    const { store, log, pending } = opened();
    store.failWrites = { keys: /^event/, fault: "full" };
    log.append([chosen("a")]);
    await settle();
    store.failWrites = undefined;

    await log.stop();
    log.append([chosen("b")]);
    log.flush();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(eventsIn(store)).toHaveLength(1);
    expect(pending.at(-1)).toEqual([0, null]);
  });

  test("is waited for by stopping where it is just being stored", async () => {
    const { store, log } = opened();
    store.holdWrites = /^event/;
    log.append([chosen("a"), chosen("b")]);
    await settle();
    const done = vi.fn<() => void>();
    void log.stop().then(done);
    await settle();
    expect(done).not.toHaveBeenCalled();

    store.release();
    await settle();

    expect(done).toHaveBeenCalledTimes(1);
    expect(eventsIn(store)).toEqual(["event/anna/tab/1"]);
  });
});

test("events come after those of another tab that were seen", () => {
  const { log } = opened({ lamport: 3 });
  log.append([chosen("a")]);

  log.observe(40);
  log.observe(7);

  expect(log.append([chosen("b")]).stamped[0]).toMatchObject({ n: 2, lamport: 41 });
});

test("events appended by whoever is told of the last one stored are stored too", async () => {
  const store = faultyStore();
  const log = eventWriter({
    records: sealedRecords(store),
    profile: () => ANNA,
    writer: "tab",
    lamport: 0,
    onPending: (count) => {
      if (count === 0 && eventsIn(store).length < 3) log.append([chosen("more")]);
    },
  });

  await log.append([chosen("a")]).stored;
  await settle();

  expect(eventsIn(store)).toEqual(["event/anna/tab/1", "event/anna/tab/2", "event/anna/tab/3"]);
});

describe("a profile over which another tab wrote what it had read before", () => {
  test("names the writer again after a while", async () => {
    const { records, log } = opened();
    await log.append([chosen("a")]).stored;
    await records.write("profile/anna", { ...ANNA, nickname: "Aigul" });

    await vi.advanceTimersByTimeAsync(10_000);

    expect(await readProfile(records, "anna")).toMatchObject({ nickname: "Aigul", writers: ["tab"] });
  });

  test("is not made again where it was erased", async () => {
    const { store, records, log } = opened();
    await log.append([chosen("a")]).stored;
    await records.remove("profile/anna");

    await vi.advanceTimersByTimeAsync(20_000);

    expect(store.held().has("profile/anna")).toBe(false);
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
  const heads = await Promise.all(
    ["tab-1", "tab-2"].map(async (tab) => (await readTail(records, "anna", tab, 0)).head),
  );
  expect(heads).toEqual([3, 2]);
});
