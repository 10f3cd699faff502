/** Two tabs of one player: one plays, the other looks on, and each takes the turn from the other. */
import type { Page } from "playwright";
import type { Random } from "../../src/domain/seeded.ts";
import type { Device } from "./device.ts";
import type { Ledger } from "./ledger.ts";
import type { Rider } from "./rider.ts";

export interface Tab {
  readonly page: Page;
  readonly rider: Rider;
}

/** Milliseconds that a tab waits for a place to press while the other one may have the turn. */
const PATIENCE = 1500;
/** Most milliseconds between Check in one tab and the other's taking the turn. */
const LATER = 40;
const ROUNDS = 4;

/** Resolves so many milliseconds after the next Check, in whichever tab. */
const afterCheck = (ledger: Ledger, milliseconds: number): Promise<void> =>
  new Promise((end) => {
    const forget = ledger.listen((signal) => {
      if (signal !== "check") return;
      forget();
      setTimeout(end, milliseconds);
    });
  });

export async function openSecond(device: Device, second: (page: Page) => Rider, stop: string): Promise<Tab> {
  const page = await device.openPage();
  const rival = second(page);
  await rival.arriveAt(stop, true);
  return { page, rider: rival };
}

/** The rival takes the turn in the middle of an answer. */
export async function takeOver(ledger: Ledger, own: Tab, rival: Tab): Promise<void> {
  await own.page.bringToFront();
  await Promise.all([own.rider.answer(1), afterCheck(ledger, 0).then(() => rival.rider.takeTurn())]);
  await own.rider.takeTurn();
}

/** One tab answers, and in the middle of it the other takes the turn: before the write, during it, or after it. */
export async function race(ledger: Ledger, own: Tab, rival: Tab, random: Random): Promise<void> {
  for (const { page } of [own, rival]) page.setDefaultTimeout(PATIENCE);
  for (let round = 0; round < ROUNDS; round++) {
    const [plays, takes] = round % 2 === 0 ? [own, rival] : [rival, own];
    // A tab in the background draws a frame a second: nobody presses anything in it.
    await plays.page.bringToFront();
    await plays.rider.takeTurn();
    // An answer that the other tab cuts short is none: what counts is what was shown as saved.
    const taken = afterCheck(ledger, random() * LATER).then(() => takes.rider.takeTurn());
    await Promise.allSettled([plays.rider.answer(1), Promise.race([taken, plays.page.waitForTimeout(PATIENCE)])]);
  }
  own.page.setDefaultTimeout(10 * PATIENCE);
  await own.page.bringToFront();
  await own.rider.takeTurn();
}
