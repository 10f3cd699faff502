/** One question of GIFT, whatever its type, on its way into a pack. */
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import type { Said } from "../build-question.ts";
import type { Collector } from "../collect.ts";
import type { RemarkCode, Repair, RepairCode, Spot } from "../imported.ts";
import { oneLine } from "../text/note.ts";
import type { GiftAnswer } from "./gift-answers.ts";

export interface GiftQuestion {
  readonly said: Said;
  readonly at: Spot;
  readonly collect: Collector;
  readonly spot: (offset: number) => Spot;
  /** Words of a part in the question's format, within bounds. */
  readonly words: (raw: string, at: number) => string;
  /** Of the braces. */
  readonly inside: { readonly from: number; readonly to: number };
}
/** An answer of which the words are read. */
export interface ReadAnswer extends Omit<GiftAnswer, "raw"> {
  readonly text: string;
  /** In percent: what is told, or what the mark says. */
  readonly marks: number;
}

export function refuse(
  { collect, at }: GiftQuestion,
  code: RemarkCode,
  detail = "",
  repair: Repair | null = null,
): void {
  collect.error(code, at, oneLine(detail), { repair });
}
export function doubt(
  { collect, said, spot }: GiftQuestion,
  code: RemarkCode,
  at: number,
  detail = "",
  repair: Repair | null = null,
): void {
  collect.warn(code, spot(at), oneLine(detail), { question: said.id, repair });
}
/** Null where a pack cannot hold it. */
export function withQuestion(
  { collect }: GiftQuestion,
  code: RepairCode,
  how: "add-question" | "replace-question",
  question: PackQuestion,
): Repair | null {
  const fits = collect.fitting(question);
  return fits === null ? null : { code, do: how, question: fits };
}
/** Feedback for the right answer explains it where nothing else does. */
export function explained(question: GiftQuestion, feedback: string, at: number): Said {
  const { said } = question;
  if (feedback === "" || feedback === said.explanation) return said;
  if ((said.explanation ?? "") === "") return { ...said, explanation: feedback };
  doubt(question, "feedback-left-out", at, feedback);
  return said;
}

/** Those that say something; a picture says nothing here. */
export const readAnswers = (question: GiftQuestion, answers: readonly GiftAnswer[]): readonly ReadAnswer[] =>
  answers.flatMap(({ at, mark, weight, raw, feedback }) => {
    const text = question.words(raw, at);
    const answer = { at, mark, weight, text, feedback: question.words(feedback, at) };
    if (text === "" && raw.trim() !== "") doubt(question, "picture-left-out", at, raw);
    return text === "" && answer.feedback === "" ? [] : [{ ...answer, marks: weight ?? (mark === "=" ? 100 : 0) }];
  });
