/** A nudge, and then one wrong possibility less. */
import { rulesOf, type Question } from "../kinds/rules.ts";
import type { HintAid } from "./kind-rules.ts";
import { seededRandom, type Random } from "./seeded.ts";

export type { HintAid } from "./kind-rules.ts";

/** Hints a question can give, at most two: a nudge, and a second one where that leaves something to think about. */
export const hintsOf = (question: Question): 1 | 2 =>
  rulesOf(question).secondHint?.(question, seededRandom(0)) ? 2 : 1;

/** The aid of hint number `hint` (1 or 2), or null where there is none. */
export function hintAid(question: Question, hint: number, random: Random): HintAid | null {
  if (hint === 1) return { aid: "nudge" };
  return hint === 2 ? (rulesOf(question).secondHint?.(question, random) ?? null) : null;
}
