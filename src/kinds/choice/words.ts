import { word, type KindWords } from "../question-words.ts";
import type { ChoiceQuestion, ChoiceResponse } from "./rules.ts";

export const choiceWords: KindWords<ChoiceQuestion, ChoiceResponse> = {
  answer: ({ choices }, text, { lang }) =>
    new Intl.ListFormat(lang, { type: "unit" }).format(choices.map((id) => word(text, id))),
};
