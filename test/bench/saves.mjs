/** Rows about the save: how the start and a save grow with the history. `node test/bench/saves.mjs` runs them alone. */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { chromium } from "playwright";
import { chromium as findChromium } from "../support/browsers.mjs";
import { serve } from "../support/serve.mjs";
import { summary } from "./statistics.mjs";

const OUT = fileURLToPath(new URL("../../node_modules/.cache/bench/saves", import.meta.url));
const [SHORT, LONG] = [200, 20_000];
const SAVES = 60;

const middle = (samples) => samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)];

/** Medians of `rounds`, both histories in one database, taking turns; each start in a page of its own. */
export async function measureSaves(rounds) {
  await build({
    configFile: false,
    root: fileURLToPath(new URL("saves", import.meta.url)),
    base: "./",
    logLevel: "error",
    build: { outDir: OUT, emptyOutDir: true },
  });
  const host = await serve(OUT);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext();
    const ask = async (call, ...given) => {
      const page = await context.newPage();
      await page.goto(host.address);
      await page.waitForFunction(() => "bench" in globalThis);
      const answer = await page.evaluate(([name, values]) => globalThis.bench[name](...values), [call, given]);
      // A snapshot that is due is written a quarter of a second later.
      await page.waitForTimeout(1500);
      await page.close();
      return answer;
    };
    await ask("plant", "short", SHORT);
    await ask("plant", "long", LONG);
    const cold = await ask("open", "long");
    await ask("open", "short");
    const [short, long, saves, puts, far, keys] = [[], [], [], [], [], []];
    for (let round = 0; round < rounds; round++) {
      short.push(await ask("open", "short"));
      long.push(await ask("open", "long"));
      const near = await ask("save", "short", SAVES);
      saves.push(middle(near.saves));
      puts.push(middle(near.puts));
      far.push(middle((await ask("save", "long", SAVES)).saves));
      keys.push(await ask("keys"));
    }
    return {
      cold,
      ...Object.fromEntries(
        Object.entries({ short, long, saves, puts, far, keys }).map(([name, list]) => [name, summary(list)]),
      ),
    };
  } finally {
    await browser.close();
    await host.close();
  }
}

/** Goals of the save, as `run.mjs` prints them. */
export const saveGoals = ({ short, long, saves, puts, far }) => [
  [`start with ${LONG} events, of one with ${SHORT}`, long.median / short.median, "≤ 3"],
  ["a save, p50, of a raw IndexedDB put", saves.median / puts.median, "≤ 1.5"],
  [`a save after ${LONG} events, of one after ${SHORT}`, far.median / saves.median, "1"],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await measureSaves(process.argv.includes("--quick") ? 1 : 5);
  console.log(measured);
  console.log(
    saveGoals(measured)
      .map(([name, value, goal]) => `${name}: ${value.toFixed(2)} (${goal})`)
      .join("\n"),
  );
}
