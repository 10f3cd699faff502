import { plainList } from "../../domain/number-style.ts";
import { word, type KindWords } from "../question-words.ts";
import type { SortingQuestion, SortingResponse } from "./rules.ts";

export const sortingWords: KindWords<SortingQuestion, SortingResponse> = {
  answer(given, text, { lang }, { bins }) {
    const list = plainList(lang);
    const inBin = (bin: string): string[] =>
      Object.entries(given.bins).flatMap(([item, its]) => (its === bin ? [word(text, item)] : []));
    return bins.map((bin) => `${word(text, bin)}: ${list.format(inBin(bin)) || "–"}`).join("; ");
  },
};
