/** A nudge, and then one wrong possibility less. */
import { rulesOf, type Question } from "../kinds/rules.ts";
import type { HintAid } from "./kind-rules.ts";
import { seededRandom, type Random } from "./seeded.ts";

export type { HintAid } from "./kind-rules.ts";

/** Where nobody wrote words for a nudge, the second hint is the first. */
const nudges = ({ nudge }: Question): 0 | 1 => (nudge === false ? 0 : 1);

/** Hints a question can give, at most two: a nudge, and a second one where that leaves something to think about. */
export const hintsOf = (question: Question): number =>
  nudges(question) + (rulesOf(question).secondHint?.(question, seededRandom(0)) ? 1 : 0);

/** The aid of hint number `hint` (1 or 2), or null where there is none. */
export function hintAid(question: Question, hint: number, random: Random): HintAid | null {
  const first = nudges(question);
  if (hint <= first) return { aid: "nudge" };
  return hint === first + 1 ? (rulesOf(question).secondHint?.(question, random) ?? null) : null;
}
