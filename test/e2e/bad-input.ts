/** What the tests of bad input share: the player's words, a look into what is kept, a page with a student on it. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright";
import type { Seal } from "../../src/save/seal.ts";
import type { Language } from "../../src/i18n/languages.ts";
import { translator, type Messages, type Translator } from "../../src/i18n/translator.ts";
import { openPage } from "./browser.ts";
import { fingers } from "./hands.ts";
import { traveller } from "./traveller.ts";

export type Lang = Language;

export function wordsOf(lang: Lang): Translator {
  const file = new URL(`../../src/i18n/messages/${lang}.json`, import.meta.url);
  return translator(lang, JSON.parse(readFileSync(file, "utf8")) as Messages); // the unit tests have checked it
}

type Storage = Awaited<ReturnType<BrowserContext["storageState"]>>;
/** `storage`: what an earlier context left on the device. */
export const openContext = (browser: Browser, lang: Lang, storage?: Storage): Promise<BrowserContext> =>
  browser.newContext({
    locale: lang,
    hasTouch: true,
    reducedMotion: "reduce",
    ...(storage ? { storageState: storage } : {}),
  });

interface StudentOptions {
  /** Fetches the pictures of the stops: only where the test is about them. */
  readonly art?: boolean;
}

/** A page with its student. `problems` holds what the game threw; failed requests are often what a test wants. */
export async function openStudent(context: BrowserContext, { art = false }: StudentOptions = {}) {
  const { page, problems: all } = await openPage(context);
  if (!art) await page.route(/\/art\//, (route) => route.abort());
  page.setDefaultTimeout(20_000);
  const problems = (): readonly string[] => all.filter((problem) => !problem.startsWith("Failed to load resource"));
  return { page, student: traveller(page, fingers(page)), problems };
}

/** The words of a notice, as the player sees them. */
export async function expectNotice(page: Page, words: string): Promise<void> {
  await page.locator(".notices span", { hasText: words }).waitFor();
}

interface Standing {
  readonly question: string;
  readonly steps: readonly (string | undefined)[];
}
/** Where the visit stands: the question on the table and each step. */
export const standing = (page: Page): Promise<Standing> =>
  page.evaluate(() => ({
    question: document.querySelector<HTMLElement>("form.question")?.dataset["question"] ?? "",
    steps: [...document.querySelectorAll<HTMLElement>(".step")].map((step) => step.dataset["state"]),
  }));

/** Steps that are done. */
export const doneSteps = async (page: Page): Promise<number> =>
  (await standing(page)).steps.filter((step) => step === "done").length;

/** A page of the same origin without the game: here records can be looked at and changed with nobody looking. */
export async function openBackRoom(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}data/ui.en.json`);
  return page;
}

export type Kept = Readonly<Record<string, unknown>>;
/** Everything that is kept, by key. */
export const readAll = (room: Page): Promise<Kept> =>
  room.evaluate(
    () =>
      new Promise<Kept>((resolve, reject) => {
        const opening = indexedDB.open("silk-road-journey");
        opening.onerror = () => reject(new Error("the database does not open"));
        opening.onsuccess = () => {
          const store = opening.result.transaction("v1").objectStore("v1");
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve(Object.fromEntries(keys.result.map((key, at) => [String(key), values.result[at]])));
          };
        };
      }),
  );
export const writeRecord = (room: Page, key: string, value: unknown): Promise<void> =>
  room.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("silk-road-journey");
        opening.onerror = () => reject(new Error("the database does not open"));
        opening.onsuccess = () => {
          const change = opening.result.transaction("v1", "readwrite");
          change.objectStore("v1").put(value, String(key));
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [key, value] as const,
  );

export const keysOf = (kept: Kept, beginning: string): readonly string[] =>
  Object.keys(kept).filter((key) => key.startsWith(beginning));
/** What was set aside of a record. */
export const asideOf = (kept: Kept, key: string): readonly unknown[] =>
  Object.entries(kept).flatMap(([name, value]) =>
    name.startsWith("aside/") && name.endsWith(`/${key}`) ? [value] : [],
  );

/** A record whose second half was never written. */
export function torn(record: unknown): Seal {
  const whole = record as Seal; // read from the game's own database
  return { ...whole, body: whole.body.slice(0, Math.floor(whole.body.length / 2)) };
}
