/** A device: a folder that a real Chromium keeps its things in, opened and killed over and over. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright";
import { chromium as findChromium } from "../support/browsers.mjs";
import { CHROMIUM_ARGUMENTS } from "../e2e/browser.ts";
import type { Reading } from "./browser-loss.ts";
import { breakStorage } from "./page/break-storage.ts";
import { shiftClock } from "./page/shift-clock.ts";
import { watchTruth } from "./page/watch-truth.ts";
import { groupGone } from "./process-group.ts";
import type { Kept } from "./read-log.ts";
import type { FaultPlan, ToldByPage } from "./told.ts";

export const DATABASE = "silk-road-journey";

const LOCKS = ["SingletonLock", "SingletonSocket", "SingletonCookie"];

export interface DeviceOptions {
  readonly folder: string;
  readonly address: string;
  /** Words by which the game says that it keeps nothing. */
  readonly keepsNothing: string;
  readonly hear: (told: ToldByPage) => void;
  readonly fault: FaultPlan | null;
  /** Milliseconds by which the device's clock is wrong. */
  readonly shift: number;
}
export interface Device {
  readonly context: BrowserContext;
  /** A page of the same origin without the game: here one can look at what is kept with nobody looking. */
  readonly room: Page;
  /** Resolves when the browser is gone. */
  readonly gone: Promise<void>;
  isGone(): boolean;
  /** Resolves when nothing of it lives any more: only then may its folder be opened again. */
  dead(): Promise<void>;
  /** The whole tree of our own browser, at once, with nothing said. Returns when the signal was sent. */
  kill(): number;
  openPage(): Promise<Page>;
  close(): Promise<void>;
}

/** A busy machine sometimes ends a browser before it stands: it is begun again. */
export async function openDevice(options: DeviceOptions, left = 2): Promise<Device> {
  try {
    return await beginDevice(options);
  } catch (error) {
    if (left === 0) throw error;
    return openDevice(options, left - 1);
  }
}

async function beginDevice(options: DeviceOptions): Promise<Device> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error("no Chromium on this machine");
  const context = await chromium.launchPersistentContext(options.folder, {
    executablePath,
    args: [...CHROMIUM_ARGUMENTS, "--blink-settings=imagesEnabled=false"],
    locale: "en-GB",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    viewport: { width: 900, height: 700 },
  });
  try {
    return await prepare(context, options);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function prepare(context: BrowserContext, options: DeviceOptions): Promise<Device> {
  let isGone = false;
  const gone = new Promise<void>((resolve) => context.once("close", () => resolve()));
  void gone.then(() => (isGone = true));
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pid = processInfo.find(({ type }) => type === "browser")!.id;
  context.setDefaultTimeout(20_000);
  // Its only caller is our own script in the page.
  await context.exposeBinding("faultsTell", (_, told: ToldByPage) => options.hear(told));
  const room = context.pages()[0] ?? (await context.newPage());
  await room.goto(`${options.address}icon.svg`);
  if (options.shift !== 0) await context.addInitScript(shiftClock, options.shift);
  if (options.fault !== null) await context.addInitScript(breakStorage, { plan: options.fault, database: DATABASE });
  await context.addInitScript(watchTruth, { database: DATABASE, keepsNothing: options.keepsNothing });
  return {
    context,
    room,
    gone,
    isGone: () => isGone,
    kill() {
      // Playwright starts a browser as the leader of a group of its own; where there are no groups, the leader alone.
      process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
      return Date.now();
    },
    async dead() {
      await gone;
      await groupGone(pid);
      // The lock of a killed browser names its process, and the next one ends whoever has that number by then.
      for (const name of LOCKS) await rm(join(options.folder, name), { force: true });
    },
    openPage: () => context.newPage(),
    close: () => context.close(),
  };
}

/** Everything that is kept, by key, or what the browser said instead; nothing where the game has never kept anything. */
export const askForKept = (room: Page): Promise<Reading> =>
  room.evaluate(async (name) => {
    const read = (): Promise<Kept> =>
      new Promise<Kept>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error ?? new Error("the database does not open"));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains("v1")) {
            database.close();
            return resolve({});
          }
          const store = database.transaction("v1").objectStore("v1");
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          store.transaction.oncomplete = () => {
            database.close();
            resolve(
              Object.fromEntries(keys.result.map((key, at) => [typeof key === "string" ? key : "", values.result[at]])),
            );
          };
        };
      });
    try {
      // Asked first: Chromium says here that a database can't be opened, where `open` begins an empty one and succeeds.
      const names = (await indexedDB.databases()).map((database) => database.name);
      return { kept: names.includes(name) ? await read() : {} };
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      return { refused: { name: kind, message } };
    }
  }, DATABASE);

export function keptIn(reading: Reading): Kept {
  if ("kept" in reading) return reading.kept;
  throw new Error(`${reading.refused.name}: ${reading.refused.message}`);
}
export const readKept = async (room: Page): Promise<Kept> => keptIn(await askForKept(room));

/** Puts records and takes others away, in one transaction. */
export const changeKept = (room: Page, puts: Kept, gone: readonly string[] = []): Promise<void> =>
  room.evaluate(
    ([name, records, keys]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error("the database does not open"));
        opening.onsuccess = () => {
          const change = opening.result.transaction("v1", "readwrite");
          for (const [key, value] of Object.entries(records)) change.objectStore("v1").put(value, key);
          for (const key of keys) change.objectStore("v1").delete(key);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [DATABASE, puts, gone] as const,
  );

export const deleteDatabase = (room: Page): Promise<void> =>
  room.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error("the database can't be deleted"));
      }),
    DATABASE,
  );
