import { plainList } from "../../domain/number-style.ts";
import { word, type KindWords } from "../question-words.ts";
import type { ChoiceQuestion, ChoiceResponse } from "./rules.ts";

export const choiceWords: KindWords<ChoiceQuestion, ChoiceResponse> = {
  answer: ({ choices }, text, { lang }) => plainList(lang).format(choices.map((id) => word(text, id))),
};
