/** Apart from the other tests of the store: localforage looks for IndexedDB once, when it is loaded. */
import { expect, test } from "vitest";
import { localforageStore } from "../../src/save/localforage-store.ts";
import { openSave } from "../../src/save/open-save.ts";

test("without IndexedDB the store is unavailable", async () => {
  expect(await localforageStore("test-none").read("a")).toEqual({ ok: false, fault: "unavailable" });
});

test("without IndexedDB a save opens that keeps nothing and yet works", async () => {
  const save = await openSave({ newId: () => "id", onPending: () => undefined });

  expect(save.keeps).toBe(false);
  expect(
    await save.openProfile("anna", { id: "anna", nickname: "", lang: "en", createdAt: 1, writers: [] }),
  ).not.toBeNull();
});
