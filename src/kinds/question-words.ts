import type { QuestionText } from "../domain/level-text.ts";
import type { QuestionBase } from "../domain/question-base.ts";
import type { Translator } from "../i18n/translator.ts";

/** A kind of question in words, where there is no form to draw: in lists, on cards, on paper. */
export interface KindWords<Asked extends QuestionBase, Given> {
  /** An answer in the reader's language. */
  readonly answer: (given: Given, text: QuestionText, t: Translator, question: Asked) => string;
  /** What the texts of the question may name in braces. */
  readonly figures?: (question: Asked) => Readonly<Record<string, number>>;
}

export const word = (text: QuestionText, id: string): string => text.choices[id] ?? id;
