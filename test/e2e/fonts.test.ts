/** The title face in every language: each letter is drawn by it, and its coming moves nothing. */
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { launchChromium, openPage } from "./browser.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

/** Families with which the browser has really drawn an element, and whether each came with the page. */
async function drawnWith(page: Page, selector: string): Promise<readonly { family: string; isOurs: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => ({ family: familyName, isOurs: isCustomFont }));
}

describe.each(LANGUAGES)("in %s", (lang) => {
  test("the title is drawn with the game's face alone", async () => {
    const context = await browser.newContext({ locale: lang, viewport: { width: 390, height: 844 } });
    const { page } = await openPage(context);
    await page.goto(address);
    await page.locator(".title .words .main").waitFor();
    await page.waitForFunction(() => document.fonts.status === "loaded" && document.fonts.size > 0);
    await page.waitForTimeout(500);

    const fonts = await drawnWith(page, ".title h1");

    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ isOurs }) => !isOurs)).toEqual([]);
    await context.close();
  });

  test("behind a link nothing moves when the face comes", async () => {
    const context = await browser.newContext({
      locale: lang,
      viewport: { width: 390, height: 844 },
      reducedMotion: "reduce",
    });
    const { page } = await openPage(context);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${address}#/stop/moynaq`);
    await page.locator("form.question[data-round]").waitFor();
    await page.waitForTimeout(2500);

    const sum = await page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0),
    );

    // Good is at most 0.1 (web.dev, Cumulative Layout Shift).
    expect(sum).toBeLessThanOrEqual(0.05);
    await context.close();
  });
});

test("Kazakh's own letters are all drawn with the game's face", async () => {
  const context = await browser.newContext({ locale: "kk", viewport: { width: 390, height: 844 } });
  const { page } = await openPage(context);
  await page.goto(address);
  await page.locator(".title h1").waitFor();
  await page.evaluate(() => document.querySelector(".title h1")?.replaceChildren("Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі"));
  await page.waitForTimeout(1500);

  expect((await drawnWith(page, ".title h1")).filter(({ isOurs }) => !isOurs)).toEqual([]);

  // On a screenshot no two look alike: none is an empty box, none the plain letter beside it.
  const pictures = new Map<string, string>();
  for (const letter of "ӘәАаҒғГгҚқКкҢңНнӨөОоҰұҮүУуҺһХхІіИи") {
    await page.evaluate((text) => document.querySelector(".title h1")?.replaceChildren(text), letter);
    pictures.set((await page.locator(".title h1").screenshot()).toString("base64"), letter);
  }
  expect(pictures.size).toBe(34);
  await context.close();
});
