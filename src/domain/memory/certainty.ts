/**
 * Certainty-based marking, after A. R. Gardner-Medwin, with Moodle's numbers. It pays to say how sure one really is: each
 * level gains most within its own range of probability. Its marks stand in a column of their own, never in the stars.
 *
 * Source: Moodle, "Using certainty-based marking" (docs.moodle.org), marks since Moodle 2.6.
 */
import type { Certainty } from "../events.ts";
import type { CertaintyTally } from "../recall.ts";

export const LEVELS = [1, 2, 3] as const satisfies readonly Certainty[];

interface Level {
  readonly right: number;
  readonly wrong: number;
  /** How likely to be right one should be to say so, 0 to 1: where this level's mark is the best to expect. */
  readonly from: number;
  readonly to: number;
}
/** Moodle says 67 % for what is 2/3: from there the second level gains more than the first. */
export const CERTAINTY: { readonly [Of in Certainty]: Level } = {
  1: { right: 1, wrong: 0, from: 0, to: 2 / 3 },
  2: { right: 2, wrong: -2, from: 2 / 3, to: 0.8 },
  3: { right: 3, wrong: -6, from: 0.8, to: 1 },
};

export const certaintyMark = (sure: Certainty, isRight: boolean): number =>
  CERTAINTY[sure][isRight ? "right" : "wrong"];

export interface CertaintyTotal {
  readonly marks: number;
  readonly answers: number;
}
export function certaintyTotal(tally: CertaintyTally): CertaintyTotal {
  return LEVELS.reduce<CertaintyTotal>(
    ({ marks, answers }, level) => {
      const { right, wrong } = tally[level];
      return {
        marks: marks + right * certaintyMark(level, true) + wrong * certaintyMark(level, false),
        answers: answers + right + wrong,
      };
    },
    { marks: 0, answers: 0 },
  );
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}
/** The normal distribution's point that leaves 2.5 % on each side. */
const Z = 1.959964;

/**
 * Wilson's score interval of 95 % for a share: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). It holds also for few
 * answers and for shares of 0 and 1. `answers` is at least 1.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927), 209–212.
 */
export function wilson(right: number, answers: number): Interval {
  const share = right / answers;
  const square = Z ** 2 / answers;
  const middle = share + square / 2;
  const reach = Math.sqrt(square * (share * (1 - share) + square / 4));
  return { low: Math.max(0, (middle - reach) / (1 + square)), high: Math.min(1, (middle + reach) / (1 + square)) };
}

export interface Calibration {
  readonly level: Certainty;
  readonly answers: number;
  readonly right: number;
  /** Share of right answers with its interval; null where nothing was answered so. */
  readonly share: (Interval & { readonly value: number }) | null;
}
/** How right the player was for each level of certainty, to be seen beside the level's own range. */
export const calibration = (tally: CertaintyTally): readonly Calibration[] =>
  LEVELS.map((level) => {
    const { right, wrong } = tally[level];
    const answers = right + wrong;
    const share = answers === 0 ? null : { value: right / answers, ...wilson(right, answers) };
    return { level, answers, right, share };
  });
