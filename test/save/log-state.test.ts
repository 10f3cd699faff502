import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder, type LoggedEvent } from "../../src/domain/events.ts";
import { foldLog } from "../../src/save/fold-log.ts";
import { isWhole, NO_LOG, readOn, withEvents, type LogState } from "../../src/save/log-state.ts";
import { sealedRecords } from "../../src/save/records.ts";
import { readState } from "../../src/save/open-profile.ts";
import { writeSnapshot } from "../../src/save/snapshot.ts";
import { faultyStore, type FaultyStore } from "../support/faulty-store.ts";
import { historyOf, ID, keyOf, plans, profileOf, stored } from "./history.ts";

const readAll = (records: Record<string, unknown>, events: readonly LoggedEvent[]): Promise<LogState> =>
  readOn(sealedRecords(faultyStore(records)), profileOf(events));
/** A state, with what has no order put into one. */
const plain = ({ heads, holes, ...rest }: LogState) => ({
  ...rest,
  heads: Object.fromEntries(heads),
  holes: holes.map(({ writer, n, why }) => `${writer}/${n} ${why}`).toSorted(),
});
/** Of each writer the first events, as far as somebody may have known them. */
const known = (events: readonly LoggedEvent[], heads: readonly number[]): readonly LoggedEvent[] =>
  events.filter(({ writer, n }) => n <= (heads[Number(writer.slice(1))] ?? 0));
const headsKnown = fc.array(fc.nat(60), { minLength: 4, maxLength: 4 });
const TORN = { f: 2, body: "{", sum: "" };

describe("reading a log", () => {
  test("folds it in log order, whatever the order in which it was stored", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const events = historyOf(plan);

        const { progress, lamport } = await readAll(stored(events), events);

        expect(progress).toEqual(foldLog(events.toSorted(inOrder)));
        expect(lamport).toBe(Math.max(...events.map((event) => event.lamport)));
      }),
      { numRuns: 30 },
    );
  });
});

describe("reading on from any state", () => {
  test("comes out as if all had been read", async () => {
    await fc.assert(
      fc.asyncProperty(plans, headsKnown, async (plan, heads) => {
        const events = historyOf(plan);
        const before = known(events, heads);
        const state = await readAll(stored(before), before);

        const on = await readOn(sealedRecords(faultyStore(stored(events))), profileOf(events), state);

        expect(plain(on)).toEqual(plain(await readAll(stored(events), events)));
      }),
      { numRuns: 60 },
    );
  });

  test("comes out as if all had been read where records are broken, and where they were mended", async () => {
    const bits = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(plans, headsKnown, bits, bits, async (plan, heads, broken, mended) => {
        const events = historyOf(plan);
        const isBroken = (at: number): boolean => at > 0 && broken[at % broken.length] === true && at % 7 === 3;
        const torn = events.filter((_, at) => isBroken(at)).map((event) => [keyOf(event), TORN] as const);
        const still = torn.filter((_, at) => mended[at % mended.length] !== true);
        const before = known(events, heads);
        const places = new Set(before.map(keyOf));
        const state = await readAll(
          { ...stored(before), ...Object.fromEntries(torn.filter(([key]) => places.has(key))) },
          before,
        );
        const now = { ...stored(events), ...Object.fromEntries(still) };

        const on = await readOn(sealedRecords(faultyStore(now)), profileOf(events), state);

        expect(plain(on)).toEqual(plain(await readAll(now, events)));
      }),
      { numRuns: 40 },
    );
  });
});

describe("a snapshot", () => {
  type Fate = (store: FaultyStore) => Promise<unknown>;
  const key = `snapshot/${ID}`;
  const fates: Record<string, Fate> = {
    kept: () => Promise.resolve(),
    deleted: (store) => store.remove(key),
    torn: (store) => store.write(key, TORN),
    emptied: (store) => store.write(key, { ...Object(store.held().get(key)), body: "{}" }),
    "of a newer game": (store) => store.write(key, { f: 99 }),
  };

  test("kept, old, deleted or damaged: the progress is the same", async () => {
    await fc.assert(
      fc.asyncProperty(plans, headsKnown, fc.constantFrom(...Object.keys(fates)), async (plan, heads, fate) => {
        const events = historyOf(plan);
        const before = known(events, heads);
        const store = faultyStore(stored(events));
        const records = sealedRecords(store);
        await writeSnapshot(records, ID, await readAll(stored(before), before));
        await fates[fate]!(store);

        const { state } = await readState(sealedRecords(store), profileOf(events));

        expect(plain(state)).toEqual(plain(await readAll(stored(events), events)));
      }),
      { numRuns: 60 },
    );
  });

  test("makes a start read few events, however long the history", async () => {
    const visits = Array.from({ length: 12 }, () => ({ stop: "xian", writer: 0, wrong: [] }));
    const events = historyOf({ visits, turns: [{ writer: 0, hasSeen: true }], restores: false });
    const store = faultyStore(stored(events));
    const state = await readAll(stored(events), events);
    await writeSnapshot(sealedRecords(store), ID, state);
    const reads: string[] = [];
    const { read } = store;
    store.read = (asked) => {
      reads.push(asked);
      return read(asked);
    };

    const { behind } = await readState(sealedRecords(store), profileOf(events));

    expect(events.length).toBeGreaterThan(200);
    expect(behind).toBe(0);
    expect(reads.filter((asked) => asked.startsWith("event/"))).toHaveLength(4);
  });

  test("of a history by many writers asks four of them, and the others when all are asked", async () => {
    const visits = Array.from({ length: 9 }, (_, writer) => ({ stop: "xian", writer, wrong: [] }));
    const events = historyOf({ visits, turns: [{ writer: 0, hasSeen: true }], restores: false }, visits.length);
    // The first of all left a tab open, and played on in it after the others.
    const late = {
      ...events.at(-1)!,
      type: "visitStarted",
      visit: "late",
      stop: "almaty",
      seed: 1,
      rules: 1,
      questions: [],
      again: [],
    };
    const more = { ...late, writer: "w0", n: events.filter(({ writer }) => writer === "w0").length + 1, lamport: 9999 };
    const store = faultyStore(stored([...events, more], profileOf(events)));
    const records = sealedRecords(store);
    await writeSnapshot(records, ID, await readAll(stored(events), events));
    const asked = new Set<string>();
    const { read } = store;
    store.read = (key) => {
      if (key.startsWith("event/")) asked.add(key.split("/")[2]!);
      return read(key);
    };

    const { state, isAll } = await readState(records, profileOf(events));

    expect([...asked]).toEqual(["w5", "w6", "w7", "w8"]);
    expect(isAll).toBe(false);
    expect(plain(await readOn(records, profileOf(events), state))).toEqual(
      plain(await readAll(stored([...events, more]), events)),
    );
  });

  test("of a profile that does not name one of its writers is not believed", async () => {
    const events = historyOf({
      visits: [{ stop: "xian", writer: 0, wrong: [] }],
      turns: [{ writer: 0, hasSeen: true }],
      restores: false,
    });
    const store = faultyStore(stored(events));
    await writeSnapshot(sealedRecords(store), ID, await readAll(stored(events), events));

    const { state } = await readState(sealedRecords(store), profileOf(events, { writers: [] }));

    expect(plain(state)).toEqual(plain(NO_LOG));
  });
});

test("a store that does not answer is not taken for the end of the log", async () => {
  const events = historyOf({
    visits: [{ stop: "xian", writer: 0, wrong: [] }],
    turns: [{ writer: 0, hasSeen: true }],
    restores: false,
  });
  const store = faultyStore(stored(events));
  const { read } = store;
  let hangs = true;
  store.read = (key) => (hangs && key.endsWith("/5") ? Promise.resolve({ ok: false, fault: "timeout" }) : read(key));
  const records = sealedRecords(store);

  const cut = await readOn(records, profileOf(events));
  hangs = false;
  const on = await readOn(records, profileOf(events), cut);

  expect([isWhole(cut), cut.heads.get("w0")]).toEqual([false, 4]);
  expect(isWhole(on)).toBe(true);
  expect(plain(on)).toEqual(plain(await readAll(stored(events), events)));
});

test("what was brought in short can't be folded onto a state", () => {
  const events = historyOf({
    visits: [{ stop: "xian", writer: 0, wrong: [] }],
    turns: [{ writer: 0, hasSeen: true }],
    restores: true,
  });
  const restored = events.filter(({ type }) => type === "restored");
  const state = withEvents(
    NO_LOG,
    events.filter(({ type }) => type !== "restored"),
  )!;

  expect(
    withEvents(
      state,
      restored.map((event) => ({ ...event, lamport: 999 })),
    ),
  ).toBeNull();
  expect(withEvents(NO_LOG, restored)).not.toBeNull();
});
