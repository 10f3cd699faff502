/** Titles, prompts and hints that say the right answer. */
import { columns } from "./length.ts";
import { figuresIn } from "./figures.ts";
import { warning, within, type Finding, type WarningRule } from "./finding.ts";
import type { WordedQuestion } from "./lint-input.ts";

/** Words in a row, each between spaces; Han characters stand alone, so that a word is found within a sentence. */
const spaced = (text: string): string => {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("ё", "е");
  return ` ${(plain.match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []).join(" ")} `;
};
/** A letter or two, or one Han character, stand in every other sentence by chance. */
const LEAST_COLUMNS = 3;

/** Smaller numbers stand in dates by chance. */
const MOST_IN_DATE = 31;

interface Answers {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}
/** The answers in words, of kinds whose answer is a word, a choice or a place. */
function answersIn({ question, words, lang }: WordedQuestion): Answers {
  const say = (ids: readonly string[]): string[] => ids.flatMap((id) => words.choices[id] ?? []);
  switch (question.kind) {
    case "choice":
      return {
        right: say(question.answer),
        wrong: say(question.choices.filter((id) => !question.answer.includes(id))),
      };
    case "locate":
      return {
        right: say([question.answer]),
        wrong: say(question.places.map(({ id }) => id).filter((id) => id !== question.answer)),
      };
    case "fill-in":
      return {
        right: question.accepted[lang] ?? [],
        wrong: Object.values(question.mistakes).flatMap((forms) => forms[lang] ?? []),
      };
    case "matching":
    case "numeric":
    case "sequencing":
    case "sorting":
    case "true-false":
      return { right: [], wrong: [] };
  }
}

/** The right answer that a text says, where it does not say a wrong one too. */
function saidIn(item: WordedQuestion, text: string): string | undefined {
  const { question, lang } = item;
  if (question.kind === "numeric") {
    const isSaid =
      text.includes("{value}") || (question.value > MOST_IN_DATE && figuresIn(text, lang).includes(question.value));
    return isSaid ? String(question.value) : undefined;
  }
  const { right, wrong } = answersIn(item);
  const says = (answer: string): boolean => columns(answer) >= LEAST_COLUMNS && spaced(text).includes(spaced(answer));
  return wrong.some(says) ? undefined : right.find(says);
}

/** Guideline 28, "avoid giving clues to the right answer". */
export function lintGivenAway(item: WordedQuestion): Finding[] {
  const { title, prompt, hints } = item.words;
  const said = (rule: WarningRule, part: string, text: string): Finding[] => {
    const answer = saidIn(item, text);
    return answer === undefined
      ? []
      : [warning(within(item, part), rule, { code: "says", words: answer }, { code: "say-without" })];
  };
  return [
    ...said("title-answers", "title", title),
    ...said("prompt-answers", "prompt", prompt),
    ...hints.flatMap((hint, at) => said("hint-answers", `hints[${at}]`, hint)),
  ];
}
