/** What a teacher may not have meant. None of it forbids anything, but the first two. */
import { MOST_QUESTIONS } from "../../domain/assignment/assignment.ts";
import type { Question, QuestionKind } from "../../domain/question.ts";
import type { Draft } from "./draft.ts";
import { timeOf } from "./local-time.ts";
import type { ListedQuestion } from "./own-bank.ts";

export type Warning =
  | { readonly code: "none" | "many" | "times" | "over" }
  | { readonly code: "fact"; readonly one: string; readonly other: string }
  /** Pairs beyond those that are named. */
  | { readonly code: "facts"; readonly count: number }
  | { readonly code: "kind"; readonly kind: QuestionKind }
  | { readonly code: "count"; readonly wanted: number; readonly all: number };

/** Pairs that are named; the others are counted. */
const NAMED = 2;

export interface Checked {
  readonly draft: Draft;
  readonly chosen: readonly ListedQuestion[];
  /** Null while it comes. */
  readonly questionOf: (question: ListedQuestion) => Question | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export const forbids = ({ code }: Warning): boolean => code === "none" || code === "many";

/** Each pair once, by the order of the road. */
function pairsOf({ chosen, questionOf }: Checked): readonly (readonly [string, string])[] {
  const withFact = new Map<string, string[]>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const one of chosen)
    for (const fact of questionOf(one)?.facts ?? []) {
      const others = withFact.get(fact) ?? [];
      for (const other of others) pairs.set(`${other} ${one.id}`, [other, one.id]);
      withFact.set(fact, [...others, one.id]);
    }
  return [...pairs.values()];
}

export function warningsOf(checked: Checked): readonly Warning[] {
  const { draft, chosen, now } = checked;
  const [first] = chosen;
  if (first === undefined) return [{ code: "none" }];
  const found: Warning[] = [];
  if (chosen.length > MOST_QUESTIONS) found.push({ code: "many" });
  if (draft.isDrawn && draft.count > chosen.length)
    found.push({ code: "count", wanted: draft.count, all: chosen.length });
  if (chosen.length > 1 && chosen.every(({ kind }) => kind === first.kind))
    found.push({ code: "kind", kind: first.kind });
  const pairs = pairsOf(checked);
  found.push(...pairs.slice(0, NAMED).map(([one, other]) => ({ code: "fact", one, other }) as const));
  if (pairs.length > NAMED) found.push({ code: "facts", count: pairs.length - NAMED });
  const [opens, due] = [timeOf(draft.opens), timeOf(draft.due)];
  if (due !== null && due < now) found.push({ code: "over" });
  else if (opens !== null && due !== null && due <= opens) found.push({ code: "times" });
  return found;
}
