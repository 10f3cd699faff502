/** The numbers of a visit; docs/rules.md tells them in words. A change raises RULES_VERSION. */
import { rulesOf, type Question } from "../kinds/rules.ts";

export const RULES_VERSION = 1;
export const QUESTIONS_IN_VISIT = 6;
export const KINDS_IN_VISIT = 3;
export const MOST_POINTS = 3;
/** Shares of a visit's points from which a first, second and third star are given. */
export const STAR_SHARES = [0.3, 0.6, 0.85] as const;

/** A two-way question has no second try: after a wrong answer only one is left. */
export const isTwoWay = (question: Question): boolean => rulesOf(question).isTwoWay?.(question) ?? false;

/** Points of a full mark: 3 at once, 2 after a hint, 1 at the second try, 0 when the question has returned. */
export function worth(round: 1 | 2, tryNumber: number, hints: number): number {
  if (round === 2) return 0;
  if (tryNumber > 1) return 1;
  return hints > 0 ? MOST_POINTS - 1 : MOST_POINTS;
}

export const MOST_STARS = STAR_SHARES.length;

/** 0 to MOST_STARS stars for `points` of `most`. */
export const starsFor = (points: number, most: number): number =>
  most === 0 ? 0 : STAR_SHARES.filter((share) => points / most >= share).length;
