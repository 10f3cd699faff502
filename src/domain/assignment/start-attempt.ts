/** Which questions an attempt asks, and in which order: it follows from the assignment, the name and the attempt's key. */
import type { VisitStarted } from "../events.ts";
import { sharesFact, type Question } from "../question.ts";
import { RULES_VERSION } from "../rules.ts";
import { derivedSeed, seededRandom, shuffled } from "../seeded.ts";
import type { Assignment } from "./assignment.ts";

const MOST_NAME = 24;

/** As a name is compared: the same however it was typed. Seeds hang on it: FROZEN. */
export const plainName = (name: string): string =>
  name.normalize("NFKC").trim().replaceAll(/\s+/g, " ").slice(0, MOST_NAME).toLowerCase();

export interface AttemptPlace {
  /** `assignmentHash` of the link. */
  readonly hash: string;
  /** From 1. */
  readonly number: number;
}
export const attemptRun = ({ hash, number }: AttemptPlace): string => `a/${hash}/${number}`;
export function readAttemptRun(run: string): AttemptPlace | null {
  const [, hash, number] = /^a\/([0-9a-f]{16})\/([1-9]\d{0,3})$/.exec(run) ?? [];
  return hash === undefined ? null : { hash, number: Number(number) };
}

/** Of questions in chance order those that share no fact come first. */
function drawn(mixed: readonly Question[], count: number): readonly Question[] {
  const taken: Question[] = [];
  const later: Question[] = [];
  for (const question of mixed)
    (taken.length < count && !taken.some((other) => sharesFact(other, question)) ? taken : later).push(question);
  return [...taken, ...later].slice(0, count);
}

/** `questions`: those of the assignment, in the order of the road. */
export function questionsFor(assignment: Assignment, questions: readonly Question[], name: string): readonly string[] {
  const { order, seed, count } = assignment;
  const own = order === "variant" ? derivedSeed(seed, "variant", plainName(name)) : derivedSeed(seed, "all");
  const chosen = drawn(shuffled(questions, seededRandom(own)), count);
  const asked = order === "road" ? questions.filter((question) => chosen.includes(question)) : chosen;
  return asked.map(({ id }) => id);
}

export interface StartAttempt extends AttemptPlace {
  readonly visit: string;
  readonly assignment: Assignment;
  readonly questions: readonly Question[];
  readonly name: string;
  /** The attempt's public key. */
  readonly key: string;
}

/** The order of choices hangs on name and key: another's answers under this name do not fit. */
export function startAttempt(start: StartAttempt): VisitStarted {
  const { assignment, questions, name, key, number, visit } = start;
  const ids = questionsFor(assignment, questions, name);
  const run = attemptRun(start);
  return {
    type: "visitStarted",
    run,
    visit,
    stop: run,
    seed: derivedSeed(assignment.seed, plainName(name), key, String(number)),
    rules: RULES_VERSION,
    questions: ids,
    again: ids,
    ...(assignment.feedback === "at-once" ? {} : { once: true }),
    hints: assignment.hints,
  };
}
