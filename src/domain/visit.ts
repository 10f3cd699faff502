/** One visit, folded from its events. It never draws or marks: everything was judged when it happened. */
import type { VisitEvent, Outcome, VisitEnded } from "./events.ts";
import type { HintAid } from "./hint.ts";
import type { Response } from "./response.ts";

export interface Try {
  readonly number: 1 | 2 | 3;
  readonly response: Response;
  readonly outcome: Outcome;
}
export interface Task {
  readonly question: string;
  readonly status: "waiting" | "asked" | "right" | "returning" | "gap";
  readonly hash: string | null;
  readonly order: readonly string[];
  readonly round: 1 | 2;
  readonly hints: readonly HintAid[];
  readonly tries: readonly Try[];
  /** Best of the tries. */
  readonly points: number;
}
export interface Visit {
  readonly id: string;
  readonly run: string;
  readonly stop: string;
  readonly seed: number;
  readonly rules: number;
  readonly tasks: readonly Task[];
  readonly again: readonly string[];
  /** One try a question, and nothing comes back. */
  readonly once: boolean;
  /** Whether hints can be taken. */
  readonly hints: boolean;
  /** The question on the table: asked, or answered and not yet left behind. */
  readonly current: string | null;
  readonly ended: Pick<VisitEnded, "points" | "most" | "stars"> | null;
}

const NEW_TASK = { status: "waiting", hash: null, order: [], round: 1, hints: [], tries: [], points: 0 } as const;
const STATUS = { right: "right", retry: "asked", return: "returning", gap: "gap" } as const;

function changed(visit: Visit, question: string, change: (task: Task) => Task): Visit {
  const at = visit.tasks.findIndex((task) => task.question === question);
  return at < 0 ? visit : { ...visit, tasks: visit.tasks.with(at, change(visit.tasks[at]!)) };
}

/** Two tabs may ask in turn: what was asked already stays as it is, and another one that stood open waits again. */
function withAsked(task: Task, { question, hash, order, round }: VisitEvent & { type: "asked" }): Task {
  if (task.question !== question)
    return task.status === "asked" ? { ...task, status: task.round === 2 ? "returning" : "waiting" } : task;
  const isDue = round === 1 ? task.status === "waiting" : task.status === "returning";
  return isDue ? { ...task, status: "asked", hash, order, round } : task;
}

/** The first answer of each try counts; one that comes again (from another tab) is kept in the log and passed over. */
function withAnswer(task: Task, event: VisitEvent & { type: "answered" }): Task {
  const isDecided = task.status === "right" || task.status === "gap";
  if (isDecided || task.tries.some(({ number }) => number >= event.try)) return task;
  return {
    ...task,
    status: STATUS[event.outcome.next],
    tries: [...task.tries, { number: event.try, response: event.response, outcome: event.outcome }],
    points: Math.max(task.points, event.outcome.points),
  };
}

/** The visit after one more event of its own; `null` before `visitStarted`. */
export function foldVisit(visit: Visit | null, event: VisitEvent): Visit | null {
  if (event.type === "visitStarted") {
    if (visit !== null) return visit;
    const { visit: id, run, stop, seed, rules, questions, again, once = false, hints = !once } = event;
    const tasks = questions.map((question) => ({ ...NEW_TASK, question }));
    return { id, run, stop, seed, rules, tasks, again, once, hints, current: null, ended: null };
  }
  if (visit === null || visit.ended !== null) return visit;
  switch (event.type) {
    case "taskChosen":
      return { ...visit, current: event.question };
    case "asked":
      return { ...visit, tasks: visit.tasks.map((task) => withAsked(task, event)), current: event.question };
    case "hintTaken":
      return changed(visit, event.question, (task) =>
        task.hints.some(({ aid }) => aid === event.aid.aid) ? task : { ...task, hints: [...task.hints, event.aid] },
      );
    case "answered":
      return changed(visit, event.question, (task) => withAnswer(task, event));
    case "questionReplaced": {
      const replaced = changed(visit, event.question, () => ({ ...NEW_TASK, question: event.by }));
      return { ...replaced, current: visit.current === event.question ? null : visit.current };
    }
    case "visitEnded":
      return { ...visit, current: null, ended: { points: event.points, most: event.most, stars: event.stars } };
  }
}

export const taskOf = (visit: Visit, question: string | null): Task | null =>
  visit.tasks.find((task) => task.question === question) ?? null;

/** The places that wait: a gap of last time alone, otherwise two, or the one that is left. */
export function waitingTasks({ tasks, again }: Visit): readonly Task[] {
  const first = tasks.find(({ status, question }) => status === "waiting" && again.includes(question));
  return first === undefined ? tasks.filter(({ status }) => status === "waiting").slice(0, 2) : [first];
}
