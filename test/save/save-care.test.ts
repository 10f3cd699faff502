import { describe, expect, test } from "vitest";
import { readHouse, type House } from "../../src/save/house-file.ts";
import { openSave } from "../../src/save/open-save.ts";
import { newProfile, type Profile } from "../../src/save/profile.ts";
import { packSummary } from "../../src/domain/summary-codec.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import type { Store } from "../../src/save/store.ts";
import { settle } from "../support/fake-services.ts";
import { faultyStore } from "../support/faulty-store.ts";
import { AT, historyOf, ID, keyOf, profileOf, stored } from "./history.ts";

const DAY = 24 * 60 * 60 * 1000;
const ANNA = newProfile({ id: ID, nickname: "Anna", lang: "en", createdAt: AT, writers: [] });
const EVENTS = historyOf({
  visits: [{ stop: "xian", writer: 0, wrong: [] }],
  turns: [{ writer: 0, hasSeen: true }],
  restores: false,
});
const started = { ...EVENTS[0]!, visit: "v9" } as never; // the stamp is written anew
const TORN = { f: 1, body: "{", sum: "" };
let ids = 0;
const open = (store: Store, now = AT) =>
  openSave({
    newId: () => `new${++ids}`,
    onPending: () => undefined,
    store,
    now: () => now,
    ports: { locks: null, channel: () => null },
  });
function houseIn(text: string | null): House {
  const read = readHouse(text ?? "");
  if (!read.ok) throw new Error(read.fault);
  return read.house;
}

describe("the bin", () => {
  test("hides a player until it is given back", async () => {
    const save = await open(faultyStore(stored(EVENTS)));
    await save.binProfile(ID);
    expect(await save.players()).toMatchObject({ profiles: [], binned: [{ id: ID, binnedAt: AT }] });

    await save.restoreProfile(ID);

    expect(await save.players()).toMatchObject({ profiles: [{ id: ID }], binned: [] });
  });

  test("is emptied at a start after thirty days, and not a start before", async () => {
    const store = faultyStore(stored(EVENTS, profileOf(EVENTS, { binnedAt: AT })));

    expect((await open(store, AT + 30 * DAY)).found.binned).toHaveLength(1);
    await settle();
    expect(store.held().has(keyOf(EVENTS[0]!))).toBe(true);
    await open(store, AT + 31 * DAY);
    await settle();

    expect([...store.held().keys()]).toEqual(["profiles", "spare/profiles"]);
  });

  test("leaves a profile of a newer game as it is", async () => {
    const records = { profiles: seal([ID]), [`profile/${ID}`]: { f: FORMAT + 1, body: "{}", sum: "" } };
    const store = faultyStore(records);

    const save = await open(store, AT + 400 * DAY);
    await settle();

    expect(await save.binProfile(ID)).toBeNull();
    expect((await save.eraseProfile(ID)).ok).toBe(false);
    expect(Object.fromEntries(store.held())).toEqual(records);
  });
});

describe("erasing", () => {
  test("a player at play stores nothing of theirs any more", async () => {
    const store = faultyStore(stored(EVENTS));
    const save = await open(store);
    const opened = (await save.openProfile(ID, null))!;
    store.failWrites = { keys: /^event/, fault: "full" };
    void opened.writer.append([started]);

    expect(await save.eraseProfile(ID)).toEqual({ ok: true });
    store.failWrites = undefined;
    opened.writer.flush();
    opened.drafts.drop("journey", "q");
    await settle();

    expect(Object.fromEntries(store.held())).toEqual({ profiles: seal([]), "spare/profiles": seal([]) });
    expect(await save.openProfile(ID, null)).toBeNull();
  });

  test("everything leaves nothing, of newer games neither", async () => {
    const store = faultyStore({ ...stored(EVENTS), settings: seal({}), "future/x": { f: 9 }, "aside/1/x": 7 });
    const save = await open(store);
    await save.openProfile(ID, null);

    expect(await save.eraseEverything()).toEqual({ ok: true });

    expect(store.held().size).toBe(0);
  });
});

describe("a change to a player", () => {
  test("is kept with its time", async () => {
    const store = faultyStore(stored(EVENTS));
    const pin = ["camel", "ship", "tower"];

    await (await open(store, AT + 9)).changeProfile(ID, { figure: "camel", pin, nickname: "Aigul" });

    expect((await open(store)).found.profiles).toMatchObject([
      { figure: "camel", pin, nickname: "Aigul", changedAt: AT + 9 },
    ]);
  });

  test("made while storage was full is stored with the first event", async () => {
    const store = faultyStore();
    store.failWrites = { keys: /./, fault: "full" };
    const save = await open(store);
    const opened = (await save.openProfile(ID, ANNA))!;
    expect(await save.changeProfile(ID, { nickname: "Aigul" })).toBeNull();

    store.failWrites = undefined;
    await opened.writer.append([started]).stored;

    expect((await open(store)).found.profiles).toMatchObject([{ nickname: "Aigul" }]);
  });
});

describe("a file", () => {
  test("holds also what storage could not take, and its day is remembered", async () => {
    const store = faultyStore(stored(EVENTS));
    const save = await open(store, AT + 5);
    const opened = (await save.openProfile(ID, null))!;
    store.failWrites = { keys: /^event/, fault: "full" };
    void opened.writer.append([started]);
    await settle();

    const house = houseIn(await save.exportProfile(ID));

    expect(house.log.size).toBe(EVENTS.length + 1);
    expect(house.exportedAt).toBe(AT + 5);
    expect((await save.players()).profiles[0]?.exportedAt).toBe(AT + 5);
  });

  test("is made even of a player whom storage never took", async () => {
    const store = faultyStore();
    store.failWrites = { keys: /./, fault: "full" };
    const save = await open(store);
    const opened = (await save.openProfile(ID, ANNA))!;
    void opened.writer.append([started]);

    const house = houseIn(await save.exportProfile(ID));

    expect([house.profile.nickname, house.log.size]).toEqual(["Anna", 1]);
  });

  test("of nobody is none", async () => {
    expect(await (await open(faultyStore())).exportProfile("nobody")).toBeNull();
  });

  test("tells what it will change, changes it, and the player at play sees it", async () => {
    const far = await open(faultyStore(stored(EVENTS)));
    const house = houseIn(await far.exportProfile(ID));
    const save = await open(faultyStore());
    await save.openProfile(ID, ANNA);

    expect(await save.previewImport(house)).toMatchObject({ exists: true, newEvents: EVENTS.length, starsAfter: 3 });
    const done = await save.applyImport(house);

    expect(done).toMatchObject({ ok: true, newEvents: EVENTS.length });
    expect(done.progress?.runs.get("journey")?.stops.get("xian")?.stars).toBe(3);
  });

  test("can't change a profile of a newer game", async () => {
    const house = houseIn(await (await open(faultyStore(stored(EVENTS)))).exportProfile(ID));
    const save = await open(faultyStore({ [`profile/${ID}`]: { f: FORMAT + 1, body: "{}", sum: "" } }));

    expect(await save.previewImport(house)).toEqual({ fault: "newer" });
    expect(await save.applyImport(house)).toMatchObject({ ok: false, fault: "newer", progress: null });
  });

  test("in short brings stars to the player at play, once", async () => {
    const far = await open(faultyStore(stored(EVENTS)));
    const summary = packSummary((await far.openProfile(ID, null))!.progress, "0123abcd", new Map());
    const save = await open(faultyStore());
    await save.openProfile(ID, ANNA);

    const once = await save.applySummary(ID, summary);

    expect(once.progress?.runs.get("journey")?.stops.get("xian")).toMatchObject({ stars: 3, visitsEnded: 1 });
    expect((await save.applySummary(ID, summary)).progress).toEqual(once.progress);
  });
});

describe("how safe it is", () => {
  const profile: Profile = profileOf(EVENTS, { exportedAt: AT + 3 });
  const broken = { ...stored(EVENTS, profile), [keyOf(EVENTS[2]!)]: TORN };

  test("is told of a player at play, with what was played since", async () => {
    const save = await open(faultyStore(broken));
    const opened = (await save.openProfile(ID, null))!;
    await opened.writer.append([started]).stored;

    expect(await save.safety(ID)).toMatchObject({
      keeps: true,
      events: EVENTS.length,
      exportedAt: AT + 3,
      aside: 1,
    });
    expect(await save.aside()).toEqual([[keyOf(EVENTS[2]!), TORN]]);
  });

  test("is told of a player who does not play", async () => {
    const save = await open(faultyStore(broken));

    expect(await save.safety(ID)).toMatchObject({ events: EVENTS.length - 1, exportedAt: AT + 3 });
    expect(await save.safety("nobody")).toMatchObject({ events: 0, exportedAt: null });
  });

  test("is not at all where nothing is kept", async () => {
    const store = faultyStore();
    store.read = () => Promise.resolve({ ok: false, fault: "unavailable" });

    expect(await (await open(store)).safety(ID)).toMatchObject({ keeps: false, events: 0 });
  });
});
