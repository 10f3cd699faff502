/** Which questions of a pack the list shows, page by page; where one is moved, and what its copy is. */
import type { PackQuestion } from "../../domain/pack/pack.ts";

export const PAGE = 50;

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Everything that was written of a question, in all its languages. */
const wordsOf = ({ text }: PackQuestion): string =>
  plain(
    Object.values(text)
      .flatMap(({ title, prompt, choices, explanation }) => [title, prompt, ...Object.values(choices), explanation])
      .join("\n"),
  );

/** Every word of the search stands somewhere in the question. */
export type Finder = (questions: readonly PackQuestion[], search: string) => readonly PackQuestion[];

/** Remembers the words of each question for as long as it stays as it is. */
export function finder(): Finder {
  const known = new WeakMap<PackQuestion, string>();
  return (questions, search) => {
    const words = plain(search).split(/\s+/).filter(Boolean);
    if (words.length === 0) return questions;
    return questions.filter((question) => {
      const text = known.get(question) ?? wordsOf(question);
      known.set(question, text);
      return words.every((word) => text.includes(word));
    });
  };
}

export interface Page {
  readonly shown: readonly PackQuestion[];
  /** From 0; the last one where there are not so many. */
  readonly page: number;
  readonly pages: number;
}
export function pageOf(questions: readonly PackQuestion[], wanted: number): Page {
  const pages = Math.max(1, Math.ceil(questions.length / PAGE));
  const page = Math.min(Math.max(wanted, 0), pages - 1);
  return { shown: questions.slice(page * PAGE, (page + 1) * PAGE), page, pages };
}

/** To the place that another one has now; the same list where either is not there. */
export function movedTo(questions: readonly PackQuestion[], id: string, target: string): readonly PackQuestion[] {
  const from = questions.findIndex((one) => one.id === id);
  const to = questions.findIndex((one) => one.id === target);
  const question = questions[from];
  if (question === undefined || to < 0 || to === from) return questions;
  return questions.toSpliced(from, 1).toSpliced(to, 0, question);
}

/** With a copy right after it; the same list where it is not there. */
export function withCopy(questions: readonly PackQuestion[], id: string, copyId: string): readonly PackQuestion[] {
  const at = questions.findIndex((one) => one.id === id);
  const question = questions[at];
  return question === undefined ? questions : questions.toSpliced(at + 1, 0, { ...question, id: copyId });
}
