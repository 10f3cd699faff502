import { describe, expect, test } from "vitest";
import { asideKey } from "../../src/save/keys.ts";
import { readPlace, readTail } from "../../src/save/read-log.ts";
import { sealedRecords } from "../../src/save/records.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import { faultyStore } from "../support/faulty-store.ts";

const at = (n: number, over: object = {}): unknown =>
  seal({
    type: "taskChosen",
    run: "journey",
    visit: "v1",
    question: `q${n}`,
    writer: "a",
    n,
    lamport: n,
    at: 1,
    ...over,
  });
const tail = (records: Record<string, unknown>, head = 0, first?: number) =>
  readTail(sealedRecords(faultyStore(records)), "anna", "a", head, first);
const key = (n: number): string => `event/anna/a/${n}`;

describe("a writer's events", () => {
  test("are read to the first miss, and no others", async () => {
    const { events, head, holes } = await tail({
      [key(1)]: at(1),
      [key(2)]: at(2),
      [key(4)]: at(4),
      "event/bek/a/3": at(3),
    });

    expect(events.map(({ n }) => n)).toEqual([1, 2]);
    expect([head, holes]).toEqual([2, []]);
  });

  test.each([1, 4, 32])("are read over the border of a batch, after a first batch of %i", async (first) => {
    const many = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [key(index + 1), at(index + 1)]));

    expect((await tail(many, 0, first)).events.map(({ n }) => n)).toEqual(
      Array.from({ length: 70 }, (_, index) => index + 1),
    );
    expect((await tail(many, 68, first)).events.map(({ n }) => n)).toEqual([69, 70]);
  });
});

describe("a place without an event", () => {
  test("is broken, told as that, set aside, and read past", async () => {
    const torn = { f: 1, body: "{", sum: "0" };
    const store = faultyStore({
      [key(1)]: torn,
      [key(2)]: seal({ type: "answered", writer: "a", n: 2 }),
      [key(3)]: at(3),
    });

    const { events, holes, head } = await readTail(sealedRecords(store), "anna", "a", 0);

    expect(events.map(({ n }) => n)).toEqual([3]);
    expect(holes).toEqual([1, 2].map((n) => ({ writer: "a", n, why: "broken" })));
    expect(head).toBe(3);
    expect(store.held().get(asideKey(key(1), torn))).toEqual(torn);
  });

  test.each([
    ["another writer's", { writer: "b" }],
    ["another place's", { n: 7 }],
  ])("is broken where it holds %s event", async (_, over) => {
    expect((await tail({ [key(1)]: at(1, over) })).holes).toMatchObject([{ n: 1, why: "broken" }]);
  });

  test("of a newer game is left as it is and read past", async () => {
    const newer = { f: FORMAT + 1, body: "{}", sum: "" };
    const store = faultyStore({ [key(1)]: newer, [key(2)]: at(2) });

    const { events, holes } = await readTail(sealedRecords(store), "anna", "a", 0);

    expect([events.length, holes]).toEqual([1, [{ writer: "a", n: 1, why: "newer" }]]);
    expect(store.written).toEqual([]);
  });

  test("of a type unknown here is kept, and told", async () => {
    const { events, holes } = await tail({ [key(1)]: at(1, { type: "caravanPainted", colour: "red" }) });

    expect(events).toMatchObject([{ type: "caravanPainted", colour: "red" }]);
    expect(holes).toMatchObject([{ n: 1, why: "unknown" }]);
  });

  test("that is beyond the last is nothing", async () => {
    expect(await readPlace(sealedRecords(faultyStore()), "anna", "a", 1)).toBeNull();
  });
});

describe("a store that does not answer", () => {
  test("is asked once more", async () => {
    const store = faultyStore({ [key(1)]: at(1) });
    const { read } = store;
    let asked = 0;
    store.read = (wanted) => (asked++ === 0 ? Promise.resolve({ ok: false, fault: "timeout" }) : read(wanted));

    expect((await readPlace(sealedRecords(store), "anna", "a", 1))?.event).toMatchObject({ n: 1 });
  });

  test("ends the reading instead of being asked for ever", async () => {
    const store = faultyStore();
    store.read = () => Promise.resolve({ ok: false, fault: "timeout" });

    expect(await readTail(sealedRecords(store), "anna", "a", 0)).toEqual({
      events: [],
      holes: [{ writer: "a", n: 1, why: "fault" }],
      head: 0,
    });
  });
});
