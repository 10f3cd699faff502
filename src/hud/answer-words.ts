import type { QuestionText } from "../domain/level-text.ts";
import type { Question } from "../domain/question.ts";
import type { Response } from "../domain/response.ts";
import type { Translator } from "../i18n/translator.ts";

/** Placeholders of a numeric question's texts. */
export const figuresOf = (question: Question): Readonly<Record<string, number>> =>
  question.kind === "numeric" ? { value: question.value, min: question.min, max: question.max } : {};

/** A response in words of the reader's language. */
export function answerWords(response: Response, text: QuestionText, t: Translator): string {
  const word = (id: string): string => text.choices[id] ?? id;
  switch (response.kind) {
    case "choice":
      return new Intl.ListFormat(t.lang, { type: "unit" }).format(response.choices.map(word));
    case "true-false":
      return t(response.value ? "question.true" : "question.false");
    case "numeric":
      return `${t.number(response.value)} ${text.unit ?? ""}`.trim();
    case "sequencing":
      return response.order.map(word).join(" → ");
    case "matching":
      return Object.entries(response.pairs)
        .map(([left, right]) => `${word(left)} – ${word(right)}`)
        .join("; ");
  }
}
