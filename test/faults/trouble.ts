/** What is done to a journey in a leg, besides killing its browser. */
import type { Page } from "playwright";
import type { Random } from "../../src/domain/seeded.ts";
import { isAcknowledged } from "./tally.ts";
import { deleteDatabase, type Device } from "./device.ts";
import type { Ledger } from "./ledger.ts";
import type { Leg } from "./plan.ts";
import type { Rider } from "./rider.ts";

import { openSecond, race } from "./two-tabs.ts";

export interface Scene {
  readonly device: Device;
  readonly page: Page;
  readonly student: Rider;
  readonly ledger: Ledger;
  readonly forgiven: Set<string>;
  readonly address: string;
  readonly stop: string;
  /** A student in another tab. */
  readonly second: (page: Page) => Rider;
  readonly random: Random;
}

/** Milliseconds in which everything must be saved once storage works again: two deadlines and a wait of the game's. */
const HEALED_WITHIN = 20_000;
/** Answers given while it lasts. */
const MEANWHILE = 2;
/** More of them, until something has gone wrong. */
const MOST_MORE = 6;

async function heal(page: Page, student: Rider): Promise<void> {
  await page.locator(".unsaved").waitFor({ state: "detached", timeout: HEALED_WITHIN });
  await student.answer(1);
}
const turnFaults = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((now) => void (globalThis.faultsNow !== undefined && (globalThis.faultsNow.on = now)), on);

/** Real fullness: the browser's own quota for the game's site; null lifts it. */
async function limitRoom({ device, page, address }: Scene, bytes: number | null): Promise<void> {
  const session = await device.context.newCDPSession(page);
  const { origin } = new URL(address);
  await session.send("Storage.overrideQuotaForOrigin", bytes === null ? { origin } : { origin, quotaSize: bytes });
}

export async function getIntoTrouble(leg: Leg, scene: Scene): Promise<void> {
  const { device, page, student, ledger, forgiven, stop } = scene;
  switch (leg.trouble) {
    case "none":
    case "clock":
      return;
    case "no room":
      await limitRoom(scene, 1000);
      await student.answer(MEANWHILE);
      if (!leg.heals) return;
      await limitRoom(scene, null);
      return heal(page, student);
    case "deleted":
      // What was saved in earlier browsers goes with the database; what this page saved it still knows, and must keep.
      for (const check of ledger.checks)
        if (isAcknowledged(check) && check.page !== ledger.checks.at(-1)?.page) forgiven.add(check.id);
      await deleteDatabase(device.room);
      return student.answer(MEANWHILE);
    case "two tabs":
      return race(ledger, { page, rider: student }, await openSecond(device, scene.second, stop), scene.random);
    case "unreadable":
      if (leg.heals) await student.arriveAt(stop, false, true);
      await turnFaults(page, true);
      return student.answer(MEANWHILE);
    default:
      // From the start on, what names the log is written too.
      if (leg.trouble === "torn" && !leg.heals) await student.arriveAt(stop, false, true);
      await turnFaults(page, true);
      await student.answer(MEANWHILE);
      for (let more = 0; more < MOST_MORE && !ledger.faults.has(leg.trouble); more++) await student.answer(1);
      if (!leg.heals) return;
      await turnFaults(page, false);
      return heal(page, student);
  }
}
