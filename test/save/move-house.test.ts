import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder, type LoggedEvent } from "../../src/domain/events.ts";
import { packSummary } from "../../src/domain/summary-codec.ts";
import { foldLog } from "../../src/save/fold-log.ts";
import { houseText, readHouse, type House } from "../../src/save/house-file.ts";
import { planImport } from "../../src/save/import-plan.ts";
import { previewOf } from "../../src/save/import-preview.ts";
import { asideKey } from "../../src/save/keys.ts";
import { houseOf, moveIn, moveInShort } from "../../src/save/move-house.ts";
import { readState } from "../../src/save/open-profile.ts";
import { listProfiles, readProfile } from "../../src/save/profiles.ts";
import { sealedRecords, type Records } from "../../src/save/records.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import { writeSnapshot } from "../../src/save/snapshot.ts";
import { faultyStore } from "../support/faulty-store.ts";
import { AT, historyOf, ID, keyOf, plans, profileOf, stored, visitEvents } from "./history.ts";

const visits = [0, 1, 2].map((writer) => ({ stop: "xian", writer, wrong: [writer === 0] }));
const EVENTS = historyOf({ visits, turns: [{ writer: 0, hasSeen: false }], restores: true });
const houseWith = (events: readonly LoggedEvent[], over: Partial<House> = {}): House => ({
  profile: profileOf(events),
  exportedAt: AT,
  log: new Map(events.map((event) => [`${event.writer}/${event.n}`, seal(event)])),
  aside: [],
  ...over,
});
const progressOf = async (records: Records) => {
  const profile = await readProfile(records, ID);
  return typeof profile === "string" ? profile : (await readState(records, profile)).state.progress;
};
const fold = (events: readonly LoggedEvent[]) => foldLog(events.toSorted(inOrder));
/** Of each writer the first events. */
const part = (events: readonly LoggedEvent[], heads: readonly number[]): readonly LoggedEvent[] =>
  events.filter(({ writer, n }) => n <= (heads[Number(writer.slice(1))] ?? 0));
const heads = fc.array(fc.nat(40), { minLength: 3, maxLength: 3 });

describe("moving out and in", () => {
  test("brings everything into an empty house, by way of a file", async () => {
    const from = sealedRecords(faultyStore(stored(EVENTS)));
    const out = await houseOf(from, profileOf(EVENTS), [], AT + 5);
    const read = readHouse(houseText(out));
    const to = sealedRecords(faultyStore());

    expect(read.ok && (await moveIn(to, read.house))).toEqual({ ok: true, newEvents: EVENTS.length, conflicts: 0 });

    expect(await progressOf(to)).toEqual(fold(EVENTS));
    expect((await listProfiles(to)).profiles).toEqual([profileOf(EVENTS, { exportedAt: AT + 5 })]);
  });

  test("brings together what was played in two houses, whatever each had", async () => {
    await fc.assert(
      fc.asyncProperty(plans, heads, heads, fc.boolean(), async (plan, here, there, hasSnapshot) => {
        const events = historyOf(plan);
        const [ours, theirs] = [part(events, here), part(events, there)];
        const store = faultyStore(stored(ours));
        const records = sealedRecords(store);
        if (hasSnapshot) await writeSnapshot(records, ID, (await readState(records, profileOf(ours))).state);
        const both = events.filter((event) => ours.includes(event) || theirs.includes(event));

        await moveIn(records, houseWith(theirs));
        expect(await progressOf(records)).toEqual(fold(both));
        const after = new Map(store.held());
        expect(await moveIn(records, houseWith(theirs))).toMatchObject({ ok: true, newEvents: 0 });

        expect(new Map(store.held())).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  test("takes along what storage did not take, and what it could not read", async () => {
    const [last, ...before] = EVENTS.filter(({ writer }) => writer === "w1").toReversed();
    const torn = { f: 1, body: "{", sum: "" };
    const rest = EVENTS.filter((event) => event !== last && event !== before[3]);
    const store = faultyStore({ ...stored(rest), [keyOf(before[3]!)]: torn });
    const pending = { ...visitEvents("xian", "v9", 1, [])[0]!, writer: "w1", n: last!.n, lamport: 500, at: AT };

    const { log, aside } = await houseOf(sealedRecords(store), profileOf(EVENTS), [pending], AT);

    expect(log.get(`w1/${last!.n}`)).toEqual(seal(pending));
    expect(log.size).toBe(EVENTS.length - 1);
    expect(aside).toEqual([[keyOf(before[3]!), torn]]);
  });
});

describe("what will change is told before it does", () => {
  const preview = async (records: Records, house: House) => {
    const planned = await planImport(records, house);
    return planned.ok ? previewOf(planned.plan) : planned.fault;
  };

  test("for a new player: all of it, and nothing is stored yet", async () => {
    const store = faultyStore();
    const events = EVENTS.filter(({ writer }) => writer === "w1");

    expect(await preview(sealedRecords(store), houseWith(events))).toEqual({
      exists: false,
      newEvents: events.length,
      conflicts: 0,
      starsBefore: 0,
      starsAfter: 3,
      stepsBefore: 0,
      stepsAfter: 6,
      stopsBefore: 0,
      stopsAfter: 1,
    });
    expect(store.written).toEqual([]);
  });

  test("for a player who is here: exactly what will stand there", async () => {
    await fc.assert(
      fc.asyncProperty(plans, heads, async (plan, here) => {
        const events = historyOf(plan);
        const records = sealedRecords(faultyStore(stored(part(events, here))));
        const planned = await planImport(records, houseWith(events));
        await moveIn(records, houseWith(events));

        expect(planned.ok && planned.plan.after).toEqual(await progressOf(records));
        expect(planned.ok && planned.plan.newEvents).toBe(events.length - part(events, here).length);
      }),
      { numRuns: 20 },
    );
  });

  test("a profile of a newer game is not touched", async () => {
    const newer = { f: FORMAT + 1, body: "{}", sum: "" };
    const store = faultyStore({ profiles: seal([ID]), [`profile/${ID}`]: newer });
    const records = sealedRecords(store);

    expect(await preview(records, houseWith(EVENTS))).toBe("newer");
    expect(await moveIn(records, houseWith(EVENTS))).toEqual({ ok: false, fault: "newer" });
    expect(store.written).toEqual([]);
  });

  test("storage that does not answer is no empty house", async () => {
    const store = faultyStore(stored(EVENTS));
    const { read } = store;
    store.read = (key) => (key.endsWith("/3") ? Promise.resolve({ ok: false, fault: "timeout" }) : read(key));

    expect(await preview(sealedRecords(store), houseWith(EVENTS))).toBe("timeout");
  });
});

describe("cut off anywhere", () => {
  test("what is there opens, and doing it again makes it whole", async () => {
    const ours = part(EVENTS, [9, 0, 4]);
    const whole = faultyStore(stored(ours));
    await moveIn(sealedRecords(whole), houseWith(EVENTS));
    expect(whole.written.length).toBeGreaterThan(60);

    for (let cut = 0; cut < whole.written.length; cut += 5) {
      const store = faultyStore(stored(ours));
      const { write } = store;
      let left = cut;
      store.write = (key, value) => (left-- > 0 ? write(key, value) : Promise.resolve({ ok: false, fault: "full" }));
      expect(await moveIn(sealedRecords(store), houseWith(EVENTS))).toEqual({ ok: false, fault: "full" });
      const half = await progressOf(sealedRecords(store));
      // Of each writer some first events, and never fewer than there were.
      const there = EVENTS.filter((event) => store.held().has(keyOf(event)));
      expect(there.length).toBeGreaterThanOrEqual(ours.length);
      expect(half).toEqual(fold(there));

      store.write = write;
      expect((await moveIn(sealedRecords(store), houseWith(EVENTS))).ok).toBe(true);
      expect(await progressOf(sealedRecords(store))).toEqual(fold(EVENTS));
    }
  });
});

describe("a file with gaps", () => {
  const mine = EVENTS.filter(({ writer }) => writer === "w1");
  const gappy = houseWith(mine.filter(({ n }) => n !== 3 && n !== 4));

  test("brings what stands behind them, and a whole one fills them later", async () => {
    const store = faultyStore();
    const records = sealedRecords(store);

    expect(await moveIn(records, gappy)).toMatchObject({ ok: true, newEvents: mine.length - 2 });
    expect(await progressOf(records)).toEqual(fold(mine.filter(({ n }) => n !== 3 && n !== 4)));
    expect(await moveIn(records, houseWith(mine))).toEqual({ ok: true, newEvents: 2, conflicts: 0 });

    expect(await progressOf(records)).toEqual(fold(mine));
    expect([...store.held().keys()].filter((key) => key.startsWith("aside/"))).toEqual([]);
  });

  test("never makes more of them than it can have lost", async () => {
    const far = { ...mine[0]!, n: 900_000_000 };
    const store = faultyStore();

    await moveIn(sealedRecords(store), houseWith([mine[0]!, far]));

    expect([...store.held().keys()].filter((key) => key.startsWith("event/"))).toEqual([keyOf(mine[0]!)]);
  });

  test("mends what is broken here", async () => {
    const torn = { f: 1, body: "{", sum: "" };
    const key = keyOf(mine[2]!);
    const store = faultyStore({ ...stored(mine), [key]: torn });

    await moveIn(sealedRecords(store), houseWith(mine));

    expect(await progressOf(sealedRecords(store))).toEqual(fold(mine));
    expect(store.held().get(asideKey(key, torn))).toEqual(torn);
  });
});

test("where both houses have another event at one place, the one that gives way is set aside", async () => {
  const [first, ...rest] = EVENTS.filter(({ writer }) => writer === "w1");
  const other = { ...first!, at: 1 };
  const store = faultyStore(stored([first!, ...rest]));

  expect(await moveIn(sealedRecords(store), houseWith([other, ...rest]))).toMatchObject({ ok: true, conflicts: 1 });

  const held = store.held().get(keyOf(first!));
  const [stays, goes] = JSON.stringify(held) === JSON.stringify(seal(first)) ? [first, other] : [other, first];
  expect(held).toEqual(seal(stays));
  if (stays === other) expect(store.held().get(asideKey(keyOf(first!), seal(goes)))).toEqual(seal(goes));
  const again = faultyStore(stored([other, ...rest]));
  await moveIn(sealedRecords(again), houseWith([first!, ...rest]));
  expect(again.held().get(keyOf(first!))).toEqual(held);
});

describe("the player who moves in", () => {
  test("keeps the name that was given last, and comes out of the bin", async () => {
    const here = profileOf(EVENTS, { nickname: "Old", changedAt: 1, binnedAt: 7, writers: ["w0", "w2"] });
    const records = sealedRecords(faultyStore(stored(EVENTS, here)));

    await moveIn(records, houseWith(EVENTS, { profile: profileOf(EVENTS, { nickname: "New", changedAt: 2 }) }));

    const moved = await readProfile(records, ID);
    expect(moved).toMatchObject({ nickname: "New", binnedAt: null, exportedAt: AT });
    expect(typeof moved === "string" ? moved : moved.writers.toSorted()).toEqual(["r1", "w0", "w1", "w2"]);
  });
});

describe("a packed summary", () => {
  const summary = packSummary(fold(EVENTS), "0123abcd", new Map());
  const empty = profileOf([]);

  test("brings stars and steps, and taken in twice it is the same", async () => {
    const store = faultyStore(stored([], empty));
    const records = sealedRecords(store);

    expect(await moveInShort(records, ID, summary)).toEqual({ ok: true });
    const after = new Map(store.held());
    const once = await progressOf(records);
    await moveInShort(records, ID, summary);

    expect(once).toMatchObject({ lastRun: null });
    expect(typeof once === "string" ? once : once.runs.get("journey")?.stops.get("xian")?.stars).toBe(3);
    expect(new Map(store.held())).toEqual(after);
  });

  test("comes before all that was played, also where a snapshot was kept before it came", async () => {
    const records = sealedRecords(faultyStore(stored(EVENTS)));
    const profile = profileOf(EVENTS);
    await writeSnapshot(records, ID, (await readState(records, profile)).state);
    const other = packSummary(
      foldLog(visitEvents("buka", "v", 1, []).map((event) => ({ ...event, at: 1 }))),
      "0123abcd",
      new Map(),
    );

    await moveInShort(records, ID, other);

    const progress = await progressOf(records);
    expect(
      typeof progress === "string" ? progress : [...progress.runs.get("journey")!.stops.keys()].toSorted(),
    ).toEqual(["almaty", "buka", "xian"]);
  });

  test("is not taken in for nobody", async () => {
    expect(await moveInShort(sealedRecords(faultyStore()), ID, summary)).toEqual({ ok: false, fault: "failed" });
  });
});
