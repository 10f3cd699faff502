/** The whole save on the real driver. */
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { readHouse } from "../../src/save/house-file.ts";
import { localforageStore } from "../../src/save/localforage-store.ts";
import { openSave, type Save } from "../../src/save/open-save.ts";
import { newProfile } from "../../src/save/profile.ts";
import { AT, visitEvents } from "./history.ts";

const ANNA = newProfile({ id: "anna", nickname: "Anna", lang: "en", createdAt: AT, writers: [] });
const stores = { home: localforageStore("whole-home"), far: localforageStore("whole-far") };
let ids = 0;
const open = (at: keyof typeof stores): Promise<Save> =>
  openSave({ newId: () => `tab${++ids}`, onPending: () => undefined, store: stores[at] });
const timed = (stop: string) => visitEvents(stop, `v-${stop}`, 1, [true]).map((event) => ({ ...event, at: AT }));

test("a journey is played, kept in short, taken elsewhere, and erased", async () => {
  const first = (await (await open("home")).openProfile("anna", ANNA))!;
  for (const stop of ["xian", "horgos"]) await first.writer.append(timed(stop)).stored;
  await expect
    .poll(async () => (await stores.home.read("snapshot/anna")).ok && (await stores.home.keys()))
    .toMatchObject({
      value: expect.arrayContaining(["snapshot/anna"]),
    });

  const home = await open("home");
  const second = (await home.openProfile("anna", null))!;
  const played = second.progress.runs.get("journey");
  expect([...(played?.stops.values() ?? [])].map(({ visitsEnded }) => visitsEnded)).toEqual([1, 1]);

  const read = readHouse((await home.exportProfile("anna")) ?? "");
  if (!read.ok) throw new Error(read.fault);
  const far = await open("far");
  expect(await far.applyImport(read.house)).toMatchObject({ ok: true, conflicts: 0 });
  expect((await far.openProfile("anna", null))?.progress).toEqual(second.progress);

  expect(await home.eraseProfile("anna")).toEqual({ ok: true });
  expect(await stores.home.keys()).toEqual({ ok: true, value: ["profiles", "spare/profiles"] });
  await far.eraseEverything();
  expect(await stores.far.keys()).toEqual({ ok: true, value: [] });
});
