/** What the parts of a round that is played are drawn from. */
import type { RoundState } from "../../domain/round/round.ts";
import type { QuestionText } from "../../domain/level-text.ts";
import type { Question } from "../../domain/question.ts";
import type { DeskView } from "../desk-view.ts";
import type { Questions } from "../parts/questions-of.ts";
import type { Run } from "./kept-round.ts";
import type { RoundForm } from "./round-form.ts";

export interface Worded {
  readonly question: Question;
  readonly text: QuestionText;
}
export interface Playing {
  readonly view: DeskView;
  readonly form: RoundForm;
  readonly run: Run;
  readonly state: RoundState;
  readonly questions: Questions;
  /** The question that is asked, or was last; null where it is no longer among them. */
  readonly worded: Worded | null;
}

/** By id; null where it is not there, or has no words. */
export function wordedIn({ content }: Questions, id: string | undefined): Worded | null {
  const question = content.level.questions.find((one) => one.id === id);
  if (question === undefined || !Object.hasOwn(content.text.questions, question.id)) return null;
  const text = content.text.questions[question.id];
  return text === undefined ? null : { question, text };
}
