/** The game without a network: gathered on the first visit, played, closed, opened again; and a new edition let in. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../support/serve.mjs";
import { launchChromium, openPage } from "./browser.ts";

const DIST = new URL("../../dist", import.meta.url).pathname;
let browser: Browser;
let folder: string;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), "offline-"));
  await cp(DIST, folder, { recursive: true });
  host = await serve(folder, { prefix: "/some/school/", changing: true });
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true });
});

const device = () =>
  browser.newContext({
    locale: "en",
    viewport: { width: 412, height: 915 },
    reducedMotion: "reduce",
    serviceWorkers: "allow",
  });

/** The whole game is here, and the page says so. */
async function gathered(page: Page): Promise<void> {
  await page.goto(`${host.address}#/`);
  await page.locator(".ready-offline").waitFor({ timeout: 180_000 });
}
/** Answers the question that the page itself shows, right or wrong; resolves to what was said of it. */
async function answerChoice(page: Page): Promise<string> {
  await page.locator("form.question .choice input").first().check();
  await page.locator("form.question .main").click();
  await page.locator(".verdict").waitFor();
  return verdict(page);
}
const verdict = (page: Page): Promise<string> => page.locator(".verdict").first().innerText();
/** In a new tab the journey goes on once it is said whose it is. */
async function goOn(page: Page): Promise<void> {
  await page.locator(".who .player").first().click();
  await page.locator(".verdict").waitFor();
}

describe("the game", () => {
  test("is played, closed and opened again without a network, at stops never seen before", async () => {
    const context = await device();
    const { page: first } = await openPage(context);
    await gathered(first);
    await first.close();
    await context.setOffline(true);

    const { page, problems } = await openPage(context);
    await page.goto(`${host.address}#/stop/turgusun`);
    await page.locator("form.question").waitFor();
    await expect
      .poll(() => page.locator("#stage canvas").evaluate((canvas: HTMLCanvasElement) => canvas.style.visibility))
      .toBe("visible");
    const said = await answerChoice(page);
    await page.close();

    const { page: again, problems: later } = await openPage(context);
    await again.goto(`${host.address}#/stop/turgusun`);
    await goOn(again);
    expect(await verdict(again)).toBe(said);
    await again.goto(`${host.address}#/stop/nukus`);
    await again.locator(".arrive, form.question").first().waitFor();
    expect([...problems, ...later]).toEqual([]);
    await context.close();
  });

  test("fetches only what is near where data is to be saved", async () => {
    const context = await device();
    await context.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    const { page } = await openPage(context);
    await page.goto(`${host.address}#/stop/buka`);
    await page.locator("form.question").waitFor();
    await expect.poll(() => kept(page), { timeout: 60_000 }).toContain("data/buka.en.json");
    await page.waitForTimeout(3000);

    expect((await kept(page)).filter((file) => /^data\/(?!buka|glossary)/.test(file))).toEqual([]);
    await context.close();
  });
});

test("a desk that was opened once opens without a network, and the game behind it", async () => {
  const context = await device();
  const { page, problems } = await openPage(context);
  await page.goto(`${host.address}#/teach`);
  await page.locator(".ready-offline").waitFor({ timeout: 180_000 });
  await page.close();
  await context.setOffline(true);

  const { page: again, problems: later } = await openPage(context);
  await again.goto(`${host.address}#/teach/new`);
  await again.locator(".compose h1").waitFor();
  await again.goto(`${host.address}#/teach/packs`);
  await again.locator("main h1").waitFor();
  await again.goto(`${host.address}#/stop/nukus`);
  await again.locator("form.question").waitFor();
  expect([...problems, ...later]).toEqual([]);
  await context.close();
});

test("words of another language are kept once it was chosen", async () => {
  const context = await device();
  const { page } = await openPage(context);
  await gathered(page);
  expect((await kept(page)).filter((file) => file.endsWith(".kk.json"))).toEqual([]);
  await page.locator('[lang="kk"]').first().click();
  await expect.poll(() => kept(page), { timeout: 60_000 }).toContain("data/nukus.kk.json");
  await context.close();
});

test("the whole game takes at most 6 MB of a student's device", async () => {
  const context = await device();
  const { page } = await openPage(context);
  await gathered(page);
  const bytes = await page.evaluate(async () => {
    const caches = await Promise.all((await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)));
    const sizes = caches.map(async (cache) => {
      const kept = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
      const blobs = await Promise.all(kept.map((response) => response!.blob()));
      return blobs.reduce((sum, { size }) => sum + size, 0);
    });
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  });
  expect(bytes).toBeLessThanOrEqual(6_000_000);
  await context.close();
});

/** Files in the larder, by their place in the game's folder. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((one) => one.startsWith("places "));
    if (name === undefined) return [];
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname.replace("/some/school/", ""));
  });

test("a new edition is offered between stops, let in by a tap, and the save is as it was", async () => {
  const context = await device();
  const { page: first } = await openPage(context);
  await gathered(first);
  await first.close();
  const { page } = await openPage(context);
  await page.goto(`${host.address}#/stop/buka`);
  await page.locator("form.question").waitFor();
  const said = await answerChoice(page);

  await publishAnew();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe("installed");
  expect(await page.locator(".update").count()).toBe(0);

  await page.goto(`${host.address}#/map`);
  await page.locator(".update button").click();
  await page.waitForFunction(() => document.documentElement.dataset["edition"] === "next");
  await page.locator(".map h1").waitFor();
  await page.goto(`${host.address}#/stop/buka`);
  await page.locator(".verdict").waitFor();
  expect(await verdict(page)).toBe(said);
  await context.close();
});

/** The same game with another page: whoever is let in can tell. */
async function publishAnew(): Promise<void> {
  const [page, worker] = [join(folder, "index.html"), join(folder, "worker.js")];
  const html = await readFile(page, "utf8");
  await writeFile(page, html.replace('<html lang="en"', '<html lang="en" data-edition="next"'));
  const script = await readFile(worker, "utf8");
  const changed = script.replace(/("revision":")\w+(","url":"index\.html")/, "$1next$2");
  expect(changed).not.toBe(script);
  await writeFile(worker, changed);
}
