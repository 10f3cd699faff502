import { readFileSync } from "node:fs";
import type { Browser, Page, Route } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { MessageKey } from "../../src/i18n/translator.ts";
import { doneSteps, expectNotice, openContext, openStudent, standing, wordsOf, type Lang } from "./bad-input.ts";
import { launchChromium } from "./browser.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../levels/${path}`, import.meta.url), "utf8"));
type Draft = Record<string, unknown>;
interface Files {
  readonly level: Draft & { questions: Draft[] };
  readonly text: Draft & { questions: Record<string, Draft> };
}
/** The stop's files, spoilt; unsealed, as a level out of an author's hands is. */
function spoilt(lang: Lang, spoil: (files: Files) => void): string {
  const files = { level: read("xian/level.json"), text: read(`xian/text.${lang}.json`) } as Files; // test/levels has checked them
  spoil(files);
  return JSON.stringify(files);
}
const levelFile = (lang: Lang): RegExp => new RegExp(`/data/xian\\.${lang}\\.json`);
const json = (route: Route, body: string): Promise<void> => route.fulfill({ contentType: "application/json", body });

interface Told {
  readonly path: string;
  readonly code: string;
}
const FAULTY: readonly {
  readonly name: string;
  readonly lang: Lang;
  readonly answer: (route: Route) => Promise<void>;
  readonly heading: MessageKey;
  readonly told: readonly Told[];
}[] = [
  {
    name: "of another form",
    lang: "en",
    heading: "fault.level-broken",
    answer: (route) =>
      json(
        route,
        spoilt("en", ({ level, text }) => {
          level.questions[0]!["difficulty"] = 9;
          delete level.questions[2]!["sources"];
          Object.values(text.questions)[1]!["prompt"] = "";
        }),
      ),
    told: [
      { path: "questions.0.difficulty", code: "schema" },
      { path: "questions.2.sources", code: "schema" },
      { path: "text.questions.", code: "schema" },
    ],
  },
  {
    name: "whose answers and words do not fit",
    lang: "zh-CN",
    heading: "fault.level-broken",
    answer: (route) =>
      json(
        route,
        spoilt("zh-CN", ({ level, text }) => {
          const choice = level.questions.find(({ kind, select }) => kind === "choice" && select === "one")!;
          choice["answer"] = ["no-such-choice"];
          text.questions["no-such-question"] = Object.values(text.questions)[0]!;
        }),
      ),
    told: [
      { path: ".answer", code: "answer-not-a-choice" },
      { path: ".reasons.", code: "missing-text" },
      { path: "text.questions.no-such-question", code: "unknown-text" },
    ],
  },
  {
    name: "in whose place a school's login page comes",
    lang: "en",
    heading: "fault.level-broken",
    answer: (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }),
    told: [{ path: "$", code: "schema" }],
  },
  {
    name: "that is not there",
    lang: "zh-CN",
    heading: "fault.not-found",
    answer: (route) => route.fulfill({ status: 404, body: "not found" }),
    told: [],
  },
  {
    name: "that can't be had offline",
    lang: "en",
    heading: "fault.offline",
    answer: (route) => route.abort("internetdisconnected"),
    told: [],
  },
];

describe("a level file", () => {
  test.each(FAULTY)("$name is told, and played once it is good", async ({ lang, heading, answer, told }) => {
    const context = await openContext(browser, lang);
    const t = wordsOf(lang);
    const { page, student, problems } = await openStudent(context);
    await page.route(levelFile(lang), answer);
    await page.goto(`${address}#/stop/xian`);

    const fault = page.locator(".fault");
    await fault.waitFor();
    const file = `data/xian.${lang}.json`;
    const said = (await fault.locator("h2").textContent()) ?? "";
    expect(said.trim()).toBe(t(heading, { file }));
    const lines = await fault.locator("li").allTextContents();
    expect(lines).toHaveLength(told.length);
    for (const { path, code } of told)
      expect(lines.some((line) => line.includes(path) && line.includes(t(`problem.${code}` as MessageKey)))).toBe(true); // FAULTY names codes of problems
    // Again while it is still bad: told again.
    await page.getByRole("button", { name: t("fault.retry") }).tap();
    await fault.waitFor();

    await page.unroute(levelFile(lang));
    await page.getByRole("button", { name: t("fault.retry") }).tap();
    await page.locator(".arrive .main, form.question").first().waitFor();
    await page.locator(".arrive .main").tap();
    await page.locator(".task").first().tap();
    await student.answer(true);
    expect(await doneSteps(page)).toBe(1);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("that can't be had at another stop leaves the map, and the other stops, open", async () => {
    const context = await openContext(browser, "zh-CN");
    const t = wordsOf("zh-CN");
    const { page, student } = await openStudent(context);
    await page.goto(`${address}#/stop/xian`);
    await student.waitForPhase();
    await student.answer(true);
    await page.route(/\/data\/horgos\./, (route) => route.fulfill({ status: 404 }));
    await page.evaluate(() => void (location.hash = "#/stop/horgos"));
    await page.locator(".fault h2", { hasText: t("fault.not-found") }).waitFor();
    await page.getByRole("button", { name: t("stop.map") }).tap();
    await page.locator(".map").waitFor();
    await page.evaluate(() => void (location.hash = "#/stop/xian"));
    await page.locator(".feedback").waitFor();
    expect(await doneSteps(page)).toBe(1);
    await context.close();
  });
});

describe("the words of another language that are missing", () => {
  /** The stop's first question with a half-made answer, and the settings opened. */
  async function openSettings(page: Page, lang: Lang): Promise<void> {
    await page.goto(`${address}#/stop/xian`);
    await page.locator("form.question").waitFor();
    await page.getByRole("button", { name: wordsOf(lang)("stop.settings") }).tap();
    await page.locator(".dialog h2").waitFor();
  }
  const option = (page: Page, name: string) => page.locator(".dialog .option", { hasText: name });

  test.each([
    ["of the interface", /\/data\/ui\.zh-CN\.json/, "en", "zh-CN", "中文", "English"],
    ["of the stop", /\/data\/xian\.en\.json/, "zh-CN", "en", "English", "中文"],
  ] as const)("%s leave everything in the language it was in", async (_, file, lang, other, wished, own) => {
    const context = await openContext(browser, lang);
    const t = wordsOf(lang);
    const { page, student, problems } = await openStudent(context);
    await openSettings(page, lang);
    const before = await standing(page);
    const prompt = await page.locator("#prompt").textContent();
    await page.route(file, (route) => route.fulfill({ status: 404 }));
    await option(page, wished).tap();

    await expectNotice(page, t("notice.lang-missing"));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    await expect.poll(() => option(page, own).locator("input").isChecked()).toBe(true);
    expect(await page.locator("#prompt").textContent()).toBe(prompt);
    expect(await standing(page)).toEqual(before);

    await page.unroute(file);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: t("stop.settings") }).tap();
    await option(page, wished).tap();
    await page.waitForFunction((spoken) => document.documentElement.lang === spoken, other);
    expect(await standing(page)).toEqual(before);
    await page.keyboard.press("Escape");
    await student.answer(true);
    expect(await doneSteps(page)).toBe(1);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("at the start give the other language rather than none", async () => {
    const context = await openContext(browser, "zh-CN");
    const t = wordsOf("en");
    const { page, student, problems } = await openStudent(context);
    await page.route(/\/data\/ui\.zh-CN\.json/, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${address}#/stop/xian`);
    await page.getByRole("button", { name: t("question.check") }).waitFor();
    await student.answer(true);
    expect(await doneSteps(page)).toBe(1);
    expect(problems()).toEqual([]);
    await context.close();
  });
});
