/** Where the browsers of this machine are: Playwright's own where it has them, else those on the path. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "node:process";

const onPath = (...names) =>
  names
    .flatMap((name) => (env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
    .find((path) => existsSync(path));

async function managed(kind) {
  try {
    const path = (await import("playwright"))[kind].executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined; // not installed, or no browser of its own for this system
  }
}

/** Path of a Chromium, or undefined. */
export const chromium = async () =>
  env.CHROMIUM_PATH ??
  (await managed("chromium")) ??
  onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

/** Launch options of a Firefox: Debian's is driven over WebDriver BiDi, which Playwright calls a channel. */
export async function firefox() {
  const own = await managed("firefox");
  if (own) return { executablePath: own };
  const stock = env.FIREFOX_PATH ?? onPath("firefox-esr", "firefox");
  return stock && { executablePath: stock, channel: "moz-firefox" };
}

/** The driver and the small browser of WebKitGTK, or undefined. It has no headless mode: it needs Xvfb. */
export function webkit() {
  const driver = onPath("WebKitWebDriver");
  const display = onPath("Xvfb");
  if (!driver || !display) return undefined;
  try {
    const listed = execFileSync("dpkg", ["-L", "libwebkit2gtk-4.1-0"], { encoding: "utf8" }).split("\n");
    const browser = listed.find((line) => line.endsWith("/MiniBrowser"));
    return browser && { driver, display, browser };
  } catch {
    return undefined;
  }
}

export const findBrowsers = async () => ({ chromium: await chromium(), firefox: await firefox(), webkit: webkit() });
