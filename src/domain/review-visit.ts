/**
 * Visits that are no stop's own work: the caravanserai's reviews, and the questions before and after the journey. They
 * are played by the same rules as any other; one question comes after another, so all are named in `again`.
 */
import type { VisitStarted } from "./events.ts";
import { interleaved } from "./memory/interleave.ts";
import { runAt, type Roadside } from "./off-road.ts";
import { sharesFact, type Question } from "./question.ts";
import { RULES_VERSION } from "./rules.ts";
import { seededRandom, shuffled } from "./seeded.ts";

/** Five to ten minutes. */
export const QUESTIONS_IN_REVIEW = 8;

export interface DueQuestion {
  readonly question: Question;
  readonly stop: string;
}
interface Start {
  readonly visit: string;
  readonly seed: number;
}

function started(start: Start, stop: Roadside, questions: readonly Question[]): VisitStarted {
  const ids = questions.map(({ id }) => id);
  const { visit, seed } = start;
  return {
    type: "visitStarted",
    run: runAt(stop),
    visit,
    stop,
    seed,
    rules: RULES_VERSION,
    questions: ids,
    again: ids,
  };
}

/** Of questions that share a fact the more forgotten one is asked: the others are answered with it. */
function mostForgotten(due: readonly DueQuestion[]): readonly DueQuestion[] {
  const taken: DueQuestion[] = [];
  for (const one of due) {
    if (taken.length === QUESTIONS_IN_REVIEW) break;
    if (!taken.some((other) => sharesFact(one.question, other.question))) taken.push(one);
  }
  return taken;
}

/** Neighbours of one topic are worse than any number of neighbours of one stop. */
const alike = (a: DueQuestion, b: DueQuestion): number =>
  (a.question.topic === b.question.topic ? QUESTIONS_IN_REVIEW : 0) + (a.stop === b.stop ? 1 : 0);

/**
 * A session at the caravanserai from what is due, most forgotten first (`dueNow`): what is most forgotten is asked,
 * in an order that mixes topics and stops as far as they can be mixed. Null where nothing is due.
 */
export function startReview({ due, ...start }: Start & { readonly due: readonly DueQuestion[] }): VisitStarted | null {
  const taken = shuffled(mostForgotten(due), seededRandom(start.seed));
  if (taken.length === 0) return null;
  const order = interleaved(taken, alike).map(({ question }) => question);
  return started(start, "caravanserai", order);
}

/** The questions before or after the journey, in the order given, one try each. */
export function startOnce({
  stop,
  questions,
  ...start
}: Start & { readonly stop: "before" | "after"; readonly questions: readonly Question[] }): VisitStarted {
  return { ...started(start, stop, questions), once: true };
}
