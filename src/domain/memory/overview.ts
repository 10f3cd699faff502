/** What the memory says of a profile at one moment: what is due, how dim the stops are, what is known. */
import type { Progress } from "../progress.ts";
import type { Memory } from "../game-state.ts";
import { calibration, certaintyTotal } from "./certainty.ts";
import { dueNow, dust } from "./due.ts";
import { beforeAfter } from "./gain.ts";
import { journalOf, type ListedQuestion } from "./journal.ts";
import { cardsOf, dueAt } from "./schedule.ts";

/** `questions`: all of the road, in its order. */
export function overview(progress: Progress, questions: readonly ListedQuestion[], now: number): Memory {
  const cards = cardsOf(progress.recall);
  const known = questions.flatMap(({ id }) => cards.get(id) ?? []);
  const stops = [...new Set(questions.map(({ stop }) => stop))];
  return {
    due: dueNow(questions, cards, now).map(({ id }) => id),
    next: known.length === 0 ? null : Math.min(...known.map(dueAt)),
    dust: new Map(stops.map((stop) => [stop, dust(stop, questions, cards, now)])),
    journal: journalOf(progress, questions, now),
    calibration: calibration(progress.certainty),
    certainty: certaintyTotal(progress.certainty),
    beforeAfter: beforeAfter(progress),
  };
}
