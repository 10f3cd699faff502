import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Response } from "../../src/domain/response.ts";
import { DRAFT_AGE, draftsOf } from "../../src/save/drafts.ts";
import { sealedRecords } from "../../src/save/records.ts";
import { seal } from "../../src/save/seal.ts";
import { faultyStore } from "../support/faulty-store.ts";

const KEY = "draft/anna/journey/q1";
const number = (value: number): Response => ({ kind: "numeric", value });
function opened(from: Record<string, unknown> = {}) {
  const store = faultyStore(from);
  return {
    store,
    drafts: draftsOf(sealedRecords(store), "anna"),
  };
}
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a draft", () => {
  test("is stored at most 300 ms later, the newest only", async () => {
    const { store, drafts } = opened();

    for (let value = 1; value <= 5; value++) {
      drafts.keep("journey", "q1", number(value));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(store.written).toEqual([]);
    await vi.advanceTimersByTimeAsync(DRAFT_AGE - 250);

    expect(DRAFT_AGE).toBe(300);
    expect(store.written).toEqual([KEY]);
    expect(await drafts.load("journey", "q1")).toEqual(number(5));
  });

  test("is stored at once when the page goes out of sight", async () => {
    const { drafts } = opened();
    drafts.keep("journey", "q1", number(1));

    drafts.flush();
    await settle();

    expect(await drafts.load("journey", "q1")).toEqual(number(1));
  });

  test("of one question does not wait for, nor overwrite, that of another", async () => {
    const { drafts } = opened();
    drafts.keep("journey", "q1", number(1));
    drafts.keep("journey", "q2", number(2));
    drafts.flush();
    await settle();

    expect(await drafts.load("journey", "q1")).toEqual(number(1));
    expect(await drafts.load("journey", "q2")).toEqual(number(2));
  });

  test("emptied by hand comes back empty", async () => {
    const { drafts } = opened();
    drafts.keep("journey", "q1", number(1));
    drafts.keep("journey", "q1", null);
    drafts.flush();
    await settle();

    expect(await drafts.load("journey", "q1")).toBeNull();
  });
});

describe("a slow store", () => {
  test("never lets an older draft land on a newer one", async () => {
    const { store, drafts } = opened();
    store.holdWrites = /q1/;
    drafts.keep("journey", "q1", number(1));
    drafts.flush();
    await settle();
    drafts.keep("journey", "q1", number(2));
    drafts.flush();
    await settle();
    expect(store.written).toEqual([KEY]);

    store.release();
    await settle();

    expect(store.written).toEqual([KEY, KEY]);
    expect(await drafts.load("journey", "q1")).toEqual(number(2));
  });

  test("never lets a draft land after its removal", async () => {
    const { store, drafts } = opened();
    store.holdWrites = /q1/;
    drafts.keep("journey", "q1", number(1));
    drafts.flush();
    await settle();

    drafts.drop("journey", "q1");
    store.release();
    await settle();

    expect(store.held().has(KEY)).toBe(false);
  });
});

test("drafts are settled when the last of them is stored", async () => {
  const { store, drafts } = opened();
  store.holdWrites = /q1/;
  drafts.keep("journey", "q1", number(1));
  const done = vi.fn<() => void>();
  void drafts.settled().then(done);
  await settle();
  expect(done).not.toHaveBeenCalled();

  store.release();
  await settle();

  expect(done).toHaveBeenCalledTimes(1);
  expect(await drafts.load("journey", "q1")).toEqual(number(1));
});

test("drafts that were stopped store nothing more, and wait for what was under way", async () => {
  const { store, drafts } = opened();
  store.holdWrites = /q1/;
  drafts.keep("journey", "q1", number(1));
  drafts.flush();
  drafts.keep("journey", "q2", number(2));
  await settle();
  const done = vi.fn<() => void>();
  void drafts.stop().then(done);
  await vi.advanceTimersByTimeAsync(DRAFT_AGE * 2);
  expect(done).not.toHaveBeenCalled();

  store.release();
  await settle();
  drafts.keep("journey", "q2", number(3));
  drafts.flush();
  await settle();

  expect(done).toHaveBeenCalledTimes(1);
  expect(store.written).toEqual([KEY]);
});

test("a draft dropped before it was stored is never stored", async () => {
  const { store, drafts } = opened();
  drafts.keep("journey", "q1", number(1));

  drafts.drop("journey", "q1");
  await vi.advanceTimersByTimeAsync(DRAFT_AGE * 2);

  expect(store.written).toEqual([]);
});

test.each([
  ["none", undefined],
  ["torn", { ...seal({ response: null }), body: "{" }],
  ["of another form", seal({ response: { kind: "essay" } })],
  ["no draft at all", seal(7)],
])("a record that is %s loads as no draft", async (_, record) => {
  const { drafts } = opened(record === undefined ? {} : { [KEY]: record });

  expect(await drafts.load("journey", "q1")).toBeNull();
});
