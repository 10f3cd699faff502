/** An assignment as students meet it, in a real Chromium: by link, by keyboard, by touch, offline, and handed in every way. */
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import jsqr from "jsqr";
import sharp from "sharp";
import type { Assignment } from "../../src/domain/assignment/assignment.ts";
import { replay } from "../../src/domain/assignment/replay.ts";
import { readSpoken } from "../../src/domain/assignment/spoken-code.ts";
import { assignmentHash } from "../../src/domain/assignment/assignment-hash.ts";
import { contentHash } from "../../src/domain/content-hash.ts";
import { frameReader } from "../../src/domain/summary/frames.ts";
import { toBase64url } from "../../src/exchange/crypto/base64url.ts";
import type { KeyPair, Primitives } from "../../src/exchange/crypto/primitives.ts";
import { primitivesHere } from "../../src/exchange/crypto/primitives-here.ts";
import { openSlip, readSlipText } from "../../src/exchange/slip/slip-text.ts";
import { AXE, faults } from "./axe.ts";
import { launchChromium, openPage } from "./browser.ts";
import { fingers, keys } from "./hands.ts";
import { questionById } from "./levels.ts";
import { BANK, beginAs, linkOf, slipFile } from "./pupil.ts";
import { traveller } from "./traveller.ts";

const address = inject("address");
const IDS = BANK.filter(({ number }) => number % 40 === 3).map(({ id }) => id);
const QUESTIONS = IDS.map(questionById);
let browser: Browser;
let primitives: Primitives;
let teacher: KeyPair;
beforeAll(async () => {
  browser = await launchChromium();
  primitives = await primitivesHere();
  teacher = await primitives.newSealingKey();
});
afterAll(() => browser.close());

const assignment = (over: Partial<Assignment> = {}): Assignment => ({
  title: "第三周：能源",
  note: "",
  questions: IDS,
  count: IDS.length,
  order: "variant",
  seed: 11,
  attempts: 2,
  feedback: "at-once",
  hints: true,
  certainty: true,
  minutes: 0,
  pass: 60,
  lang: null,
  opens: null,
  due: null,
  key: toBase64url(teacher.public),
  ...over,
});

/** The slip opened with the teacher's key, and played again. */
async function judged(text: string, own: Assignment) {
  const read = readSlipText(text);
  if (!read.ok) return read;
  const opened = await openSlip(primitives, read, { secret: teacher.secret, publicKey: teacher.public });
  if (!opened.ok) return opened;
  const { slip, isSigned } = opened;
  return { isSigned, slip, ...replay({ slip, assignment: own, questions: QUESTIONS, hashOf: contentHash }) };
}

/** What a camera would read off the picture that is shown. */
async function readPicture(page: Page): Promise<string> {
  const picture = await page.locator(".hand-in .qr svg").screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(Uint8ClampedArray.from(data), info.width, info.height)?.data ?? "";
}

describe.each([
  { name: "by keyboard, in Chinese, on a laptop", hands: keys, locale: "zh-CN", size: { width: 1366, height: 768 } },
  { name: "by touch, in English, on a phone", hands: fingers, locale: "en", size: { width: 390, height: 844 } },
] as const)("an assignment $name", ({ hands: make, locale, size }) => {
  test("is begun under a name, closed in mid-question, gone on with, and handed in by file, picture and code", async () => {
    const own = assignment();
    const context = await browser.newContext({ locale, viewport: size, hasTouch: true, reducedMotion: "reduce" });
    await context.addInitScript(AXE);
    const { page, problems } = await openPage(context);
    await page.goto(`${address}#/a/${linkOf(own)}`);
    await page.locator(".assigned input[name=name]").waitFor();
    expect(await faults(page)).toEqual([]);
    await beginAs(page, "12");
    const student = traveller(page, make(page));
    await page.waitForTimeout(300);
    await student.answer(true);
    await make(page).press(page.locator(".feedback > .foot .main"));
    const asked = await student.questionId();
    await page.locator("form.question").waitFor();
    await page.goto("about:blank");
    await page.goto(`${address}#/a/${linkOf(own)}`);
    await page.locator("form.question").waitFor();
    expect(await student.questionId()).toBe(asked);
    await student.visit({ right: (n) => n !== 1, before: () => page.waitForTimeout(300) });
    await page.locator(".hand-in .code").waitFor();
    expect(await faults(page)).toEqual([]);

    const slip = await slipFile(page);
    const { isSigned, flags, unverifiable, attempt } = (await judged(slip, own)) as Extract<
      Awaited<ReturnType<typeof judged>>,
      { isSigned: boolean }
    >;
    expect({ isSigned, flags, unverifiable, name: attempt.name }).toEqual({
      isSigned: true,
      flags: [],
      unverifiable: null,
      name: "12",
    });
    const share = attempt.results.reduce((sum, { score }) => sum + score, 0) / attempt.results.length;
    const code = (await page.locator(".hand-in .code").textContent()) ?? "";
    const spoken = readSpoken(code, assignmentHash(linkOf(own)));
    expect(spoken).toMatchObject({ ok: true, spoken: { seat: 12, attempt: 1 } });
    expect(spoken.ok && spoken.spoken.share).toBeCloseTo(share, 3);

    await page.locator(".hand-in summary").click();
    const reader = frameReader();
    let done: string | null = null;
    for (let at = 0; at < 7 && done === null; at++) {
      await page.locator(".hand-in .qr svg").waitFor();
      const read = reader.add(await readPicture(page));
      if (read.ok) done = read.done;
      if (done === null) await page.locator(".hand-in .qr .row button").last().click();
    }
    expect(done).toBe(slip);
    expect(problems).toEqual([]);
    await context.close();
  });
});

test("without feedback nothing of right and wrong is shown, not even by the landscape or the results", async () => {
  const own = assignment({ feedback: "never", hints: false, certainty: false });
  const context = await browser.newContext({ locale: "en", reducedMotion: "reduce" });
  const { page } = await openPage(context);
  await page.goto(`${address}#/a/${linkOf(own)}`);
  await beginAs(page, "Aliya");
  await traveller(
    page,
    fingers(page, (target) => target.click()),
  ).visit({
    right: (n) => n % 2 === 0,
    async before() {
      expect(await page.locator(".verdict, .question .foot .quiet").count()).toBe(0);
      await page.waitForTimeout(200);
    },
  });

  expect(await page.locator(".score, .review").count()).toBe(0);
  await context.close();
});

test("a link that was cut off is told in words, and a mended one opens", async () => {
  const context = await browser.newContext({ locale: "ru", reducedMotion: "reduce" });
  const { page } = await openPage(context);
  await page.goto(`${address}#/a/${linkOf(assignment()).slice(0, -4)}`);
  await page.locator(".fault").waitFor();
  expect(await page.locator(".fault h2").innerText()).toContain("не целиком");
  await page.evaluate((link) => void (location.hash = `#/a/${link}`), linkOf(assignment()));

  await page.locator(".assigned input[name=name]").waitFor();
  await context.close();
});
