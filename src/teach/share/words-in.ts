/** The desk's words in the language an assignment is played in: what students read speaks to them. */
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import type { DeskView } from "../desk-view.ts";
import { loadWords } from "../load-words.ts";

declare const DATA_VERSION: string;

export interface WordsIn {
  /** Those of the desk's own language while others are on their way. */
  readonly words: (view: DeskView, lang: string | null) => DeskTranslator;
  readonly isMissing: (lang: string | null) => boolean;
}

export function wordsIn(load = (lang: string) => loadWords(lang, DATA_VERSION)): WordsIn {
  const here = new Map<string, DeskTranslator | null>();
  const coming = new Set<string>();
  return {
    isMissing: (lang) => lang !== null && here.get(lang) === null,
    words({ t, redraw }, lang) {
      if (lang === null || lang === t.lang) return t;
      if (!here.has(lang) && !coming.has(lang)) {
        coming.add(lang);
        void load(lang).then((found) => {
          here.set(lang, found);
          redraw();
        });
      }
      return here.get(lang) ?? t;
    },
  };
}
