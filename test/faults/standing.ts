/** Where a journey stands: as the log that survived says, and as the game shows it. The two must be the same. */
import type { Page } from "playwright";
import { JOURNEY } from "../../src/domain/events.ts";
import { openVisit, type Progress } from "../../src/domain/progress.ts";
import { taskOf } from "../../src/domain/visit.ts";

export interface Standing {
  readonly phase: string;
  /** On the table, where it waits for an answer. */
  readonly question: string;
  readonly steps: readonly string[];
}

/** What a fresh start at this stop has to show: everything in the log, and nothing that is not in it. */
export function standingAt(progress: Progress, stop: string): Standing {
  const run = progress.runs.get(JOURNEY);
  const visit = openVisit(run, stop);
  const task = visit && taskOf(visit, visit.current);
  const isAsked = task?.status === "asked";
  const now = isAsked ? visit?.tasks.findIndex(({ question }) => question === task.question) : -1;
  const steps = (run?.stops.get(stop)?.steps ?? []).map(({ state }, at) =>
    state !== "done" && at === now ? "now" : state,
  );
  const phase =
    visit === null
      ? "arrive"
      : isAsked
        ? "question"
        : task === null || task.status === "waiting"
          ? "choose"
          : "feedback";
  return { phase, question: isAsked ? task.question : "", steps };
}

const shownAt = (page: Page): Promise<Standing> =>
  page.evaluate(() => ({
    phase: document.querySelector<HTMLElement>(".sheet")?.dataset["phase"] ?? "",
    question: document.querySelector<HTMLElement>("form.question")?.dataset["question"] ?? "",
    steps: [...document.querySelectorAll<HTMLElement>(".step")].map((step) => step.dataset["state"] ?? ""),
  }));

/** Milliseconds that the game may take until it stands where it has to. */
const PATIENCE = 8000;

/** Null once the game stands there; otherwise what it showed instead. */
export async function standsElsewhere(page: Page, wanted: Standing): Promise<Standing | null> {
  for (const until = Date.now() + PATIENCE; ;) {
    const shown = await shownAt(page);
    if (JSON.stringify(shown) === JSON.stringify(wanted)) return null;
    if (Date.now() > until) return shown;
    await page.waitForTimeout(50);
  }
}

/** A journey has begun and nothing is done in it. */
export const isBeginning = ({ phase, steps }: Standing): boolean =>
  phase === "question" && steps.length > 0 && !steps.includes("done");

/**
 * Null once the game greets a new player, with nothing done and nothing false to say of a save; otherwise what it
 * showed instead. `beside`: words that may stand there; that the browser lost it is true, where the page still knows.
 */
export async function beginsOtherwise(
  page: Page,
  beside: readonly string[],
): Promise<(Standing & { said: readonly string[] }) | null> {
  for (const until = Date.now() + PATIENCE; ;) {
    const notices = await page.locator(".notices span").allTextContents();
    const shown = { ...(await shownAt(page)), said: notices.filter((text) => !beside.includes(text.trim())) };
    if (isBeginning(shown) && shown.said.length === 0) return null;
    if (Date.now() > until) return shown;
    await page.waitForTimeout(50);
  }
}
