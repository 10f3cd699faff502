/** Statements, words to type and pairs of GIFT. */
import { fillInQuestion, matchingQuestion, trueFalseQuestion } from "../build-question.ts";
import { MOST_FORM } from "../limits.ts";
import { truthOf } from "../rough/kind-words.ts";
import { rewrite } from "../text/note.ts";
import type { GiftAnswer } from "./gift-answers.ts";
import { doubt, explained, refuse, type GiftQuestion, type ReadAnswer } from "./gift-question.ts";
import { unescapedAt } from "./gift-words.ts";

const FULL = 99;
const AS_MOODLE = /^(?:T|TRUE|F|FALSE)$/;
const ARROW = "->";

/** The first feedback is for whoever took the wrong side, the second for the others. Whether it is a statement at all. */
export function giftTruth(question: GiftQuestion, text: string): boolean {
  const { inside, words, collect, at, said } = question;
  const hash = unescapedAt(text, "#");
  const side = hash < 0 ? text : text.slice(0, hash);
  const answer = /^\s*\p{L}{1,12}\s*$/u.test(side) ? truthOf(side) : null;
  if (answer === null) return false;
  const feedback = hash < 0 ? "" : text.slice(hash + 1);
  const second = unescapedAt(feedback, "#");
  const wrong = words(second < 0 ? feedback : feedback.slice(0, second), inside.from);
  const right = second < 0 ? "" : words(feedback.slice(second + 1), inside.from);
  collect.add(at, trueFalseQuestion(right === "" ? said : explained(question, right, inside.from), answer, wrong));
  const told = side.trim();
  if (!AS_MOODLE.test(told)) {
    const from = inside.from + side.length - side.trimStart().length;
    const repair = rewrite("as-true-false", from, from + told.length, answer ? "TRUE" : "FALSE");
    doubt(question, "true-lower-case", from, told, repair);
  }
  return true;
}

/** Words that count, and likely mistakes with what is said to them. */
export function giftFillIn(question: GiftQuestion, answers: readonly ReadAnswer[]): void {
  const { collect, at } = question;
  const forms = answers.filter(({ text }) => text !== "");
  const rights = forms.filter(({ marks, text }) => marks >= FULL && text.length <= MOST_FORM);
  const [first] = rights;
  const long = forms.find(({ text }) => text.length > MOST_FORM);
  if (first === undefined) {
    if (long === undefined) return refuse(question, "no-right-answer", forms[0]?.text);
    return refuse(question, "too-long", long.text);
  }
  const others = forms.filter(({ marks, text }) => marks < FULL && text.length <= MOST_FORM);
  const mistakes = others.filter(({ feedback }) => feedback !== "");
  const accepted = [...new Set(rights.map(({ text }) => text))];
  const explaining = explained(question, first.feedback, first.at);
  const known = new Set(accepted);
  const reasons = mistakes
    .filter(({ text }) => known.size < known.add(text).size)
    .map(({ text, feedback }) => ({ text, reason: feedback }));
  if (!collect.add(at, fillInQuestion(explaining, accepted, reasons))) return;
  if (long !== undefined) doubt(question, "too-long", long.at, long.text);
  const partial = others.find(({ marks }) => marks > 0);
  if (partial !== undefined) doubt(question, "weights-left-out", partial.at, partial.text);
  const lost = rights.slice(1).find(({ feedback }) => feedback !== "" && feedback !== explaining.explanation);
  if (lost !== undefined) doubt(question, "feedback-left-out", lost.at, lost.feedback);
}

export const arePairs = (answers: readonly GiftAnswer[]): boolean =>
  answers.length > 0 && answers.every(({ mark, raw }) => mark === "=" && raw.includes(ARROW));

/** A side without words on the left is one too many on the right. */
export function giftMatching(question: GiftQuestion, answers: readonly GiftAnswer[]): void {
  const { words, collect, at } = question;
  const sides = answers.map(({ raw, at: place }) => {
    const arrow = raw.indexOf(ARROW);
    const [left, right] = arrow < 0 ? [raw, ""] : [raw.slice(0, arrow), raw.slice(arrow + ARROW.length)];
    return { left: words(left, place), right: words(right, place) };
  });
  const pairs = sides.flatMap(({ left, right }) => (left === "" || right === "" ? [] : [[left, right] as const]));
  const extra = sides.filter(({ left, right }) => left === "" && right !== "").map(({ right }) => right);
  if (pairs.length < 2) return refuse(question, "pairs-too-few", String(pairs.length));
  collect.add(at, matchingQuestion(question.said, pairs, extra));
  const lost = answers.find(({ feedback }) => feedback.trim() !== "");
  if (lost !== undefined) doubt(question, "feedback-left-out", lost.at, lost.feedback);
}
