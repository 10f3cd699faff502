/** Two tabs of one journey: one plays, the other looks on and can take over. */
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium, openPage } from "./browser.ts";
import { traveller } from "./traveller.ts";
import { fingers } from "./hands.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

const elsewhere = (page: Page) => page.locator(`dialog[data-dialog="elsewhere"]`);
const stepsDone = (page: Page): Promise<number> => page.locator(`.step[data-state="done"]`).count();
const question = (page: Page): Promise<string | null> => page.locator("form.question").getAttribute("data-question");

describe("two tabs of one journey", () => {
  test("one plays; the other shows what is answered there, takes over in mid-question, and hands back", async () => {
    const context = await browser.newContext({ locale: "en", hasTouch: true, reducedMotion: "reduce" });
    const first = (await openPage(context)).page;
    await first.goto(`${address}#/stop/buka`);
    const student = traveller(first, fingers(first));
    await student.waitForPhase();
    await student.answer(true);
    await first.locator(".verdict").waitFor();

    const second = (await openPage(context)).page;
    await second.goto(`${address}#/stop/buka`);
    await second.locator(".player").first().tap();
    await elsewhere(second).waitFor();
    expect(await elsewhere(first).count()).toBe(0);

    await first.locator(".feedback .main").tap();
    await first.locator(".task").first().tap();
    await first.locator("form.question").waitFor();
    const asked = await question(first);
    await elsewhere(second).locator("button").tap();
    await second.locator("form.question").waitFor();

    expect(await question(second)).toBe(asked);
    await elsewhere(first).waitFor();
    await traveller(second, fingers(second)).answer(true);
    await second.locator(".verdict").waitFor();
    await expect.poll(() => stepsDone(first)).toBe(2);

    await second.close();
    await elsewhere(first).waitFor({ state: "detached" });
    expect(await stepsDone(first)).toBe(2);
    await context.close();
  });
});
