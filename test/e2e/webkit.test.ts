import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Response } from "../../src/domain/response.ts";
import type { Question } from "../../src/domain/question.ts";
import { webkit as findWebkit } from "../support/browsers.mjs";
import { openWebkit, type Webkit } from "../support/webkit-driver.ts";
import { wordsOf } from "./bad-input.ts";
import { DRAFT_KEPT, DRAFT_SETTLES } from "./draft-kept.ts";
import { questionById, responseFor } from "./levels.ts";

const address = inject("address");
const found = findWebkit();
let page: Webkit;

/** The sheet as a test sees it. */
interface Sheet {
  readonly stop: string;
  readonly phase: string;
  readonly question: string;
  readonly isBusy: boolean;
  readonly isFolded: boolean;
  readonly verdicts: number;
  readonly steps: readonly string[];
  readonly order: readonly string[];
  readonly hints: string;
  readonly ticked: readonly string[];
}
const sheet = (): Promise<Sheet> =>
  page.run<Sheet>(`
    const sheet = document.querySelector(".sheet"), form = document.querySelector("form.question");
    const list = (selector, read) => [...document.querySelectorAll(selector)].map(read);
    return {
      stop: sheet?.dataset.stop ?? "", phase: sheet?.dataset.phase ?? "", isFolded: sheet?.hasAttribute("data-folded") ?? false,
      question: form?.dataset.question ?? "", isBusy: form?.getAttribute("aria-busy") === "true",
      verdicts: document.querySelectorAll(".verdict").length,
      steps: list(".step", (step) => step.dataset.state),
      order: list(".question .choice span, .question .row .words, .question .pair .words", (words) => words.textContent),
      hints: document.querySelector(".hints")?.textContent ?? "",
      ticked: list(".question input, .question select", (input) => input.value + " " + (input.checked ?? "")),
    };`);
async function until(what: string, isSo: (now: Sheet) => boolean): Promise<Sheet> {
  for (let turn = 0; turn < 150; turn++) {
    const now = await sheet();
    if (isSo(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not come: ${JSON.stringify(await sheet())}`);
}

/** Answers with the mouse, and the keyboard where a number is asked for. */
async function give(question: Question, response: Response): Promise<void> {
  if (response.kind === "choice")
    for (const id of response.choices) await page.click(`.choice:has(input[value="${id}"]:not(:checked))`);
  else if (response.kind === "true-false")
    await page.click(`.choice.two-way${response.value ? ":first-of-type" : ":last-of-type"}`);
  else if (response.kind === "numeric") await (await page.waitFor(".field input")).write(String(response.value));
  else if (response.kind === "sequencing") {
    const order = await page.run<string[]>(
      `return [...document.querySelectorAll(".rows .row")].map((row) => row.dataset.item)`,
    );
    for (const [to, id] of response.order.entries())
      for (let from = order.indexOf(id); from > to; from--) {
        await page.click(`.row[data-item="${id}"] .move:not([disabled])`);
        order.splice(from - 1, 0, ...order.splice(from, 1));
      }
  } else if (response.kind === "fill-in") await (await page.waitFor(".fill-in input")).write(response.text);
  else if (response.kind === "sorting" && question.kind === "sorting")
    for (const [item, bin] of Object.entries(response.bins))
      await page.click(`.bin:has(input[name="sort-${item}"]):nth-of-type(${question.bins.indexOf(bin) + 1})`);
  else if (response.kind === "locate" && question.kind === "locate") {
    const place = question.places.find(({ lon, lat }) => lon === response.lon && lat === response.lat);
    await page.click(".locate-list summary");
    await page.click(
      `.locate-list option[value="${place?.id ?? question.places.find(({ id }) => id !== question.answer)?.id}"]`,
    );
  } else if (response.kind === "matching" && question.kind === "matching")
    for (const [at, [left]] of question.pairs.entries())
      await page.click(`.pair:nth-of-type(${at + 1}) option[value="${response.pairs[left]}"]`);
}

async function answer(right: boolean): Promise<string> {
  const { question: id, verdicts } = await sheet();
  const question = questionById(id);
  await give(question, responseFor(question, right));
  await page.click(".question .foot .main[aria-disabled=false]");
  await until(
    `the verdict on ${id}`,
    (now) => now.question !== id || (!now.isBusy && now.verdicts > verdicts) || now.phase !== "question",
  );
  return question.kind;
}

/** Plays on to the results; answer number `wrong` is a wrong one. */
async function visit(wrong = -1): Promise<ReadonlySet<string>> {
  const kinds = new Set<string>();
  for (let turn = 0, checks = 0; turn < 60; turn++) {
    const { phase } = await until("an open sheet", (now) => now.phase !== "loading" && !now.isFolded);
    if (phase === "results") return kinds;
    if (phase === "arrive") await page.click(".arrive .main");
    else if (phase === "choose") await page.click(".task");
    else if (phase === "feedback") await page.click(".feedback > .foot .main");
    else kinds.add(await answer(checks++ !== wrong));
    if (phase !== "question") await until("what comes next", (now) => now.phase !== phase);
  }
  throw new Error("the visit does not end");
}

describe.skipIf(found === undefined)("WebKitGTK (skipped where it, its driver or Xvfb is not on this machine)", () => {
  beforeAll(async () => {
    if (found) page = await openWebkit(found);
  });
  afterAll(() => page?.close());

  test("plays the first stop from the title to its stars, with a wrong answer", async () => {
    await page.goTo(`${address}?lang=en`);
    await page.click(".title .words .main");
    await page.click(".map footer .main");
    await until("the first stop", ({ stop }) => stop === "xian");
    const kinds = await visit(1);
    expect(kinds.size).toBeGreaterThanOrEqual(3);
    await page.waitFor(".results .stars i[data-lit]");
    await page.click(".results .foot .main");
    await page.click(".travel .main");
    await until("the second stop", ({ stop, phase }) => stop === "horgos" && phase === "arrive");
  });

  test("goes on at the second stop in a new tab, exactly where the closed one was", async () => {
    await page.click(".arrive .main");
    await page.click(".task");
    await until("the question", ({ phase }) => phase === "question");
    await page.click(".question .foot .quiet");
    const { question: id } = await until("the hint", ({ hints }) => hints !== "");
    await give(questionById(id), responseFor(questionById(id), true));
    await page.waitFor(".question .foot .main[aria-disabled=false]");
    await expect.poll(() => page.run<boolean>(DRAFT_KEPT), { timeout: 20_000 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, DRAFT_SETTLES));
    const before = await sheet();

    await page.moveToNewTab(`${address}?lang=en`);
    // Before storage has answered the button says "Begin", and would ask who plays.
    const press = `return document.querySelector(".title .words .main")?.textContent.trim()`;
    await expect.poll(() => page.run(press), { timeout: 20_000 }).toBe(wordsOf("en")("title.continue-unnamed"));
    await page.click(".title .words .main");
    await page.waitFor(".question .foot .main[aria-disabled=false]");
    expect(await sheet()).toEqual(before);
    await page.click(".question .foot .main");
    await page.waitFor(".verdict[data-verdict=right]");
    await visit();
    await page.waitFor(".results .stars i[data-lit]");
  });
});
