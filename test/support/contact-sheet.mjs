/**
 * `npm run contact-sheet`: every screen at three sizes in Chinese and English, out of a real build, for a person to look at.
 * `--lang ru,kk` takes other languages, `--only` and `--size` narrow it; `--no-build` takes the build of the last run.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build, runnerImport } from "vite";
import { chromium as findChromium } from "./browsers.mjs";
import { serve } from "./serve.mjs";
import { LEVELS, SCREENS } from "./sheet/screens.mjs";
import { takeSheet } from "./sheet/take-sheet.mjs";

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
  .flatMap((size) => (values.lang?.split(",") ?? ["zh-CN", "en"]).map((lang) => ({ size, lang })));
if (screens.length === 0 || sheets.length === 0) {
  console.error(`Nothing fits. Screens: ${SCREENS.map(({ name }) => name).join(" ")}`);
  process.exit(1);
}

if (!values["no-build"])
  await build({ root, logLevel: "warn", build: { outDir: site, emptyOutDir: true, reportCompressedSize: false } });
const { recordsOf } = (await runnerImport(join(root, "test/support/sheet/journeys.ts"))).module;
const players = ["小雨", "Aidar", "Лола"].map((nickname, at) => ({ id: `player${at}`, nickname }));
const journeys = screens
  .filter(({ storage }) => storage === "journeys")
  .map(({ name, visits }) => ({ id: name, nickname: "Aidar", visits }));
const kept = {
  none: [],
  players: await recordsOf(players, LEVELS),
  journeys: await recordsOf(journeys, LEVELS),
};

const host = await serve(site);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox", "--disable-background-networking"],
});
/** Two at a time: more would only wait for each other on a small machine. */
const waiting = [...sheets];
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const began = Date.now();
    const file = `${[next.size, next.lang, values.only].filter(Boolean).join("-")}.jpg`;
    const faults = await takeSheet({ browser, address: host.address, screens, kept, into, file, ...next });
    console.log(`${file}: ${screens.length} screens in ${((Date.now() - began) / 1000).toFixed(0)} s`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
await Promise.all([work(), work()]);
await browser.close();
await host.close();
console.log(`see ${into}`);
