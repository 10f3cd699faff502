/** A student on the road: plays visits with given hands, right or wrong as told, and can be read like a story. */
import type { Page } from "playwright";
import { questionById, responseFor } from "./levels.ts";
import type { Hands } from "./hands.ts";

export interface Plan {
  /** Whether check number `n` of the visit (from 0) is to be right. */
  readonly right: (n: number) => boolean;
  /** Takes both hints before check number `n`. */
  readonly hint?: (n: number) => boolean;
  /** Called on each question, before the answer is given. */
  readonly before?: (n: number) => Promise<void>;
}
export interface Told {
  readonly checks: number;
  readonly retries: number;
  readonly returns: number;
  readonly kinds: ReadonlySet<string>;
}

const ALWAYS_RIGHT: Plan = { right: () => true };

/** `find`: the question of an id; of the road where it is left out. */
export function traveller(page: Page, hands: Hands, find = questionById) {
  const sheet = page.locator(".sheet");
  const phase = (): Promise<string | null> => sheet.getAttribute("data-phase");

  async function waitForPhase(): Promise<string> {
    await page.locator(".sheet:not([data-phase=loading])").waitFor();
    return (await phase()) ?? "";
  }
  const questionId = async (): Promise<string> =>
    (await page.locator("form.question").getAttribute("data-question")) ?? "";

  /** Answers what is on the table and waits for the verdict. */
  async function answer(right: boolean): Promise<string> {
    const id = await questionId();
    const question = find(id);
    const out = await page
      .locator(".choice[data-out] input")
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    // Of many, what was ticked at the first try still stands or not: begin from nothing.
    await hands.give(question, responseFor(question, right, out));
    const before = await page.locator(".verdict").count();
    await hands.press(page.locator(".question .foot .main"));
    await page.waitForFunction(
      ([asked, verdicts]) => {
        const form = document.querySelector<HTMLElement>("form.question");
        return (
          form === null ||
          form.dataset["question"] !== asked ||
          (form.getAttribute("aria-busy") === "false" &&
            document.querySelectorAll(".verdict").length > Number(verdicts))
        );
      },
      [id, String(before)],
    );
    return question.kind;
  }

  async function takeHints(): Promise<void> {
    const hint = page.locator(".question .foot .quiet[aria-disabled=false]");
    while ((await hint.count()) > 0) await hands.press(hint);
  }

  /** Plays a visit from wherever it stands to its results. */
  async function visit(plan: Plan = ALWAYS_RIGHT): Promise<Told> {
    const kinds = new Set<string>();
    let [checks, retries, returns] = [0, 0, 0];
    for (let turn = 0; turn < 80; turn++) {
      const now = await waitForPhase();
      if (now === "results") return { checks, retries, returns, kinds };
      if (now === "arrive") await hands.press(page.locator(".arrive .main"));
      else if (now === "choose") await hands.press(page.locator(".task").first());
      else if (now === "feedback") await hands.press(page.locator(".feedback > .foot .main"));
      else if (now === "question") {
        await plan.before?.(checks);
        if (plan.hint?.(checks)) await takeHints();
        if (await page.locator(".verdict[data-verdict=retry]").count()) retries++;
        if ((await page.locator("form.question").getAttribute("data-round")) === "2") returns++;
        kinds.add(await answer(plan.right(checks)));
        checks++;
      } else throw new Error(`the sheet shows ${now}`);
    }
    throw new Error("the visit does not end");
  }
  return { visit, answer, takeHints, questionId, waitForPhase };
}
