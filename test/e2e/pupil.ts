/** A pupil with a link: begins under a name, plays, and hands in. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { linkText } from "../../src/domain/assignment/link-code.ts";
import type { Assignment } from "../../src/domain/assignment/assignment.ts";
import numbers from "../../levels/numbers.json";

/** In the order of the road: `levels/numbers.json` is in it, and test/levels holds it so. */
export const BANK = Object.entries(numbers).map(([id, number]) => ({ id, number }));

export const linkOf = (assignment: Assignment): string => linkText(assignment, BANK);

export async function beginAs(page: Page, name: string): Promise<void> {
  await page.locator(".assigned input[name=name]").fill(name);
  await page.locator(".assigned .foot .main").click();
  await page.locator("form.question").waitFor();
}
/** The slip's text out of the file that the page gives. */
export async function slipFile(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.locator(".hand-in .main").click();
  const file = JSON.parse(await readFile((await (await downloading).path()) ?? "", "utf8")) as { slip: string }; // our own file
  return file.slip;
}
