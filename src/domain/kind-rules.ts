/** What a kind of question has to know, pure: `src/kinds/<kind>/rules.ts`. */
import type { QuestionBase } from "./question-base.ts";
import { shuffled, type Random } from "./seeded.ts";

export interface Mark {
  /** Share of a full mark, 0 to 1. */
  readonly score: number;
  /** Keys of the reasons that fit this response, in the order of the question; empty where it is right. */
  readonly reasons: readonly string[];
  /** Right answers that a `choice` of many left out. */
  readonly missing: number;
}
export const RIGHT: Mark = { score: 1, reasons: [], missing: 0 };

/** What a hint did. It is recorded, so that it looks the same after a resume. */
export type HintAid =
  | { readonly aid: "nudge" }
  /** A wrong choice is struck out. */
  | { readonly aid: "removed"; readonly choice: string }
  /** The answer lies between these two, in the question's unit. */
  | { readonly aid: "range"; readonly min: number; readonly max: number }
  /** This item stands first. */
  | { readonly aid: "first"; readonly item: string }
  /** These two belong together. */
  | { readonly aid: "pair"; readonly left: string; readonly right: string }
  /** The answer's first letter is shown, in the language that is spoken. */
  | { readonly aid: "letter" }
  /** The place lies within this circle: degrees and kilometres. */
  | { readonly aid: "area"; readonly lon: number; readonly lat: number; readonly km: number };

export interface KindRules<Asked extends QuestionBase, Given> {
  /** Ids whose order is drawn afresh each time the question is asked; none where the kind has no order. */
  readonly ids: (question: Asked) => readonly string[];
  /** The order on the screen; by chance where it is left out. */
  readonly draw?: (question: Asked, random: Random) => readonly string[];
  /** Whether it can be checked: not answered is never wrong. */
  readonly isComplete: (question: Asked, given: Given) => boolean;
  /** Marks a complete response. */
  readonly mark: (question: Asked, given: Given) => Mark;
  readonly right: (question: Asked) => Given;
  /** The second hint, where it leaves something to think about; null where there is none. */
  readonly secondHint: ((question: Asked, random: Random) => HintAid | null) | null;
  /** After a wrong answer only one is left, so there is no second try. */
  readonly isTwoWay?: (question: Asked) => boolean;
  /** What was wrong is worth mending: it stays on the table for the second try. */
  readonly keepsDraft: boolean;
}

export const drawn = <Asked extends QuestionBase, Given>(
  rules: KindRules<Asked, Given>,
  question: Asked,
  random: Random,
): readonly string[] => rules.draw?.(question, random) ?? shuffled(rules.ids(question), random);
