/** Rows about own questions: thousands brought in, and the preview while somebody types. `node test/bench/author.mjs` runs them alone. */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { chromium } from "playwright";
import { chromium as findChromium } from "../support/browsers.mjs";
import { serve } from "../support/serve.mjs";
import { summary } from "./statistics.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OUT = fileURLToPath(new URL("../../node_modules/.cache/bench/author", import.meta.url));
const [FEW, MANY] = [1000, 10_000];
const PACK = 500;
const LETTERS = 40;

/** GIFT of three kinds in turn. */
const gift = (count) =>
  Array.from({ length: count }, (_, at) =>
    [
      `::River ${at}::Which river of number ${at} flows through the town? {=Ishim ${at} ~Ural#It is in the west. ~Chu ~Ili}`,
      `The river of number ${at} flows through the town. {T}`,
      `How many bridges has town ${at}? {#${at}:2}`,
    ].at(at % 3),
  ).join("\n\n");

const question = (at) => ({
  id: `q${at}`,
  kind: "choice",
  topic: "other",
  difficulty: 1,
  image: null,
  select: "one",
  choices: ["a", "b", "c"],
  answer: ["a"],
  text: {
    en: {
      prompt: `Which river of number ${at} flows through the town?`,
      choices: { a: "Ishim", b: "Ural", c: "Ili" },
    },
  },
});
const PACK_FILE = JSON.stringify({
  pack: 1,
  id: "benchpack",
  name: { en: "Bench" },
  questions: Array.from({ length: PACK }, (_, at) => question(at)),
});
const asFile = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** Milliseconds from the choice of the file to the list of its questions, and the page's longest wait meanwhile. */
async function bringIn(page, address, count) {
  await page.goto(`${address}#/teach/import`);
  await page.reload();
  await page.locator(".import-ways").waitFor();
  await page.evaluate(() => {
    const bench = (globalThis.bench = { began: 0, listed: 0, frozen: 0 });
    let last = 0;
    document.addEventListener(
      "change",
      () => {
        bench.began = last = performance.now();
        const beat = setInterval(() => {
          const now = performance.now();
          bench.frozen = Math.max(bench.frozen, now - last);
          last = now;
          if (bench.listed > 0) clearInterval(beat);
        }, 5);
      },
      { capture: true, once: true },
    );
    new MutationObserver(() => {
      if (bench.listed === 0 && document.querySelector(".import-take") !== null) bench.listed = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.locator(".import-ways input[type=file]").setInputFiles(asFile("many.gift", gift(count)));
  await page.waitForFunction(() => globalThis.bench.listed > 0, null, { timeout: 120_000 });
  await page.waitForTimeout(200);
  return page.evaluate(() => ({
    took: globalThis.bench.listed - globalThis.bench.began,
    frozen: globalThis.bench.frozen,
  }));
}

/** Milliseconds from each key to the preview that shows it, painted. */
async function type(page, address) {
  await page.goto(`${address}#/teach/pack/benchpack/q250`);
  await page.reload();
  await page.locator(".edit-preview h3").waitFor();
  await page.locator("#q-en-prompt").focus();
  await page.evaluate(() => {
    globalThis.waits = [];
    let began = 0;
    document.addEventListener("keydown", () => (began = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (began === 0) return;
      const from = began;
      began = 0;
      requestAnimationFrame(() => setTimeout(() => globalThis.waits.push(performance.now() - from)));
    }).observe(document.querySelector(".edit-preview"), { childList: true, characterData: true, subtree: true });
  });
  for (let at = 0; at < LETTERS; at++) {
    await page.keyboard.press("abcdefghij".charAt(at % 10));
    await page.waitForTimeout(100);
  }
  return page.evaluate(() => globalThis.waits);
}

/** Medians of `rounds`, in the built page. */
export async function measureAuthor(rounds) {
  await build({ root: ROOT, logLevel: "error", build: { outDir: OUT, emptyOutDir: true } });
  const host = await serve(OUT);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce", locale: "en" });
    const page = await context.newPage();
    await page.goto(`${host.address}#/teach/packs`);
    await page.locator("main input[type=file]").setInputFiles(asFile("pack.json", PACK_FILE));
    await page.getByText("Bench", { exact: true }).first().waitFor();
    const [few, many, frozen, median, worst] = [[], [], [], [], []];
    for (let round = 0; round < rounds; round++) {
      few.push((await bringIn(page, host.address, FEW)).took / 1000);
      const large = await bringIn(page, host.address, MANY);
      many.push(large.took / 1000);
      frozen.push(large.frozen);
      const waits = (await type(page, host.address)).toSorted((a, b) => a - b);
      if (waits.length < LETTERS / 2) throw new Error(`the preview followed ${waits.length} of ${LETTERS} keys`);
      median.push(waits[Math.floor(waits.length / 2)]);
      worst.push(waits.at(-1));
      console.error(JSON.stringify({ few: few.at(-1), large, median: median.at(-1), worst: worst.at(-1) }));
    }
    const all = { few, many, frozen, median, worst };
    return Object.fromEntries(Object.entries(all).map(([name, list]) => [name, summary(list)]));
  } finally {
    await browser.close();
    await host.close();
  }
}

/** Goals, as `run.mjs` prints them. */
export const authorGoals = ({ few, many, frozen, median, worst }) => [
  [`${MANY} GIFT questions imported, linted, listed, s`, many.median, "≤ 3"],
  [`the same, of ${FEW}`, many.median / few.median, `${MANY / FEW}`],
  ["longest wait of the page meanwhile, ms", frozen.median, "≤ 200"],
  [`key to preview in a pack of ${PACK}, median, ms`, median.median, "≤ 100"],
  [`key to preview in a pack of ${PACK}, worst of ${LETTERS}, ms`, worst.median, "≤ 100"],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await measureAuthor(process.argv.includes("--quick") ? 1 : 3);
  console.log(
    authorGoals(measured)
      .map(([name, value, goal]) => `${name}: ${value.toFixed(2)} (${goal})`)
      .join("\n"),
  );
}
