/** A right answer as the key says it: what to look for on the sheet, and the same in words. */
import { plainList } from "../../domain/number-style.ts";
import type { QuestionText } from "../../domain/level-text.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { rightResponse } from "../../domain/mark.ts";
import { word } from "../../kinds/question-words.ts";
import { answerWords } from "../../kinds/words.ts";
import { keyEntry } from "./answer-key.ts";
import { letterOf } from "./letters.ts";
import type { SheetItem } from "./sheet-items.ts";

export interface KeyWords {
  readonly short: string;
  /** What else is right, and where it lies; empty where there is nothing to add. */
  readonly more: readonly string[];
  /** The short form in words, for those who have no sheet before them; empty where it is words already. */
  readonly inWords: string;
  /** Accepted in other languages; empty where there is nothing. */
  readonly others: string;
}

export function keyWords(item: SheetItem, text: QuestionText, t: DeskTranslator): KeyWords {
  const { question, order } = item;
  const entry = keyEntry(item, t.lang);
  const letter = (at: number): string => letterOf(t.lang, at);
  const list = (words: readonly string[]): string => plainList(t.lang).format(words);
  const inWords = answerWords(question, rightResponse(question), text, t);
  const plain = { short: inWords, more: [], inWords: "", others: "" };
  switch (entry.kind) {
    case "choice": {
      const words = entry.at.map((at) => word(text, order[at] ?? ""));
      return { ...plain, short: list(entry.at.map(letter)), more: words };
    }
    case "true-false":
      return plain;
    case "numeric": {
      const { least, most } = entry;
      return { ...plain, more: least === most ? [] : [t.d("print.key-range", { least, most })] };
    }
    case "fill-in": {
      const [short = "", ...also] = entry.own;
      const { others } = entry;
      return {
        ...plain,
        short,
        more: also.length === 0 ? [] : [t.d("print.key-forms", { forms: list(also) })],
        others: others.length === 0 ? "" : t.d("print.key-others", { forms: list(others) }),
      };
    }
    case "sequencing":
      return { ...plain, short: t.d("print.key-boxes", { numbers: entry.boxes.join(" – ") }), inWords };
    case "matching":
      return { ...plain, short: list(entry.lines.map(([left, right]) => `${left + 1}–${letter(right)}`)), inWords };
    case "sorting":
      return {
        ...plain,
        short: entry.bins.map(({ bin, at }) => `${word(text, bin)}: ${list(at.map(letter))}`).join("; "),
        inWords,
      };
    case "locate": {
      const { lat, lon } = entry.place;
      return {
        ...plain,
        short: word(text, entry.place.id),
        more: [t.d("print.key-point", { lat, lon }), t.d("print.key-within", { km: entry.within })],
      };
    }
  }
}
