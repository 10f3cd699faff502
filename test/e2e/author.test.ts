/**
 * A teacher with questions in ten formats: they come in, are edited, saved and opened again, hung on Samarkand and on a
 * place of the teacher's own, assigned, and played by a student. Both by keyboard alone. With DOCS_PICTURES=1 it also makes
 * the pictures of docs/authors.md.
 */
import { readFile } from "node:fs/promises";
import { env } from "node:process";
import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readPack } from "../../src/content/pack/parse-pack.ts";
import type { Pack } from "../../src/domain/pack/pack.ts";
import type { Question } from "../../src/domain/question.ts";
import desk from "../../src/i18n/desk/en.json";
import importWords from "../../src/i18n/import/en.json";
import packWords from "../../src/i18n/packs/en.json";
import { ruledIn } from "../support/own-assignment.ts";
import { AXE, faults } from "./axe.ts";
import { launchChromium, openPage } from "./browser.ts";
import { FILES } from "./formats.ts";
import { keys } from "./hands.ts";
import { traveller } from "./traveller.ts";

const address = inject("address");
const words = { ...desk, ...importWords, ...packWords };
const COUNT = FILES.reduce((sum, { questions }) => sum + questions, 0);
let browser: Browser;
let teacher: Page;
let problems: readonly string[];
let pack: Pack = { pack: 1, id: "", name: {}, stop: null, questions: [], images: {} };
let packFile = "";

async function opened(): Promise<{ page: Page; problems: readonly string[] }> {
  const context = await browser.newContext({
    locale: "en",
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
  });
  await context.addInitScript(AXE);
  return openPage(context);
}
beforeAll(async () => {
  browser = await launchChromium();
  ({ page: teacher, problems } = await opened());
});
afterAll(() => browser.close());

const button = (name: string): Locator => teacher.getByRole("button", { name, exact: true });
async function looked(page: Page, name: string): Promise<void> {
  expect(await faults(page)).toEqual([]);
  if (env["DOCS_PICTURES"] === undefined) return;
  await page.screenshot({ path: `docs/authors/${name}.jpg`, type: "jpeg", quality: 70 });
}
async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent("download");
  await press();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile((await download.path()) ?? "", "utf8") };
}
const asFile = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });
/** Gives files to a chooser that the keyboard has opened. */
async function choose(page: Page, input: Locator, files: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await keys(page).press(input);
  await (await choosing).setFiles(files);
}
async function pick(list: Locator, value: string): Promise<void> {
  const isThere = (): Promise<boolean> => list.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 200 && !(await isThere()); presses++) await teacher.keyboard.press("Tab");
  // Real keys open the browser's own list, which a driver can't see: the choice itself is the driver's.
  await list.selectOption(value);
}

describe("a teacher's own questions", () => {
  test("come in out of ten files, each in the format and the letters it has, into one pack", async () => {
    await teacher.goto(`${address}#/teach/import`);
    await teacher.locator(".import-ways").waitFor();
    expect(await faults(teacher)).toEqual([]);
    const files = FILES.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: bytes }));
    await choose(teacher, teacher.locator(".import-ways input[type=file]"), files);
    await expect.poll(() => teacher.locator(".import-take").count(), { timeout: 60_000 }).toBe(FILES.length);
    const found = await teacher.locator(".import-source h2 + button").count();
    expect(found).toBe(FILES.length);
    await looked(teacher, "import");

    for (const [at] of FILES.entries()) {
      const card = teacher.locator(".import-source").first();
      if (at > 0) await pick(card.locator(".import-take select"), pack.id);
      await keys(teacher).press(card.locator(".import-take button"));
      await teacher.locator(".packs-questions, .question-row").first().waitFor();
      pack = { ...pack, id: /#\/teach\/pack\/(\w+)/.exec(teacher.url())?.[1] ?? "" };
      await teacher.goto(`${address}#/teach/import`);
      await teacher.locator(".import-ways").waitFor();
    }
    await teacher.goto(`${address}#/teach/pack/${pack.id}`);
    await teacher.locator(".question-row").first().waitFor();
    expect(await teacher.locator(".question-row").count()).toBe(COUNT);
    await looked(teacher, "pack");
  });

  test("are edited with the students' view beside them, stored by themselves, saved as a file and opened again", async () => {
    await keys(teacher).press(teacher.locator(".question-row a").first());
    await teacher.locator(".edit-columns").waitFor();
    await keys(teacher).write(teacher.locator("#q-en-prompt"), "Which shrub holds the sand of the dried Aral Sea bed?");
    await teacher.locator(".edit-preview h3", { hasText: "dried Aral Sea bed" }).waitFor();
    await teacher.getByText(words["packs.saved"], { exact: true }).waitFor();
    await looked(teacher, "question");
    await teacher.reload();
    await teacher.locator(".edit-preview h3", { hasText: "dried Aral Sea bed" }).waitFor();

    await teacher.goto(`${address}#/teach/pack/${pack.id}`);
    const file = await downloaded(teacher, () => keys(teacher).press(button(words["packs.save-file"])));
    packFile = file.text;
    const read = readPack(JSON.parse(packFile));
    expect(read.problems).toEqual([]);
    pack = read.pack ?? pack;
    expect(pack.questions).toHaveLength(COUNT);
    const { page } = await opened();
    await page.goto(`${address}#/teach/packs`);
    await choose(page, page.locator("main input[type=file]"), asFile(file.name, packFile));
    await page.locator(".pack-card, article").first().waitFor();
    await page.goto(`${address}#/teach/pack/${pack.id}`);
    await page.locator(".question-row").first().waitFor();
    expect(await page.locator(".question-row").count()).toBe(COUNT);
    await page.context().close();
  });

  test.each([
    ["samarkand", "art/samarkand/"],
    [":own", "art/generic/"],
  ])("are hung on %s, assigned, and met there by a student", async (stop, landscape) => {
    await teacher.goto(`${address}#/teach/pack/${pack.id}`);
    await teacher.locator(".question-row").first().waitFor();
    const about = teacher.locator("details", { has: teacher.locator(".packs-place") });
    if ((await about.getAttribute("open")) === null) await keys(teacher).press(about.locator("summary").first());
    await pick(teacher.locator(".packs-place select"), stop);
    if (stop === ":own") {
      const map = teacher.locator(".packs-map .locate-map");
      await map.focus();
      await teacher.keyboard.press("Shift+ArrowLeft");
      await looked(teacher, "place");
    }
    await teacher.getByText(words["packs.saved"], { exact: true }).waitFor();
    await keys(teacher).press(teacher.getByRole("link", { name: words["packs.assign"], exact: true }));
    await teacher.locator(".facets").waitFor();
    await expect.poll(() => teacher.locator(".bank-row input:checked").count()).toBe(pack.questions.length);
    await keys(teacher).write(teacher.getByRole("textbox", { name: words["compose.title"] }), "Our own questions");
    await keys(teacher).press(button(words["compose.save"]));
    await teacher.locator("[data-link=link] input").waitFor();
    const link = await teacher.locator("[data-link=link] input").inputValue();
    // Eighteen short questions still fit into it; those that do not are the matter of own-questions.test.ts.
    expect(link.length).toBeLessThanOrEqual(2000);

    const { page, problems: seen } = await opened();
    const fetched: string[] = [];
    page.on("request", (request) => void fetched.push(request.url()));
    await page.goto(link);
    await page.locator(".assigned input[name=name]").waitFor();
    await page.waitForTimeout(300);
    const hands = keys(page);
    await hands.write(page.locator(".assigned input[name=name]"), "7");
    await page.keyboard.press("Enter");
    await page.locator("form.question").waitFor();
    await expect.poll(() => fetched.some((url) => url.includes(landscape)), { timeout: 20_000 }).toBe(true);
    await looked(page, stop === ":own" ? "student" : "samarkand");
    if (stop === ":own") await playToTheEnd(page);
    expect(seen).toEqual([]);
    await page.context().close();
  });

  test("leave no fault behind", () => {
    expect(problems).toEqual([]);
  });
});

async function playToTheEnd(page: Page): Promise<void> {
  const questions = ruledIn([pack]);
  const find = (id: string): Question => {
    const question = questions.find((one) => one.id === id);
    if (question === undefined) throw new Error(`no question ${id}`);
    return question;
  };
  const student = traveller(page, keys(page), find);
  const { kinds } = await student.visit({
    // One wrong answer, to a question that is asked for the first time: later ones may have no wrong choice left.
    right: (check) => check !== 3,
    before: () => page.waitForTimeout(200),
  });
  expect([...kinds].toSorted()).toEqual(["choice", "fill-in", "matching", "numeric", "true-false"]);
  await page.locator(".hand-in .code").waitFor();
  await looked(page, "handed-in");
}
