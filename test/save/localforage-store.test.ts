import "fake-indexeddb/auto";
import localforage from "localforage";
import { afterEach, describe, expect, test, vi } from "vitest";
import { localforageStore } from "../../src/save/localforage-store.ts";

/** Gives the store a box whose calls do what the test says. */
function withBox(over: Partial<LocalForage>): ReturnType<typeof localforageStore> {
  const box = localforage.createInstance({ name: "box" });
  vi.spyOn(localforage, "createInstance").mockReturnValue(Object.assign(box, over));
  return localforageStore("test", 20);
}
afterEach(() => {
  vi.restoreAllMocks();
});

describe("on IndexedDB", () => {
  test("what was written is read again, also by a second opening", async () => {
    const store = localforageStore("test-again");

    expect(await store.write("a", { b: [1, "二"] })).toEqual({ ok: true, value: null });
    expect(await store.read("a")).toEqual({ ok: true, value: { b: [1, "二"] } });
    expect(await localforageStore("test-again").read("a")).toEqual({ ok: true, value: { b: [1, "二"] } });
  });

  test("what was removed or never written is null", async () => {
    const store = localforageStore("test-gone");
    await store.write("a", 1);

    expect(await store.remove("a")).toEqual({ ok: true, value: null });
    expect(await store.read("a")).toEqual({ ok: true, value: null });
    expect(await store.read("never")).toEqual({ ok: true, value: null });
  });

  test("the keys are those that were written", async () => {
    const store = localforageStore("test-keys");
    await store.write("b", 1);
    await store.write("a", 1);

    expect(await store.keys()).toEqual({ ok: true, value: ["a", "b"] });
  });

  test("everything goes at one stroke, and of other stores nothing", async () => {
    const [store, other] = [localforageStore("test-clear"), localforageStore("test-stay")];
    for (const own of [store, other]) await own.write("a", 1);

    expect(await store.clear()).toEqual({ ok: true, value: null });
    expect([await store.keys(), await other.keys()]).toMatchObject([{ value: [] }, { value: ["a"] }]);
  });

  test("no other driver is ever taken", () => {
    const made = vi.spyOn(localforage, "createInstance");

    localforageStore("test-driver");

    expect(made).toHaveBeenCalledWith({ name: "test-driver", storeName: "v1", driver: localforage.INDEXEDDB });
  });
});

describe("a fault is a value with a code", () => {
  test("a store that never answers: timeout, within the deadline", async () => {
    const store = withBox({ getItem: () => new Promise(() => undefined) });

    expect(await store.read("a")).toEqual({ ok: false, fault: "timeout" });
  });

  test("no room: full", async () => {
    const store = withBox({ setItem: () => Promise.reject(new DOMException("no room", "QuotaExceededError")) });

    expect(await store.write("a", 1)).toEqual({ ok: false, fault: "full" });
  });

  test("no driver: unavailable", async () => {
    const store = withBox({ getItem: () => Promise.reject(new Error("No available storage method found.")) });

    expect(await store.read("a")).toEqual({ ok: false, fault: "unavailable" });
  });

  test.each([[new Error("disk broke")], ["not even an error"], [undefined]])("%s: failed", async (reason) => {
    const store = withBox({ removeItem: () => Promise.reject(reason) });

    expect(await store.remove("a")).toEqual({ ok: false, fault: "failed" });
  });
});
