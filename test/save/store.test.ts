import { expect, test } from "vitest";
import { memoryStore } from "../../src/save/store.ts";

test("what was written is read, as it was then", async () => {
  const store = memoryStore();
  const value = { list: [1] };
  await store.write("a", value);
  value.list.push(2);

  expect(await store.read("a")).toEqual({ ok: true, value: { list: [1] } });
});

test("what was never written, or removed, is null", async () => {
  const store = memoryStore();
  await store.write("a", 1);
  await store.remove("a");

  expect(await store.read("a")).toEqual({ ok: true, value: null });
  expect(await store.read("b")).toEqual({ ok: true, value: null });
});

test("two stores share nothing", async () => {
  const [one, other] = [memoryStore(), memoryStore()];
  await one.write("a", 1);

  expect(await other.read("a")).toEqual({ ok: true, value: null });
});
