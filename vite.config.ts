import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { gameData } from "./assets/make/vite/data.ts";
import { firstScreen } from "./assets/make/vite/first-screen.ts";
import { jsonSchemas } from "./assets/make/vite/json-schema.ts";
import { licences } from "./assets/make/vite/licences.ts";
import { offline } from "./assets/make/vite/offline.ts";
import { zipAtOnce } from "./assets/make/vite/zip-at-once.ts";
import { slimPhaser } from "./assets/make/vite/slim-phaser.ts";
import { chromium, firefox } from "./test/support/browsers.mjs";
import { steadyPlaywright } from "./test/support/steady-frame.ts";

const MINUTE = 60_000;
const ALONE = ["test/save/localforage-store.test.ts", "test/save/whole-save.test.ts"];

/** Browsers are looked for only when tests run: `npm start` needs none. */
async function projects(): Promise<TestProjectConfiguration[]> {
  const fox = await firefox();
  const chrome = await chromium();
  return [
    { extends: true, test: { name: "levels", include: ["test/levels/**/*.test.ts"] } },
    {
      extends: true,
      test: {
        name: "unit",
        testTimeout: MINUTE, // property tests of whole journeys, on slow machines too
        include: ["test/**/*.test.ts"],
        exclude: ["test/{levels,e2e}/**", "test/**/*.browser.test.ts", ...ALONE],
        // No module of ours keeps anything: files share a process, which saves a minute of starting and importing.
        isolate: false,
      },
    },
    // These put a database in the place of the browser's before they import what uses it.
    { extends: true, test: { name: "unit-alone", include: ALONE } },
    {
      extends: true,
      test: {
        name: "browser",
        include: ["test/**/*.browser.test.ts"],
        testTimeout: MINUTE,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          api: { host: "127.0.0.1" },
          provider: steadyPlaywright(),
          instances: [
            {
              browser: "chromium",
              provider: steadyPlaywright({
                launchOptions: { ...(chrome ? { executablePath: chrome } : {}), chromiumSandbox: false },
              }),
            },
            ...(fox ? [{ browser: "firefox" as const, provider: steadyPlaywright({ launchOptions: fox }) }] : []),
          ],
        },
      },
    },
    {
      extends: true,
      test: {
        name: "e2e",
        include: ["test/e2e/**/*.test.ts"],
        globalSetup: "test/e2e/serve-dist.ts",
        fileParallelism: false,
        testTimeout: 10 * MINUTE,
        expect: { poll: { timeout: MINUTE / 4 } },
        retry: 1, // three real browsers on a busy machine: what fails twice is a fault
        hookTimeout: MINUTE,
      },
    },
  ];
}

export default defineConfig(async () => ({
  base: "./",
  publicDir: "assets/public",
  plugins: [gameData(), firstScreen(), slimPhaser(), zipAtOnce(), licences(), jsonSchemas(), offline()],
  build: {
    rolldownOptions: {
      output: {
        // The desk lies by itself, so that a student's device need not keep it.
        chunkFileNames: ({ moduleIds }: { moduleIds: readonly string[] }) =>
          `${moduleIds.some((id) => /\/src\/(?:teach|exchange\/(?:table|import))\//.test(id)) ? "desk" : "assets"}/[name]-[hash].js`,
      },
    },
    assetsInlineLimit: 0, // The first script's own parts are asked for by the page, in parallel; parts that come later bring no list of theirs.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_: string, found: string[], { hostType }: { hostType: "html" | "js" }) =>
        hostType === "html" ? found : [],
    },
  },
  // Workers are the desk's.
  worker: { rolldownOptions: { output: { entryFileNames: "desk/[name]-[hash].js" } } },
  test: { projects: process.env["VITEST"] ? await projects() : [] },
}));
