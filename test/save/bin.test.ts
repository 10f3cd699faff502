import { describe, expect, test } from "vitest";
import { binProfile, DAYS_IN_BIN, eraseProfile, purgeBin, restoreProfile } from "../../src/save/bin.ts";
import { asideKey, belongsTo } from "../../src/save/keys.ts";
import { addProfile, listProfiles } from "../../src/save/profiles.ts";
import { sealedRecords, type Records } from "../../src/save/records.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import { faultyStore } from "../support/faulty-store.ts";
import { AT, historyOf, ID, profileOf, stored } from "./history.ts";

const DAY = 24 * 60 * 60 * 1000;
const visits = [0, 1, 2, 0].map((writer) => ({ stop: "xian", writer, wrong: [true] }));
const EVENTS = historyOf({ visits, turns: [{ writer: 1, hasSeen: true }], restores: true });
const BEK = profileOf([], { id: "bek", nickname: "Bek" });
const TORN = { f: 1, body: "{", sum: "" };
const NEWER = { f: FORMAT + 1, body: "{}", sum: "" };

/** Anna with a long history, half-made answers and something broken; Bek beside her. */
function house(over: Record<string, unknown> = {}) {
  const store = faultyStore({
    ...stored(EVENTS),
    profiles: seal([ID, "bek"]),
    "profile/bek": seal(BEK),
    "event/bek/w0/1": seal(1),
    [`draft/${ID}/journey/q`]: seal(1),
    [`snapshot/${ID}`]: seal(1),
    [asideKey(`event/${ID}/w0/1`, TORN)]: TORN,
    // Behind a gap, where no walk along the log would come.
    [`event/${ID}/w0/9999`]: seal(1),
    settings: seal({ music: true }),
    ...over,
  });
  return { store, records: sealedRecords(store) };
}
const ids = async (records: Records) => {
  const { profiles, binned } = await listProfiles(records);
  return { shown: profiles.map(({ id }) => id), binned: binned.map(({ id }) => id) };
};
const keysOfAnna = ({ store }: ReturnType<typeof house>): string[] =>
  [...store.held().keys()].filter((key) => belongsTo(ID, key));

describe("the bin", () => {
  test("hides a profile and gives it back whole", async () => {
    const { store, records } = house();
    const before = new Map(store.held());
    await binProfile(records, ID, AT);
    expect(await ids(records)).toEqual({ shown: ["bek"], binned: [ID] });

    await restoreProfile(records, ID);

    expect(await ids(records)).toEqual({ shown: [ID, "bek"], binned: [] });
    const now = [...store.held()].filter(([key]) => !key.startsWith("spare/"));
    expect(new Map(now)).toEqual(before);
  });

  test("keeps for thirty days to the last millisecond, and then no longer", async () => {
    const anna = house();
    await binProfile(anna.records, ID, AT);

    await purgeBin(anna.records, await listProfiles(anna.records), AT + 30 * DAY);
    expect(await ids(anna.records)).toEqual({ shown: ["bek"], binned: [ID] });
    await purgeBin(anna.records, await listProfiles(anna.records), AT + 30 * DAY + 1);

    expect(DAYS_IN_BIN).toBe(30 * DAY);
    expect(await ids(anna.records)).toEqual({ shown: ["bek"], binned: [] });
    expect(keysOfAnna(anna)).toEqual([]);
  });

  test("keeps also where the clock was set back", async () => {
    const anna = house();
    await binProfile(anna.records, ID, AT);

    await purgeBin(anna.records, await listProfiles(anna.records), AT - 400 * DAY);

    expect((await ids(anna.records)).binned).toEqual([ID]);
  });

  test("a profile binned at the beginning of time is in the bin, not being erased", async () => {
    const { records } = house();

    await binProfile(records, ID, 0);

    expect((await ids(records)).binned).toEqual([ID]);
  });
});

describe("erasing", () => {
  test("takes everything of the profile and nothing of anybody else", async () => {
    const anna = house();

    expect(await eraseProfile(anna.records, ID)).toEqual({ ok: true });

    expect(keysOfAnna(anna)).toEqual([]);
    expect(Object.fromEntries(anna.store.held())).toEqual({
      profiles: seal(["bek"]),
      "spare/profiles": seal(["bek"]),
      "profile/bek": seal(BEK),
      "event/bek/w0/1": seal(1),
      settings: seal({ music: true }),
    });
  });

  test("cut off anywhere shows nobody half a profile, and the next start ends it", async () => {
    const { store: whole, records } = house();
    let removals = 0;
    const { remove } = whole;
    whole.remove = (key) => {
      removals++;
      return remove(key);
    };
    await eraseProfile(records, ID);
    expect(removals).toBeGreaterThan(50);

    for (let cut = 0; cut < removals; cut += 7) {
      const anna = house();
      const { remove: take, write: put } = anna.store;
      let left = cut;
      anna.store.remove = (key) => (left-- > 0 ? take(key) : Promise.resolve({ ok: false, fault: "failed" }));
      expect((await eraseProfile(anna.records, ID)).ok).toBe(false);
      expect(await ids(anna.records)).toEqual({ shown: ["bek"], binned: [] });

      Object.assign(anna.store, { remove: take, write: put });
      const later = sealedRecords(anna.store);
      await purgeBin(later, await listProfiles(later), AT);
      expect(keysOfAnna(anna)).toEqual([]);
      expect(await ids(later)).toEqual({ shown: ["bek"], binned: [] });
    }
  });

  test("leaves a profile of a newer game as it is", async () => {
    const anna = house({ [`profile/${ID}`]: NEWER });
    const before = keysOfAnna(anna).length;

    expect((await eraseProfile(anna.records, ID)).ok).toBe(false);
    expect(keysOfAnna(anna)).toHaveLength(before);
  });

  test("does not pretend where storage does not tell its keys", async () => {
    const anna = house();
    anna.store.keys = () => Promise.resolve({ ok: false, fault: "timeout" });

    expect(await eraseProfile(anna.records, ID)).toEqual({ ok: false, fault: "timeout" });
    expect((await ids(anna.records)).shown).toEqual(["bek"]);
  });
});

test("a new profile may be made while another is erased", async () => {
  const { records } = house();

  await Promise.all([eraseProfile(records, ID), addProfile(records, { ...BEK, id: "chyngyz" })]);

  expect((await ids(records)).shown).toEqual(["bek", "chyngyz"]);
});
