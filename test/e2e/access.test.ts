import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { AXE, faults } from "./axe.ts";
import { launchChromium, openPage } from "./browser.ts";
import { keys } from "./hands.ts";
import { traveller } from "./traveller.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

/** Whether something is cut off or lies outside what can be scrolled to. */
const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > innerWidth + 1
        ? [`page is ${document.documentElement.scrollWidth} wide`]
        : [];
    const outside = [...document.querySelectorAll<HTMLElement>("main button, main label, main h1, main h2, main p")]
      .filter((element) => element.checkVisibility() && element.closest(".land, .unseen") === null)
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120));
    return [...wide, ...outside];
  });

const SIZES = [
  { width: 360, height: 640, text: 1, languages: ["zh-CN", "en", "ru", "kk"] },
  { width: 390, height: 844, text: 1.6, languages: ["zh-CN", "en"] },
  { width: 844, height: 390, text: 1, languages: ["zh-CN", "en"] },
  { width: 1366, height: 768, text: 2, languages: ["zh-CN", "en", "ru", "kk"] },
  { width: 2560, height: 1440, text: 1, languages: ["zh-CN", "en"] },
] as const;

describe.each(SIZES)("at $width × $height, text × $text", ({ width, height, text, languages }) => {
  test.each(languages)("no screen has a fault of access or runs over, in %s", async (locale) => {
    const context = await browser.newContext({ locale, viewport: { width, height }, reducedMotion: "reduce" });
    const { page } = await openPage(context);
    await page.addInitScript(AXE);
    const student = traveller(page, keys(page));
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string): Promise<void> => {
      await page.evaluate((size) => document.documentElement.style.setProperty("--text-size", String(size)), text);
      await page.waitForTimeout(100);
      found[name] = [...(await faults(page)), ...(await overflow(page))];
    };

    await page.goto(address);
    await page.locator(".title .words .main").waitFor();
    await look("title");
    await page.locator(".title .words .main").click();
    await page.locator(".map").waitFor();
    await look("map");
    await page.locator(".map footer .main").click();
    await page.locator(".arrive .main").waitFor();
    await look("arrive");
    await page.locator(".bar .tool").nth(1).click();
    await page.locator(".dialog h2").first().waitFor();
    await look("guidebook");
    await page.keyboard.press("Escape");
    await page.locator(".bar .tool").nth(2).click();
    await page.locator(".dialog h2").first().waitFor();
    await look("settings");
    await page.locator(".dialog .link").click();
    await page.locator(".credits").waitFor();
    await look("about");
    await page.keyboard.press("Escape");
    await page.locator(".arrive .main").click();
    await page.locator(".task").first().waitFor();
    await look("choose");
    const seen = new Set<string>();
    const told = await student.visit({
      right: (n) => n !== 1,
      hint: (n) => n === 0,
      async before() {
        const id = await student.questionId();
        if (seen.has(id)) return;
        seen.add(id);
        await look(`question ${id}`);
      },
    });
    expect(told.checks).toBeGreaterThan(5);
    await page.locator(".review").waitFor();
    await look("results");
    await page.locator(".step[data-state=done]").first().click();
    await page.locator(".dialog h2").first().waitFor();
    await look("card");
    await page.keyboard.press("Escape");
    for (const place of ["stop/caravanserai", "stop/before", "journal"]) {
      await page.goto(`${address}#/${place}`);
      await page.locator("h1, h2").first().waitFor();
      await page.waitForTimeout(400);
      await look(place);
    }
    await page.goto(`${address}#/map`);
    await page.locator(".map .tools .tool").nth(1).click();
    await page.locator(".dialog h2").first().waitFor();
    await page.locator(".dialog .inner > .quiet").click();
    await page.locator(".safe .ways").first().waitFor();
    await look("safe");
    await page.keyboard.press("Escape");
    await page.goto(`${address}#/finale`);
    await page.locator(".passport").waitFor();
    await look("passport");
    await page.evaluate(() => sessionStorage.clear());
    await page.goto("about:blank");
    await page.goto(`${address}#/map`);
    await page.locator(".player").first().waitFor();
    await look("who");
    await page.locator(".who .link").click();
    await page.locator(".dialog h2").first().waitFor();
    await look("players");
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    await context.close();
  });
});
