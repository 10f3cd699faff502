import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firefox, type BrowserContext } from "playwright";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { firefox as findFirefox } from "../support/browsers.mjs";
import { standing, wordsOf } from "./bad-input.ts";
import { DRAFT_KEPT, DRAFT_SETTLES } from "./draft-kept.ts";
import { fingers } from "./hands.ts";
import { questionById, responseFor } from "./levels.ts";
import { traveller } from "./traveller.ts";

const address = inject("address");
const found = await findFirefox();
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "srj-firefox-"))));
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function open(): Promise<BrowserContext> {
  return firefox.launchPersistentContext(folder, {
    ...found,
    locale: "en-GB",
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
  });
}
async function openStudent(context: BrowserContext) {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error.stack)));
  // Firefox is driven by mouse: its driver knows no touch.
  const hands = fingers(page, (target) => target.click());
  return { page, hands, student: traveller(page, hands), problems };
}

describe.skipIf(found === undefined)("Firefox (skipped where none is on this machine)", () => {
  const t = wordsOf("en");

  test("plays the first stop from the title to its stars, with a wrong answer and hints", async () => {
    const context = await open();
    const { page, student, problems } = await openStudent(context);
    await page.goto(address);
    await page.getByRole("button", { name: t("title.begin") }).click();
    await page.locator(".map footer .main").click();
    const told = await student.visit({ right: (n) => n !== 1, hint: (n) => n === 2 });
    expect(told.kinds.size).toBeGreaterThanOrEqual(3);
    expect(told.checks).toBe(7);
    expect(await page.locator(".results .stars i[data-lit]").count()).toBeGreaterThan(0);
    await page.locator(".results .foot .main").click();
    await page.locator(".travel .main").click();
    await page.locator(".sheet[data-stop=horgos] .arrive").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test("closed in the middle of a question at the second stop, goes on exactly there", async () => {
    const first = await open();
    const { page, hands, student, problems } = await openStudent(first);
    await page.goto(`${address}#/stop/horgos`);
    await student.waitForPhase();
    await student.answer(true);
    await page.locator(".feedback > .foot .main").click();
    await page.locator(".task").last().click();
    await page.locator("form.question").waitFor();
    await page.locator(".question .foot .quiet").click();
    const question = questionById(await student.questionId());
    await hands.give(question, responseFor(question, true));
    const before = await standing(page);
    const hints = await page.locator(".hints").textContent();
    await expect.poll(() => page.evaluate(`(() => { ${DRAFT_KEPT} })()`), { timeout: 20_000 }).toBe(true);
    await page.waitForTimeout(DRAFT_SETTLES);
    expect(problems).toEqual([]);
    await first.close();

    const second = await open();
    const { page: next, student: again, problems: more } = await openStudent(second);
    await next.goto(address);
    await next.getByRole("button", { name: t("title.continue-unnamed"), exact: true }).click();
    await next.locator("form.question .main[aria-disabled=false]").waitFor();
    expect(await standing(next)).toEqual(before);
    expect(await next.locator(".hints").textContent()).toBe(hints);
    // The half-made answer is whole: it only has to be checked.
    await next.locator(".question .foot .main").click();
    await next.locator(".verdict[data-verdict=right]").waitFor();
    await again.visit();
    expect(await next.locator(".results .stars i[data-lit]").count()).toBeGreaterThan(0);
    expect(more).toEqual([]);
    await second.close();
  });
});
