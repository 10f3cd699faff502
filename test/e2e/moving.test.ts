/** Moving house: what was travelled in Chromium is gone on with in Firefox and in WebKit. */
import { readFile } from "node:fs/promises";
import { firefox, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { firefox as findFirefox, webkit as findWebkit } from "../support/browsers.mjs";
import { openWebkit } from "../support/webkit-driver.ts";
import { wordsOf } from "./bad-input.ts";
import { launchChromium, openPage } from "./browser.ts";
import { fingers } from "./hands.ts";
import { traveller } from "./traveller.ts";

const address = inject("address");
const t = wordsOf("en");
const foundFirefox = await findFirefox();
const foundWebkit = findWebkit();
let browser: Browser;
/** The file, the code and the stars of one journey through Xi'an. */
let moved: {
  readonly file: string;
  readonly code: string;
  readonly stars: number;
  readonly problems: readonly string[];
};

async function openSafe(page: Page): Promise<void> {
  await page.getByRole("button", { name: t("stop.settings") }).click();
  await page.getByRole("button", { name: t("safe.heading") }).click();
  await page.locator(".safe h2").waitFor();
}
const starsOf = (page: Page): Promise<number> => page.locator("li[data-stop=xian] .stars i[data-lit]").count();
/** What stands in the dialog before anything is written, and then taking it in. */
async function takeIn(page: Page): Promise<string> {
  await page.locator(".incoming table").waitFor();
  const told = await page.locator(".incoming table").innerText();
  await page.getByRole("button", { name: t("move.take-in") }).click();
  await page.locator(".incoming").waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  return told;
}

beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({ locale: "en", hasTouch: true, reducedMotion: "reduce" });
  const { page, problems } = await openPage(context);
  await page.goto(`${address}#/stop/xian`);
  await traveller(page, fingers(page)).visit();
  await openSafe(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: t("move.save-file") }).click();
  const file = await readFile((await (await downloading).path()) ?? "", "utf8");
  await page.getByRole("button", { name: t("move.make-code") }).click();
  const code = (await page.locator(".code").textContent()) ?? "";
  await page.keyboard.press("Escape");
  await page.goto(`${address}#/map`);
  await page.locator("li[data-stop=xian][data-done]").waitFor({ state: "attached" });
  moved = { file, code, stars: await starsOf(page), problems };
  await context.close();
}, 120_000);
afterAll(() => browser.close());

test("a journey has its stars before it moves", () => {
  expect(moved).toMatchObject({ stars: 3, problems: [] });
});

test("a code of at most 16 letters brings the stars to another browser, and says that it brings no more", async () => {
  expect(moved.code.replaceAll(/[\s-]/g, "").length).toBeLessThanOrEqual(16);
  const context = await browser.newContext({ locale: "en", reducedMotion: "reduce" });
  const { page } = await openPage(context);
  await page.goto(`${address}#/map`);
  await page.locator(".map").waitFor();
  await openSafe(page);
  await page.locator(".safe input[type=text], .safe input:not([type])").first().fill(moved.code.toLowerCase());
  await page.keyboard.press("Enter");
  expect(await page.locator(".incoming").innerText()).toContain(t("move.code-brings"));
  await takeIn(page);
  await expect.poll(() => starsOf(page)).toBe(moved.stars);
  await context.close();
});

test.skipIf(foundFirefox === undefined)("a file from Chromium is gone on with in Firefox", async () => {
  const fox = await firefox.launch({ ...foundFirefox });
  const page = await fox.newPage({ locale: "en-GB", reducedMotion: "reduce" });
  await page.goto(`${address}#/map`);
  await page.locator(".map").waitFor();
  await openSafe(page);
  const file = { name: "journey.json", mimeType: "application/json", buffer: Buffer.from(moved.file) };
  await page.locator(".safe input[type=file]").first().setInputFiles(file);
  expect(await takeIn(page)).toContain(t("move.stars"));
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await page.goto(`${address}#/map`);
  await page.locator(".player:not(.new)").nth(1).click();
  await page.locator("li[data-stop=xian][data-done]").waitFor({ state: "attached" });
  expect(await starsOf(page)).toBe(moved.stars);
  await fox.close();
});

describe.skipIf(foundWebkit === undefined)("WebKitGTK (skipped where it, its driver or Xvfb is missing)", () => {
  test("a file from Chromium is gone on with there", async () => {
    const page = await openWebkit(foundWebkit!);
    try {
      await page.goTo(`${address}?lang=en`);
      await page.click(".title .words .main");
      await page.waitFor(".map");
      await page.click(".map .tools .tool:last-of-type");
      await page.waitFor(".dialog h2");
      await page.run(
        `[...document.querySelectorAll(".dialog button")].find((button) => button.textContent.trim() === ${JSON.stringify(t("safe.heading"))}).click()`,
      );
      await page.waitFor(".safe input[type=file]");
      // The driver can't choose a file: the page is handed one, as if it had been chosen.
      await page.run(`
        const input = document.querySelector(".safe input[type=file]"), chosen = new DataTransfer();
        chosen.items.add(new File([${JSON.stringify(moved.file)}], "journey.json", { type: "application/json" }));
        input.files = chosen.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));`);
      await page.click(".incoming .main");
      await expect.poll(() => page.run(`return document.querySelector(".incoming") === null`)).toBe(true);
      await page.run(`sessionStorage.clear(); location.hash = "#/map"; location.reload()`);
      await page.click("li:nth-of-type(2) .player");
      await page.waitFor("li[data-stop=xian][data-done]");
    } finally {
      await page.close();
    }
  });
});
