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

test("the keys are those that were written and not removed", async () => {
  const store = memoryStore();
  for (const key of ["a", "b", "c"]) await store.write(key, 1);
  await store.remove("b");

  expect(await store.keys()).toEqual({ ok: true, value: ["a", "c"] });
});

test("two stores share nothing", async () => {
  const [one, other] = [memoryStore(), memoryStore()];
  await one.write("a", 1);

  expect(await other.read("a")).toEqual({ ok: true, value: null });
});
