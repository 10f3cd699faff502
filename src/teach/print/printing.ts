/** What every paper is drawn from. */
import type { Content, QuestionText } from "../../domain/level-text.ts";
import type { Question } from "../../domain/question.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { textOf } from "../report/words-of.ts";
import { letterOf } from "./letters.ts";
import { rangeOf, type Options } from "./options.ts";
import type { Pictures } from "./pictures.ts";
import { sheetItems, type SheetItem } from "./sheet-items.ts";
import { sheetMark } from "./sheet-mark.ts";

export interface Printing {
  readonly t: DeskTranslator;
  readonly title: string;
  readonly content: Content;
  readonly options: Options;
  readonly pictures: Pictures;
}
export interface Variant {
  /** "A"; null where there is but one sheet. */
  readonly letter: string | null;
  readonly items: readonly SheetItem[];
}

/** Those between the first and the last that were chosen. */
export function chosen({ content, options }: Pick<Printing, "content" | "options">): readonly Question[] {
  const { questions } = content.level;
  return questions.slice(...rangeOf(options, questions.length));
}

export function variantsOf(printing: Printing): readonly Variant[] {
  const { options, t } = printing;
  const { isShuffled, seed } = options;
  const questions = chosen(printing);
  const count = isShuffled ? options.variants : 1;
  return Array.from({ length: count }, (_, variant) => ({
    letter: count > 1 ? letterOf(t.lang, variant) : null,
    items: sheetItems(questions, { seed, isShuffled, variant }),
  }));
}
export const markOf = (printing: Printing): string => sheetMark(chosen(printing), printing.options);
export const variantName = ({ t }: Printing, { letter }: Variant): string | null =>
  letter === null ? null : t.d("print.variant", { letter });
export const wordsOf = ({ content }: Printing, { question }: SheetItem): QuestionText => textOf(content, question);
