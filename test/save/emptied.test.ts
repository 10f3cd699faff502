/** The browser, or the player, empties the database beneath an open page. */
import { expect, test } from "vitest";
import { openSave } from "../../src/save/open-save.ts";
import { faultyStore } from "../support/faulty-store.ts";

const FRESH = { id: "p1", nickname: "Aida", lang: "en", createdAt: 1, writers: [] };
const chosen = (question: string) => ({ type: "taskChosen", run: "journey", visit: "v1", question, at: 1 }) as const;

test("what the page had saved is saved again with the next answer, with the profile and its place in the list", async () => {
  const store = faultyStore();
  let id = 0;
  const options = {
    newId: () => `w${++id}`,
    onPending: () => undefined,
    store,
    ports: { locks: null, channel: () => null },
  };
  const opened = (await (await openSave(options)).openProfile("p1", FRESH))!;
  await opened.writer.append([chosen("a"), chosen("b")]).stored;
  const before = [...store.held().keys()].filter((key) => key.startsWith("event/"));
  await store.clear();
  expect(store.held().size).toBe(0);

  await opened.writer.append([chosen("c")]).stored;
  await expect.poll(() => [...store.held().keys()].filter((key) => key.startsWith("event/")).length).toBe(3);

  expect([...store.held().keys()]).toEqual(expect.arrayContaining([...before, "profiles", "profile/p1"]));
  const again = await openSave(options);
  expect(again.found.profiles.map(({ nickname }) => nickname)).toEqual(["Aida"]);
});
