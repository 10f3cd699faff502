import { fillInQuestion, numericQuestion } from "../build-question.ts";
import { MOST_FORM } from "../limits.ts";
import { readTolerance, type ReadTolerance } from "../rough/read-number.ts";
import type { GiftAnswer } from "./gift-answers.ts";
import { doubt, explained, refuse, withQuestion, type GiftQuestion } from "./gift-question.ts";
import { unescaped, unescapedAt } from "./gift-words.ts";

interface ReadNumber extends GiftAnswer {
  readonly number: ReadTolerance | null;
}
/** Without marks everything is one answer. */
function alone(text: string, at: number): GiftAnswer {
  const hash = unescapedAt(text, "#");
  const [raw, feedback] = hash < 0 ? [text, ""] : [text.slice(0, hash), text.slice(hash + 1)];
  return { at, mark: "=", weight: null, raw, feedback };
}
const marksOf = ({ weight, mark }: GiftAnswer): number => weight ?? (mark === "=" ? 100 : 0);

/** `text`: behind the sign of numbers, from `at` on. The first with the most marks is the number. */
export function giftNumber(question: GiftQuestion, text: string, at: number, answers: readonly GiftAnswer[]): void {
  const { words, collect } = question;
  const all = (answers.length === 0 ? [alone(text, at)] : answers).map((answer): ReadNumber => ({
    ...answer,
    number: readTolerance(unescaped(answer.raw).trim()),
  }));
  const best = Math.max(...all.map(marksOf));
  const rights = all.filter((answer) => marksOf(answer) >= best && best > 0);
  const [first] = rights;
  if (first === undefined || first.raw.trim() === "") return refuse(question, "no-right-answer");
  if (first.number === null) {
    const form = words(first.raw, first.at);
    const typed = fillInQuestion(question.said, [form]);
    const repair = form.length > MOST_FORM ? null : withQuestion(question, "take-anyway", "add-question", typed);
    return refuse(question, "number-unreadable", form, repair);
  }
  const said = explained(question, words(first.feedback, first.at), first.at);
  if (!collect.add(question.at, numericQuestion(said, first.number.value, first.number.tolerance))) return;
  const [, second] = rights;
  if (second !== undefined)
    doubt(question, "several-numbers", second.at, rights.map(({ raw }) => raw.trim()).join(" | "));
  const partial = all.find((answer) => marksOf(answer) > 0 && !rights.includes(answer));
  if (partial !== undefined) doubt(question, "weights-left-out", partial.at, partial.raw);
  const lost = all.find((answer) => answer !== first && answer.feedback.trim() !== "");
  if (lost !== undefined) doubt(question, "feedback-left-out", lost.at, lost.feedback);
}
