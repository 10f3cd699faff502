/** The second hint: one wrong possibility goes. What it did is recorded, so that it looks the same after a resume. */
import { matchingRights, type NumericQuestion, type Question } from "./question.ts";
import { shuffled, type Random } from "./seeded.ts";

export type HintAid =
  | { readonly aid: "nudge" }
  /** A wrong choice is struck out. */
  | { readonly aid: "removed"; readonly choice: string }
  /** The answer lies between these two, in the question's unit. */
  | { readonly aid: "range"; readonly min: number; readonly max: number }
  /** This item stands first. */
  | { readonly aid: "first"; readonly item: string }
  /** These two belong together. */
  | { readonly aid: "pair"; readonly left: string; readonly right: string };

/** Half the width of the question's range, on its steps, the value anywhere within. */
function narrowed({ value, min, max, step }: NumericQuestion, random: Random): HintAid {
  const width = (max - min) / 2;
  const onStep = (n: number): number => Number((min + Math.round((n - min) / step) * step).toPrecision(12));
  const low = Math.min(Math.max(min, value - width * (0.2 + 0.6 * random())), max - width);
  return { aid: "range", min: Math.min(onStep(low), value), max: Math.min(Math.max(onStep(low + width), value), max) };
}

/** Hints a question can give, at most two: a nudge, and a second one where that leaves something to think about. */
export function hintsOf(question: Question): 1 | 2 {
  switch (question.kind) {
    case "choice":
      return question.select === "one" && question.choices.length < 3 ? 1 : 2;
    case "true-false":
      return 1;
    case "numeric":
    case "sequencing":
      return 2;
    case "matching":
      return matchingRights(question).length < 3 ? 1 : 2;
  }
}

/** The aid of hint number `hint` (1 or 2), or null where there is none. */
export function hintAid(question: Question, hint: number, random: Random): HintAid | null {
  if (hint > hintsOf(question)) return null;
  if (hint === 1) return { aid: "nudge" };
  switch (question.kind) {
    case "choice": {
      const [choice] = shuffled(
        question.choices.filter((id) => !question.answer.includes(id)),
        random,
      );
      return choice === undefined ? null : { aid: "removed", choice };
    }
    case "numeric":
      return narrowed(question, random);
    case "sequencing":
      return { aid: "first", item: question.items[0]! };
    case "matching": {
      const [left, right] = shuffled(question.pairs, random)[0]!;
      return { aid: "pair", left, right };
    }
    case "true-false":
      return null;
  }
}
