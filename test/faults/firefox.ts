/** Real fullness: a Firefox that grants the game's site three megabytes, most of which something else takes. */
import { firefox, type BrowserContext, type Page } from "playwright";
import { NO_PROGRESS } from "../../src/domain/progress.ts";
import { seededRandom } from "../../src/domain/seeded.ts";
import { firefox as findFirefox } from "../support/browsers.mjs";
import { foldOf } from "./compare.ts";
import { DATABASE, readKept } from "./device.ts";
import { watchTruth } from "./page/watch-truth.ts";
import { keptProfiles } from "./read-log.ts";
import { rider } from "./rider.ts";
import { standingAt, standsElsewhere } from "./standing.ts";
import { isAcknowledged, type Tally } from "./tally.ts";
import type { ToldByPage } from "./told.ts";
import { judge, type Place, type Traveller } from "./traveller.ts";

/** Kilobytes for all that the site keeps. */
const ROOM = 3072;
const STOP = "buka";
/** Answers until one finds no room: small ones may still fit in somewhere. */
const MOST_TRIES = 5;

async function open({ folder, ledger }: Traveller, place: Place): Promise<{ context: BrowserContext; room: Page }> {
  const context = await firefox.launchPersistentContext(folder, {
    ...(await findFirefox()),
    locale: "en-GB",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    viewport: { width: 900, height: 700 },
    firefoxUserPrefs: {
      "dom.quotaManager.temporaryStorage.fixedLimit": ROOM,
      "dom.quotaManager.temporaryStorage.chunkSize": 16,
    },
  });
  context.setDefaultTimeout(20_000);
  // Its only caller is our own script in the page.
  await context.exposeBinding("faultsTell", (_, told: ToldByPage) => ledger.hear(told));
  const room = await context.newPage();
  await room.goto(`${place.address}icon.svg`);
  await context.addInitScript(watchTruth, { database: DATABASE, keepsNothing: place.keepsNothing });
  return { context, room };
}

/** Takes all the room there is, in ever smaller pieces: a write that is refused may spoil the one after it. */
const fill = (room: Page): Promise<void> =>
  room.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("something else");
      opening.onupgradeneeded = () => opening.result.createObjectStore("all");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error("there is no room even for a database"));
    });
    const put = (bytes: number): Promise<boolean> =>
      new Promise((resolve) => {
        try {
          const change = database.transaction("all", "readwrite");
          const noise = Uint8Array.from({ length: bytes }, () => Math.random() * 256);
          change.objectStore("all").put(noise, Math.random());
          change.oncomplete = () => resolve(true);
          change.onabort = () => resolve(false);
        } catch {
          resolve(false); // the connection has not got over the last refusal
        }
      });
    for (let bytes = 400_000; bytes > 300; bytes /= 2)
      for (let refused = 0; refused < 2;) if (!(await put(Math.floor(bytes)))) refused++;
    database.close();
  });
const makeRoom = (room: Page): Promise<void> =>
  room.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase("something else");
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error("what takes the room can't be deleted"));
      }),
  );

const isPending = async (page: Page): Promise<boolean> => (await page.locator(".unsaved").count()) > 0;

/** Plays into fullness and out of it again, or closes the browser in the middle; null where there is no Firefox, else how often it was full. */
export async function rideInFirefox(
  traveller: Traveller,
  place: Place,
  tally: Tally,
  seed: number,
): Promise<number | null> {
  if ((await findFirefox()) === undefined) return null;
  const random = seededRandom(seed);
  let wasFull = 0;
  for (const heals of [true, false, true]) {
    const { context, room } = await open(traveller, place);
    const kept = await readKept(room);
    judge(traveller, kept, tally);
    const [profile] = keptProfiles(kept);
    const page = await context.newPage();
    const student = rider(page, place.address, random);
    await student.arriveAt(STOP, profile !== undefined);
    const wanted = standingAt(profile ? foldOf(profile) : NO_PROGRESS, STOP);
    const shown = profile && (await standsElsewhere(page, wanted));
    if (shown)
      tally.stuck.push(`${JSON.stringify(shown)} instead of ${JSON.stringify(wanted)}; Firefox, ${traveller.after}`);
    await student.answer(2);
    await fill(room);
    for (let answers = 0; answers < MOST_TRIES && !(await isPending(page)); answers++) await student.answer(1);
    if (await isPending(page)) wasFull++;
    await makeRoom(room);
    if (heals) {
      await page.locator(".unsaved").waitFor({ state: "detached" });
      await student.answer(1);
    }
    await context.close();
    traveller.after = heals ? "full, then room again" : "closed soon after it was full";
    tally.troubles.set("full, in Firefox", (tally.troubles.get("full, in Firefox") ?? 0) + 1);
  }
  for (const check of traveller.ledger.checks) if (isAcknowledged(check)) tally.acknowledged.add(check.id);
  const { context, room } = await open(traveller, place);
  judge(traveller, await readKept(room), tally);
  await context.close();
  return wasFull;
}
