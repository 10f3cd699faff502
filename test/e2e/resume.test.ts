import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { chromium as findChromium } from "../support/browsers.mjs";
import { CHROMIUM_ARGUMENTS, openPage } from "./browser.ts";
import { fingers } from "./hands.ts";
import { questionById, responseFor } from "./levels.ts";
import { traveller } from "./traveller.ts";

const address = inject("address");
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "srj-"))));
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function open(): Promise<BrowserContext> {
  const executablePath = await findChromium();
  return chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_ARGUMENTS],
    hasTouch: true,
    locale: "en-GB",
    reducedMotion: "reduce",
  });
}

/** Ends the browser as a flat battery does: our own process, at once, with nothing said. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  process.kill(processInfo.find(({ type }) => type === "browser")!.id, "SIGKILL");
  await new Promise((resolve) => context.once("close", resolve));
}

/** Everything that a student would miss if it were gone. */
const table = (page: Page) =>
  page.evaluate(() => ({
    question: document.querySelector<HTMLElement>("form.question")?.dataset["question"],
    order: [...document.querySelectorAll(".question .choice span, .question .row .words, .question .pair .words")].map(
      (element) => element.textContent,
    ),
    // How large the map is shown is a look, not an answer.
    ticked: [...document.querySelectorAll<HTMLInputElement>(".question input:not(.closer input)")].map(
      ({ checked, value }) => [checked, value],
    ),
    picked: [...document.querySelectorAll<HTMLSelectElement>(".question select")].map(({ value }) => value),
    pin: document.querySelector(".question .position")?.textContent?.trim(),
    hints: document.querySelector(".hints")?.textContent?.trim(),
    verdict: document.querySelector(".verdict")?.textContent?.trim(),
    steps: [...document.querySelectorAll(".step")].map((step) => (step as HTMLElement).dataset["state"]),
  }));

/** Resolves when so many events lie in the database: what was shown without a verdict says nothing of its own. */
const eventsStored = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        if (localStorage.getItem("silk-road-journey.players") === null) return resolve(false);
        const opening = indexedDB.open("silk-road-journey");
        opening.onsuccess = () => {
          const database = opening.result;
          const asking = database.transaction("v1").objectStore("v1").getAllKeys();
          asking.onsuccess = () => {
            database.close();
            resolve(asking.result.filter((key) => String(key).startsWith("event/")).length >= wanted);
          };
        };
      }),
    count,
  );

describe("a browser killed in the middle of a question", () => {
  test("resumes at the same question, order, hints, first try and half-made answer", async () => {
    let context = await open();
    const first = (await openPage(context)).page;
    const hands = fingers(first);
    const student = traveller(first, hands);
    await first.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    await student.answer(true);
    await first.locator("form.name input").fill("Aida");
    await first.locator("form.name .quiet").tap();
    await first.locator(".feedback > .foot .main").tap();
    await first.locator(".task").last().tap();
    await first.locator("form.question").waitFor();
    await hands.press(first.locator(".question .foot .quiet"));
    const question = questionById(await student.questionId());
    await hands.give(question, responseFor(question, true));
    const before = await table(first);
    await first.waitForTimeout(600); // a draft is at most 300 ms old
    await kill(context);

    context = await open();
    const { page, problems } = await openPage(context);
    await page.goto(address);
    await page.getByRole("button", { name: "Continue as Aida" }).tap();
    await page.locator("form.question").waitFor();
    await expect.poll(() => table(page), { timeout: 20_000 }).toEqual(before);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("loses no verdict that was shown as saved, and reloads to the same feedback", async () => {
    let context = await open();
    const first = (await openPage(context)).page;
    const student = traveller(first, fingers(first));
    await first.goto(`${address}#/stop/moynaq`);
    await student.waitForPhase();
    await student.answer(true);
    const before = await table(first);
    expect(await first.locator(".unsaved").count()).toBe(0);
    await kill(context);

    context = await open();
    const { page } = await openPage(context);
    await page.goto(`${address}#/stop/moynaq`);
    await page.locator(".player").first().tap();
    await page.locator(".verdict").waitFor();

    expect(await table(page)).toMatchObject({ verdict: before.verdict, steps: before.steps });
    await context.close();
  });

  test("keeps two travellers apart, and a reload asks nobody who plays", async () => {
    const context = await open();
    const { page } = await openPage(context);
    await page.goto(`${address}#/stop/buka`);
    await page.locator("form.question").waitFor();
    await eventsStored(page, 3);
    const second = (await openPage(context)).page;
    await second.goto(`${address}#/stop/xian`);
    await second.locator(".player.new").tap();
    await second.locator("form.question").waitFor();
    const asked = await second.locator("form.question").getAttribute("data-question");
    await eventsStored(second, 6);
    await second.reload();
    await second.locator("form.question").waitFor();

    expect(await second.locator("form.question").getAttribute("data-question")).toBe(asked);
    await page.reload();
    await page.locator(`.sheet[data-stop="buka"] form.question`).waitFor();
    await context.close();
  });
});
