/** A page that knows the save alone: plants histories, opens them, stores answers. `saves.mjs` asks it. */
import type { GameEvent } from "../../../src/domain/events.ts";
import { openSave, type Save } from "../../../src/save/open-save.ts";
import { seal } from "../../../src/save/seal.ts";
import { eventKey, LIST, profileKey } from "../../../src/save/keys.ts";
import { newProfile } from "../../../src/save/profile.ts";
import { localforageStore } from "../../../src/save/localforage-store.ts";

/** Events of one visit, and of one page: a student who plays one visit a day. */
const OF_A_VISIT = 27;

const newId = (): string => crypto.randomUUID().slice(0, 8);
const stamp = { run: "journey", at: 0 } as const;

/** A visit of six questions, each with a hint, a wrong and a right try. */
function visitEvents(visit: string, stop: string): readonly GameEvent[] {
  const of = { run: "journey", visit } as const;
  const questions = Array.from({ length: 6 }, (_, at) => `${stop}-question-${at}`);
  const asked = questions.flatMap((question): readonly GameEvent[] => {
    const own = { ...of, question };
    const response = { kind: "choice", choices: ["first-choice"] } as const;
    const answered = { ...own, type: "answered", hash: "abcdef", response, ms: 1000 } as const;
    return [
      {
        ...own,
        type: "asked",
        hash: "abcdef",
        lang: "en",
        order: ["first-choice", "second", "third", "fourth"],
        round: 1,
      },
      { ...own, type: "hintTaken", aid: { aid: "nudge" } },
      { ...answered, try: 1, outcome: { score: 0, points: 0, next: "retry" } },
      { ...answered, try: 2, outcome: { score: 1, points: 1, next: "right" } },
    ];
  });
  return [
    { ...of, type: "visitStarted", stop, seed: 1, rules: 1, questions, again: [] },
    ...asked,
    { ...of, type: "visitEnded", points: 6, most: 18, stars: 1 },
    { ...of, type: "taskChosen", question: questions[0]! },
  ];
}

/** Straight into the database, as the save would have written it: some hundred events in a transaction. */
async function plant(id: string, events: number): Promise<void> {
  await localforageStore().read(LIST); // makes database and store
  const database = await new Promise<IDBDatabase>((resolve) => {
    const asking = indexedDB.open("silk-road-journey");
    asking.onsuccess = () => resolve(asking.result);
  });
  const put = (entries: readonly (readonly [string, unknown])[]): Promise<void> =>
    new Promise((resolve) => {
      const transaction = database.transaction("v1", "readwrite");
      for (const [key, value] of entries) transaction.objectStore("v1").put(value, key);
      transaction.oncomplete = () => resolve();
    });
  const writers: string[] = [];
  for (let planted = 0; planted < events; planted += OF_A_VISIT) {
    const writer = newId();
    writers.push(writer);
    const own = visitEvents(newId(), `stop-${writers.length % 12}`);
    await put(
      own.map((event, at) => {
        const lamport = planted + at + 1;
        return [eventKey(id, writer, at + 1), seal({ ...event, ...stamp, run: event.run, writer, n: at + 1, lamport })];
      }),
    );
  }
  const profile = newProfile({ id, nickname: id, lang: "en", createdAt: 0, writers });
  await put([[profileKey(id), seal(profile)]]);
  const list = await new Promise<unknown>((resolve) => {
    const asking = database.transaction("v1").objectStore("v1").get(LIST);
    asking.onsuccess = () => resolve(asking.result);
  });
  const before =
    typeof list === "object" && list !== null && "body" in list ? (JSON.parse(String(list.body)) as string[]) : [];
  await put([[LIST, seal([...before, id])]]);
  database.close();
}

const opening = (): Promise<Save> => openSave({ newId, onPending: () => undefined });

/** Milliseconds until the profile can be played on. */
async function open(id: string): Promise<number> {
  const begun = performance.now();
  const opened = await (await opening()).openProfile(id, null);
  if (opened === null || opened.progress.runs.size === 0) throw new Error(`${id} did not open`);
  return performance.now() - begun;
}

const answer = (at: number): GameEvent & { readonly at: number } => ({ ...visitEvents("v", "s")[3]!, at });

/** Milliseconds of each of `count` saves, and of as many raw puts of the like, taking turns. */
async function save(id: string, count: number): Promise<{ saves: number[]; puts: number[] }> {
  const opened = await (await opening()).openProfile(id, null);
  if (opened === null) throw new Error(`${id} did not open`);
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const asking = indexedDB.open("raw", 1);
    asking.onupgradeneeded = () => asking.result.createObjectStore("v1");
    asking.onsuccess = () => resolve(asking.result);
  });
  const put = (key: string, value: unknown): Promise<void> =>
    new Promise((resolve) => {
      const transaction = raw.transaction("v1", "readwrite");
      transaction.objectStore("v1").put(value, key);
      transaction.oncomplete = () => resolve();
    });
  const [saves, puts]: [number[], number[]] = [[], []];
  await opened.writer.append([answer(0)]).stored; // names the writer
  for (let at = 0; at < count; at++) {
    let begun = performance.now();
    await opened.writer.append([answer(at)]).stored;
    saves.push(performance.now() - begun);
    begun = performance.now();
    await put(`event/${id}/${at}`, seal({ ...answer(at), writer: "w", n: at, lamport: at }));
    puts.push(performance.now() - begun);
  }
  raw.close();
  return { saves, puts };
}

/** Milliseconds that listing the keys alone takes: what the start is spared. */
async function keys(): Promise<number> {
  const begun = performance.now();
  await localforageStore().keys();
  return performance.now() - begun;
}

Object.assign(globalThis, { bench: { plant, open, save, keys } });
