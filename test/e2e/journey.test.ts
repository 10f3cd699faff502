import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Browser } from "playwright";
import { launchChromium, openPage } from "./browser.ts";
import { fingers, keys } from "./hands.ts";
import { ROUTE } from "./levels.ts";
import { traveller } from "./traveller.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

const WAYS = [
  {
    name: "by keyboard alone, in Chinese",
    locale: "zh-CN",
    hands: keys,
    touch: false,
    size: { width: 1366, height: 768 },
    other: "English",
    back: "中文",
  },
  {
    name: "by touch alone, in English",
    locale: "en-GB",
    hands: fingers,
    touch: true,
    size: { width: 390, height: 844 },
    other: "中文",
    back: "English",
  },
] as const;

describe.each(WAYS)("the whole road $name", ({ locale, hands: make, touch, size, other, back }) => {
  test("is travelled from Xi'an to Astana, with wrong answers, hints, returns and a change of language", async () => {
    const context = await browser.newContext({ locale, viewport: size, hasTouch: touch, reducedMotion: "reduce" });
    const { page, problems } = await openPage(context);
    const hands = make(page);
    const student = traveller(page, hands);
    await page.goto(address);
    await hands.press(page.locator(".title .words .main"));

    await page.locator(".map").waitFor();
    await hands.press(page.locator(".map footer .main"));
    await hands.press(page.locator(".arrive .main"));
    await page.locator(".task").first().waitFor();
    expect(await page.locator(".task").count()).toBe(2);

    let named = false;
    const first = await student.visit({
      // Two wrong ones in a row leave the first question to return; it is mended at the end.
      right: (n) => n > 1,
      hint: (n) => n === 2,
      async before(n) {
        if (n === 1 && !named && (await page.locator("form.name").count()) > 0) named = true;
        if (n !== 3) return;
        const asked = await student.questionId();
        await hands.press(page.locator(".bar .tool").nth(2));
        const radio = (name: string) => page.getByRole("radio", { name, exact: true });
        for (const name of [other, back]) {
          if (touch) await page.locator(".option", { has: radio(name) }).tap();
          else {
            await radio(name).focus();
            await page.keyboard.press("Space");
          }
          await page.waitForFunction(
            (wished) => document.documentElement.lang.startsWith(wished),
            name === "English" ? "en" : "zh",
          );
        }
        await hands.press(page.locator(".dialog .foot .main"));
        expect(await student.questionId()).toBe(asked);
      },
    });
    expect(first.returns).toBeGreaterThan(0);
    expect(first.checks).toBeLessThanOrEqual(18);
    expect(first.kinds.size).toBeGreaterThanOrEqual(3);

    for (const stop of ROUTE.slice(1)) {
      await hands.press(page.locator(".results .foot .main"));
      await page.locator(".travel .main").waitFor();
      await hands.press(page.locator(".travel .main"));
      await page.locator(`.sheet[data-stop="${stop.id}"]`).waitFor();
      const told = await student.visit();
      expect(told.kinds.size, stop.id).toBeGreaterThanOrEqual(3);
      expect(await page.locator(".results .stars i[data-lit]").count(), stop.id).toBe(3);
    }

    await hands.press(page.locator(".results .foot .main"));
    await page.locator(".passport").waitFor();
    expect(await page.locator(".passport li[data-stamped]").count()).toBe(12);
    expect(problems).toEqual([]);
    await context.close();
  });
});
