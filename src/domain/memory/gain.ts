/** What the journey taught: the questions before it and their partners after it. */
import { AFTER, BEFORE } from "../events.ts";
import type { Progress } from "../progress.ts";
import type { Task, Visit } from "../visit.ts";

export const PAIRS = 5;

export interface BeforeAfter {
  /** Right answers; null where the questions were not answered to the end. */
  readonly before: number | null;
  readonly after: number | null;
  readonly of: number;
  /** Those answered on both sides, by what their ids have in common, in the order in which they were asked before. */
  readonly pairs: readonly Pair[];
}
export interface Pair {
  readonly pair: string;
  readonly before: boolean;
  readonly after: boolean;
}

function lastEnded(progress: Progress, run: string): Visit | null {
  const { visits, latest } = progress.runs.get(run) ?? { visits: new Map<string, Visit>(), latest: [] };
  return latest.flatMap((id) => visits.get(id) ?? []).findLast(({ ended }) => ended !== null) ?? null;
}
const isRight = (task: Task): boolean => task.status === "right";
const countRight = (visit: Visit | null): number | null => visit && visit.tasks.filter(isRight).length;
const answered = (visit: Visit | null): readonly Task[] => visit?.tasks.filter(({ tries }) => tries.length > 0) ?? [];

/** Of each side the last visit that was ended counts; `before-aral` and `after-aral` are a pair. */
export function beforeAfter(progress: Progress): BeforeAfter {
  const before = lastEnded(progress, BEFORE);
  const after = lastEnded(progress, AFTER);
  const later = new Map(answered(after).map((task) => [task.question.slice(AFTER.length), task]));
  const pairs = answered(before).flatMap((task) => {
    const tail = task.question.slice(BEFORE.length);
    const partner = later.get(tail);
    return partner ? [{ pair: tail.slice(1), before: isRight(task), after: isRight(partner) }] : [];
  });
  return { before: countRight(before), after: countRight(after), of: PAIRS, pairs };
}

/**
 * Hake's normalised gain g = (post − pre) / (100 − pre), here of shares from 0 to 1: how much of what could still be
 * gained was gained. Null at a full score before, where nothing could.
 *
 * Source: R. R. Hake, "Interactive-engagement versus traditional methods: a six-thousand-student survey of mechanics
 * test data for introductory physics courses", American Journal of Physics 66 (1998), 64–74.
 */
export const normalisedGain = (before: number, after: number): number | null =>
  before >= 1 ? null : (after - before) / (1 - before);

/**
 * The gain of a class: of its mean shares, as Hake's ⟨g⟩, not the mean of single gains (a single player's is too
 * rough with five questions). Only those who answered on both sides count; null where there is none.
 */
export function classGain(results: readonly Pick<BeforeAfter, "before" | "after" | "of">[]): number | null {
  const both = results.flatMap(({ before, after, of }) =>
    before === null || after === null ? [] : [{ before: before / of, after: after / of }],
  );
  if (both.length === 0) return null;
  const mean = (side: "before" | "after"): number => both.reduce((sum, one) => sum + one[side], 0) / both.length;
  return normalisedGain(mean("before"), mean("after"));
}
