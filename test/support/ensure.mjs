/**
 * Makes a fresh clone ready: packages, and with --browsers the browsers that the tests drive. Quick when nothing is
 * missing. It runs before any dependency exists, so it uses what Node brings and nothing else.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { env, exit, getuid, platform } from "node:process";
import { findBrowsers } from "./browsers.mjs";

const DEBIAN = ["chromium", "firefox-esr", "webkit2gtk-driver", "libwebkit2gtk-4.1-0", "xvfb", "xauth", "libgl1-mesa-dri", "fonts-noto-core", "fonts-noto-cjk"]; // prettier-ignore

const run = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: "inherit", shell: platform === "win32", ...options }).status === 0;

const installed = "node_modules/.package-lock.json";
if (!existsSync(installed) || statSync("package-lock.json").mtimeMs > statSync(installed).mtimeMs)
  if (!run("npm", ["ci", "--no-audit", "--no-fund"])) exit(1);

if (process.argv.includes("--browsers")) {
  const lacking = async () =>
    Object.entries(await findBrowsers())
      .filter(([, found]) => !found)
      .map(([name]) => name);
  if ((await lacking()).length > 0) {
    const isDebianRoot = platform === "linux" && getuid?.() === 0 && existsSync("/usr/bin/apt-get");
    const managed = run("npx", ["playwright", "install", "chromium", "firefox"], { timeout: 240_000 });
    if (isDebianRoot && (!managed || (await lacking()).length > 0)) {
      const quiet = { env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
      run("apt-get", ["update", "-qq"], quiet);
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...DEBIAN], quiet);
    }
  }
  const missing = await lacking();
  if (missing.includes("chromium")) {
    console.error("No Chromium found. Install one, or name it in CHROMIUM_PATH.");
    exit(1);
  }
  if (missing.length > 0) console.warn(`Not found, so not tested: ${missing.join(", ")}`);
}
