/** The languages of a pack: those in which it has a name, or a question words. */
import type { Pack, PackLang, PackQuestion } from "../../domain/pack/pack.ts";

/** `name`: what it is called there until somebody writes another. */
export const withLang = (pack: Pack, lang: PackLang, name: string): Pack => ({
  ...pack,
  name: { ...pack.name, [lang]: pack.name[lang] ?? name },
});

function questionWithout(question: PackQuestion, lang: PackLang): PackQuestion {
  if (question.text[lang] === undefined) return question;
  const { [lang]: _, ...text } = question.text;
  return { ...question, text };
}

/** With its name and all words in that language gone. */
export function withoutLang(pack: Pack, lang: PackLang): Pack {
  const { [lang]: _, ...name } = pack.name;
  return { ...pack, name, questions: pack.questions.map((question) => questionWithout(question, lang)) };
}
