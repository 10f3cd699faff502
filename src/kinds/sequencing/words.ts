import { word, type KindWords } from "../question-words.ts";
import type { SequencingQuestion, SequencingResponse } from "./rules.ts";

export const sequencingWords: KindWords<SequencingQuestion, SequencingResponse> = {
  answer: ({ order }, text) => order.map((id) => word(text, id)).join(" → "),
};
