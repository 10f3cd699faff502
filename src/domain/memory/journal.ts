/** What I know, by topic and by stop: the numbers that the plot and the table both show. */
import type { Progress } from "../progress.ts";
import { TOPICS, type Topic } from "../question-base.ts";
import type { Recall } from "../recall.ts";
import { isDue, type Cards } from "./due.ts";
import { cardsOf } from "./schedule.ts";

/** A question as the list of all questions names it. */
export interface ListedQuestion {
  readonly id: string;
  readonly stop: string;
  readonly topic: Topic;
}
export interface JournalRow {
  /** The topic or the stop. */
  readonly key: string;
  readonly total: number;
  /** Met at least once: known, fading and missed together. */
  readonly seen: number;
  /** Not due, and not wrong when it was last asked. */
  readonly known: number;
  /** Due. */
  readonly fading: number;
  /** Wrong when it was last asked, and not due yet. */
  readonly missed: number;
  /** First tries, and the share of them that were right; null where there were none. */
  readonly answers: number;
  readonly rightShare: number | null;
}

const stateOf = (
  recall: Recall | undefined,
  cards: Cards,
  id: string,
  now: number,
): "fading" | "missed" | "known" | null => {
  const card = cards.get(id);
  if (card === undefined) return null;
  if (isDue(card, now)) return "fading";
  return recall?.reviews.at(-1)?.rating === 1 ? "missed" : "known";
};

function rowOf(
  key: string,
  questions: readonly ListedQuestion[],
  progress: Progress,
  cards: Cards,
  now: number,
): JournalRow {
  const states = questions.map(({ id }) => stateOf(progress.recall.get(id), cards, id, now));
  const count = (state: string): number => states.filter((one) => one === state).length;
  const ratings = questions.flatMap(({ id }) => progress.recall.get(id)?.reviews ?? []);
  const right = ratings.filter(({ rating }) => rating > 1).length;
  return {
    key,
    total: questions.length,
    seen: states.filter((state) => state !== null).length,
    known: count("known"),
    fading: count("fading"),
    missed: count("missed"),
    answers: ratings.length,
    rightShare: ratings.length === 0 ? null : right / ratings.length,
  };
}

export interface Journal {
  /** In the order of `TOPICS`; topics without a question are left out. */
  readonly topics: readonly JournalRow[];
  /** In the order in which the list first names them: that of the road. */
  readonly stops: readonly JournalRow[];
}
/** `questions`: all there are, those never met too. */
export function journalOf(progress: Progress, questions: readonly ListedQuestion[], now: number): Journal {
  const cards = cardsOf(progress.recall);
  const rows = (keys: readonly string[], by: "topic" | "stop"): readonly JournalRow[] =>
    keys.flatMap((key) => {
      const group = questions.filter((question) => question[by] === key);
      return group.length === 0 ? [] : [rowOf(key, group, progress, cards, now)];
    });
  return { topics: rows(TOPICS, "topic"), stops: rows([...new Set(questions.map(({ stop }) => stop))], "stop") };
}
