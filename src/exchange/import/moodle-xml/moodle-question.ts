/** One question of Moodle, whatever its type, on its way into a pack. */
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import type { Said } from "../build-question.ts";
import type { Collector } from "../collect.ts";
import type { RemarkCode, Repair, RepairCode } from "../imported.ts";
import { MOST_LINE, within } from "../limits.ts";
import { childOf, formatOf, plainOf, textOf } from "./moodle-texts.ts";
import type { XmlElement } from "./question-elements.ts";

export interface MoodleAnswer {
  readonly element: XmlElement;
  /** Of the marks, in percent. */
  readonly fraction: number;
  readonly feedback: string;
}
export interface MoodleQuestion {
  readonly element: XmlElement;
  readonly said: Said;
  readonly collect: Collector;
  readonly answers: readonly MoodleAnswer[];
  /** Words of a part in the format of the question where it tells none, within bounds. */
  readonly words: (part: XmlElement | undefined) => string;
}

/** Takes it in, or tells why not. */
export type MoodleWay = (question: MoodleQuestion) => void;

export function answersOf(element: XmlElement, words: MoodleQuestion["words"]): readonly MoodleAnswer[] {
  return element.children
    .filter(({ name }) => name === "answer")
    .map((answer) => {
      // Files of old Moodles have an element for it.
      const told = Number(answer.attributes["fraction"] ?? (Number(plainOf(childOf(answer, "fraction"))) || 0) * 100);
      return {
        element: answer,
        fraction: Number.isFinite(told) ? told : 0,
        feedback: words(childOf(answer, "feedback")),
      };
    });
}

export function wordsOf(element: XmlElement, id: string, collect: Collector): MoodleQuestion["words"] {
  const format = formatOf(childOf(element, "questiontext"));
  return (part) => (part === undefined ? "" : within(textOf(part, collect, format), MOST_LINE, part.at, collect, id));
}

export function refuse(
  { element, collect }: MoodleQuestion,
  code: RemarkCode,
  detail = "",
  repair: Repair | null = null,
): void {
  collect.error(code, element.at, detail, { repair });
}
export function doubt(
  { element, collect, said }: MoodleQuestion,
  code: RemarkCode,
  detail = "",
  repair: Repair | null = null,
): void {
  collect.warn(code, element.at, detail, { question: said.id, repair });
}
/** Null where a pack cannot hold it. */
export function repairWith(
  { collect }: MoodleQuestion,
  code: RepairCode,
  how: "add-question" | "replace-question",
  question: PackQuestion,
): Repair | null {
  const fits = collect.fitting(question);
  return fits === null ? null : { code, do: how, question: fits };
}
/** Feedback for the right answer explains it where nothing else does. */
export function explained(said: Said, feedback: string, { collect, element }: MoodleQuestion): Said {
  if (feedback === "" || feedback === said.explanation) return said;
  if ((said.explanation ?? "") === "") return { ...said, explanation: feedback };
  collect.warn("feedback-left-out", element.at, feedback, { question: said.id });
  return said;
}
