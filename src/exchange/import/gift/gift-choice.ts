import { choiceQuestion } from "../build-question.ts";
import { MOST_CHOICES } from "../limits.ts";
import { alike } from "../rough/right-answer.ts";
import { doubt, explained, refuse, withQuestion, type GiftQuestion, type ReadAnswer } from "./gift-question.ts";

/** Weights in percent that differ by less are the same, rounded. */
const NEAR = 1;
const FULL = 99;

/** In a question with weights alone the right choices share the marks, in one with "=" they have full marks. */
function rightsOf(choices: readonly ReadAnswer[]): readonly ReadAnswer[] {
  const full = choices.filter(({ mark, marks }) => mark === "=" && marks >= FULL);
  return full.length > 0 ? full : choices.filter(({ marks }) => marks > 0);
}
function tellWeights(question: GiftQuestion, choices: readonly ReadAnswer[], rights: readonly ReadAnswer[]): void {
  const given = choices.filter(({ marks }) => marks > 0);
  const weights = given.map(({ marks }) => marks);
  const isEven = weights.every((weight) => Math.abs(weight - (weights[0] ?? 0)) <= NEAR);
  const odd = given.find((choice) => !rights.includes(choice)) ?? (isEven ? undefined : given[0]);
  if (odd !== undefined) doubt(question, "weights-left-out", odd.at, weights.join(" "));
}

/** A question of one choice or many, of the answers of one with "~" among its marks. */
export function giftChoice(question: GiftQuestion, answers: readonly ReadAnswer[]): void {
  const { collect, at } = question;
  const choices = answers.filter(({ text }) => text !== "");
  if (choices.length < 2) return refuse(question, "too-few-choices", String(choices.length));
  if (choices.length > MOST_CHOICES) return refuse(question, "too-many-choices", String(choices.length));

  const rights = rightsOf(choices);
  const [first] = rights;
  const said =
    first !== undefined && rights.length === 1 ? explained(question, first.feedback, first.at) : question.said;
  const build = (isRight: (choice: ReadAnswer) => boolean, of = choices) =>
    choiceQuestion(
      said,
      of.map((choice) => ({ text: choice.text, reason: choice.feedback, isRight: isRight(choice) })),
    );
  if (first === undefined) {
    const repair = withQuestion(
      question,
      "mark-first",
      "add-question",
      build((choice) => choice === choices[0]),
    );
    return refuse(question, "no-right-answer", "", repair);
  }
  if (
    !collect.add(
      at,
      build((choice) => rights.includes(choice)),
    )
  )
    return;

  if (rights.length > 1 && first.mark === "=" && first.marks >= FULL) {
    const repair = withQuestion(
      question,
      "choose-one",
      "replace-question",
      build((choice) => choice === first),
    );
    doubt(question, "several-right", rights[1]?.at ?? first.at, rights.map(({ text }) => text).join(" | "), repair);
  }
  tellWeights(question, choices, rights);
  const seen = new Set<string>();
  const same = choices.filter(({ text }) => seen.size === seen.add(alike(text)).size);
  const [again] = same;
  if (again === undefined) return;
  const left = choices.filter((choice) => !same.includes(choice));
  const rightWords = new Set(rights.map(({ text }) => alike(text)));
  const built = build(({ text }) => rightWords.has(alike(text)), left);
  const repair = left.length < 2 ? null : withQuestion(question, "remove", "replace-question", built);
  doubt(question, "same-choices", again.at, again.text, repair);
}
