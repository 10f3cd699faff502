import { describe, expect, test } from "vitest";
import { asideKey, sealedRecords } from "../../src/save/records.ts";
import { seal } from "../../src/save/seal.ts";
import { faultyStore } from "../support/faulty-store.ts";

const TORN = { ...seal({ stars: 3 }), body: '{"stars":' };
const NEWER = { f: 2, body: "{}", sum: "whatever", more: true };

describe("a write", () => {
  test("is sealed, stored and read back", async () => {
    const store = faultyStore();
    const records = sealedRecords(store);

    expect(await records.write("a", { b: [1, 2] })).toEqual({ ok: true });
    expect(store.held().get("a")).toEqual(seal({ b: [1, 2] }));
    expect(await records.read("a")).toEqual({ state: "open", value: { b: [1, 2] } });
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

    expect(await records.read("settings")).toEqual({ state: "newer" });
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
