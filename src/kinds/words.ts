/** Every kind in words. */
import type { QuestionText } from "../domain/level-text.ts";
import type { Translator } from "../i18n/translator.ts";
import { choiceWords } from "./choice/words.ts";
import { fillInWords } from "./fill-in/words.ts";
import { locateWords } from "./locate/words.ts";
import { matchingWords } from "./matching/words.ts";
import { numericWords } from "./numeric/words.ts";
import type { KindWords } from "./question-words.ts";
import type { Question, QuestionKind, QuestionOf, Response, ResponseOf } from "./rules.ts";
import { sequencingWords } from "./sequencing/words.ts";
import { sortingWords } from "./sorting/words.ts";
import { trueFalseWords } from "./true-false/words.ts";

const WORDS: { readonly [Kind in QuestionKind]: KindWords<QuestionOf<Kind>, ResponseOf<Kind>> } = {
  choice: choiceWords,
  "true-false": trueFalseWords,
  numeric: numericWords,
  "fill-in": fillInWords,
  sequencing: sequencingWords,
  matching: matchingWords,
  sorting: sortingWords,
  locate: locateWords,
};
const wordsOf = (question: Question): KindWords<Question, Response> =>
  WORDS[question.kind] as unknown as KindWords<Question, Response>; // as `rulesOf`

/** What the texts of a question may name in braces. */
export const figuresOf = (question: Question): Readonly<Record<string, number>> =>
  wordsOf(question).figures?.(question) ?? {};

/** A response in words of the reader's language. */
export const answerWords = (question: Question, response: Response, text: QuestionText, t: Translator): string =>
  wordsOf(question).answer(response, text, t, question);
