import type { KindWords } from "../question-words.ts";
import type { TrueFalseQuestion, TrueFalseResponse } from "./rules.ts";

export const trueFalseWords: KindWords<TrueFalseQuestion, TrueFalseResponse> = {
  answer: ({ value }, _, t) => t(value ? "question.true" : "question.false"),
};
