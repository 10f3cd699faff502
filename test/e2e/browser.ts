import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { chromium as findChromium } from "../support/browsers.mjs";

export const CHROMIUM_ARGUMENTS = ["--no-sandbox", "--disable-background-networking"];

export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error("no Chromium on this machine");
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS, ...more] });
  const open = browser.newContext.bind(browser);
  // A worker answers from what it keeps: tests that spoil what the network gives need it away (offline.test.ts wants it).
  browser.newContext = (options) => open({ serviceWorkers: "block", ...options });
  return browser;
}

/** A page that fails the test when the game throws; what it said is in `problems`. */
export async function openPage(context: BrowserContext): Promise<{ page: Page; problems: string[] }> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error.stack)));
  page.on("console", (message) => {
    // Software WebGL talks about itself; a picture that is not there yet is another test's matter.
    if (message.type() === "error" && !/WebGL|GPU stall/.test(message.text()))
      problems.push(`${message.text()} ${message.location().url}`);
  });
  return { page, problems };
}
