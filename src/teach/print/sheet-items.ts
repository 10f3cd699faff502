/** What stands on a worksheet, by number and in its order: drawn by a seed, so that the same seed gives the same sheet again. */
import { drawn } from "../../domain/kind-rules.ts";
import type { Question } from "../../domain/question.ts";
import { derivedSeed, seededRandom, shuffled, type Random } from "../../domain/seeded.ts";
import { rulesOf } from "../../kinds/rules.ts";

export interface Drawing {
  /** 1 to `MOST_SEED`. */
  readonly seed: number;
  /** Whether questions and choices change places; what would give an answer away always does. */
  readonly isShuffled: boolean;
  /** From 0. */
  readonly variant: number;
}
export interface SheetItem {
  /** From 1. */
  readonly number: number;
  readonly question: Question;
  /** Ids as they stand on the sheet: choices, things to be put in order or sorted, right sides; none of other kinds. */
  readonly order: readonly string[];
  /** Left sides of pairs, as they stand on the sheet. */
  readonly lefts: readonly string[];
}

function orderOf(question: Question, random: Random, isShuffled: boolean): readonly string[] {
  switch (question.kind) {
    case "choice":
      return isShuffled ? shuffled(question.choices, random) : question.choices;
    case "sequencing":
    case "matching":
    case "sorting":
      return drawn(rulesOf(question), question, random);
    default:
      return [];
  }
}

function leftsOf(question: Question, random: Random, isShuffled: boolean): readonly string[] {
  if (question.kind !== "matching") return [];
  const lefts = question.pairs.map(([left]) => left);
  return isShuffled ? shuffled(lefts, random) : lefts;
}

export function sheetItems(
  questions: readonly Question[],
  { seed, isShuffled, variant }: Drawing,
): readonly SheetItem[] {
  const randomOf = (what: string): Random => seededRandom(derivedSeed(seed, "paper", String(variant), what));
  const all = isShuffled ? shuffled(questions, randomOf("order")) : questions;
  return all.map((question, at) => {
    const random = randomOf(`question ${question.id}`);
    const order = orderOf(question, random, isShuffled);
    return { number: at + 1, question, order, lefts: leftsOf(question, random, isShuffled) };
  });
}
