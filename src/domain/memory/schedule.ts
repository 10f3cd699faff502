/**
 * When a question is due: FSRS-6 by ts-fsrs, with its default weights, nine of ten to be right when asked again, and no
 * chance in the intervals. There are no learning steps of minutes: the visit itself brings a wrong question back, so
 * nothing is due before the next day (docs/memory.md). This is the only file that knows ts-fsrs.
 *
 * Source: open-spaced-repetition, "The Algorithm", FSRS-6 (github.com/open-spaced-repetition/fsrs4anki/wiki).
 */
import { clamp, fsrs, State, type CardInput } from "ts-fsrs";
import type { Card, Recall, Review } from "../recall.ts";

const DAY = 86_400_000;
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, learning_steps: [], relearning_steps: [] });

const unseen = (at: number): CardInput => ({
  due: at,
  stability: 0,
  difficulty: 0,
  elapsed_days: 0,
  scheduled_days: 0,
  learning_steps: 0,
  reps: 0,
  lapses: 0,
  state: State.New,
});

/** Without learning steps every card that was seen is in review. One from elsewhere is held to what FSRS can reckon with. */
const seen = (card: Card): CardInput => ({
  ...unseen(dueAt(card)),
  stability: clamp(card.stability, 0.001, 36_500),
  difficulty: clamp(card.difficulty, 1, 10),
  scheduled_days: card.days,
  reps: card.reps,
  lapses: card.lapses,
  state: State.Review,
  last_review: card.last,
});

function reviewed(card: Card | null, { at, rating }: Review): Card {
  const last = Math.max(at, card?.last ?? at);
  const next = scheduler.next(card === null ? unseen(last) : seen(card), last, rating).card;
  const { stability, difficulty, reps, lapses, scheduled_days: days } = next;
  return { last, stability, difficulty, reps, lapses, days };
}

/** Null for a question never seen. */
export const cardOf = ({ from, reviews }: Recall): Card | null => reviews.reduce(reviewed, from);

/** All cards of a profile, by question: reckoned once, then read by what is due, by the dust and by the journal. */
export function cardsOf(recalls: ReadonlyMap<string, Recall>): ReadonlyMap<string, Card> {
  const cards = new Map<string, Card>();
  for (const [question, recall] of recalls) {
    const card = cardOf(recall);
    if (card !== null) cards.set(question, card);
  }
  return cards;
}

/** Milliseconds since 1970. */
export const dueAt = ({ last, days }: Card): number => last + days * DAY;

/** How likely a right answer is now, 0 to 1: FSRS's forgetting curve over whole days since the last review. */
export const retrievability = (card: Card, now: number): number => {
  const days = Math.max(0, Math.floor((now - card.last) / DAY));
  return scheduler.forgetting_curve(days, seen(card).stability);
};
