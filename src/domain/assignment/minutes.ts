/** How long an assignment takes a class: an estimate, from kinds and difficulties alone. */
import type { BankQuestion, Assignment } from "./assignment.ts";

/**
 * Seconds to read and answer a question of middle difficulty. Our own estimates, laid out so that a visit of six takes
 * about five minutes; no measurement stands behind them yet.
 */
const SECONDS: Readonly<Record<BankQuestion["kind"], number>> = {
  choice: 35,
  "true-false": 20,
  numeric: 40,
  "fill-in": 40,
  sequencing: 55,
  matching: 60,
  sorting: 55,
  locate: 40,
};
/** A harder question is thought about for longer. */
const FACTOR: Readonly<Record<BankQuestion["difficulty"], number>> = { 1: 0.8, 2: 1, 3: 1.3 };
/** Seconds for the explanation, and now and then a second try. */
const EXPLAINED = 12;
const SURE = 4;
const MINUTE = 60;

export interface Estimated extends Pick<Assignment, "count" | "feedback" | "certainty"> {
  /** What is drawn from; a draw is reckoned by their mean. */
  readonly questions: readonly Pick<BankQuestion, "kind" | "difficulty">[];
}

/** Whole minutes, at least 1; 0 where nothing is asked. */
export function estimatedMinutes({ questions, count, feedback, certainty }: Estimated): number {
  const asked = Math.min(count, questions.length);
  if (asked < 1) return 0;
  const answering = questions.reduce((sum, { kind, difficulty }) => sum + SECONDS[kind] * FACTOR[difficulty], 0);
  const around = (feedback === "at-once" ? EXPLAINED : 0) + (certainty ? SURE : 0);
  return Math.max(1, Math.round((asked * (answering / questions.length + around)) / MINUTE));
}
