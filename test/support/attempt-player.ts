/** Plays an attempt at an assignment with the pure rules, event by event, as it would stand in the log. */
import type { Assignment } from "../../src/domain/assignment/assignment.ts";
import type { AttemptLog } from "../../src/domain/assignment/attempt-log.ts";
import { startAttempt } from "../../src/domain/assignment/start-attempt.ts";
import { answer, chooseTask, endVisit, goOn, takeHint } from "../../src/domain/decide.ts";
import type { Certainty, GameEvent } from "../../src/domain/events.ts";
import { foldProgress, NO_PROGRESS, type Progress } from "../../src/domain/progress.ts";
import type { Question } from "../../src/domain/question.ts";
import type { Response } from "../../src/domain/response.ts";
import { taskOf, type Visit } from "../../src/domain/visit.ts";

export const START = Date.UTC(2025, 5, 13, 8);
export const HASH = "0123456789abcdef";

export const assignmentOf = (questions: readonly Question[], over: Partial<Assignment> = {}): Assignment => ({
  title: "",
  note: "",
  questions: questions.map(({ id }) => id),
  count: questions.length,
  order: "road",
  seed: 7,
  attempts: 0,
  feedback: "at-once",
  hints: true,
  certainty: false,
  minutes: 0,
  pass: 0,
  lang: null,
  opens: null,
  due: null,
  key: "A".repeat(43),
  ...over,
});

export interface Turn {
  /** Hints taken before the answer. */
  readonly hints?: number;
  readonly response: Response;
  /** Milliseconds at the question. */
  readonly ms: number;
  readonly sure?: Certainty;
}
export interface PlayAttempt {
  readonly assignment: Assignment;
  readonly questions: readonly Question[];
  readonly hash?: string;
  readonly name?: string;
  readonly key?: string;
  readonly number?: number;
  /** What to do at a question; null ends the attempt there, as when the time is over. */
  readonly turn: (question: Question, visit: Visit) => Turn | null;
}

export function playAttempt({ assignment, questions, turn, ...who }: PlayAttempt): {
  log: AttemptLog;
  progress: Progress;
} {
  const { hash = HASH, name = "Aliya", key = "key-of-aliya", number = 1 } = who;
  const started = startAttempt({ hash, number, visit: "v1", assignment, questions, name, key });
  const find = (id: string): Question | undefined => questions.find((question) => question.id === id);
  let at = START;
  let progress = NO_PROGRESS;
  const visit = (): Visit => progress.runs.get(started.run)!.visits.get("v1")!;
  const take = (events: readonly GameEvent[]): void => {
    for (const event of events) progress = foldProgress(progress, { ...event, at });
  };
  take([{ type: "attemptStarted", run: started.run, link: "", name, key, secret: "secret", factor: 1 }, started]);
  take(chooseTask(visit(), find(started.questions[0]!)!, "en"));
  for (let guard = 0; visit().ended === null && guard < 1000; guard++) {
    const question = find(visit().current ?? "")!;
    if (taskOf(visit(), question.id)?.status !== "asked") {
      take(goOn(visit(), find, "en"));
      continue;
    }
    const next = turn(question, visit());
    if (next === null) take(endVisit(visit()));
    else {
      at += next.ms;
      for (let hint = 0; hint < (next.hints ?? 0); hint++) take(takeHint(visit(), question));
      // The time at a question runs on from its appearance through all its tries.
      const before = progress.attempts.get(started.run)!.moves.findLast(([type]) => type === "q")![1] * 100;
      take(answer(visit(), question, next.response, at - START - before, next.sure));
    }
  }
  return { log: progress.attempts.get(started.run)!, progress };
}
