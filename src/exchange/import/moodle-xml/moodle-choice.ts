/** Questions of Moodle that are answered by taking something. */
import { choiceQuestion, trueFalseQuestion } from "../build-question.ts";
import { doubt, explained, refuse, repairWith, type MoodleWay } from "./moodle-question.ts";
import { childOf, plainOf } from "./moodle-texts.ts";
import { areWeighted, rightAnswers } from "./right-answers.ts";

const isTrue = (text: string): boolean => text === "true" || text === "1";

export const multichoice: MoodleWay = (question) => {
  const { element, answers, words, collect } = question;
  if (answers.length < 2) return refuse(question, "too-few-choices", String(answers.length));
  const told = childOf(element, "single");
  const isSingle = told === undefined || isTrue(plainOf(told));
  const right = rightAnswers(question, isSingle);
  const said = explained(question.said, right.length === 1 ? (right[0]?.feedback ?? "") : "", question);
  const choices = answers.map((answer) => ({
    text: words(answer.element),
    reason: answer.feedback,
    isRight: right.includes(answer),
  }));
  const build = (isRight: (at: number) => boolean) =>
    choiceQuestion(
      said,
      choices.map((choice, at) => ({ ...choice, isRight: isRight(at) })),
    );
  if (right.length === 0)
    return refuse(
      question,
      "no-right-answer",
      "",
      repairWith(
        question,
        "mark-first",
        "add-question",
        build((at) => at === 0),
      ),
    );
  if (!collect.add(element.at, choiceQuestion(said, choices))) return;

  if (isSingle && right.length > 1) {
    const first = choices.findIndex(({ isRight }) => isRight);
    doubt(
      question,
      "several-right",
      String(right.length),
      repairWith(
        question,
        "choose-one",
        "replace-question",
        build((at) => at === first),
      ),
    );
  }
  if (areWeighted(right, answers))
    doubt(question, "weights-left-out", answers.map(({ fraction }) => fraction).join(" "));
  const texts = choices.map(({ text }) => text.toLowerCase());
  const same = texts.find((text, at) => text !== "" && texts.indexOf(text) < at);
  if (same !== undefined) doubt(question, "same-choices", same);
};

/** Percent, rounded. */
const NEARLY_FULL = 99;
/** Old files have the words of some language in place of "true" and "false", true first. */
export const truefalse: MoodleWay = (question) => {
  const { answers, said, collect, element } = question;
  const sides = answers.slice(0, 2).map((answer, at) => {
    const text = plainOf(answer.element).toLowerCase();
    return { ...answer, side: text === "true" ? true : text === "false" ? false : at === 0 };
  });
  const right = sides.find(({ fraction }) => fraction >= NEARLY_FULL);
  const feedback = (side: boolean): string => sides.find((one) => one.side === side)?.feedback ?? "";
  if (right === undefined)
    return refuse(
      question,
      "no-right-answer",
      "",
      repairWith(question, "mark-first", "add-question", trueFalseQuestion(said, true)),
    );
  collect.add(
    element.at,
    trueFalseQuestion(explained(said, feedback(right.side), question), right.side, feedback(!right.side)),
  );
};
