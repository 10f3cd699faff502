/** Own questions on paper and before a class: pages as the printer gets them, and a round of four teams on one keyboard. */
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Question } from "../../src/domain/question.ts";
import deskEn from "../../src/i18n/desk/en.json";
import roundEn from "../../src/i18n/round/en.json";
import { ruledIn } from "../support/own-assignment.ts";
import { samplePack } from "../support/sample-pack.ts";
import { AXE, faults } from "./axe.ts";
import { launchChromium, openPage } from "./browser.ts";
import { keys } from "./hands.ts";
import { responseFor } from "./levels.ts";

const address = inject("address");
const words = { ...deskEn, ...roundEn };
const PACK = samplePack({ id: "samplepack" });
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A desk with the pack on it. */
async function desk(lang: string): Promise<{ page: Page; problems: readonly string[] }> {
  const context = await browser.newContext({
    locale: lang,
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
  });
  await context.addInitScript(AXE);
  const opened = await openPage(context);
  await opened.page.goto(`${address}#/teach/packs`);
  const file = { name: "pack.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(PACK)) };
  await opened.page.locator("main input[type=file]").setInputFiles(file);
  await opened.page.locator(`a[href$="/pack/${PACK.id}"]`).first().waitFor();
  return opened;
}
/** Pages of a PDF, by its own words. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe.each(["zh-CN", "ru"])("on paper in %s", (lang) => {
  test("every sheet has the pages that were shown, and no question is cut or parted", async () => {
    const { page, problems } = await desk(lang);
    await page.goto(`${address}#/teach/print/pack/${PACK.id}`);
    await page.locator(".leaf-frame .leaf").first().waitFor();
    expect(await faults(page)).toEqual([]);
    const papers = page.locator(".print-form fieldset").first().locator("input[type=radio]");
    expect(await papers.count()).toBe(4);
    for (let paper = 0; paper < 4; paper++) {
      await papers.nth(paper).check();
      await page.waitForTimeout(1000);
      const shown = await page.locator(".leaf-pages .leaf-frame").count();
      expect(shown).toBeGreaterThan(0);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(shown);
      // A leaf that holds more than its paper would be cut off.
      const overfull = await page
        .locator(".leaf-pages .leaf")
        .evaluateAll((leaves) => leaves.filter((leaf) => leaf.scrollHeight > leaf.clientHeight + 1).length);
      expect(overfull).toBe(0);
      expect(await faults(page)).toEqual([]);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

test("a round of four teams is played on one keyboard, and its result stays at the desk", async () => {
  let { page, problems } = await desk("en");
  let hands = keys(page);
  await page.goto(`${address}#/teach/round/pack/${PACK.id}`);
  await page.locator(".round-names").waitFor();
  await page.locator(".round-setup select").first().selectOption("4");
  expect(await page.locator(".round-names li").count()).toBe(4);
  expect(await faults(page)).toEqual([]);
  await hands.press(page.getByRole("button", { name: words["round.start"], exact: true }));
  await page.locator(".round-asked, .round-verdict").first().waitFor();
  const questions = ruledIn([PACK]);
  const promptOf = (question: Question): string => {
    const own = PACK.questions.find(({ id }) => question.id.endsWith(id));
    return own?.text.en?.prompt ?? "";
  };
  const teams = new Set<string>();
  for (let turn = 0; turn < 30 && (await page.locator(".round-board").count()) === 0; turn++) {
    if ((await page.locator("form.round-asked").count()) === 0) {
      await page.keyboard.press("PageDown");
      await page.waitForTimeout(150);
      continue;
    }
    teams.add((await page.locator(".round-turn").getAttribute("data-team")) ?? "");
    const asked = await page.locator("form.round-asked").innerText();
    const question = questions.find((one) => promptOf(one) !== "" && asked.includes(promptOf(one)));
    if (question === undefined) throw new Error(`not of the pack: ${asked}`);
    // An order that stands there already is no answer until something was moved.
    const isRight = turn % 3 !== 2 || question.kind === "sequencing";
    await hands.give(question, responseFor(question, isRight, []));
    if (turn === 0) expect(await faults(page)).toEqual([]);
    await hands.press(page.locator("form.round-asked .foot .main"));
    await page.locator(".round-verdict").waitFor();
    if (turn === 0) expect(await faults(page)).toEqual([]);
    if (turn === 2) {
      // The lesson ends; another day it goes on where it was.
      const before = await page.locator("main").innerText();
      expect(problems).toEqual([]);
      const context = page.context();
      await page.close();
      ({ page, problems } = await openPage(context));
      hands = keys(page);
      await page.goto(`${address}#/teach/round/pack/${PACK.id}`);
      await page.locator(".round-verdict").waitFor();
      expect(await page.locator("main").innerText()).toBe(before);
    }
  }
  await page.locator(".round-board").waitFor();
  expect(await faults(page)).toEqual([]);
  expect(teams.size).toBe(4);
  const points = await page.locator(".round-places .points").allInnerTexts();
  expect(points).toHaveLength(4);
  await page.goto(`${address}#/teach/packs`);
  await page.reload();
  await page.goto(`${address}#/teach/round/pack/${PACK.id}`);
  await page.locator(".round-board, .round-setup").first().waitFor();
  const again = page.getByRole("button", { name: words["round.again"], exact: true });
  if ((await again.count()) > 0) await hands.press(again);
  await page.locator(".round-earlier").waitFor();
  expect(await page.locator(".round-earlier > details, .round-earlier details.card").count()).toBe(1);
  expect(await page.locator(".round-earlier .round-scores").innerText()).toMatch(/\d/);
  expect(problems).toEqual([]);
  await page.context().close();
});
