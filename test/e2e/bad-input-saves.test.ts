import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  asideOf,
  doneSteps,
  expectNotice,
  keysOf,
  openBackRoom,
  openContext,
  openStudent,
  readAll,
  standing,
  torn,
  wordsOf,
  writeRecord,
  type Kept,
  type Lang,
} from "./bad-input.ts";
import { launchChromium } from "./browser.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

/** A new traveller with a name answers one question right and goes on to the next. */
async function leaveSave(context: BrowserContext, nickname: string, isFirst: boolean): Promise<void> {
  const { page, student } = await openStudent(context);
  await page.goto(`${address}#/stop/buka`);
  if (!isFirst) await page.locator(".player.new").tap();
  await student.waitForPhase();
  await student.answer(true);
  await page.locator("form.name input").fill(nickname);
  await page.locator("form.name .quiet").tap();
  await page.locator("form.name").waitFor({ state: "detached" });
  await page.locator(".feedback > .foot .main").tap();
  await page.locator(".task").first().tap();
  await page.locator("form.question").waitFor();
  await page.waitForTimeout(500);
  await page.close();
}

/** A device on which two have played, each with one step done and a question on the table. */
const PLAYERS = ["Aida", "小明"] as const;
async function leaveSaves(lang: Lang) {
  const context = await openContext(browser, lang);
  for (const [at, name] of PLAYERS.entries()) await leaveSave(context, name, at === 0);
  const storage = await context.storageState({ indexedDB: true });
  await context.close();
  return storage;
}
const saves = new Map<Lang, ReturnType<typeof leaveSaves>>();
/** Opens a copy of that device; it is played on once for each language. */
async function openPlayed(lang: Lang): Promise<BrowserContext> {
  const left = saves.get(lang) ?? leaveSaves(lang);
  saves.set(lang, left);
  return openContext(browser, lang, await left);
}

const profileKey = (kept: Kept, nickname: string): string => {
  const found = keysOf(kept, "profile/").find((key) => JSON.stringify(kept[key]).includes(nickname));
  if (found === undefined) throw new Error(`no profile of ${nickname} is kept`);
  return found;
};
/** The last event of a player with one writer: the question on the table. */
const lastEvent = (kept: Kept, nickname: string): string => {
  const numberIn = (key: string): number => Number(key.split("/").at(-1));
  const own = keysOf(kept, `event/${profileKey(kept, nickname).split("/")[1]}/`);
  return own.toSorted((a, b) => numberIn(a) - numberIn(b)).at(-1)!;
};
const enterAs = (page: Page, name: string): Promise<void> => page.locator(".player", { hasText: name }).tap();

describe("an address that leads nowhere", () => {
  test("is told on the title, and the journey begins from there", async () => {
    const context = await openContext(browser, "zh-CN");
    const t = wordsOf("zh-CN");
    const { page, student, problems } = await openStudent(context);
    await page.goto(`${address}#/nowhere`);

    await expectNotice(page, t("notice.unknown-address", { detail: "nowhere" }));
    await page.getByRole("button", { name: t("notice.dismiss") }).tap();
    await page.getByRole("button", { name: t("title.begin") }).tap();
    await page.locator(".map footer .main").tap();
    await page.locator(".arrive .main").tap();
    await page.locator(".task").first().tap();
    await student.answer(true);
    expect(await doneSteps(page)).toBe(1);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("followed in the middle of a question loses nothing of it", async () => {
    const context = await openPlayed("en");
    const t = wordsOf("en");
    const { page, student, problems } = await openStudent(context);
    await page.goto(`${address}#/stop/buka`);
    await enterAs(page, "Aida");
    await page.locator("form.question").waitFor();
    const before = await standing(page);
    await page.evaluate(() => void (location.hash = "#/stop/atlantis"));

    await expectNotice(page, t("notice.unknown-address", { detail: "stop/atlantis" }));
    await page.getByRole("button", { name: t("title.continue", { name: "Aida" }) }).tap();
    await page.locator("form.question").waitFor();
    expect(await standing(page)).toEqual(before);
    await student.answer(true);
    expect(await doneSteps(page)).toBe(2);
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe("a save that can't be read", () => {
  test("a torn event is set aside and said, and the rest of the log is played on", async () => {
    const context = await openPlayed("en");
    const t = wordsOf("en");
    const room = await openBackRoom(context, address);
    const before = await readAll(room);
    const chosen = lastEvent(before, "Aida");
    const broken = torn(before[chosen]);
    await writeRecord(room, chosen, broken);

    const { page, student, problems } = await openStudent(context);
    await page.goto(`${address}#/stop/buka`);
    await enterAs(page, "Aida");
    await expectNotice(page, t("notice.save-set-aside", { count: 1 }));
    await student.waitForPhase();
    expect(await doneSteps(page)).toBe(1);
    const kept = await readAll(room);
    expect(asideOf(kept, chosen)[0]).toEqual(broken);
    expect(kept[chosen]).toEqual(broken);

    if ((await page.locator(".sheet").getAttribute("data-phase")) === "feedback")
      await page.locator(".feedback > .foot .main").tap();
    if ((await page.locator("form.question").count()) === 0) await page.locator(".task").first().tap();
    await student.answer(true);
    await page.reload();
    await page.locator(".verdict, .feedback").first().waitFor();
    expect(await doneSteps(page)).toBe(2);
    expect((await readAll(room))[chosen]).toEqual(broken);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("a torn profile is set aside and said, and the other one plays on", async () => {
    const context = await openPlayed("zh-CN");
    const t = wordsOf("zh-CN");
    const room = await openBackRoom(context, address);
    const before = await readAll(room);
    const key = profileKey(before, "Aida");
    const broken = torn(before[key]);
    await writeRecord(room, key, broken);
    await writeRecord(room, `spare/${key}`, broken);

    const { page, student, problems } = await openStudent(context);
    await page.goto(`${address}#/stop/buka`);
    await expectNotice(page, t("notice.save-set-aside", { count: 1 }));
    expect(await page.locator(".player", { hasText: "Aida" }).count()).toBe(0);
    await enterAs(page, "小明");
    await page.locator("form.question").waitFor();
    expect(await doneSteps(page)).toBe(1);
    await student.answer(true);
    expect(await doneSteps(page)).toBe(2);
    const kept = await readAll(room);
    expect(asideOf(kept, key)[0]).toEqual(broken);
    expect(kept[key]).toEqual(broken);
    const own = (all: Kept) => keysOf(all, `event/${key.split("/")[1]}/`);
    expect(own(kept)).toEqual(own(before));
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("a torn profile of which the second copy is whole is nothing to speak of", async () => {
    const context = await openPlayed("en");
    const room = await openBackRoom(context, address);
    const before = await readAll(room);
    const key = profileKey(before, "Aida");
    await writeRecord(room, key, torn(before[key]));

    const { page, student, problems } = await openStudent(context);
    await page.goto(`${address}#/stop/buka`);
    await enterAs(page, "Aida");
    await page.locator("form.question").waitFor();
    await student.answer(true);
    expect(await doneSteps(page)).toBe(2);
    expect(await page.locator(".notices").count()).toBe(0);
    expect(problems()).toEqual([]);
    await context.close();
  });

  const FOREIGN: readonly (readonly [Lang, unknown])[] = [
    ["en", { todo: ["buy bread"], version: 7 }],
    ["zh-CN", "another game's list"],
  ];
  test.each(FOREIGN)("another program's value under our key is set aside and said (%s)", async (lang, value) => {
    const context = await openPlayed(lang);
    const t = wordsOf(lang);
    const room = await openBackRoom(context, address);
    const before = await readAll(room);
    await writeRecord(room, "profiles", value);
    await writeRecord(room, "spare/profiles", value);

    const { page, student, problems } = await openStudent(context);
    await page.goto(`${address}#/stop/buka`);
    await expectNotice(page, t("notice.save-set-aside", { count: 1 }));
    expect(asideOf(await readAll(room), "profiles")[0]).toEqual(value);
    // Nobody's journey goes with the list that named it.
    await enterAs(page, "Aida");
    await page.locator("form.question").waitFor();
    expect(await doneSteps(page)).toBe(1);
    await student.answer(true);
    await page.reload();
    await page.locator(".feedback").waitFor();
    expect(await doneSteps(page)).toBe(2);
    const kept = await readAll(room);
    expect(asideOf(kept, "profiles")[0]).toEqual(value);
    expect(Object.keys(kept)).toEqual(expect.arrayContaining([...keysOf(before, "event/")]));
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe("a save of a newer game", () => {
  const newer = { f: 99, body: "{}", sum: "of another make" };
  test("a profile is left as it is and that is said; another traveller can play", async () => {
    const context = await openPlayed("en");
    const t = wordsOf("en");
    const room = await openBackRoom(context, address);
    const key = profileKey(await readAll(room), "Aida");
    await writeRecord(room, key, newer);

    const { page, student, problems } = await openStudent(context);
    await page.goto(`${address}#/stop/buka`);
    await expectNotice(page, t("notice.save-newer"));
    await enterAs(page, "小明");
    await page.locator("form.question").waitFor();
    await student.answer(true);
    await page.reload();
    await page.locator(".feedback").waitFor();
    expect(await doneSteps(page)).toBe(2);
    const kept = await readAll(room);
    expect(kept[key]).toEqual(newer);
    expect(asideOf(kept, key)).toEqual([]);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("an event is left as it is and that is said; the rest of the log is played on", async () => {
    const context = await openPlayed("zh-CN");
    const t = wordsOf("zh-CN");
    const room = await openBackRoom(context, address);
    const key = lastEvent(await readAll(room), "Aida");
    await writeRecord(room, key, newer);

    const { page, problems } = await openStudent(context);
    await page.goto(`${address}#/stop/buka`);
    await enterAs(page, "Aida");
    await expectNotice(page, t("notice.save-newer"));
    await page.locator(".sheet:not([data-phase=loading])").waitFor();
    expect(await doneSteps(page)).toBe(1);
    const kept = await readAll(room);
    expect(kept[key]).toEqual(newer);
    expect(asideOf(kept, key)).toEqual([]);
    expect(problems()).toEqual([]);
    await context.close();
  });

  test("the list of travellers is left as it is; the game is played on and says that it can't be saved", async () => {
    const context = await openPlayed("en");
    const t = wordsOf("en");
    const room = await openBackRoom(context, address);
    await writeRecord(room, "profiles", newer);
    const before = await readAll(room);

    const { page, student, problems } = await openStudent(context);
    await page.goto(`${address}#/stop/buka`);
    await expectNotice(page, t("notice.save-newer"));
    await student.waitForPhase();
    await student.answer(true);
    await page.locator(".unsaved", { hasText: t("save.pending") }).waitFor();
    expect(await doneSteps(page)).toBe(1);
    expect(await readAll(room)).toMatchObject(before);
    expect(problems()).toEqual([]);
    await context.close();
  });
});
