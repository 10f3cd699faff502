import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inOrder, isKnown, type GameEvent, type LoggedEvent, type Stamped } from "../../src/domain/events.ts";
import type { Locks } from "../../src/save/alone.ts";
import { foldLog } from "../../src/save/fold-log.ts";
import { EVENTS_A_SNAPSHOT, logKeeper } from "../../src/save/log-keeper.ts";
import { NO_LOG, readOn } from "../../src/save/log-state.ts";
import { sealedRecords } from "../../src/save/records.ts";
import { readSnapshot } from "../../src/save/snapshot.ts";
import { faultyStore } from "../support/faulty-store.ts";
import { fakeLocks } from "./fake-locks.ts";
import { historyOf, ID, keyOf, profileOf, stored } from "./history.ts";

const KEY = `snapshot/${ID}`;
const SEEN = [{ writer: 0, hasSeen: true }];
const own = (events: readonly LoggedEvent[]): Stamped<GameEvent>[] =>
  events.flatMap((event) => (isKnown(event) ? [event] : []));
const history = (count: number, writer = 0) =>
  own(
    historyOf({
      visits: Array.from({ length: count }, () => ({ stop: "xian", writer, wrong: [] })),
      turns: SEEN,
      restores: false,
    }),
  );
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1000);

function keeping(
  events: readonly LoggedEvent[],
  { locks = null, behind = 0 }: { locks?: Locks | null; behind?: number } = {},
) {
  const store = faultyStore(stored(events));
  const records = sealedRecords(store);
  const profile = profileOf(events);
  const keeper = logKeeper({ records, profile: () => profile, state: NO_LOG, behind, locks });
  return { store, records, profile, keeper, snapshots: () => store.written.filter((key) => key === KEY).length };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a snapshot is kept", () => {
  test("when a visit has ended, once, and not before", async () => {
    const events = history(1);
    const { keeper, records, profile, snapshots } = keeping(events);

    for (const event of events.slice(0, -1)) keeper.stored(event);
    await settle();
    expect(snapshots()).toBe(0);
    keeper.stored(events.at(-1)!);
    expect(snapshots()).toBe(0);
    await settle();

    expect(snapshots()).toBe(1);
    expect((await readSnapshot(records, profile))?.progress).toEqual(foldLog(events));
  });

  test("after so many events where no visit ends", async () => {
    const events = history(4).filter(({ type }) => type !== "visitEnded");
    const { keeper, snapshots } = keeping(events);

    for (const event of events.slice(0, EVENTS_A_SNAPSHOT - 1)) keeper.stored(event);
    await settle();
    expect(snapshots()).toBe(0);
    keeper.stored(events[EVENTS_A_SNAPSHOT - 1]!);
    await settle();

    expect([EVENTS_A_SNAPSHOT, snapshots()]).toEqual([64, 1]);
  });

  test("after a start that had to read many events", async () => {
    const { snapshots } = keeping(history(4), { behind: EVENTS_A_SNAPSHOT });
    const few = keeping(history(4), { behind: EVENTS_A_SNAPSHOT - 1 });
    await settle();

    expect([snapshots(), few.snapshots()]).toEqual([1, 0]);
  });

  test("by one tab at a time", async () => {
    const locks = fakeLocks();
    const events = history(1);
    const { keeper, store, snapshots } = keeping(events, { locks });
    const other = keeping(events, { locks });
    store.holdWrites = /^snapshot/;
    for (const event of events) keeper.stored(event);
    await settle();

    for (const event of events) other.keeper.stored(event);
    await settle();
    expect([snapshots(), other.snapshots()]).toEqual([1, 0]);

    store.release();
    await settle();
    expect(locks.held()).toEqual([]);
  });

  test("silently not at all where storage is full", async () => {
    const events = history(1);
    const { keeper, store } = keeping(events);
    store.failWrites = { keys: /^snapshot/, fault: "full" };

    for (const event of events) keeper.stored(event);
    await settle();

    expect(store.held().has(KEY)).toBe(false);
    expect(keeper.progress([])).toEqual(foldLog(events));
  });

  test("no more once it is closed", async () => {
    const events = history(1);
    const { keeper, snapshots } = keeping(events);
    for (const event of events) keeper.stored(event);

    await keeper.close();
    await settle();

    expect(snapshots()).toBe(0);
  });
});

describe("what other tabs stored", () => {
  const events = own(
    historyOf({
      visits: [0, 1].map((writer) => ({ stop: "xian", writer, wrong: [] })),
      turns: [0, 1, 1, 0].map((writer) => ({ writer, hasSeen: false })),
      restores: false,
    }),
  );
  const mine = events.filter(({ writer }) => writer === "w0");
  const theirs = events.filter(({ writer }) => writer === "w1");
  const whole = foldLog(events.toSorted(inOrder));

  test("is taken in, also where it stands before what is known, and no own event is lost or doubled", async () => {
    const { keeper } = keeping(events);
    for (const event of mine) keeper.stored(event);
    expect(keeper.progress([])).toEqual(foldLog(mine));

    await keeper.refresh();

    expect(keeper.progress([])).toEqual(whole);
    for (const event of mine) keeper.stored(event);
    expect(keeper.progress([])).toEqual(whole);
  });

  test("is read again from the beginning where own events came to stand before it", async () => {
    const { keeper, records, profile } = keeping(theirs);
    await keeper.refresh();
    for (const event of mine) {
      await records.write(keyOf(event), event);
      keeper.stored(event);
    }
    Object.assign(profile, { writers: ["w0", "w1"] });
    await records.write(`profile/${ID}`, profile);
    await settle();

    expect(keeper.progress([])).toEqual(whole);
    expect((await readSnapshot(records, profile))?.progress).toEqual(whole);
  });

  test("and what is not stored yet stand together", async () => {
    const { keeper } = keeping(theirs);
    await keeper.refresh();
    const later = mine.map((event) => ({ ...event, lamport: event.lamport + 1000 }));

    expect(keeper.progress(later)).toEqual(foldLog([...theirs, ...later]));
  });

  test("is forgotten and read anew on demand", async () => {
    const { keeper, store, records, profile } = keeping(events);
    await keeper.refresh();
    for (const event of theirs) await store.remove(keyOf(event));

    await keeper.readAnew();

    expect(keeper.progress([])).toEqual(foldLog(mine));
    expect(keeper.state()).toEqual(await readOn(records, profile));
  });
});
