import { describe, expect, test } from "vitest";
import { NO_PROGRESS } from "../../src/domain/progress.ts";
import { openSave } from "../../src/save/open-save.ts";
import { newProfile } from "../../src/save/profile.ts";
import { FORMAT, seal } from "../../src/save/seal.ts";
import type { Store } from "../../src/save/store.ts";
import { faultyStore } from "../support/faulty-store.ts";

const ANNA = newProfile({ id: "anna", nickname: "Anna", lang: "en", createdAt: 1, writers: [] });
const started = {
  type: "visitStarted",
  run: "journey",
  visit: "v1",
  stop: "xian",
  seed: 1,
  rules: 1,
  questions: ["a"],
  again: [],
  at: 1,
} as const;
const chosen = { type: "taskChosen", run: "journey", visit: "v1", question: "a", at: 1 } as const;
const NEWER = { f: FORMAT + 1, body: "{}", sum: "" };
let ids = 0;
const open = (store: Store) => openSave({ newId: () => `writer-${++ids}`, onPending: () => undefined, store });

describe("a profile", () => {
  test("kept once is there at the next opening, with its events and a writer of its own", async () => {
    const store = faultyStore();
    const first = await (await open(store)).openProfile("anna", ANNA);
    await first!.writer.append([started]).stored;

    const save = await open(store);
    const second = await save.openProfile("anna", null);
    const { stamped, stored } = second!.writer.append([chosen]);
    await stored;

    expect(save.found.profiles).toMatchObject([{ id: "anna", nickname: "Anna" }]);
    expect(second!.progress.runs.get("journey")?.visits.get("v1")).toMatchObject({ stop: "xian", current: null });
    expect(stamped[0]).toMatchObject({ n: 1, lamport: 2 });
    const third = await (await open(store)).openProfile("anna", null);
    expect(third!.progress.runs.get("journey")?.visits.get("v1")).toMatchObject({ current: "a" });
    expect(third!.profile.writers).toHaveLength(2);
  });

  test("that nobody made is null", async () => {
    expect(await (await open(faultyStore())).openProfile("nobody", null)).toBeNull();
  });

  test("that can't be read is null and left as it is", async () => {
    const store = faultyStore({ "profile/anna": NEWER });

    expect(await (await open(store)).openProfile("anna", null)).toBeNull();
    expect([...store.held().keys()]).toEqual(["profile/anna"]);
  });

  test("is played on where a full store could not take it", async () => {
    const store = faultyStore();
    store.failWrites = { keys: /./, fault: "full" };

    const opened = await (await open(store)).openProfile("anna", ANNA);

    expect(opened).toMatchObject({ profile: ANNA, progress: NO_PROGRESS });
  });

  test("changes its name and language", async () => {
    const store = faultyStore();
    const save = await open(store);
    await save.openProfile("anna", ANNA);

    await save.changeProfile("anna", { nickname: "Aigul", lang: "zh-CN" });

    expect((await open(store)).found.profiles).toMatchObject([{ nickname: "Aigul", lang: "zh-CN" }]);
  });
});

describe("settings", () => {
  test("come back as they were kept", async () => {
    const store = faultyStore();
    await (await open(store)).writeSettings({ music: true });

    expect(await (await open(store)).readSettings()).toEqual({ music: true });
  });

  test.each([
    ["never kept", {}],
    ["torn", { settings: { ...seal({ music: true }), body: "{" } }],
    ["of a newer game", { settings: NEWER }],
  ])("%s are null", async (_, from) => {
    expect(await (await open(faultyStore(from))).readSettings()).toBeNull();
  });

  test("of a newer game are not written over", async () => {
    const store = faultyStore({ settings: NEWER });
    const save = await open(store);
    await save.readSettings();

    await save.writeSettings({ music: true });

    expect(store.held().get("settings")).toEqual(NEWER);
  });
});

test("a store that does not answer is given up: everything lives in memory, and that is said", async () => {
  const store = faultyStore();
  store.read = () => Promise.resolve({ ok: false, fault: "timeout" });

  const save = await open(store);
  const opened = await save.openProfile("anna", ANNA);
  await opened!.writer.append([started]).stored;

  expect(save.keeps).toBe(false);
  expect(store.written).toEqual([]);
  expect((await save.openProfile("anna", null))!.progress.lastRun).toBe("journey");
});
