import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { doneSteps, expectNotice, openContext, openStudent, standing, wordsOf, type Lang } from "./bad-input.ts";
import { launchChromium } from "./browser.ts";

const address = inject("address");
const opened: Browser[] = [];
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  opened.push(browser);
});
afterAll(() => Promise.all(opened.map((one) => one.close())));

/** Some colour on the stage: the picture is drawn, by whatever means. */
const isDrawn = (page: Page): Promise<boolean> =>
  page.locator("#stage canvas").evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false;
    const copy = document.createElement("canvas").getContext("2d");
    copy?.drawImage(canvas, 0, 0, 60, 60);
    const colours = copy?.getImageData(0, 0, 60, 60).data ?? new Uint8ClampedArray();
    return new Set(new Uint32Array(colours.buffer)).size > 20;
  });

async function wantMoving(page: Page, lang: Lang): Promise<void> {
  const t = wordsOf(lang);
  await page.getByRole("button", { name: t("stop.settings") }).tap();
  await page.locator(".dialog .option", { hasText: t("settings.picture-moving") }).tap();
  await page.locator(".dialog .foot .main").tap();
}

async function playOn(page: Page, student: { answer(right: boolean): Promise<string> }): Promise<void> {
  const before = await doneSteps(page);
  if ((await page.locator(".feedback").count()) > 0) {
    await page.locator(".feedback > .foot .main").tap();
    await page.locator(".task").first().tap();
  }
  await page.locator("form.question").waitFor();
  await student.answer(true);
  expect(await doneSteps(page)).toBe(before + 1);
}

describe("the picture", () => {
  test("without WebGL is a still one, also where a moving one is asked for", async () => {
    const without = await launchChromium(["--disable-3d-apis"]);
    opened.push(without);
    const context = await openContext(without, "zh-CN");
    const t = wordsOf("zh-CN");
    const { page, student, problems } = await openStudent(context, { art: true });
    await page.goto(`${address}#/stop/buka`);
    expect(await page.evaluate(() => document.createElement("canvas").getContext("webgl"))).toBeNull();
    await student.waitForPhase();
    await playOn(page, student);
    await page.locator(".verdict h2", { hasText: t("feedback.right") }).waitFor();
    await expect.poll(() => isDrawn(page), { timeout: 15_000 }).toBe(true);
    await wantMoving(page, "zh-CN");
    await playOn(page, student);
    await expect.poll(() => isDrawn(page), { timeout: 15_000 }).toBe(true);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("on software WebGL is a still one: no engine is fetched, nothing is said, nothing runs", async () => {
    const context = await openContext(browser, "en");
    const { page, student, problems } = await openStudent(context, { art: true });
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    await expect.poll(() => isDrawn(page), { timeout: 15_000 }).toBe(true);
    await playOn(page, student);
    await page.waitForTimeout(3500); // idle callbacks wait no longer than three seconds
    expect(fetched.filter((url) => /engine/.test(url))).toEqual([]);
    expect(await page.locator(".notices p").count()).toBe(0);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("that can't be fetched leaves the words as they are", async () => {
    const context = await openContext(browser, "zh-CN");
    const { page, student, problems } = await openStudent(context);
    await page.route(/open-world/, (route) => route.abort());
    await page.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    await playOn(page, student);
    await playOn(page, student);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("whose engine can't be fetched stays a still one, and whoever asked for a moving one is told", async () => {
    const context = await openContext(browser, "en");
    const t = wordsOf("en");
    const { page, student, problems } = await openStudent(context, { art: true });
    await page.route(/engine-world/, (route) => route.abort());
    await page.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    await wantMoving(page, "en");
    await playOn(page, student);
    await page.waitForTimeout(3500); // the engine is asked for in idle time, and again with a later state
    await playOn(page, student);
    await expectNotice(page, t("notice.still-picture"));
    await page.getByRole("button", { name: t("notice.dismiss") }).tap();
    await playOn(page, student);
    expect(await isDrawn(page)).toBe(true);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("whose WebGL context is lost while playing becomes a still one, and the question stays", async () => {
    const context = await openContext(browser, "en");
    const t = wordsOf("en");
    const { page, student, problems } = await openStudent(context, { art: true });
    await page.addInitScript(() => {
      // Software WebGL is not used for the game; under another name it is.
      const told = WebGLRenderingContext.prototype.getParameter;
      WebGLRenderingContext.prototype.getParameter = function (name: number): unknown {
        const value: unknown = told.call(this, name);
        return typeof value === "string" && /swiftshader/i.test(value) ? "Mali-G52" : value;
      };
    });
    await page.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    await wantMoving(page, "en");
    const hasEngine = (): Promise<boolean> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLCanvasElement>("#stage canvas")].some(
          (canvas) => canvas.getContext("webgl") !== null,
        ),
      );
    await expect.poll(hasEngine, { timeout: 20_000 }).toBe(true);
    const before = await standing(page);
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>("#stage canvas"))
        canvas.getContext("webgl")?.getExtension("WEBGL_lose_context")?.loseContext();
    });

    await expectNotice(page, t("notice.still-picture"));
    await page.getByRole("button", { name: t("notice.dismiss") }).tap();
    expect(await standing(page)).toEqual(before);
    await playOn(page, student);
    await expect.poll(() => isDrawn(page), { timeout: 15_000 }).toBe(true);
    await page.reload();
    await page.locator(".feedback").waitFor();
    expect(await doneSteps(page)).toBe(1);
    expect(problems()).toEqual([]);
    await context.close();
  });
});

const SILENCE = {
  "can't be opened": () => {
    const refuse = function (): never {
      throw new DOMException("no audio device", "NotSupportedError");
    };
    Object.assign(globalThis, { AudioContext: refuse, webkitAudioContext: refuse });
  },
  "is not there": () => Object.assign(globalThis, { AudioContext: undefined, webkitAudioContext: undefined }),
  "can't read its files": () => {
    BaseAudioContext.prototype.decodeAudioData = (data: ArrayBuffer) =>
      Promise.reject(new DOMException(`unable to decode ${data.byteLength} bytes`, "EncodingError"));
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException("not supported", "NotSupportedError"));
  },
  "may not play": () => {
    AudioContext.prototype.resume = () => new Promise(() => undefined);
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException("not allowed", "NotAllowedError"));
  },
} as const;

describe("sound", () => {
  test.each([
    ["can't be opened", "en"],
    ["is not there", "zh-CN"],
    ["can't read its files", "en"],
    ["may not play", "zh-CN"],
  ] as const)("that %s leaves a silent game that is played as before", async (fault, lang) => {
    const context = await openContext(browser, lang);
    const t = wordsOf(lang);
    const { page, student, problems } = await openStudent(context);
    await page.addInitScript(SILENCE[fault]);
    await page.goto(`${address}#/stop/buka`);
    await student.waitForPhase();
    await page.getByRole("button", { name: t("stop.settings") }).tap();
    await page.locator(".dialog .option", { hasText: t("settings.music") }).tap();
    await page.locator(".dialog .foot .main").tap();
    await playOn(page, student);
    await playOn(page, student);
    expect(problems()).toEqual([]);
    await context.close();
  });
});
