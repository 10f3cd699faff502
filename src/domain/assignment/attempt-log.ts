/** An attempt as it grows, folded out of the log: from it the slip is made, however often the page was closed meanwhile. */
import type { AttemptStarted, Timed, VisitEvent } from "../events.ts";
import { taskOf, type Visit } from "../visit.ts";
import { contentSum, orderSum, TENTH, thousandths, type Move, type Slip } from "./slip.ts";
import { readAttemptRun } from "./start-attempt.ts";

export interface AttemptLog {
  readonly begun: Pick<AttemptStarted, "run" | "link" | "name" | "key" | "secret" | "factor">;
  /** The one visit of the run; null before it was started. */
  readonly visit: {
    readonly id: string;
    readonly seed: number;
    readonly rules: number;
    /** Milliseconds since 1970. */
    readonly start: number;
    readonly questions: readonly string[];
  } | null;
  /** By question, its content as it was asked. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly lang: string;
  /** Null until the attempt has ended. */
  readonly points: number | null;
  readonly moves: readonly Move[];
}

export const beginAttempt = ({ run, link, name, key, secret, factor }: AttemptStarted): AttemptLog => ({
  begun: { run, link, name, key, secret, factor },
  visit: null,
  hashes: new Map(),
  lang: "",
  points: null,
  moves: [],
});

/** The move that an event was; null where it changed nothing, as what comes again from another tab. */
function moveOf(event: VisitEvent, at: number, before: Visit, after: Visit): Move | null {
  const task = "question" in event ? [taskOf(before, event.question), taskOf(after, event.question)] : [];
  const [was, is] = task;
  switch (event.type) {
    case "asked":
      return was?.status !== "asked" && is?.status === "asked" ? ["q", at, orderSum(event.order)] : null;
    case "hintTaken":
      return was?.hints.length === is?.hints.length ? null : ["h", at];
    case "answered":
      return was?.tries.length === is?.tries.length
        ? null
        : ["a", at, event.ms, event.response, thousandths(event.outcome.points), event.sure ?? 0];
    case "questionReplaced":
      return ["r", at];
    case "visitEnded":
      return ["e", at];
    case "visitStarted":
    case "taskChosen":
      return null;
  }
}

/** One more event of the run; `before` and `after` are its visit without and with it. */
export function foldAttempt(
  log: AttemptLog,
  event: VisitEvent & Timed,
  before: Visit | null,
  after: Visit,
): AttemptLog {
  if (event.type === "visitStarted") {
    if (log.visit !== null) return log;
    const { visit: id, seed, rules, questions, at: start } = event;
    return { ...log, visit: { id, seed, rules, start, questions } };
  }
  if (log.visit === null || before === null || event.visit !== log.visit.id) return log;
  const at = Math.round((event.at - log.visit.start) / TENTH);
  const move = moveOf(event, at, before, after);
  if (move === null) return log;
  const asked =
    event.type === "asked" ? { lang: event.lang, hashes: new Map(log.hashes).set(event.question, event.hash) } : {};
  const points = event.type === "visitEnded" ? event.points : log.points;
  return { ...log, ...asked, points, moves: [...log.moves, move] };
}

/** Null of an attempt that has not ended. */
export function slipOf({ begun, visit, hashes, lang, points, moves }: AttemptLog): Slip | null {
  const place = readAttemptRun(begun.run);
  if (place === null || visit === null || points === null) return null;
  const { name, key, factor } = begun;
  const { seed, rules, start, questions } = visit;
  const content = contentSum(questions.map((id) => hashes.get(id) ?? ""));
  return { ...place, name, key, factor, lang, seed, rules, start, content, points: thousandths(points), moves };
}
