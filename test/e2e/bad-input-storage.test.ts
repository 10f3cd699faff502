import type { Browser, CDPSession, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { doneSteps, expectNotice, openContext, openStudent, standing, wordsOf } from "./bad-input.ts";
import { launchChromium } from "./browser.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

/** From the feedback to the next question, by the first of the two places. */
async function goOn(page: Page): Promise<void> {
  await page.locator(".feedback > .foot .main").tap();
  await page.locator(".task").first().tap();
  await page.locator("form.question").waitFor();
}

const REFUSALS = {
  "is not there": () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
  "is forbidden": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The user denied permission", "SecurityError");
    };
  },
  "fails to open": () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name) {
      // A version that is none makes a real request that fails as one in a private window does.
      const request = open.call(this, name, 1);
      request.addEventListener("upgradeneeded", () => request.transaction?.abort());
      return request;
    };
  },
} as const;

/** Every request to open is taken and never answered, as browsers were seen to do after a crash. */
const hang = (): void => {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest; // handlers are put on it and never called
};

describe("storage", () => {
  test.each([
    ["is not there", "zh-CN"],
    ["is forbidden", "en"],
    ["fails to open", "zh-CN"],
  ] as const)("that %s: the game is played and says that it keeps nothing", async (refusal, lang) => {
    const context = await openContext(browser, lang);
    const t = wordsOf(lang);
    const { page, student, problems } = await openStudent(context);
    await page.addInitScript(REFUSALS[refusal]);
    await page.goto(`${address}#/stop/buka`);
    await expectNotice(page, t("notice.storage-none"));
    await page.getByRole("button", { name: t("notice.dismiss") }).tap();
    await student.waitForPhase();
    await student.answer(true);
    await goOn(page);
    await student.answer(true);
    expect(await doneSteps(page)).toBe(2);

    // Going about in the game loses nothing as long as the page is open.
    await page.getByRole("button", { name: t("stop.map") }).tap();
    await page.locator(".map footer .main").tap();
    await page.locator(".sheet[data-stop=buka] .feedback").waitFor();
    expect(await doneSteps(page)).toBe(2);
    await page.getByRole("button", { name: t("stop.leave") }).tap();
    await page.locator(".dialog p", { hasText: t("leave.not-kept") }).waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("that hangs: the game is playable at once, answers are shown, and the player is told", async () => {
    const context = await openContext(browser, "en");
    const t = wordsOf("en");
    const { page, student, problems } = await openStudent(context);
    await page.addInitScript(hang);
    await page.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    const began = Date.now();
    await student.answer(true);
    expect(Date.now() - began).toBeLessThan(4000);
    expect(await page.locator(".notices p").count()).toBe(0);
    // Until storage has answered nothing is known to be saved.
    await page.locator(".unsaved", { hasText: t("save.pending") }).waitFor();
    await expectNotice(page, t("notice.storage-none"));
    await page.locator(".unsaved").waitFor({ state: "detached" });
    await page.getByRole("button", { name: t("notice.dismiss") }).tap();
    expect(await doneSteps(page)).toBe(1);
    await goOn(page);
    await student.answer(true);
    expect(await doneSteps(page)).toBe(2);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("that hangs does not keep a traveller at the title", async () => {
    const context = await openContext(browser, "zh-CN");
    const t = wordsOf("zh-CN");
    const { page, student, problems } = await openStudent(context);
    await page.addInitScript(hang);
    await page.goto(address);
    const began = Date.now();
    await page.getByRole("button", { name: t("title.begin") }).tap();
    await page.locator(".map footer .main").waitFor();
    expect(Date.now() - began).toBeLessThan(2000);
    await expectNotice(page, t("notice.storage-none"));
    await page.getByRole("button", { name: t("notice.dismiss") }).tap();
    await page.locator(".map footer .main").tap();
    await page.locator(".arrive .main").tap();
    await page.locator(".task").first().tap();
    await student.answer(true);
    await goOn(page);
    await student.answer(true);
    expect(await doneSteps(page)).toBe(2);
    expect(problems()).toEqual([]);
    await context.close();
  });
});

/** Real fullness: the browser's own quota for the game's site. */
async function quota(session: CDPSession, bytes: number | null): Promise<void> {
  const { origin } = new URL(address);
  await session.send("Storage.overrideQuotaForOrigin", bytes === null ? { origin } : { origin, quotaSize: bytes });
}

describe("storage that is full", () => {
  test("from the start: answers wait in the page and are saved once there is room", async () => {
    const context = await openContext(browser, "zh-CN");
    const t = wordsOf("zh-CN");
    const { page, student, problems } = await openStudent(context);
    const session = await context.newCDPSession(page);
    await quota(session, 1000);
    await page.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    await student.answer(true);
    await expectNotice(page, t("notice.storage-full"));
    await page.getByRole("button", { name: t("notice.dismiss") }).tap();
    await page.locator(".unsaved", { hasText: t("save.pending") }).waitFor();
    await goOn(page);
    await student.answer(true);
    expect(await doneSteps(page)).toBe(2);

    await quota(session, null);
    await page.locator(".unsaved").waitFor({ state: "detached" });
    expect(await page.locator(".notices p").count()).toBe(0);
    const before = await standing(page);
    await page.reload();
    await page.locator(".feedback").waitFor();
    expect(await standing(page)).toEqual(before);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("in the middle of a visit, by a write that is refused: what was saved stays, what waits is saved later", async () => {
    const context = await openContext(browser, "en");
    const t = wordsOf("en");
    const { page, student, problems } = await openStudent(context);
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        if (document.documentElement.dataset["full"] !== undefined)
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        return put.apply(this, given);
      };
    });
    await page.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    await student.answer(true);
    await page.waitForTimeout(500);
    await page.evaluate(() => void (document.documentElement.dataset["full"] = ""));
    await goOn(page);
    const began = Date.now();
    await student.answer(true);
    expect(Date.now() - began).toBeLessThan(4000);
    await page.locator(".unsaved", { hasText: t("save.pending") }).waitFor();
    await expectNotice(page, t("notice.storage-full"));
    // Whoever closes the page now is asked first.
    const warned = new Promise<string>((resolve) =>
      page.once("dialog", (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      }),
    );
    await page.evaluate(() => location.reload());
    expect(await warned).toBe("beforeunload");

    await page.evaluate(() => delete document.documentElement.dataset["full"]);
    await page.locator(".unsaved").waitFor({ state: "detached" });
    const before = await standing(page);
    expect(before.steps.filter((step) => step === "done")).toHaveLength(2);
    await page.reload();
    await page.locator(".feedback").waitFor();
    expect(await standing(page)).toEqual(before);
    expect(problems()).toEqual([]);
    await context.close();
  });
});
