/** Behind a link the first question stands in the page before the game has come; the game goes on with exactly it. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { launchChromium, openPage } from "./browser.ts";

const address = inject("address");
const { stops } = JSON.parse(readFileSync(new URL("../../levels/route.json", import.meta.url), "utf8")) as {
  stops: { id: string }[]; // test/levels holds the file to this
};
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

/** A page whose game comes only once it is let in. */
async function withoutGame(lang: string): Promise<{ context: BrowserContext; page: Page; letIn: () => void }> {
  const context = await browser.newContext({ locale: lang });
  const { page } = await openPage(context);
  let letIn = (): void => undefined;
  const allowed = new Promise<void>((resolve) => (letIn = resolve));
  await page.route(/assets\/index-.*\.js/, async (route) => {
    await allowed;
    await route.continue();
  });
  return { context, page, letIn: () => letIn() };
}
const gameIsHere = (page: Page): Promise<void> => page.locator("form.question[data-round]").waitFor();

/** What is on the sheet, in order: elements with their classes, words and values; what only listeners see is left out. */
const outline = (page: Page): Promise<readonly string[]> =>
  page.locator(".inner").evaluate((inner) =>
    [...inner.querySelectorAll("*")].map((element) => {
      const words = [...element.childNodes]
        .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent?.trim() ?? ""] : []))
        .join("");
      const value = element instanceof HTMLInputElement ? element.value : "";
      return `${element.localName}.${element.className} ${element.getAttribute("data-state") ?? ""} ${value} ${words}`;
    }),
  );

describe.each(LANGUAGES)("a link followed by a new player, in %s", (lang) => {
  test.each(stops)("shows at $id, before the game is here, the sheet that the game then shows", async ({ id }) => {
    const { context, page, letIn } = await withoutGame(lang);
    await page.goto(`${address}#/stop/${id}`);
    await page.locator("form.question .choice").first().waitFor();
    const before = await outline(page);
    letIn();
    await gameIsHere(page);

    expect(before.length).toBeGreaterThan(20);
    expect(await outline(page)).toEqual(before);
    await context.close();
  });
});

describe("what is done before the game is here", () => {
  test("is taken up: the choice stays, and Check is carried out", async () => {
    const { context, page, letIn } = await withoutGame("en");
    await page.goto(`${address}#/stop/buka`);
    await page.locator(".choice").nth(1).click();
    const taken = await page.locator(".choice input:checked").inputValue();
    letIn();
    await gameIsHere(page);

    expect(await page.locator(".choice input:checked").inputValue()).toBe(taken);
    await page.locator(".foot .main").click();
    await page.locator(".verdict").waitFor();
    await context.close();
  });

  test("is carried out: Check pressed early gives its verdict", async () => {
    const { context, page, letIn } = await withoutGame("en");
    await page.goto(`${address}#/stop/buka`);
    await page.locator(".choice").first().click();
    await page.locator(".foot .main").click();
    letIn();
    await page.locator(".verdict").waitFor();

    expect(await page.locator(".verdict").count()).toBe(1);
    await context.close();
  });

  test("is nothing where players are known: who plays is asked first", async () => {
    const { context, page, letIn } = await withoutGame("en");
    letIn();
    await page.goto(`${address}#/stop/buka`);
    await gameIsHere(page);
    await page.waitForFunction(() => localStorage.getItem("silk-road-journey.players") !== null);
    const other = (await openPage(context)).page;
    await other.goto(`${address}#/stop/buka`);
    await other.locator(".player").first().waitFor();

    expect(await other.locator("form.question").count()).toBe(0);
    await context.close();
  });
});
