/** What a round has come to so far: points, steps, places, and what was hard. */
import { goesOnTo, type RoundState, type Try } from "./round.ts";

export interface TeamPoints {
  /** Earned by answers. */
  readonly earned: number;
  /** Added by the teacher, or taken away. */
  readonly corrected: number;
  readonly points: number;
  /** Questions answered in full. */
  readonly built: number;
  /** Of these, the ones that another team had before. */
  readonly caught: number;
}
/** A step of the picture: what a team has answered in full is built. */
export type RoundStep = { readonly state: "open" | "gap" } | { readonly state: "done"; readonly team: number };
export interface Asked {
  readonly question: string;
  /** The team that earned most with it, and else the one that had it first. */
  readonly team: number;
  readonly score: number;
}

/** The try that earned most; the first of those that are alike. */
const bestOf = (tries: readonly Try[]): Try | undefined => tries.toSorted((a, b) => b.points - a.points)[0];

/** One a team. */
export function teamPoints({ plan, tries, corrections }: RoundState): readonly TeamPoints[] {
  return Array.from({ length: plan.teams }, (_, team) => {
    const own = tries.flatMap((all) => all.filter((one) => one.team === team));
    const earned = own.reduce((sum, { points }) => sum + points, 0);
    const corrected = corrections.reduce((sum, one) => sum + (one.team === team ? one.by : 0), 0);
    const caught = tries.filter(([, second]) => second?.team === team && second.score === 1).length;
    const built = own.filter(({ score }) => score === 1).length;
    return { earned, corrected, points: earned + corrected, built, caught };
  });
}

/** One a question. A question that waits for the next team is still open. */
export function stepsOf(state: RoundState): readonly RoundStep[] {
  const waits = state.phase !== "over" && goesOnTo(state) ? state.at : -1;
  return state.plan.questions.map((_, at): RoundStep => {
    const tries = state.tries[at] ?? [];
    const full = tries.find(({ score }) => score === 1);
    if (full !== undefined) return { state: "done", team: full.team };
    return { state: tries.length === 0 || at === waits ? "open" : "gap" };
  });
}

/** Those that were asked, in their order. */
export const askedOf = ({ plan, tries }: RoundState): readonly Asked[] =>
  plan.questions.flatMap(({ id }, at) => {
    const best = bestOf(tries[at] ?? []);
    return best === undefined ? [] : [{ question: id, team: best.team, score: best.score }];
  });

/** Places from 1 by points, one a team; equals share a place, and the next is left free. */
export const placesOf = (points: readonly number[]): readonly number[] =>
  points.map((own) => 1 + points.filter((other) => other > own).length);
