import type { KindWords } from "../question-words.ts";
import type { NumericQuestion, NumericResponse } from "./rules.ts";

export const numericWords: KindWords<NumericQuestion, NumericResponse> = {
  answer: ({ value }, { unit = "" }, t) => `${t.number(value)} ${unit}`.trim(),
  figures: ({ value, min, max }) => ({ value, min, max }),
};
