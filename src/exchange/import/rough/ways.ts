/** How a rough question of each kind comes in, or why it does not. Texts are within bounds, choices say something. */
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import {
  fillInQuestion,
  matchingQuestion,
  numericQuestion,
  sequencingQuestion,
  trueFalseQuestion,
  type Said,
} from "../build-question.ts";
import type { Collector } from "../collect.ts";
import type { RemarkCode, Repair, RepairCode, Spot } from "../imported.ts";
import { MOST_FORM } from "../limits.ts";
import { comeInAsChoice } from "./come-in-as-choice.ts";
import { truthOf, type SaidKind } from "./kind-words.ts";
import { readTolerance } from "./read-number.ts";
import { meansPlace } from "./right-answer.ts";
import type { RoughQuestion, Told } from "./rough-question.ts";

const LEAST_IN_ORDER = 3;
const LEAST_PAIRS = 2;
/** Between the two sides of a pair in one cell. */
const PAIR = /->|→|=>|=/u;
const LIST = /[|;；\n]/u;

/** Whether it came in; all else is told. */
type Way = (rough: RoughQuestion, said: Said, collect: Collector) => boolean;

function refused(collect: Collector, code: RemarkCode, at: Spot, detail = "", repair: Repair | null = null): false {
  collect.error(code, at, detail, { repair });
  return false;
}
function added(collect: Collector, code: RepairCode, question: PackQuestion): Repair | null {
  const fits = collect.fitting(question);
  return fits === null ? null : { code, do: "add-question", question: fits };
}

function truthTold({ choices, right }: RoughQuestion): boolean | null {
  const marked = choices.find(({ isRight }) => isRight) ?? choices.find(({ place }) => meansPlace(right.text, place));
  if (marked !== undefined) return truthOf(marked.text);
  const told = truthOf(right.text);
  // Where no choices are written out, 1 and 0 say it too.
  return told ?? (choices.length > 0 ? null : right.text === "1" ? true : right.text === "0" ? false : null);
}

function asTrueFalse(rough: RoughQuestion, said: Said, collect: Collector): boolean {
  const { choices, right, at } = rough;
  const answer = truthTold(rough);
  const wrong = choices.find(({ text, reason = "" }) => truthOf(text) === (answer === false) && reason !== "")?.reason;
  if (answer !== null) return collect.add(at, trueFalseQuestion(said, answer, wrong));
  if (right.text !== "") return refused(collect, "answer-unknown", right.at, right.text);
  return refused(collect, "no-right-answer", right.at, "", added(collect, "mark-first", trueFalseQuestion(said, true)));
}

/** Every choice is a form that counts, and so is the right answer unless it only names choices. */
function asFillIn({ choices, right, at }: RoughQuestion, said: Said, collect: Collector): boolean {
  const isNamed = choices.length > 0 && /^[\s\d,;]*$/.test(right.text);
  const told = isNamed ? [] : right.text.split(LIST).map((text) => ({ text: text.trim(), at: right.at }));
  const forms = [...told, ...choices].filter(({ text }) => text !== "");
  const [first] = forms;
  if (first === undefined) return refused(collect, "no-right-answer", right.at);
  const fitting = [...new Set(forms.map(({ text }) => text).filter((text) => text.length <= MOST_FORM))];
  const isIn = fitting.length > 0 && collect.add(at, fillInQuestion(said, fitting));
  for (const { text, at: place } of forms.filter((form) => form.text.length > MOST_FORM))
    if (isIn) collect.warn("too-long", place, text, { question: said.id });
    else collect.error("too-long", place, text);
  return isIn;
}

function asNumeric({ choices, right, at }: RoughQuestion, said: Said, collect: Collector): boolean {
  const told: Told = right.text === "" ? (choices[0] ?? right) : right;
  if (told.text === "") return refused(collect, "no-right-answer", right.at);
  const read = readTolerance(told.text);
  if (read !== null) return collect.add(at, numericQuestion(said, read.value, read.tolerance));
  const asText = added(collect, "take-anyway", fillInQuestion(said, [told.text]));
  return refused(collect, "number-unreadable", told.at, told.text, asText);
}

function asMatching({ choices, at }: RoughQuestion, said: Said, collect: Collector): boolean {
  const pairs = choices.flatMap(({ text }) => {
    const [left = "", right = "", ...rest] = text.split(PAIR).map((side) => side.trim());
    return left !== "" && right !== "" && rest.length === 0 ? [[left, right] as const] : [];
  });
  const isWhole = pairs.length === choices.length && pairs.length >= LEAST_PAIRS;
  return isWhole
    ? collect.add(at, matchingQuestion(said, pairs))
    : refused(collect, "pairs-too-few", at, String(pairs.length));
}

function asSequence({ choices, at }: RoughQuestion, said: Said, collect: Collector): boolean {
  const items = choices.map(({ text }) => text);
  if (items.length < LEAST_IN_ORDER) return refused(collect, "too-few-choices", at, String(items.length));
  return collect.add(at, sequencingQuestion(said, items));
}

export const WAYS: Readonly<Record<Exclude<SaidKind, "essay" | "description">, Way>> = {
  choice: (rough, said, collect) => comeInAsChoice({ ...rough, kind: "choice" }, said, collect),
  one: (rough, said, collect) => comeInAsChoice({ ...rough, kind: "one" }, said, collect),
  "true-false": asTrueFalse,
  "fill-in": asFillIn,
  numeric: asNumeric,
  sequencing: asSequence,
  matching: asMatching,
};
