import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { askPersistence, FACTS_DEADLINE, storageFacts, type StorageFacts } from "../../src/save/safety.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what the browser says of its storage", () => {
  test("is told as it says it", async () => {
    const storage: StorageFacts = {
      persisted: () => Promise.resolve(true),
      estimate: () => Promise.resolve({ usage: 5, quota: 7 }),
    };

    expect(await storageFacts(storage)).toEqual({ persisted: true, usage: 5, quota: 7 });
  });

  test.each<[string, StorageFacts]>([
    ["it does not know how", {}],
    [
      "it refuses",
      { persisted: () => Promise.reject(new Error("no")), estimate: () => Promise.reject(new Error("no")) },
    ],
    ["it tells nothing", { estimate: () => Promise.resolve({}) }],
    [
      "it never answers",
      { persisted: () => new Promise(() => undefined), estimate: () => new Promise(() => undefined) },
    ],
  ])("is null where %s", async (_, storage) => {
    const facts = storageFacts(storage);
    await vi.advanceTimersByTimeAsync(FACTS_DEADLINE);

    expect(await facts).toEqual({ persisted: null, usage: null, quota: null });
  });
});

test.each<[string, StorageFacts, boolean | null]>([
  ["granted", { persist: () => Promise.resolve(true) }, true],
  ["denied", { persist: () => Promise.resolve(false) }, false],
  ["not known", {}, null],
  ["refused", { persist: () => Promise.reject(new Error("no")) }, null],
])("lasting storage that is %s", async (_, storage, answer) => {
  expect(await askPersistence(storage)).toBe(answer);
});
