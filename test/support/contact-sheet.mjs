/**
 * `npm run contact-sheet`: every screen at three sizes in every language, out of a real build, for a person to look at.
 * `--only`, `--size` and `--lang` narrow it; `--no-build` takes the build of the last run.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build, runnerImport } from "vite";
import { chromium as findChromium } from "./browsers.mjs";
import { serve } from "./serve.mjs";
import { composeSheet } from "./sheet/compose.mjs";
import { LEVELS, SCREENS } from "./sheet/screens.mjs";
import { namePlayer, takeScreen } from "./sheet/take.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    size: { type: "string" },
    lang: { type: "string" },
    "no-build": { type: "boolean", default: false },
  },
});
const root = fileURLToPath(new URL("../..", import.meta.url));
const site = join(root, ".cache/contact-sheet");
const into = join(root, "contact-sheet");
const screens = SCREENS.filter(({ name }) => name.includes(values.only ?? ""));
const sheets = ["1366x768", "390x844", "844x390"]
  .filter((size) => size === (values.size ?? size))
  .flatMap((size) => ["zh-CN", "en"].map((lang) => ({ size, lang })))
  .filter(({ lang }) => lang === (values.lang ?? lang));
if (screens.length === 0 || sheets.length === 0) {
  console.error(`Nothing fits. Screens: ${SCREENS.map(({ name }) => name).join(" ")}`);
  process.exit(1);
}

if (!values["no-build"])
  await build({ root, logLevel: "warn", build: { outDir: site, emptyOutDir: true, reportCompressedSize: false } });
const { recordsOf } = (await runnerImport(join(root, "test/support/sheet/journeys.ts"))).module;
const journeys = screens.filter(({ storage }) => storage === undefined);
const kept = {
  none: [],
  players: await recordsOf(
    ["小雨", "Aidar", "Лола"].map((nickname, at) => ({ id: `player${at}`, nickname })),
    LEVELS,
  ),
  journeys: await recordsOf(
    journeys.map(({ name, visits }) => ({ id: name, nickname: "Aidar", visits })),
    LEVELS,
  ),
};

const host = await serve(site);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox", "--disable-background-networking"],
});
const { origin } = new URL(host.address);
/** What a browser of this origin holds, in the form in which Playwright puts it there. */
const storageState = (records) => ({
  cookies: [],
  origins: [
    {
      origin,
      localStorage: [],
      indexedDB: [
        {
          name: "silk-road-journey",
          version: 1,
          stores: ["v1", "local-forage-detect-blob-support"].map((name) => ({
            name,
            autoIncrement: false,
            indexes: [],
            records: name === "v1" ? records : [],
          })),
        },
      ],
    },
  ],
});

async function takeSheet({ size, lang }) {
  const began = Date.now();
  const [width, height] = size.split("x").map(Number);
  const folder = join(into, `${size}-${lang}`);
  await mkdir(folder, { recursive: true });
  const faults = [];
  for (const [storage, records] of Object.entries(kept)) {
    const own = screens.filter((screen) => (screen.storage ?? "journeys") === storage);
    if (own.length === 0) continue;
    const context = await browser.newContext({
      locale: lang,
      viewport: { width, height },
      reducedMotion: "reduce",
      ...(records.length > 0 ? { storageState: storageState(records) } : {}),
    });
    await context.addInitScript(namePlayer);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on(
      "response",
      (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
    );
    for (const screen of own) {
      const fault = await takeScreen(page, host.address, screen, folder);
      if (fault !== null) faults.push(fault);
    }
    await context.close();
  }
  const names = screens.map(({ name }) => name);
  await composeSheet({
    folder,
    names,
    size,
    file: join(into, `${[size, lang, values.only].filter(Boolean).join("-")}.jpg`),
  });
  console.log(`${size} ${lang}: ${names.length} screens in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  for (const fault of new Set(faults)) console.log(`  ${fault}`);
  return faults.length === 0;
}

/** Two at a time: more would only wait for each other on a small machine. */
const waiting = [...sheets];
const whole = [];
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) whole.push(await takeSheet(next));
}
await Promise.all([work(), work()]);
await browser.close();
await host.close();
console.log(`see ${into}`);
process.exitCode = whole.every(Boolean) ? 0 : 1;
