/** What stands on a question, in the desk's language. */
import type { Content, QuestionText } from "../../domain/level-text.ts";
import type { Question } from "../../domain/question.ts";
import type { Translator } from "../../i18n/translator.ts";
import { figuresOf } from "../../kinds/words.ts";

const NONE: QuestionText = { title: "", prompt: "", choices: {}, reasons: {}, hints: [], explanation: "" };

export const textOf = ({ text }: Content, question: Question): QuestionText => text.questions[question.id] ?? NONE;

export const titleOf = (t: Translator, content: Content, question: Question): string =>
  t.fill(textOf(content, question).title || question.id, figuresOf(question));
export const promptOf = (t: Translator, content: Content, question: Question): string =>
  t.fill(textOf(content, question).prompt, figuresOf(question));
