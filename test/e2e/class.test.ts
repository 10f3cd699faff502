/**
 * A class from beginning to end: a teacher makes an assignment by keyboard alone, thirty pupils play it in browsers of
 * their own, their slips come back in every way, four more were made up, and the desk says what it can say.
 * With DOCS_PICTURES=1 it also makes the pictures of docs/teachers.md.
 */
import { readFile } from "node:fs/promises";
import { env } from "node:process";
import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Primitives } from "../../src/exchange/crypto/primitives.ts";
import { primitivesHere } from "../../src/exchange/crypto/primitives-here.ts";
import type { DeskAssignment } from "../../src/teach/desk-data.ts";
import { readDeskFile } from "../../src/teach/desk-file.ts";
import desk from "../../src/i18n/desk/en.json";
import report from "../../src/i18n/report/en.json";
import { AXE, faults } from "./axe.ts";
import { launchChromium, openPage } from "./browser.ts";
import {
  forged,
  inNoTime,
  knows,
  playAs,
  tampered,
  withRaisedScore,
  type HandedOver,
  type Pupil,
} from "./class-room.ts";
import { keys } from "./hands.ts";

const address = inject("address");
const words = { ...desk, ...report };
const PUPILS = 30;
const NAMES = Array.from({ length: PUPILS }, (_, at) => `Pupil ${String.fromCharCode(65 + (at % 26))}${at}`);
const [COPIED, INVENTED] = ["Zarina", "Timur"];
const KINDS = ["choice", "true-false", "numeric"] as const;
/** By number, how each hands in. */
const wayOf = (pupil: number): "file" | "link" | "qr" | "code" =>
  pupil < 12 ? "file" : pupil < 20 ? "link" : pupil < 25 ? "qr" : pupil < 28 ? "code" : "file";

let browser: Browser;
let primitives: Primitives;
let page: Page;
let problems: readonly string[];
let own: DeskAssignment;
const handed: HandedOver[] = [];
const ids = (): readonly string[] => own.assignment.questions;

beforeAll(async () => {
  browser = await launchChromium();
  primitives = await primitivesHere();
  const context = await browser.newContext({
    locale: "en",
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
  });
  await context.addInitScript(AXE);
  ({ page, problems } = await openPage(context));
});
afterAll(() => browser.close());

const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
async function tick(box: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    if (await box.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
}
let shots = 0;
/** Held to be free of what axe finds; and a picture for the teachers' page where pictures are wanted. */
async function looked(name: string, whole = false): Promise<void> {
  expect(await faults(page)).toEqual([]);
  shots++;
  if (env["DOCS_PICTURES"] === undefined) return;
  await page.screenshot({ path: `docs/teachers/${name}.jpg`, type: "jpeg", quality: 70, fullPage: whole });
}
const goTo = async (name: string, wait: string): Promise<void> => {
  await page.goto(`${address}#/teach/${own.id}/${name}`);
  await page.locator(wait).first().waitFor();
};

describe("a class", () => {
  test("is listed, and its assignment made, by keyboard alone", async () => {
    const { press, write } = keys(page);
    await page.goto(`${address}#/teach`);
    await page.locator("h1").waitFor();
    await looked("desk");
    await page.goto(`${address}#/teach/classes`);
    await page.locator(".new-class").waitFor();
    await write(page.locator(".new-class input[name=name]"), "7B");
    await write(
      page.locator(".new-class textarea"),
      [...NAMES, COPIED, INVENTED].map((name, at) => `${at + 1} ${name}`).join("\n"),
    );
    await press(button(words["classes.make"]));
    await page.locator(".class-list table, .class-list details").first().waitFor();
    await looked("class-list");

    await page.goto(`${address}#/teach/new`);
    await page.locator(".facets").waitFor();
    await tick(page.getByRole("checkbox", { name: "Khiva", exact: true }));
    for (const kind of KINDS)
      await tick(page.getByRole("checkbox", { name: words[`compose.kind-${kind}`], exact: true }));
    await press(page.locator(".choosing > .row button").first());
    await write(page.getByRole("textbox", { name: words["compose.title"] }), "Khiva, week 3");
    const ofClass = page.getByRole("combobox", { name: words["compose.class"] });
    for (
      let presses = 0;
      presses < 300 && !(await ofClass.evaluate((element) => element === document.activeElement));
      presses++
    )
      await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    for (const value of ["variant", "at-end"]) {
      const radio = page.locator(`input[type=radio][value=${value}]`);
      const group = radio.locator("xpath=ancestor::fieldset");
      for (
        let presses = 0;
        presses < 300 && !(await group.evaluate((element) => element.contains(document.activeElement)));
        presses++
      )
        await page.keyboard.press("Tab");
      for (let presses = 0; presses < 5 && !(await radio.isChecked()); presses++)
        await page.keyboard.press("ArrowDown");
    }
    await looked("compose");
    await press(button(words["compose.save"]));
    await page.locator(".share-key").waitFor();
    await page.locator(".qr-card svg").waitFor();
    await looked("share");
    const downloading = page.waitForEvent("download");
    await press(button(words["home.key-save"]));
    const file = readDeskFile(await readFile((await (await downloading).path()) ?? "", "utf8"));
    expect(file).toMatchObject({ ok: true, damaged: 0 });
    if (file.ok) [own] = file.contents.assignments as readonly [DeskAssignment]; // a key file holds one

    expect(own.assignment).toMatchObject({ title: "Khiva, week 3", order: "variant", feedback: "at-end" });
    expect(own.assignment.questions).toHaveLength(7);
  });

  test("of thirty plays it, each alike and each otherwise, some without a network", async () => {
    const link = `${address}#/a/${own.link}`;
    expect(link.length - address.length + 40).toBeLessThanOrEqual(200);
    const waiting = NAMES.map((name, number): Pupil => ({
      number,
      name: number % 2 === 0 ? String(number + 1) : name,
      isOffline: number % 10 === 5,
      wantsPictures: wayOf(number) === "qr",
    }));
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        for (let pupil = waiting.shift(); pupil !== undefined; pupil = waiting.shift())
          handed[pupil.number] = await playAs(browser, link, pupil, ids());
      }),
    );

    expect(handed.filter(({ slip }) => slip.startsWith("S1"))).toHaveLength(PUPILS);
  });

  test("hands in by file, link, QR picture and code, and three that were tampered with are the three that are flagged", async () => {
    const by = (way: string): readonly number[] => NAMES.flatMap((_, at) => (wayOf(at) === way ? [at] : []));
    const copied = await tampered(primitives, own, handed[0]!, (slip) => ({ ...slip, name: COPIED }));
    const slips = new Map(handed.map(({ slip }, at) => [at, slip]));
    slips.set(28, await tampered(primitives, own, handed[28]!, withRaisedScore));
    slips.set(29, await tampered(primitives, own, handed[29]!, inNoTime));
    const invented = await forged(primitives, own, INVENTED);
    const asFile = (slip: string, name: string) => ({
      name: `${name}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ app: "silk-road-journey", kind: "slip", slip })),
    });
    await goTo("collect", "#way-files");
    const files = page.locator("#collect input[type=file]").first();
    await files.setInputFiles([
      ...by("file").map((at) => asFile(slips.get(at) ?? "", `pupil-${at}`)),
      asFile(copied, "copied"),
      asFile(invented, "invented"),
      // One comes twice.
      asFile(slips.get(1) ?? "", "once-more"),
    ]);
    await expect.poll(() => page.locator("table.is-in tr[data-verdict]").count(), { timeout: 60_000 }).toBe(16);
    const { press } = keys(page);
    const field = page.locator("#collect textarea[name=sent]");
    const links = by("link").map((at) => `from ${NAMES[at]}: ${address}#/teach/in/${slips.get(at)}`);
    const codes = by("code").map((at) => `${at + 1} ${handed[at]?.code}`);
    await field.fill([...links, ...codes].join("\n\n"));
    await press(button(words["collect.paste-take"]));
    await expect.poll(() => page.locator("table.is-in tr[data-verdict]").count(), { timeout: 60_000 }).toBe(27);
    await files.setInputFiles(
      by("qr").flatMap((at) =>
        (handed[at]?.pictures ?? []).map((buffer, frame) => ({
          name: `p${at}-${frame}.png`,
          mimeType: "image/png",
          buffer,
        })),
      ),
    );
    await expect.poll(() => page.locator("table.is-in tr[data-verdict]").count(), { timeout: 120_000 }).toBe(32);

    const who = (verdict: string): Promise<string[]> =>
      page.locator(`table.is-in tr[data-verdict=${verdict}] th`).allTextContents();
    expect((await who("flagged")).map((name) => name.trim()).toSorted()).toEqual(
      [NAMES[28], NAMES[29], COPIED].toSorted(),
    );
    expect((await who("unproven")).map((name) => name.trim()).toSorted()).toEqual(
      by("code")
        .map((at) => NAMES[at])
        .toSorted(),
    );
    expect((await who("verified")).map((name) => name.trim())).toContain(INVENTED);
    expect(await page.locator("#collect").innerText()).toContain(words["collect.honest-forgery"]);
    await page.locator("table.is-in tr[data-verdict=flagged]").nth(1).scrollIntoViewIfNeeded();
    await looked("collect");
  });

  test("has a table that equals what was played, and the figures that follow from it", async () => {
    await goTo("table", "td[data-cell]");
    const rows = await page.locator("tbody tr[data-in=true]").evaluateAll((found) =>
      found.map((row) => ({
        name: row.querySelector("th")?.textContent?.trim() ?? "",
        cells: [...row.querySelectorAll<HTMLElement>("td[data-cell]")].map(({ dataset }) => dataset["cell"]),
      })),
    );
    const whole = NAMES.flatMap((name, at) =>
      at < 25 ? [{ name, cells: ids().map((_, n) => (knows(at, n) ? "full" : "none")) }] : [],
    );
    expect(
      rows.filter(({ name }) => name !== INVENTED && name !== COPIED && whole.some((one) => one.name === name)),
    ).toEqual(whole);
    await looked("table");

    await goTo("questions", "tbody tr");
    const shown = await page
      .locator("section table tbody tr")
      .evaluateAll((found) => found.map((row) => row.textContent ?? ""));
    const counted = [
      ...Array.from({ length: 25 }, (_, at) => ids().map((_, n) => knows(at, n))),
      ids().map(() => true),
    ];
    for (const [n] of ids().entries()) {
      const facility = (100 * counted.filter((row) => row[n]).length) / counted.length;
      expect(shown[n]).toContain(`${Math.round(facility * 10) / 10}%`);
    }
    await looked("questions");
  });

  test("is understood: a question, the topics, a pupil's own page, each without a fault and with its tables", async () => {
    await page.goto(`${address}#/teach/${own.id}/question/${ids()[0]}`);
    await page.locator("h1").waitFor();
    await page.locator("main svg").first().waitFor();
    await looked("question", true);
    await goTo("topics", "main svg");
    await looked("topics", true);
    await page.goto(`${address}#/teach/${own.id}/student/${encodeURIComponent(NAMES[3]!)}`);
    await page.locator("main h1").waitFor();
    await looked("student", true);

    expect(shots).toBe(10);
    expect(problems).toEqual([]);
  });

  test("is exported for a spreadsheet, and is here again after the page was closed", async () => {
    await goTo("table", "td[data-cell]");
    const downloading = page.waitForEvent("download");
    await keys(page).press(button(words["report.csv"]));
    const csv = await readFile((await (await downloading).path()) ?? "", "utf8");
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    for (const name of NAMES.slice(0, 25)) expect(csv).toContain(name);
    await page.goto("about:blank");
    await goTo("collect", "table.is-in tr[data-verdict]");

    expect(await page.locator("table.is-in tr[data-verdict]").count()).toBe(32);
  });
});
