import { word, type KindWords } from "../question-words.ts";
import type { MatchingQuestion, MatchingResponse } from "./rules.ts";

export const matchingWords: KindWords<MatchingQuestion, MatchingResponse> = {
  answer: ({ pairs }, text) =>
    Object.entries(pairs)
      .map(([left, right]) => `${word(text, left)} – ${word(text, right)}`)
      .join("; "),
};
