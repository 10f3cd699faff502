/**
 * `npm run bench`: medians of five, the sites taking turns, as a table and as JSON. Times of different runs are never
 * compared: only ratios inside one run mean something. `--quick` takes one sample of each, to see that it works.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { authorGoals, measureAuthor } from "./author.mjs";
import { classGoals, measureClass } from "./class.mjs";
import { firstQuestion, heapAtQuestion, idle, longTasks, pending } from "./measures.mjs";
import { measureSaves, saveGoals } from "./saves.mjs";
import { openSites } from "./sites.mjs";
import { shown, summary, table } from "./statistics.mjs";

const ROUNDS = process.argv.includes("--quick") ? 1 : 5;
const dist = new URL("../../dist/", import.meta.url);
const brotli = (path) =>
  brotliCompressSync(readFileSync(new URL(path, dist)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length /
  1024;

const saves = await measureSaves(ROUNDS);
console.error("saves done");
const ofClass = await measureClass(Math.min(ROUNDS, 3));
console.error("class done");
const ofAuthor = await measureAuthor(Math.min(ROUNDS, 3));
console.error("author done");
const { sites, close } = await openSites();
const samples = new Map(sites.map(({ name }) => [name, { slow: [], live: [], kilobytes: [], fast: [], heap: [] }]));
const own = { bareIdle: [], engineIdle: [], engineFrames: [], pending: [], longest: [] };
try {
  // The host squeezes each file once, when it is first asked for: not on the clock.
  for (const site of sites) await firstQuestion(site, false);
  for (let round = 0; round < ROUNDS; round++) {
    for (const site of sites) {
      const of = samples.get(site.name);
      const slow = await firstQuestion(site, true);
      of.slow.push(slow.ready);
      of.live.push(slow.live);
      of.kilobytes.push(slow.kilobytes);
      of.fast.push((await firstQuestion(site, false)).ready);
      of.heap.push(await heapAtQuestion(site));
    }
    const bare = await idle(sites.at(-1), false);
    own.bareIdle.push(bare.cpu);
    const engine = await idle(sites[0], true);
    own.engineIdle.push(engine.cpu);
    own.engineFrames.push(engine.frames);
    own.pending.push(await pending(sites[0]));
    own.longest.push(await longTasks(sites[0]));
    console.error(`round ${round + 1} of ${ROUNDS} done`);
  }
} finally {
  await close();
}

const medians = Object.fromEntries(
  [...samples].map(([name, of]) => [
    name,
    Object.fromEntries(Object.entries(of).map(([key, list]) => [key, summary(list)])),
  ]),
);
const [mine, react, phaser] = sites.map(({ name }) => medians[name]);
const assets = readdirSync(new URL("assets/", dist)).filter((name) => name.endsWith(".js"));
const largest = assets
  .map((name) => ({ name, kilobytes: brotli(`assets/${name}`) }))
  .toSorted((a, b) => b.kilobytes - a.kilobytes)[0];
const page = readFileSync(new URL("index.html", dist), "utf8");
const scripts = [...page.matchAll(/rel="modulepreload"[^>]*href="\.\/([^"]+)"/g)].map(([, path]) => brotli(path));
const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
const words = readdirSync(new URL("data/", dist)).filter(
  (name) => /\.[\w-]+\.json$/.test(name) && !/^(ui|desk|report)\./.test(name),
);
/** Page, script, interface and level: what Check waits for behind a link. */
const untilCheck = Math.max(
  ...words.map((name) =>
    sum([
      ...scripts,
      brotli("index.html"),
      brotli(`data/${name}`),
      brotli(`data/ui.${name.split(".").slice(1).join(".")}`),
    ]),
  ),
);
const goals = [
  ["first question, slow 4G and CPU ÷ 4, of react-quiz-component", mine.slow.median / react.slow.median, "≤ 0.6"],
  ["the same, of a page that loads all of Phaser first", mine.slow.median / phaser.slow.median, "≤ 0.2"],
  ["brotli before the first question (the page), KB", brotli("index.html"), "≤ 30"],
  ["brotli before it can be checked, largest stop and language, KB", untilCheck, ""],
  [`engine chunk (${largest.name.replace(/-[\w-]{8}\.js$/, "")}), brotli KB`, largest.kilobytes, "≤ 160"],
  ["frames in 10 s idle on a question, engine asleep", summary(own.engineFrames).median, "0"],
  [
    "CPU s in 10 s idle, engine asleep, above the bare page",
    summary(own.engineIdle).median - summary(own.bareIdle).median,
    "≤ 0.05",
  ],
  ["Check to pending state at CPU ÷ 4, ms", summary(own.pending).median, "≤ 50"],
  ["longest task after the first stage frame at CPU ÷ 4, ms", summary(own.longest).median, "≤ 200"],
  ["JS heap without the engine, MB", mine.heap.median, "≤ 2"],
  ...saveGoals(saves),
  ...classGoals(ofClass),
  ...authorGoals(ofAuthor),
];
const measured = sites.map(({ name }) => {
  const of = medians[name];
  return [name, shown(of.slow), shown(of.live), shown(of.kilobytes, 1), shown(of.fast), shown(of.heap, 2)];
});
console.log(`Median (least–most) of ${ROUNDS}, sites taking turns.\n`);
console.log(
  table(
    ["site", "first question, slow, ms", "can be checked, ms", "KB by then", "unthrottled, ms", "heap MB"],
    measured,
  ),
);
console.log(
  `\n${table(
    ["goal", "measured", "wanted"],
    goals.map(([name, value, goal]) => [name, value.toFixed(2), goal]),
  )}`,
);
writeFileSync(
  new URL("../../node_modules/.cache/bench/result.json", import.meta.url),
  JSON.stringify({ rounds: ROUNDS, medians, own, saves, goals }, null, 1),
);
