/** The screens around the road by keyboard alone: players, safety, caravanserai, what I know, how sure. */
import type { Browser, BrowserContext, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { wordsOf } from "./bad-input.ts";
import { launchChromium, openPage } from "./browser.ts";
import { keys } from "./hands.ts";
import { traveller } from "./traveller.ts";

/** Screens are the same in every language; test/e2e/kinds.test.ts asks in all of them. */
const SPOKEN = ["zh-CN", "en"] as const;
const address = inject("address");
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

const open = (locale: string): Promise<BrowserContext> =>
  browser.newContext({ locale, viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
const named = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

describe.each(SPOKEN)("by keyboard alone, in %s", (lang) => {
  const t = wordsOf(lang);

  test("a journey is named and locked, and opens with its three pictures", async () => {
    const context = await open(lang);
    const { page, problems } = await openPage(context);
    const { press, write } = keys(page);
    await page.goto(`${address}#/map`);
    await page.locator(".map").waitFor();
    await page.waitForFunction(() => localStorage.getItem("silk-road-journey.players") !== null);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto("about:blank");
    await page.goto(`${address}#/map`);
    await page.locator(".player").first().waitFor();
    await press(page.locator(".who .link"));
    await press(page.locator(".dialog summary").first());
    await write(page.locator(".dialog input[name=nickname]"), "Aida");
    await press(named(page, t("players.name-save")));
    await page.locator(".dialog [role=status]", { hasText: t("players.name-done") }).waitFor();
    await press(page.locator(".dialog details.ask > summary").first());
    for (const figure of ["camel", "kite", "carp"] as const)
      await press(page.locator(".dialog").getByRole("button", { name: t(`figure.${figure}`), exact: true }));
    await press(named(page, t("players.lock-use")));
    await page.keyboard.press("Escape");

    await press(page.locator(".player").first());
    for (const figure of ["camel", "kite", "carp"] as const)
      await press(page.locator(".dialog").getByRole("button", { name: t(`figure.${figure}`), exact: true }));
    await page.locator(".map").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test("progress is looked after: code and QR pictures are made, and the dialog is left again", async () => {
    const context = await open(lang);
    const { page, problems } = await openPage(context);
    const { press } = keys(page);
    await page.goto(`${address}#/map`);
    await page.locator(".map").waitFor();
    await press(page.getByRole("button", { name: t("stop.settings") }));
    await press(named(page, t("safe.heading")));
    await press(named(page, t("move.make-code")));
    await page.locator(".code").waitFor();
    await press(named(page, t("move.make-pictures")));
    await page.locator(".safe svg").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("certainty is asked for, said, and found again under what I know; the caravanserai is reached", async () => {
    const context = await open(lang);
    const { page, problems } = await openPage(context);
    const hands = keys(page);
    const student = traveller(page, hands);
    await page.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    await hands.press(page.getByRole("button", { name: t("stop.settings") }));
    const toggle = page.getByRole("checkbox", { name: t("sure.toggle") });
    await toggle.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    const very = page.locator(".sure input").nth(2);
    await very.focus();
    await page.keyboard.press("Space");
    expect(await very.isChecked()).toBe(true);
    await student.answer(true);
    await page.locator(".verdict").waitFor();
    await page.goto(`${address}#/journal`);
    await page.locator(".journal h1").waitFor();
    await page.getByText(t("sure.3")).first().waitFor();
    await hands.press(page.getByRole("button", { name: t("place.caravanserai") }));
    await page.locator(`.sheet[data-stop="caravanserai"]`).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});
