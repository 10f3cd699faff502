/** One question of every kind, in each language, by mouse, by touch, by keyboard alone, and by role and name alone. */
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readContent, readJson } from "../../assets/make/vite/read-content.ts";
import type { LevelText } from "../../src/domain/level-text.ts";
import type { Level } from "../../src/domain/question.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import type { Messages } from "../../src/i18n/translator.ts";
import { KINDS, type QuestionKind } from "../../src/kinds/rules.ts";
import { AXE, faults } from "./axe.ts";
import { launchChromium, openPage } from "./browser.ts";
import { fingers, keys, type Hands } from "./hands.ts";
import { spoken } from "./spoken.ts";
import { traveller } from "./traveller.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where a question of each kind is taken from: no two share a fact. Two visits of at most six. */
const FROM: Readonly<Record<string, Readonly<Partial<Record<QuestionKind, string>>>>> = {
  xian: { choice: "buka", numeric: "turgusun", sequencing: "astana", "fill-in": "samarkand" },
  horgos: { "true-false": "dushanbe", matching: "nukus", sorting: "khiva", locate: "moynaq" },
};

/** A stop that asks these kinds and nothing else, in the words of the real levels. */
function small(stop: string, lang: string): { readonly level: Level; readonly text: LevelText } {
  const picked = Object.entries(FROM[stop] ?? {}).map(([kind, from]) => {
    const { level, text } = readContent(root, from!, lang);
    const question = level.questions.find((one) => one.kind === kind)!;
    return { question, words: text.questions[question.id]! };
  });
  const { level, text } = readContent(root, stop, lang);
  return {
    level: { ...level, questions: picked.map(({ question }) => question) },
    text: { ...text, questions: Object.fromEntries(picked.map(({ question, words }) => [question.id, words])) },
  };
}

const WAYS: Readonly<Record<string, (page: Page, text: Pick<LevelText, "questions">, messages: Messages) => Hands>> = {
  "by mouse": (page) => fingers(page, (target) => target.click()),
  "by touch": (page) => fingers(page),
  "by keyboard alone": (page) => keys(page),
  "by role and name alone": spoken,
};

describe.each(LANGUAGES)("in %s", (lang) => {
  test.each(Object.keys(WAYS))("every kind is answered right at once, %s", async (way) => {
    const context = await browser.newContext({
      locale: lang,
      viewport: { width: 412, height: 915 },
      hasTouch: true,
      reducedMotion: "reduce",
    });
    const { page } = await openPage(context);
    await page.route(/\/data\/(xian|horgos)\./, (route) => {
      const stop = route.request().url().includes("/xian.") ? "xian" : "horgos";
      return route.fulfill({ json: small(stop, lang) });
    });
    const messages = readJson(root, `src/i18n/messages/${lang}.json`) as Messages;
    const text = { questions: { ...small("xian", lang).text.questions, ...small("horgos", lang).text.questions } };
    const student = traveller(page, WAYS[way]!(page, text, messages));
    const kinds = new Set<string>();
    const found: string[] = [];
    await page.addInitScript(AXE);

    await page.goto(address);
    await page.locator(".title .words .main").click();
    await page.locator(".map").waitFor();
    for (const stop of Object.keys(FROM)) {
      await page.evaluate((to) => void (location.hash = `#/stop/${to}`), stop);
      await page.locator(`.arrive .main`).waitFor();
      const told = await student.visit({
        right: () => true,
        before: async () => {
          if (way === "by mouse") found.push(...(await faults(page)));
        },
      });
      expect(told).toMatchObject({ retries: 0, returns: 0 });
      for (const kind of told.kinds) kinds.add(kind);
    }

    expect(found).toEqual([]);
    expect([...kinds].toSorted()).toEqual([...KINDS].toSorted());
    await context.close();
  });
});
