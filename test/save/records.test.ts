import { describe, expect, test } from "vitest";
import { asideKey } from "../../src/save/keys.ts";
import { sealedRecords } from "../../src/save/records.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import { faultyStore } from "../support/faulty-store.ts";

const TORN = { ...seal({ stars: 3 }), body: '{"stars":' };
const NEWER = { f: FORMAT + 1, body: "{}", sum: "whatever", more: true };

describe("a write", () => {
  test("is sealed, stored and read back", async () => {
    const store = faultyStore();
    const records = sealedRecords(store);

    expect(await records.write("a", { b: [1, 2] })).toEqual({ ok: true });
    expect(store.held().get("a")).toEqual(seal({ b: [1, 2] }));
    expect(await records.read("a")).toMatchObject({ state: "open", value: { b: [1, 2] }, format: FORMAT });
  });

  test("that is slower than the look at it is looked at again", async () => {
    const store = faultyStore();
    store.holdWrites = /./;

    const written = sealedRecords(store).write("a", 1);
    setTimeout(store.release);

    expect(await written).toEqual({ ok: true });
    expect(store.held().get("a")).toEqual(seal(1));
  });

  test("that was torn on the way has failed", async () => {
    const store = faultyStore();
    store.tear = () => TORN;

    expect(await sealedRecords(store).write("a", 1)).toEqual({ ok: false, fault: "failed" });
  });

  test("after which another value stands there has failed", async () => {
    const store = faultyStore();
    store.tear = () => seal("somebody else's");

    expect(await sealedRecords(store).write("a", 1)).toEqual({ ok: false, fault: "failed" });
  });

  test("into a full store says so", async () => {
    const store = faultyStore();
    store.failWrites = { keys: /./, fault: "full" };

    expect(await sealedRecords(store).write("a", 1)).toEqual({ ok: false, fault: "full" });
  });
});

describe("a broken record", () => {
  test("is set aside unchanged, once, however often it is found", async () => {
    const store = faultyStore({ profiles: TORN });

    const records = sealedRecords(store);
    await records.read("profiles");

    expect(await records.read("profiles")).toEqual({ state: "broken" });
    expect([...store.held().keys()].filter((key) => key.startsWith("aside/"))).toEqual([asideKey("profiles", TORN)]);
    expect(store.held().get(asideKey("profiles", TORN))).toEqual(TORN);
    expect(store.held().get("profiles")).toEqual(TORN);
  });

  test("may then be written over, the copy stays", async () => {
    const store = faultyStore({ profiles: TORN });
    const records = sealedRecords(store);
    await records.read("profiles");

    expect(await records.write("profiles", ["new"])).toEqual({ ok: true });
    expect(store.held().get(asideKey("profiles", TORN))).toEqual(TORN);
  });

  test("is not written over as long as there is no room for its copy", async () => {
    const store = faultyStore({ profiles: TORN });
    store.failWrites = { keys: /^aside/, fault: "full" };
    const records = sealedRecords(store);
    await records.read("profiles");

    expect(await records.write("profiles", ["new"])).toEqual({ ok: false, fault: "failed" });
    expect(store.held().get("profiles")).toEqual(TORN);

    store.failWrites = undefined;
    await records.read("profiles");
    expect(await records.write("profiles", ["new"])).toEqual({ ok: true });
  });
});

describe("a record of a newer game", () => {
  test("is left untouched and never written over", async () => {
    const store = faultyStore({ settings: NEWER });
    const records = sealedRecords(store);

    expect(await records.read("settings")).toEqual({ state: "newer", record: NEWER });
    expect(await records.write("settings", { music: true })).toEqual({ ok: false, fault: "failed" });
    expect([...store.held()]).toEqual([["settings", NEWER]]);
  });
});

describe("other answers of the store", () => {
  test("nothing there is none", async () => {
    expect(await sealedRecords(faultyStore()).read("a")).toEqual({ state: "none" });
  });

  test("a store that fails is a fault, not an empty save", async () => {
    const store = faultyStore();
    store.read = () => Promise.resolve({ ok: false, fault: "timeout" });

    expect(await sealedRecords(store).read("a")).toEqual({ state: "fault", fault: "timeout" });
    expect(await sealedRecords(store).write("a", 1)).toEqual({ ok: false, fault: "timeout" });
  });

  test("what is removed is gone", async () => {
    const store = faultyStore({ a: seal(1) });

    expect(await sealedRecords(store).remove("a")).toEqual({ ok: true });
    expect(store.held().size).toBe(0);
  });
});

describe("a record of an earlier format", () => {
  const value = { id: "anna", nickname: "Anna", lang: null, createdAt: 5, writers: [] };
  const old = { ...seal(value), f: 1 };

  test("is read as the present one has it, and stays as it lies", async () => {
    const store = faultyStore({ "profile/anna": old });

    expect(await sealedRecords(store).read("profile/anna")).toEqual({
      state: "open",
      value: { ...value, figure: null, pin: null, changedAt: 5, binnedAt: null, exportedAt: null },
      format: 1,
      record: old,
    });
    expect(store.written).toEqual([]);
  });
});

describe("a cache", () => {
  test("that is broken is not set aside, and may be written over", async () => {
    const store = faultyStore({ cache: TORN });
    const records = sealedRecords(store);

    expect(await records.readCache("cache")).toEqual({ state: "broken" });
    expect([...store.held().keys()]).toEqual(["cache"]);
    expect(await records.write("cache", 1)).toEqual({ ok: true });
  });

  test("of a newer game is left untouched", async () => {
    const store = faultyStore({ cache: NEWER });
    const records = sealedRecords(store);
    await records.readCache("cache");

    expect(await records.write("cache", 1)).toEqual({ ok: false, fault: "failed" });
  });
});

describe("a record that is sealed already", () => {
  test("is stored as it is, whatever its format", async () => {
    const store = faultyStore();
    const old = { f: 1, body: "7", sum: seal(7).sum };

    expect(await sealedRecords(store).put("a", old)).toEqual({ ok: true });
    expect((await sealedRecords(store).raw("a")).ok && store.held().get("a")).toEqual(old);
  });

  test("is not stored over one of a newer game", async () => {
    const store = faultyStore({ a: NEWER });
    const records = sealedRecords(store);
    await records.read("a");

    expect(await records.put("a", seal(7))).toEqual({ ok: false, fault: "failed" });
    expect(store.held().get("a")).toEqual(NEWER);
  });
});

test("everything goes at one stroke", async () => {
  const store = faultyStore({ a: seal(1), b: NEWER, c: TORN });

  expect(await sealedRecords(store).clear()).toEqual({ ok: true });
  expect(store.held().size).toBe(0);
});
