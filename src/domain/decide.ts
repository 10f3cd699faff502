/**
 * Turns intentions into events: every rule of a visit is here or below. Seed and language are arguments; what comes
 * back is stored first and shown after. An intention that does not fit the state gives no events.
 */
import { rulesOf } from "../kinds/rules.ts";
import { contentHash } from "./content-hash.ts";
import { drawVisit } from "./draw-visit.ts";
import type { Answered, Certainty, Outcome, VisitEvent } from "./events.ts";
import { hintAid } from "./hint.ts";
import { drawn } from "./kind-rules.ts";
import { mark } from "./mark.ts";
import type { StopProgress } from "./progress.ts";
import { orderedIds, sharesFact, type Level, type Question } from "./question.ts";
import { isComplete, type Response } from "./response.ts";
import { isTwoWay, MOST_POINTS, RULES_VERSION, starsFor, worth } from "./rules.ts";
import { derivedSeed, seededRandom } from "./seeded.ts";
import { foldVisit, taskOf, waitingTasks, type Task, type Visit } from "./visit.ts";

export interface StartInput {
  readonly run: string;
  readonly visit: string;
  readonly level: Level;
  readonly progress: StopProgress | undefined;
  readonly seed: number;
  /** Puts the first question on the table at once, as a link does for a new player. */
  readonly atOnce: boolean;
  /** What the page showed before the game was there: the visit begins with it. */
  readonly shown?: ShownFirst | null;
  readonly lang: string;
}
export interface ShownFirst {
  readonly question: string;
  /** Choices in the order on the screen. */
  readonly order: readonly string[];
}

export function startVisit({
  run,
  visit,
  level,
  progress,
  seed,
  atOnce,
  shown,
  lang,
}: StartInput): readonly VisitEvent[] {
  const gaps = (progress?.steps ?? []).map((step) => (step.state === "gap" ? step.question : undefined));
  const asked = progress?.asked ?? new Set();
  const { questions, again } = drawVisit({ questions: level.questions, gaps, asked, seed, first: shown?.question });
  const started: VisitEvent = {
    type: "visitStarted",
    run,
    visit,
    stop: level.id,
    seed,
    rules: RULES_VERSION,
    questions,
    again,
  };
  const folded = foldVisit(null, started);
  const first = level.questions.find(({ id }) => id === (again[0] ?? questions[0]));
  if (!atOnce || folded === null || !first) return [started];
  return [started, ...chooseTask(folded, first, lang).map((event) => asShown(event, first, shown ?? null))];
}

/** The question keeps the order in which it was shown, where that is an order of its own choices. */
function asShown(event: VisitEvent, question: Question, shown: ShownFirst | null): VisitEvent {
  if (event.type !== "asked" || shown?.question !== question.id) return event;
  const isWhole = shown.order.toSorted().join() === orderedIds(question).toSorted().join();
  return isWhole ? { ...event, order: shown.order } : event;
}

/** By what an event names the content of a question; whoever asks often may remember it. */
export type HashOf = (question: Question) => string;

function ask(visit: Visit, question: Question, round: 1 | 2, lang: string, hashOf: HashOf): VisitEvent {
  const seed = derivedSeed(visit.seed, question.id, String(round));
  const order = drawn(rulesOf(question), question, seededRandom(seed));
  return {
    type: "asked",
    run: visit.run,
    visit: visit.id,
    question: question.id,
    hash: hashOf(question),
    lang,
    order,
    round,
  };
}

/** Takes one of the waiting places; while a question is open none can be taken. */
export function chooseTask(
  visit: Visit,
  question: Question,
  lang: string,
  hashOf: HashOf = contentHash,
): readonly VisitEvent[] {
  if (taskOf(visit, visit.current)?.status === "asked") return [];
  if (!waitingTasks(visit).some((task) => task.question === question.id)) return [];
  const { run, id } = visit;
  return [{ type: "taskChosen", run, visit: id, question: question.id }, ask(visit, question, 1, lang, hashOf)];
}

export function takeHint(visit: Visit, question: Question): readonly VisitEvent[] {
  const task = taskOf(visit, question.id);
  if (!visit.hints || task?.status !== "asked") return [];
  const number = task.hints.length + 1;
  const aid = hintAid(question, number, seededRandom(derivedSeed(visit.seed, question.id, `hint-${number}`)));
  return aid === null ? [] : [{ type: "hintTaken", run: visit.run, visit: visit.id, question: question.id, aid }];
}

function outcomeOf(question: Question, task: Task, response: Response, once: boolean): Outcome {
  const { score } = mark(question, response);
  const tryNumber = task.tries.length + 1;
  const points = worth(task.round, tryNumber, task.hints.length) * score;
  if (score === 1) return { score, points, next: "right" };
  if (once || task.round === 2) return { score, points, next: "gap" };
  return { score, points, next: tryNumber === 1 && !isTwoWay(question) ? "retry" : "return" };
}

/** `ms`: monotonic time since the question appeared. */
export function answer(
  visit: Visit,
  question: Question,
  response: Response | null,
  ms: number,
  sure?: Certainty,
  hashOf: HashOf = contentHash,
): readonly VisitEvent[] {
  const task = taskOf(visit, question.id);
  if (task?.status !== "asked" || !isComplete(question, response)) return [];
  const number = task.round === 2 ? 3 : ((task.tries.length + 1) as Answered["try"]); // at most one try stands before the second
  const outcome = outcomeOf(question, task, response, visit.once);
  const { run, id } = visit;
  return [
    {
      type: "answered",
      run,
      visit: id,
      question: question.id,
      hash: hashOf(question),
      try: number,
      response,
      outcome,
      ms: Math.round(ms),
      ...(sure === undefined ? {} : { sure }),
    },
  ];
}

/** What follows when a question is left behind: the next one where there is no choice, a returning one, or the end. */
export function goOn(
  visit: Visit,
  find: (id: string) => Question | undefined,
  lang: string,
  hashOf: HashOf = contentHash,
): readonly VisitEvent[] {
  if (visit.ended !== null || taskOf(visit, visit.current)?.status === "asked") return [];
  const waiting = waitingTasks(visit);
  if (waiting.length > 1) return [];
  const [only] = waiting;
  const next = only && find(only.question);
  if (next) return chooseTask(visit, next, lang, hashOf);
  const returning = visit.tasks.find(({ status }) => status === "returning");
  const again = returning && find(returning.question);
  if (again) return [ask(visit, again, 2, lang, hashOf)];
  return endVisit(visit);
}

/** Ends a visit as it stands: what was not answered gives no points. */
export function endVisit(visit: Visit): readonly VisitEvent[] {
  if (visit.ended !== null) return [];
  const points = visit.tasks.reduce((sum, task) => sum + task.points, 0);
  const most = visit.tasks.length * MOST_POINTS;
  return [{ type: "visitEnded", run: visit.run, visit: visit.id, points, most, stars: starsFor(points, most) }];
}

/**
 * Questions of an unfinished visit that the level no longer holds, or holds changed, give way to others of the level
 * that share no fact with the rest. Where none is left, a changed question is asked anew in its own place.
 */
export function replaceChanged(visit: Visit, level: Level): readonly VisitEvent[] {
  if (visit.ended !== null) return [];
  const held = (id: string): Question | undefined => level.questions.find((question) => question.id === id);
  const open = visit.tasks.filter(({ status }) => status === "waiting" || status === "asked" || status === "returning");
  const changed = open.filter(({ question, hash }) => {
    const now = held(question);
    return now === undefined || (hash !== null && hash !== contentHash(now));
  });
  const placed = visit.tasks.map(({ question }) => question);
  return changed.flatMap(({ question }) => {
    const others = level.questions.filter(({ id }) => id !== question && placed.includes(id));
    const spare = level.questions.filter(({ id }) => !placed.includes(id) && taskOf(visit, id) === null);
    const fitting = spare.find((one) => !others.some((other) => sharesFact(one, other)));
    const by = (fitting ?? held(question) ?? spare[0])?.id;
    if (by === undefined) return [];
    placed[placed.indexOf(question)] = by;
    return [{ type: "questionReplaced", run: visit.run, visit: visit.id, question, by } as const];
  });
}
