/** Questions of a list while its lines are read: those that are there, and what the next line belongs to. */
import type { ListedLine } from "./listed-lines.ts";
import { newQuestion, type ListedPart, type ListedQuestion } from "./listed-question.ts";

export type SaidLine = Exclude<ListedLine, { kind: "blank" }>;
export interface GatherState {
  title: string;
  readonly questions: ListedQuestion[];
  /** Lines that belong to no question. */
  readonly stray: ListedPart[];
  open: ListedQuestion | null;
  heading: ListedPart | null;
  /** The last line was empty. */
  hasGap: boolean;
  /** A label without words: the next line says them. */
  waiting: "answer" | "explanation" | null;
  /** Answers of all questions come, by their numbers. */
  isKey: boolean;
  readonly key: Map<number, string>;
}
export const newState = (): GatherState => ({
  title: "",
  questions: [],
  stray: [],
  open: null,
  heading: null,
  hasGap: false,
  waiting: null,
  isKey: false,
  key: new Map(),
});

export const isAnswered = ({ answer, explanation }: ListedQuestion): boolean =>
  answer !== null || explanation.length > 0;

/** Words with nothing that answers them, and no number, are no question: the first are a title, others belong nowhere. */
export function leaveAlone(state: GatherState): void {
  const { open, questions } = state;
  if (open === null || open.number !== null || isAnswered(open) || open.choices.length > 0) return;
  questions.pop();
  state.open = null;
  const [first, ...more] = open.stem;
  // "Here are five questions:" is none.
  const isTitle = first !== undefined && more.length === 0 && !/[:：]$/.test(first.text);
  if (isTitle && questions.length === 0 && state.title === "") state.title = first.text;
  else state.stray.push(...open.stem);
}
export function beginQuestion(state: GatherState, at: number, number: number | null, isNamed = false): ListedQuestion {
  leaveAlone(state);
  const question = newQuestion(at, number, isNamed, state.heading?.text ?? "");
  state.heading = null;
  state.open = question;
  state.questions.push(question);
  return question;
}
