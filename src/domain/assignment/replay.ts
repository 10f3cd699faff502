/**
 * Plays a slip again through the rules of the game, move by move. What the student did is taken from it; what that was
 * worth is reckoned anew. Nothing here proves who sat before the screen, and a forgery that fits in every part passes.
 */
import { answer, chooseTask, endVisit, goOn, takeHint, type HashOf } from "../decide.ts";
import type { VisitEvent } from "../events.ts";
import type { Question } from "../question.ts";
import { MOST_POINTS, RULES_VERSION } from "../rules.ts";
import { derivedSeed } from "../seeded.ts";
import { foldVisit, taskOf, type Task, type Visit } from "../visit.ts";
import { timeFor, type Assignment } from "./assignment.ts";
import type { Attempt, QuestionResult } from "./attempt.ts";
import { contentSum, orderSum, TENTH, thousandths, type Move, type Slip } from "./slip.ts";
import { plainName, startAttempt } from "./start-attempt.ts";

/** What can't be in an attempt that was played. */
export type Flag =
  /** The seed does not follow from name and key. */
  | "name"
  /** The choices stood in another order than this name would have seen. */
  | "order"
  /** The points do not follow from the answers. */
  | "score"
  /** Longer at an answer than passed between two moves, faster than anyone reacts, or backwards; the device's clock may have been set. */
  | "time"
  /** Answers after the time was over. */
  | "over-time"
  /** The rules allow no such move. */
  | "rules";
/** Why it can't be judged at all. */
export type Unverifiable = "content" | "rules-version" | "replaced";
export interface Replayed {
  readonly attempt: Attempt;
  readonly flags: readonly Flag[];
  readonly unverifiable: Unverifiable | null;
}
export interface ReplayInput {
  readonly slip: Slip;
  readonly assignment: Assignment;
  /** Those of the assignment, in the order of the road. */
  readonly questions: readonly Question[];
  /** Content hashes, remembered by whoever replays many. */
  readonly hashOf: HashOf;
}

/** Milliseconds by which two clocks may differ. */
const SLACK = 2000;
/** Milliseconds. A simple reaction takes a person about 200 (Luce, "Response Times", 1986); nobody reads and answers in less. */
const FASTEST = 100;

interface Table {
  readonly visit: Visit;
  readonly sure: ReadonlyMap<string, QuestionResult["sure"]>;
  readonly ms: ReadonlyMap<string, number>;
}

/** One result a question, as the rules see it now. */
function resultOf({ question, tries, hints, points }: Task, table: Table): QuestionResult {
  return {
    question,
    score: points / MOST_POINTS,
    tries: tries.map(({ response, outcome }) => ({ response, score: outcome.score })),
    hints: hints.length,
    sure: table.sure.get(question) ?? null,
    ms: table.ms.get(question) ?? 0,
  };
}

function timesOf(moves: readonly Move[], limit: number | null): readonly Flag[] {
  const flags: Flag[] = [];
  let last = 0;
  let asked = 0;
  for (const move of moves) {
    const at = move[1] * TENTH;
    if (at < last - SLACK) flags.push("time");
    if (move[0] === "q") asked = at;
    if (move[0] === "a") {
      if (move[2] > at - asked + SLACK || move[2] < FASTEST) flags.push("time");
      if (limit !== null && at > limit + SLACK) flags.push("over-time");
    }
    last = Math.max(last, at);
  }
  return flags;
}

function whyNot(slip: Slip, content: number): Unverifiable | null {
  if (slip.rules !== RULES_VERSION) return "rules-version";
  if (slip.moves.some(([type]) => type === "r")) return "replaced";
  return content === slip.content ? null : "content";
}

export function replay({ slip, assignment, questions, hashOf }: ReplayInput): Replayed {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const find = (id: string): Question | undefined => byId.get(id);
  const started = startAttempt({ ...slip, visit: "replay", assignment, questions });
  const flags = new Set<Flag>(timesOf(slip.moves, timeFor(assignment, slip.factor)));
  if (derivedSeed(assignment.seed, plainName(slip.name), slip.key, String(slip.number)) !== slip.seed)
    flags.add("name");

  const sure = new Map<string, QuestionResult["sure"]>();
  const ms = new Map<string, number>();
  /** Never null: it begins with `visitStarted`. */
  let visit = foldVisit(null, started)!;
  let claimed = 0;
  const best = new Map<string, number>();
  /** What the rules would put on the table next. */
  let next: readonly VisitEvent[] = [];
  const first = find(started.questions[0] ?? "");
  const fold = (events: readonly VisitEvent[]): void => {
    for (const event of events) visit = foldVisit(visit, event) ?? visit;
  };
  if (first !== undefined) next = chooseTask(visit, first, slip.lang, hashOf);

  for (const move of slip.moves) {
    const question = find(visit.current ?? "");
    const events = ((): readonly VisitEvent[] => {
      switch (move[0]) {
        case "q": {
          const asked = next.find((event) => event.type === "asked");
          if (asked !== undefined && orderSum(asked.order) !== move[2]) flags.add("order");
          return asked === undefined ? [] : next;
        }
        case "h":
          return question === undefined ? [] : takeHint(visit, question);
        case "a": {
          const [, , spent, given, points, certain] = move;
          if (question === undefined || given.kind !== question.kind) return [];
          const answered = answer(visit, question, given, spent, certain || undefined, hashOf);
          const [event] = answered;
          if (event?.type === "answered" && thousandths(event.outcome.points) !== points) flags.add("score");
          best.set(question.id, Math.max(best.get(question.id) ?? 0, points));
          if (certain !== 0 && !sure.has(question.id)) sure.set(question.id, certain);
          ms.set(question.id, Math.max(ms.get(question.id) ?? 0, spent));
          return answered;
        }
        case "e":
          return endVisit(visit);
        case "r":
          return [];
      }
    })();
    if (events.length === 0 && move[0] !== "r") flags.add("rules");
    fold(events);
    if (move[0] === "a") next = goOn(visit, find, slip.lang, hashOf);
  }
  for (const points of best.values()) claimed += points;
  const earned = visit.tasks.reduce((sum, task) => sum + thousandths(task.points), 0);
  // Each question's points are rounded by themselves.
  if (Math.abs(slip.points - earned) > visit.tasks.length || claimed !== earned) flags.add("score");
  const wantsMore = visit.tasks.some(
    ({ status }) => status === "waiting" || status === "asked" || status === "returning",
  );
  if (wantsMore && timeFor(assignment, slip.factor) === null) flags.add("rules");

  const hashes = started.questions.map((id) => {
    const question = find(id);
    return question && taskOf(visit, id)?.hash !== null ? hashOf(question) : "";
  });
  const endedAt = slip.start + Math.max(0, ...slip.moves.map(([, at]) => at)) * TENTH;
  const { name, number, start, factor, lang } = slip;
  return {
    attempt: {
      name,
      number,
      startedAt: start,
      endedAt,
      factor,
      lang,
      results: visit.tasks.map((task) => resultOf(task, { visit, sure, ms })),
    },
    flags: [...flags],
    // Name and key give the seed whatever the questions say: a slip under another name is no matter of content.
    unverifiable: flags.has("name") ? null : whyNot(slip, contentSum(hashes)),
  };
}
