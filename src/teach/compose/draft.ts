/** What stands in the form of an assignment, as it was typed: whole or not. */
import * as v from "valibot";
import {
  FEEDBACKS,
  MOST_ATTEMPTS,
  MOST_MINUTES,
  MOST_NOTE,
  MOST_QUESTIONS,
  MOST_TITLE,
  ORDERS,
  type Assignment,
} from "../../domain/assignment/assignment.ts";
import { LANGUAGES } from "../../i18n/languages.ts";
import type { DeskAssignment } from "../desk-data.ts";
import { localText, timeOf } from "./local-time.ts";

const whole = (least: number, most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const short = (most: number) => v.pipe(v.string(), v.maxLength(most));

export const draftSchema = v.object({
  /** Ids, in any order. */
  chosen: v.pipe(v.array(short(200)), v.maxLength(2 * MOST_QUESTIONS), v.readonly()),
  title: short(MOST_TITLE),
  note: short(MOST_NOTE),
  classId: v.nullable(short(64)),
  /** Numbers stay in their fields while they do not count, so that they are there again. */
  isDrawn: v.boolean(),
  count: whole(1, MOST_QUESTIONS),
  order: v.picklist(ORDERS),
  attempts: whole(0, MOST_ATTEMPTS),
  feedback: v.picklist(FEEDBACKS),
  hints: v.boolean(),
  certainty: v.boolean(),
  isLimited: v.boolean(),
  minutes: whole(1, MOST_MINUTES),
  hasPass: v.boolean(),
  pass: whole(1, 100),
  lang: v.nullable(v.picklist(LANGUAGES)),
  /** As the fields have them; empty for none. */
  opens: short(40),
  due: short(40),
});
export type Draft = v.InferOutput<typeof draftSchema>;

const FIRST: Draft = {
  chosen: [],
  title: "",
  note: "",
  classId: null,
  isDrawn: false,
  count: 10,
  order: "shuffled",
  attempts: 0,
  feedback: "at-once",
  hints: true,
  certainty: false,
  isLimited: false,
  minutes: 20,
  hasPass: false,
  pass: 60,
  lang: null,
  opens: "",
  due: "",
};

/** The form of `from`, to be changed; without it a new one. */
export function firstDraft(from: DeskAssignment | null): Draft {
  if (from === null) return FIRST;
  const { questions, count, ...rest } = from.assignment;
  const isDrawn = count < questions.length;
  return {
    title: rest.title,
    note: rest.note,
    order: rest.order,
    attempts: rest.attempts,
    feedback: rest.feedback,
    hints: rest.hints,
    certainty: rest.certainty,
    isDrawn,
    chosen: questions,
    classId: from.classId,
    count: isDrawn ? count : Math.min(FIRST.count, questions.length),
    isLimited: rest.minutes > 0,
    minutes: rest.minutes || FIRST.minutes,
    hasPass: rest.pass > 0,
    pass: rest.pass || FIRST.pass,
    lang: LANGUAGES.find((lang) => lang === rest.lang) ?? null,
    opens: localText(rest.opens),
    due: localText(rest.due),
  };
}

/** How many are asked of `chosen`. */
export const countOf = ({ isDrawn, count }: Draft, chosen: number): number =>
  isDrawn ? Math.min(count, chosen) : chosen;

/** One line, no longer than fits, and no half of a letter at its end. */
const titled = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, MOST_TITLE)
    .replace(/[\uD800-\uDBFF]$/, "")
    .toWellFormed();

export interface Made {
  /** Of the chosen ones, those of this game, in the order of the road. */
  readonly questions: readonly string[];
  /** Where the teacher gave none. */
  readonly title: string;
  readonly key: string;
  readonly seed: number;
}

/** `made.questions` holds at least one. */
export function assignmentOf(draft: Draft, { questions, title, key, seed }: Made): Assignment {
  return {
    questions,
    seed,
    key,
    order: draft.order,
    attempts: draft.attempts,
    feedback: draft.feedback,
    hints: draft.hints,
    certainty: draft.certainty,
    lang: draft.lang,
    title: titled(draft.title) || titled(title),
    note: draft.note.trim().toWellFormed(),
    count: countOf(draft, questions.length),
    minutes: draft.isLimited ? draft.minutes : 0,
    pass: draft.hasPass ? draft.pass : 0,
    opens: timeOf(draft.opens),
    due: timeOf(draft.due),
  };
}
