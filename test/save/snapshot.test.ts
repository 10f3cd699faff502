import { describe, expect, test } from "vitest";
import { checksum } from "../../src/domain/fnv.ts";
import { NO_LOG, readOn, type LogState } from "../../src/save/log-state.ts";
import { newProfile } from "../../src/save/profile.ts";
import { progressJson } from "../../src/save/progress-json.ts";
import { sealedRecords } from "../../src/save/records.ts";
import { openSeal, seal } from "../../src/save/seal.ts";
import { isKeepable, readSnapshot, SNAPSHOT, writeSnapshot } from "../../src/save/snapshot.ts";
import frozen from "../fixtures/saves/frozen-format-1-journey.json";
import { faultyStore } from "../support/faulty-store.ts";
import { historyOf, ID, profileOf, stored } from "./history.ts";

const visits = Array.from({ length: 6 }, (_, at) => ({ stop: "xian", writer: at % 3, wrong: [at % 2 === 0] }));
const EVENTS = historyOf({ visits, turns: [{ writer: 0, hasSeen: true }], restores: true });
const ANNA = profileOf(EVENTS);
const stateOf = (records: Record<string, unknown>): Promise<LogState> =>
  readOn(sealedRecords(faultyStore(records)), ANNA);
const hole = { writer: "w0", n: 1, why: "broken" } as const;

describe("a snapshot", () => {
  test("gives back the state it was made of", async () => {
    const store = faultyStore();
    const state = await stateOf(stored(EVENTS));
    await writeSnapshot(sealedRecords(store), ID, state);

    expect(await readSnapshot(sealedRecords(store), ANNA)).toEqual(state);
  });

  test.each([
    ["none", undefined],
    ["torn", { f: 2, body: "{", sum: "" }],
    ["of another make", seal({ version: SNAPSHOT + 1 })],
    ["something else", seal(["anna"])],
  ])("that is %s is nothing, and nothing is set aside", async (_, record) => {
    const store = faultyStore(record === undefined ? {} : { [`snapshot/${ID}`]: record });

    expect(await readSnapshot(sealedRecords(store), ANNA)).toBeNull();
    expect(store.written).toEqual([]);
  });

  test("is not made of what storage did not tell, nor of a log with many holes", () => {
    expect(isKeepable({ ...NO_LOG, holes: [hole] })).toBe(true);
    expect(isKeepable({ ...NO_LOG, holes: [{ ...hole, why: "fault" }] })).toBe(false);
    expect(isKeepable({ ...NO_LOG, holes: Array.from({ length: 17 }, () => hole) })).toBe(false);
  });

  test("stays small however often a stop is visited", async () => {
    const sizeAfter = async (count: number): Promise<number> => {
      const many = historyOf({
        visits: Array.from({ length: count }, () => ({ stop: "xian", writer: 0, wrong: [] })),
        turns: [{ writer: 0, hasSeen: true }],
        restores: false,
      });
      const store = faultyStore();
      const state = await readOn(sealedRecords(faultyStore(stored(many))), profileOf(many));
      await writeSnapshot(sealedRecords(store), ID, state);
      return JSON.stringify(store.held().get(`snapshot/${ID}`)).length;
    };

    // A visit leaves one review a question, of some seventeen characters; and nothing else.
    expect((await sizeAfter(40)) - (await sizeAfter(20))).toBeLessThan(20 * 6 * 20);
  });
});

test("SNAPSHOT is another one when the fold, or its JSON, is: where this fails, raise it and write both anew", async () => {
  const { value } = openSeal(frozen.records["profile/id1"]) as { value: Parameters<typeof newProfile>[0] }; // as frozen
  const state = await readOn(sealedRecords(faultyStore(frozen.records)), newProfile(value));

  expect([SNAPSHOT, checksum(JSON.stringify(progressJson(state.progress)))]).toEqual([2, "f2fpzp"]);
});
