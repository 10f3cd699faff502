/** Questions of Moodle that are answered by putting things where they belong. */
import { choiceQuestion, matchingQuestion, sequencingQuestion } from "../build-question.ts";
import { refuse, type MoodleWay } from "./moodle-question.ts";
import { childOf, childrenOf, imageTags, plainOf, rawText } from "./moodle-texts.ts";

/** A side without words is one too many on the right. */
export const matching: MoodleWay = (question) => {
  const { element, words, collect, said } = question;
  const sides = childrenOf(element, "subquestion").map((side) => {
    const answer = childOf(side, "answer");
    return {
      left: words(side),
      right: words(answer),
      isPicture: imageTags(rawText(side) + rawText(answer)).length > 0,
    };
  });
  if (sides.some(({ left, right, isPicture }) => isPicture && (left === "" || right === "")))
    return refuse(question, "picture-left-out");
  const pairs = sides
    .filter(({ left, right }) => left !== "" && right !== "")
    .map(({ left, right }) => [left, right] as const);
  const extra = sides.filter(({ left, right }) => left === "" && right !== "").map(({ right }) => right);
  if (pairs.length < 2) return refuse(question, "pairs-too-few", String(pairs.length));
  collect.add(element.at, matchingQuestion(said, pairs, extra));
};

/** The fraction of an answer is its place. */
export const ordering: MoodleWay = (question) => {
  const { answers, words, collect, element, said } = question;
  const items = answers.toSorted((one, other) => one.fraction - other.fraction).map((answer) => words(answer.element));
  if (items.length < 3) return refuse(question, "too-few-choices", String(items.length));
  collect.add(element.at, sequencingQuestion(said, items));
};

const GAP = /\[\[(\d{1,3})\]\]/g;

/** Words with one gap are a choice among what fits into it; with several they are none of our kinds. */
export const gap: MoodleWay = (question) => {
  const { element, words, collect, said } = question;
  const [first, ...others] = said.prompt.matchAll(GAP);
  if (first === undefined || others.length > 0) return refuse(question, "kind-unknown", element.attributes["type"]);
  const options = element.children
    .filter(({ name }) => name === "selectoption" || name === "dragbox")
    .map((option) => ({ text: words(option), group: plainOf(childOf(option, "group")) }));
  const right = options[Number(first[1]) - 1];
  if (right === undefined) return refuse(question, "answer-out-of-range", first[0]);
  const choices = options
    .filter(({ group }) => group === right.group)
    .map((option) => ({ text: option.text, isRight: option === right }));
  if (choices.length < 2) return refuse(question, "too-few-choices", String(choices.length));
  collect.add(element.at, choiceQuestion({ ...said, prompt: said.prompt.replace(GAP, "____") }, choices));
};
