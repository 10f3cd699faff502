/** Questions of Moodle that are answered by typing. */
import { fillInQuestion, numericQuestion } from "../build-question.ts";
import { MOST_FORM, MOST_UNIT, within } from "../limits.ts";
import { readNumber } from "../rough/read-number.ts";
import { doubt, explained, refuse, type MoodleWay } from "./moodle-question.ts";
import { childOf, childrenOf, plainOf } from "./moodle-texts.ts";
import { areWeighted, rightAnswers } from "./right-answers.ts";

/** A star stands for anything; without it the words alone count. */
export const shortanswer: MoodleWay = (question) => {
  const { answers, collect, element, said } = question;
  const forms = answers.map((answer) => ({ ...answer, text: plainOf(answer.element) }));
  const right = rightAnswers(question, true);
  const [accepted, others] = [true, false].map((isRight) =>
    forms.filter((form) => right.some((one) => one.element === form.element) === isRight),
  );
  const stripped = (accepted ?? [])
    .map(({ text }) =>
      text
        .replace(/(?<!\\)\*/g, "")
        .replaceAll("\\*", "*")
        .trim(),
    )
    .filter((text) => text !== "");
  const fitting = [...new Set(stripped)].filter((text) => text.length <= MOST_FORM);
  if (fitting.length === 0)
    return refuse(question, stripped.length === 0 ? "no-right-answer" : "too-long", stripped[0] ?? "");

  const mistakes = (others ?? []).filter(
    ({ text, feedback }) =>
      feedback !== "" && text !== "*" && text !== "" && text.length <= MOST_FORM && !fitting.includes(text),
  );
  const built = fillInQuestion(
    explained(said, right[0]?.feedback ?? "", question),
    fitting,
    mistakes.map(({ text, feedback }) => ({ text, reason: feedback })),
  );
  const words = built.text[said.lang];
  const other = (others ?? []).find(({ text }) => text === "*")?.feedback ?? "";
  const withOther =
    words === undefined || other === ""
      ? built
      : { ...built, text: { [said.lang]: { ...words, reasons: { ...words.reasons, other } } } };
  if (!collect.add(element.at, withOther)) return;
  if (stripped.length > fitting.length && stripped.some((text) => text.length > MOST_FORM))
    doubt(
      question,
      "too-long",
      stripped.find((text) => text.length > MOST_FORM),
    );
  if ((accepted ?? []).some(({ text }) => text.includes("*"))) doubt(question, "markup-removed", "*");
  if (areWeighted(right, answers))
    doubt(question, "weights-left-out", answers.map(({ fraction }) => fraction).join(" "));
};

export const numerical: MoodleWay = (question) => {
  const { answers, collect, element, said } = question;
  const right = rightAnswers(question, true);
  const [first] = right;
  if (first === undefined) return refuse(question, "no-right-answer");
  const written = plainOf(first.element);
  const value = readNumber(written);
  if (value === null) return refuse(question, "number-unreadable", written);
  const tolerance = Math.abs(readNumber(plainOf(childOf(first.element, "tolerance"))) ?? 0);
  const units = childOf(element, "units");
  const unit =
    units === undefined
      ? undefined
      : childrenOf(units, "unit").find((one) => (readNumber(plainOf(childOf(one, "multiplier"))) ?? 1) === 1);
  const unitName = within(plainOf(childOf(unit, "unit_name")), MOST_UNIT, element.at, collect, said.id);
  const isIn = collect.add(
    element.at,
    numericQuestion(explained(said, first.feedback, question), value, tolerance, { unit: unitName }),
  );
  if (!isIn) return;
  if (right.length > 1) doubt(question, "several-numbers", right.map((answer) => plainOf(answer.element)).join(" "));
  if (areWeighted(right.slice(0, 1), answers) && right.length === 1)
    doubt(question, "weights-left-out", answers.map(({ fraction }) => fraction).join(" "));
  const lost = answers.find((answer) => !right.includes(answer) && answer.feedback !== "");
  if (lost !== undefined) doubt(question, "feedback-left-out", lost.feedback);
};
