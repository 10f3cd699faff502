/**
 * `npm run faults`: the built game in a real Chromium, killed and starved of storage; the truth is kept outside.
 * `--short` is a bounded run of two minutes. `--seed` repeats a run, `--from` and `--legs` a part of it; `--site` takes a
 * build that is there.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { build, runnerImport } from "vite";
import { serve } from "../support/serve.mjs";

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    seed: { type: "string" },
    from: { type: "string", default: "0" },
    legs: { type: "string" },
    site: { type: "string" },
  },
});
const root = fileURLToPath(new URL("../../", import.meta.url));
const site = values.site ? resolve(values.site) : join(root, "node_modules/.cache/faults/site");
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
const began = Date.now();

if (!values.site)
  await build({ root, logLevel: "warn", build: { outDir: site, emptyOutDir: true, reportCompressedSize: false } });
const { runFaults } = (await runnerImport(join(root, "test/faults/faults.ts"))).module;
const host = await serve(site);
console.log(`seed ${seed}`);
try {
  const wrong = await runFaults({
    address: host.address,
    seed,
    isLong: !values.short,
    from: Number(values.from),
    legs: values.legs === undefined ? null : Number(values.legs),
    log: (line) => console.log(line),
  });
  console.log(`\n${((Date.now() - began) / 60_000).toFixed(1)} minutes, seed ${seed}`);
  for (const one of wrong) console.error(one);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  await host.close();
}
