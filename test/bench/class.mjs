/** Rows about the teacher's desk: a large class is taken in. `node test/bench/class.mjs` runs them alone. */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { chromium } from "playwright";
import { chromium as findChromium } from "../support/browsers.mjs";
import { serve } from "../support/serve.mjs";
import { summary } from "./statistics.mjs";

const OUT = fileURLToPath(new URL("../../node_modules/.cache/bench/class", import.meta.url));
const ATTEMPTS = 2000;
const TIMES = 10;

/** Medians of `rounds`, in one page: 2,000 attempts at 50 questions, and ten times as many. */
export async function measureClass(rounds) {
  await build({
    configFile: false,
    root: fileURLToPath(new URL("class", import.meta.url)),
    base: "./",
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir: OUT, emptyOutDir: true },
  });
  const host = await serve(OUT);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(host.address);
    await page.waitForFunction(() => "bench" in globalThis);
    await page.evaluate((count) => globalThis.bench.make(count), ATTEMPTS);
    const [once, often, frozen] = [[], [], []];
    for (let round = 0; round < rounds; round++) {
      const near = await page.evaluate(() => globalThis.bench.take(1));
      const far = await page.evaluate((times) => globalThis.bench.take(times), TIMES);
      if (near.verified !== ATTEMPTS || far.verified !== ATTEMPTS * TIMES) throw new Error("not all were verified");
      once.push((near.found + near.judged + near.analysed) / 1000);
      often.push((far.found + far.judged + far.analysed) / 1000);
      frozen.push(near.frozen);
      console.error(JSON.stringify({ near, far }));
    }
    return { once: summary(once), often: summary(often), frozen: summary(frozen) };
  } finally {
    await browser.close();
    await host.close();
  }
}

/** Goals of the desk, as `run.mjs` prints them. */
export const classGoals = ({ once, often, frozen }) => [
  [`${ATTEMPTS} attempts at 50 questions found, opened, replayed, analysed, s`, once.median, "≤ 2"],
  [`${ATTEMPTS * TIMES} attempts, of ${ATTEMPTS}`, often.median / once.median, `${TIMES}`],
  ["longest wait of the page meanwhile, ms", frozen.median, "≤ 200"],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await measureClass(process.argv.includes("--quick") ? 1 : 3);
  console.log(
    classGoals(measured)
      .map(([name, value, goal]) => `${name}: ${value.toFixed(2)} (${goal})`)
      .join("\n"),
  );
}
