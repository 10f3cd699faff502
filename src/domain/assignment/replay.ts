/**
 * Plays a slip again through the rules of the game, move by move. What the student did is taken from it; what that was
 * worth is reckoned anew. Nothing here proves who sat before the screen, and a forgery that fits in every part passes.
 */
import { answer, chooseTask, endVisit, goOn, takeHint, type HashOf } from "../decide.ts";
import type { Certainty, VisitEvent, VisitStarted } from "../events.ts";
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

type Answer = Extract<Move, readonly ["a", ...unknown[]]>;

/** Milliseconds by which two clocks may differ. */
const SLACK = 2000;
/** Milliseconds. A simple reaction takes a person about 200 (Luce, "Response Times", 1986); nobody reads and answers in less. */
const FASTEST = 100;

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

/** What the moves came to, as the rules see it now. */
interface Played {
  readonly visit: Visit;
  readonly flags: readonly Flag[];
  readonly sure: ReadonlyMap<string, Certainty>;
  readonly ms: ReadonlyMap<string, number>;
  /** Thousandths of the points that the slip says its answers were worth. */
  readonly claimed: number;
}

function playAgain({ slip, questions, hashOf }: ReplayInput, started: VisitStarted): Played {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const find = (id: string): Question | undefined => byId.get(id);
  const flags = new Set<Flag>();
  const sure = new Map<string, Certainty>();
  const ms = new Map<string, number>();
  const claimed = new Map<string, number>();
  let visit = foldVisit(null, started)!; // never null: it begins with `visitStarted`
  const first = find(started.questions[0] ?? "");
  /** What the rules put on the table next. */
  let next = first === undefined ? [] : chooseTask(visit, first, slip.lang, hashOf);

  function asked(order: number): readonly VisitEvent[] {
    const event = next.find(({ type }) => type === "asked");
    if (event?.type !== "asked") return [];
    if (orderSum(event.order) !== order) flags.add("order");
    return next;
  }
  function answered(question: Question, [, , spent, given, points, certain]: Answer): readonly VisitEvent[] {
    if (given.kind !== question.kind) return [];
    const { id } = question;
    const events = answer(visit, question, given, spent, certain || undefined, hashOf);
    const [event] = events;
    if (event?.type === "answered" && thousandths(event.outcome.points) !== points) flags.add("score");
    claimed.set(id, Math.max(claimed.get(id) ?? 0, points));
    ms.set(id, Math.max(ms.get(id) ?? 0, spent));
    if (certain !== 0 && !sure.has(id)) sure.set(id, certain);
    return events;
  }
  function eventsOf(move: Move): readonly VisitEvent[] {
    const question = find(visit.current ?? "");
    switch (move[0]) {
      case "q":
        return asked(move[2]);
      case "h":
        return question === undefined ? [] : takeHint(visit, question);
      case "a":
        return question === undefined ? [] : answered(question, move);
      case "e":
        return endVisit(visit);
      case "r":
        return [];
    }
  }
  for (const move of slip.moves) {
    const events = eventsOf(move);
    if (events.length === 0 && move[0] !== "r") flags.add("rules");
    for (const event of events) visit = foldVisit(visit, event) ?? visit;
    if (move[0] === "a") next = goOn(visit, find, slip.lang, hashOf);
  }
  const sum = [...claimed.values()].reduce((all, points) => all + points, 0);
  return { visit, flags: [...flags], sure, ms, claimed: sum };
}

/** Points in all that do not follow, or an end before the end. */
function sumsOf({ slip, assignment }: ReplayInput, { visit, claimed }: Played): readonly Flag[] {
  const earned = visit.tasks.reduce((sum, task) => sum + thousandths(task.points), 0);
  // Each question's points are rounded by themselves.
  const fits = Math.abs(slip.points - earned) <= visit.tasks.length && claimed === earned;
  const isEnded = visit.tasks.every(({ status }) => status === "right" || status === "gap");
  const mayEnd = isEnded || timeFor(assignment, slip.factor) !== null;
  return [...(fits ? [] : ["score" as const]), ...(mayEnd ? [] : ["rules" as const])];
}

const resultOf = ({ question, tries, hints, points }: Task, { sure, ms }: Played): QuestionResult => ({
  question,
  score: points / MOST_POINTS,
  tries: tries.map(({ response, outcome }) => ({ response, score: outcome.score })),
  hints: hints.length,
  sure: sure.get(question) ?? null,
  ms: ms.get(question) ?? 0,
});

function whyNot(slip: Slip, content: number): Unverifiable | null {
  if (slip.rules !== RULES_VERSION) return "rules-version";
  if (slip.moves.some(([type]) => type === "r")) return "replaced";
  return content === slip.content ? null : "content";
}

export function replay(input: ReplayInput): Replayed {
  const { slip, assignment, questions, hashOf } = input;
  const { name, number, start, factor, lang, moves } = slip;
  const started = startAttempt({ ...slip, visit: "replay", assignment, questions });
  const played = playAgain(input, started);
  // Name and key give the seed whatever the questions say: a slip under another name is no matter of content.
  const isOwn = derivedSeed(assignment.seed, plainName(name), slip.key, String(number)) === slip.seed;
  const flags = [
    ...(isOwn ? [] : ["name" as const]),
    ...timesOf(moves, timeFor(assignment, factor)),
    ...played.flags,
    ...sumsOf(input, played),
  ];
  const hashes = started.questions.map((id) => {
    const question = questions.find((one) => one.id === id);
    return question && taskOf(played.visit, id)?.hash !== null ? hashOf(question) : "";
  });
  const endedAt = start + Math.max(0, ...moves.map(([, at]) => at)) * TENTH;
  const results = played.visit.tasks.map((task) => resultOf(task, played));
  return {
    attempt: { name, number, startedAt: start, endedAt, factor, lang, results },
    flags: [...new Set(flags)],
    unverifiable: isOwn ? whyNot(slip, contentSum(hashes)) : null,
  };
}
