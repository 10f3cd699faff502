import type { KindWords } from "../question-words.ts";
import { normalForm } from "./normal-form.ts";
import { fillInRules, shownForm, type FillInQuestion, type FillInResponse } from "./rules.ts";

export const fillInWords: KindWords<FillInQuestion, FillInResponse> = {
  /** The right answer as it is written in the reader's language; what was typed otherwise as it was typed. */
  answer(given, _, { lang }, question) {
    const right = fillInRules.right(question);
    return normalForm(given.text) === normalForm(right.text) ? shownForm(question.accepted, lang) : given.text;
  },
};
