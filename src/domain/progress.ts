/** Everything a profile has done, folded from its log: runs, their visits, and what stands at each stop. */
import { beginAttempt, foldAttempt, type AttemptLog } from "./assignment/attempt-log.ts";
import { isKnown, type Answered, type Timed, type TimedEvent, type UnknownEvent, type VisitEvent } from "./events.ts";
import { foldCertainty, foldRecall, isReview, UNSAID, type CertaintyTally, type Recall } from "./recall.ts";
import { foldVisit, taskOf, type Task, type Visit } from "./visit.ts";

/** A step of a stop's work. It remembers the question that made it, or that left the gap. */
export interface Step {
  readonly state: "done" | "gap" | "open";
  readonly question: string;
}
export interface StopProgress {
  readonly stars: number;
  readonly visitsEnded: number;
  readonly steps: readonly Step[];
  readonly asked: ReadonlySet<string>;
}
export interface Run {
  readonly visits: ReadonlyMap<string, Visit>;
  /** Ids of visits, in the order in which they were last gone on with. */
  readonly latest: readonly string[];
  readonly stops: ReadonlyMap<string, StopProgress>;
}
export interface Progress {
  readonly runs: ReadonlyMap<string, Run>;
  /** Run of the last event. */
  readonly lastRun: string | null;
  /** Attempts at assignments, by run. */
  readonly attempts: ReadonlyMap<string, AttemptLog>;
  /** By question, over all runs: what the memory is reckoned from. */
  readonly recall: ReadonlyMap<string, Recall>;
  /** How sure against how right, over all runs. */
  readonly certainty: CertaintyTally;
}

export const NO_PROGRESS: Progress = {
  runs: new Map(),
  lastRun: null,
  attempts: new Map(),
  recall: new Map(),
  certainty: UNSAID,
};
const NO_RUN: Run = { visits: new Map(), latest: [], stops: new Map() };
const NO_STOP: StopProgress = { stars: 0, visitsEnded: 0, steps: [], asked: new Set() };

function stepOf(task: Task, before: Step | undefined): Step {
  if (before?.state === "done") return before;
  if (task.status === "right") return { state: "done", question: task.question };
  if (task.status === "gap") return { state: "gap", question: task.question };
  return before ?? { state: "open", question: task.question };
}

/**
 * Nothing built is ever taken away, and what was built keeps the question that made it; a step that is still open shows
 * the visit's own question.
 */
function foldStop(stop: StopProgress, visit: Visit, event: VisitEvent): StopProgress {
  const longest = Math.max(stop.steps.length, visit.tasks.length);
  const steps = Array.from({ length: longest }, (_, at) => {
    const task = visit.tasks[at];
    const before = stop.steps[at];
    return task === undefined ? before! : stepOf(task, before?.state === "open" ? undefined : before);
  });
  const asked = event.type === "asked" ? new Set([...stop.asked, event.question]) : stop.asked;
  if (event.type !== "visitEnded") return { ...stop, steps, asked };
  return { steps, asked, stars: Math.max(stop.stars, event.stars), visitsEnded: stop.visitsEnded + 1 };
}

function withMove(
  attempts: Progress["attempts"],
  event: VisitEvent & Timed,
  before: Visit | null,
  after: Visit,
): Progress["attempts"] {
  const attempt = attempts.get(event.run);
  return attempt === undefined
    ? attempts
    : new Map(attempts).set(event.run, foldAttempt(attempt, event, before, after));
}

/** The memory grows by first tries, in whatever run. */
function foldAnswer(progress: Progress, before: Visit | null, event: Answered & Timed): Progress {
  const task = before && taskOf(before, event.question);
  if (!task || !isReview(task, event)) return progress;
  const recall = foldRecall(progress.recall.get(event.question), task, event);
  return {
    ...progress,
    recall: new Map(progress.recall).set(event.question, recall),
    certainty: foldCertainty(progress.certainty, event),
  };
}

/** Of visits that ended only the last at each stop is looked at again: the others are let go, so that a long history stays light. */
function kept(run: Run, visit: Visit): ReadonlyMap<string, Visit> {
  const visits = new Map(run.visits).set(visit.id, visit);
  if (visit.ended !== null)
    for (const other of run.visits.values())
      if (other.id !== visit.id && other.stop === visit.stop && other.ended !== null) visits.delete(other.id);
  return visits;
}

/**
 * One more event, in log order. Unknown types and events of unknown visits are skipped; `restored` is no step on the
 * way but where a fold begins: `fold-log.ts` sees to it.
 */
export function foldProgress(progress: Progress, event: TimedEvent | UnknownEvent): Progress {
  if (!isKnown(event) || event.type === "restored") return progress;
  // Two tabs may begin the same attempt: the first one counts.
  if (event.type === "attemptStarted")
    return progress.attempts.has(event.run)
      ? progress
      : { ...progress, attempts: new Map(progress.attempts).set(event.run, beginAttempt(event)) };
  const run = progress.runs.get(event.run) ?? NO_RUN;
  const before = run.visits.get(event.visit) ?? null;
  const visit = foldVisit(before, event);
  // What comes again, or after the end, from another tab changes nothing.
  if (visit === null || visit === before) return progress;
  const visits = kept(run, visit);
  const latest = [...run.latest.filter((id) => id !== visit.id && visits.has(id)), visit.id];
  const stops = new Map(run.stops).set(visit.stop, foldStop(run.stops.get(visit.stop) ?? NO_STOP, visit, event));
  const next = {
    ...progress,
    runs: new Map(progress.runs).set(event.run, { visits, latest, stops }),
    lastRun: event.run,
    attempts: withMove(progress.attempts, event, before, visit),
  };
  return event.type === "answered" ? foldAnswer(next, before, event) : next;
}

/** Where a run goes on: its latest visit that has not ended; at one stop, where a stop is named. */
export function openVisit(run: Run | undefined, stop?: string): Visit | null {
  for (const id of run?.latest.toReversed() ?? []) {
    const visit = run?.visits.get(id);
    if (visit && visit.ended === null && (stop === undefined || visit.stop === stop)) return visit;
  }
  return null;
}

export const lastVisitAt = (run: Run | undefined, stop: string): Visit | null => {
  const id = run?.latest.findLast((visit) => run.visits.get(visit)?.stop === stop);
  return (id !== undefined && run?.visits.get(id)) || null;
};
