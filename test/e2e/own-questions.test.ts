/**
 * A teacher's own questions from the desk to the students and back, on the built site: small ones in the link, large ones
 * in a file, both played by keyboard alone in browsers of their own, closed in mid-question, and judged.
 */
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Locator, Page } from "playwright";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import desk from "../../src/i18n/desk/en.json";
import type { Pack } from "../../src/domain/pack/pack.ts";
import type { Question } from "../../src/domain/question.ts";
import { seededRandom } from "../../src/domain/seeded.ts";
import { deskFileText } from "../../src/teach/desk-file.ts";
import { packOf, ruledIn } from "../support/own-assignment.ts";
import { AXE, faults } from "./axe.ts";
import { launchChromium, openPage } from "./browser.ts";
import { keys } from "./hands.ts";
import { traveller } from "./traveller.ts";

const address = inject("address");
const STUDENT = "12";
let browser: Browser;
let teacher: Page;
let problems: readonly string[];
const packs = new Map<"small" | "large", Pack>();

/** A picture as a camera makes it: nothing in it repeats, so nothing makes it small. */
async function photograph(): Promise<string> {
  const random = seededRandom(3);
  const raw = Uint8Array.from({ length: 96 * 96 * 3 }, () => Math.floor(random() * 256));
  const picture = await sharp(raw, { raw: { width: 96, height: 96, channels: 3 } })
    .webp({ quality: 80 })
    .toBuffer();
  return picture.toString("base64");
}
async function context(): Promise<BrowserContext> {
  const opened = await browser.newContext({
    locale: "en",
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
  });
  await opened.addInitScript(AXE);
  return opened;
}

beforeAll(async () => {
  browser = await launchChromium();
  packs.set(
    "small",
    packOf(["capital", "salt", "height"], { id: "smallone", name: { en: "Three questions" }, images: {} }),
  );
  packs.set(
    "large",
    packOf(["rivers", "sea", "goods", "lands"], {
      id: "largeone",
      name: { en: "With a picture" },
      stop: { lon: 66.9, lat: 45 },
      images: { map: { type: "image/webp", data: await photograph() } },
    }),
  );
  ({ page: teacher, problems } = await openPage(await context()));
});
afterAll(() => browser.close());

const button = (name: string): Locator => teacher.getByRole("button", { name, exact: true });
async function tick(box: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    if (await box.evaluate((element) => element === document.activeElement)) break;
    await teacher.keyboard.press("Tab");
  }
  await teacher.keyboard.press("Space");
}
const downloaded = async (page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> => {
  const downloading = page.waitForEvent("download");
  await press();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile((await download.path()) ?? "", "utf8") };
};
const asFile = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** Chooses all questions of the pack and saves; the desk's page of the new assignment is open then. */
async function assign(pack: Pack): Promise<string> {
  await teacher.goto(`${address}#/teach/new`);
  await teacher.locator(".facets").waitFor();
  const name = desk["compose.own"].replace("{{pack}}", pack.name.en ?? "");
  await tick(teacher.getByRole("checkbox", { name, exact: true }));
  await keys(teacher).press(teacher.locator(".choosing > .row button").first());
  await keys(teacher).write(teacher.getByRole("textbox", { name: desk["compose.title"] }), `${pack.name.en}!`);
  expect(await faults(teacher)).toEqual([]);
  await keys(teacher).press(button(desk["compose.save"]));
  await teacher.locator(".share-key").waitFor();
  expect(await faults(teacher)).toEqual([]);
  return teacher.locator("[data-link=link] input").inputValue();
}

const stem = (question: Question): string => question.id.replace(/^\w+-/, "");
/** What the student does not know. */
const isKnown = (question: Question): boolean => stem(question) !== "salt" && stem(question) !== "sea";

const pictureIsSeen = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const picture = document.querySelector<HTMLImageElement>("form.question .question-picture img");
    return picture !== null && picture.naturalWidth > 0 && picture.alt !== "";
  });

/** Plays to the end by keyboard alone, closes once on the way; the slip's file. */
async function play(page: Page, link: string, questions: readonly Question[]): Promise<string> {
  const find = (id: string): Question => {
    const question = questions.find((one) => one.id === id);
    if (question === undefined) throw new Error(`no question ${id}`);
    return question;
  };
  const hands = keys(page);
  const student = traveller(page, hands, find);
  // The heading takes the focus a moment after it has come.
  await page.waitForTimeout(300);
  await hands.write(page.locator(".assigned input[name=name]"), STUDENT);
  await page.keyboard.press("Enter");
  await page.locator("form.question").waitFor();
  await page.waitForTimeout(200);
  await student.answer(isKnown(find(await student.questionId())));
  if ((await student.waitForPhase()) === "feedback") await hands.press(page.locator(".feedback > .foot .main"));
  await page.locator("form.question").waitFor();
  const asked = await student.questionId();
  await page.waitForTimeout(500);
  await page.goto("about:blank");
  await page.goto(link);
  await page.locator("form.question").waitFor();
  expect(await student.questionId()).toBe(asked);

  let right = true;
  await student.visit({
    right: () => right,
    async before() {
      const question = find(await student.questionId());
      right = isKnown(question);
      if (stem(question) === "rivers") await pictureIsSeen(page);
      expect(await faults(page)).toEqual([]);
      await page.waitForTimeout(200);
    },
  });
  await page.locator(".hand-in .code").waitFor();
  expect(await faults(page)).toEqual([]);
  return (await downloaded(page, () => hands.press(page.locator(".hand-in .main")))).text;
}

/** Hands the slip in at the desk, and reads the row that it makes in the table. */
async function judged(slip: string): Promise<{ verdicts: readonly string[]; cells: readonly (string | undefined)[] }> {
  const id = /#\/teach\/(\w+)\/share/.exec(teacher.url())?.[1];
  await teacher.goto(`${address}#/teach/${id}/collect`);
  await teacher.locator("#way-files").waitFor();
  await teacher.locator("#collect input[type=file]").first().setInputFiles(asFile("slip.json", slip));
  await teacher.locator("table.is-in tr[data-verdict]").waitFor();
  const verdicts = await teacher
    .locator("table.is-in tr[data-verdict]")
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["verdict"] ?? "")); // a row of a table
  await teacher.goto(`${address}#/teach/${id}/table`);
  await teacher.locator("td[data-cell]").first().waitFor();
  const cells = await teacher
    .locator("tbody tr[data-in=true] td[data-cell]")
    .evaluateAll((found) => found.map((cell) => (cell as HTMLElement).dataset["cell"])); // a cell of a table
  expect(await faults(teacher)).toEqual([]);
  return { verdicts, cells };
}
/** What the report says of a question. */
async function reported(question: Question): Promise<string> {
  const id = /#\/teach\/(\w+)\/table/.exec(teacher.url())?.[1];
  await teacher.goto(`${address}#/teach/${id}/question/${question.id}`);
  await teacher.locator("main table").first().waitFor();
  expect(await faults(teacher)).toEqual([]);
  return teacher.locator("main").innerText();
}

describe("own questions", () => {
  test("are on the desk once a file with them was opened there", async () => {
    await teacher.goto(`${address}#/teach`);
    await teacher.locator("h1").waitFor();
    const text = deskFileText({
      exportedAt: Date.UTC(2026, 0, 1),
      assignments: [],
      classes: [],
      slips: new Map(),
      packs: [...packs.values()],
      rounds: [],
    });
    await teacher.locator(".desk-files input[type=file]").setInputFiles(asFile("desk.json", text));
    await keys(teacher).press(button(desk["file.take"]));
    await teacher.locator(".told", { hasText: desk["file.taken"] }).waitFor();
    await teacher.goto(`${address}#/teach/new`);
    await teacher.locator(".facets").waitFor();

    for (const { name } of packs.values())
      expect(await teacher.getByRole("checkbox", { name: `Own: ${name.en}`, exact: true }).count()).toBe(1);
  });

  test("that are small travel in the link, are played from it, and make a row in the table", async () => {
    const pack = packs.get("small")!; // put there before
    const questions = ruledIn([pack]);
    const link = await assign(pack);
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(await teacher.locator(".qr-card svg").count()).toBe(1);
    const share = teacher.url();
    const { page } = await openPage(await context());
    await page.goto(link);
    await page.locator(".assigned input[name=name]").waitFor();
    const slip = await play(page, link, questions);
    await teacher.goto(share);
    const { verdicts, cells } = await judged(slip);

    expect(verdicts).toEqual(["verified"]);
    expect(cells).toEqual(questions.map((question) => (isKnown(question) ? "full" : "none")));
    expect(await reported(questions[0]!)).toContain("Which city is the capital of Kazakhstan?"); // there are three
    await page.context().close();
  });

  test("that are large go into a file: the link asks for it, opens it once, and is enough from then on", async () => {
    const pack = packs.get("large")!; // put there before
    const questions = ruledIn([pack]);
    const link = await assign(pack);
    const share = teacher.url();
    expect(await teacher.locator(".qr-card").count()).toBe(0);
    const file = await downloaded(teacher, () => keys(teacher).press(button(desk["share.give-file-save"])));
    const { page, problems: own } = await openPage(await context());
    await page.goto(link);
    await page.locator(".fault input[type=file]").waitFor();
    expect(await page.locator(".fault h2").innerText()).toContain(file.name);
    expect(await faults(page)).toEqual([]);
    const choosing = page.waitForEvent("filechooser");
    await keys(page).press(page.locator(".fault input[type=file]"));
    await (await choosing).setFiles(asFile("wrong.json", file.text.replace("Amu Darya", "Amu Derya")));
    await page.locator(".file-wrong", { hasText: file.name }).waitFor();
    const again = page.waitForEvent("filechooser");
    await keys(page).press(page.locator(".fault input[type=file]"));
    await (await again).setFiles(asFile(file.name, file.text));
    await page.locator(".assigned input[name=name]").waitFor();
    const slip = await play(page, link, questions);
    await keys(page).press(page.locator(".results > .foot .quiet").last());
    const mark = page.getByRole("button", { name: "From your teacher: With a picture", exact: true });
    await mark.waitFor();
    expect(await faults(page)).toEqual([]);
    await keys(page).press(mark);
    await page.locator(".results.assigned").waitFor();
    await teacher.goto(share);
    const { verdicts, cells } = await judged(slip);

    expect(verdicts).toEqual(["verified"]);
    expect(cells).toEqual(questions.map((question) => (isKnown(question) ? "full" : "none")));
    expect([...problems, ...own]).toEqual([]);
    await page.context().close();
  });
});
