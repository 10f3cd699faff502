/** A save as format 2 stored it, events of format 1 among it. The fixture is never written anew. */
import { describe, expect, test } from "vitest";
import type { Progress } from "../../src/domain/progress.ts";
import { openVisit } from "../../src/domain/progress.ts";
import { parseSettings } from "../../src/play/parse-settings.ts";
import { readHouse } from "../../src/save/house-file.ts";
import { openSave } from "../../src/save/open-save.ts";
import { progressJson } from "../../src/save/progress-json.ts";
import { openSeal } from "../../src/save/seal.ts";
import frozen from "../fixtures/saves/frozen-format-2-journey.json";
import { faultyStore } from "../support/faulty-store.ts";

const { records, expected } = frozen;
const { id } = expected.profile;
/** Two days after the one in the bin was put there. */
const NOW = expected.profile.createdAt + 2 * 24 * 60 * 60 * 1000;

async function open(from: Record<string, unknown> = records) {
  const store = faultyStore(from);
  const save = await openSave({
    newId: () => "new-tab",
    onPending: () => undefined,
    store,
    now: () => NOW,
    ports: { locks: null, channel: () => null },
  });
  return { store, save, opened: await save.openProfile(id, null) };
}
const json = (progress: Progress | undefined): unknown =>
  JSON.parse(JSON.stringify(progress && progressJson(progress)));

describe("the frozen save of format 2", () => {
  test("holds events of both formats, one brought in short, one of an unknown type and one that was lost", () => {
    const events = Object.entries(records).flatMap(([key, record]) => {
      const opened = openSeal(record);
      return key.startsWith("event/") && opened.state === "open"
        ? [{ format: opened.format, type: (opened.value as { type: string }).type }] // as written then
        : [];
    });

    expect(new Set(events.map(({ format }) => format))).toEqual(new Set([1, 2]));
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(["restored", "caravanPainted", "lost"]));
    expect(events).toHaveLength(expected.events);
  });

  test("opens without a problem: the player, the one in the bin, settings and draft", async () => {
    const { save, opened } = await open();

    expect(save.found).toMatchObject({ profiles: [expected.profile], binned: [{ id: "bek" }], problems: [] });
    expect(opened).toMatchObject({ unreadable: 0, newer: 0 });
    expect(parseSettings(await save.readSettings())).toMatchObject(expected.settings);
    expect(await opened?.drafts.load("journey", expected.draft.question)).toEqual(expected.draft.response);
  });

  test.each(["with", "without"])("folds to the same progress %s its snapshot", async (how) => {
    const { "snapshot/anna": _, ...rest } = records;
    const { opened } = await open(how === "with" ? records : rest);

    expect(json(opened?.progress)).toMatchObject(expected.progress);
    expect(openVisit(opened?.progress.runs.get("journey"))?.current).toBe(expected.draft.question);
    expect(opened?.progress.runs.get("before")?.visits.get("b1")?.once).toBe(true);
  });

  test("moves house whole, by way of a file", async () => {
    const { save, opened } = await open();
    const read = readHouse((await save.exportProfile(id)) ?? "");
    if (!read.ok) throw new Error(read.fault);
    const far = (await open({})).save;

    // All but the place where one was lost before is new there.
    expect(await far.applyImport(read.house)).toMatchObject({ ok: true, newEvents: expected.events - 1 });

    expect((await far.openProfile(id, null))?.progress).toEqual(opened?.progress);
  });

  test("is not changed by being read", async () => {
    const { store } = await open();

    expect(store.written).toEqual([]);
    expect(Object.fromEntries(store.held())).toEqual(records);
  });
});
