/** Words in choices that give them away, whatever they say. */
import type { ChoiceQuestion } from "../../kinds/choice/rules.ts";
import { warning, within, type Finding } from "./finding.ts";
import type { WordedQuestion } from "./lint-input.ts";

const ALL_OR_NONE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:all|none|both|neither|any|each) of (?:the above|the others?|these|them)\b|\ball (?:three|four) are\b/i,
  "zh-CN": /以上|上述|(?:全|都)(?:部|都)?(?:对|是|正确|不是|不对)$/,
  ru: /(?:все|всё|ничего|ни один|ни одно|ни одна|любой|оба)(?: варианты| ответы)? (?:из )?(?:перечисленн|вышеперечисленн|вышеназванн|названн|этих|этого|них)\p{L}*|все (?:ответы|варианты) верны|нет (?:верного|правильного) ответа|всё это верно/iu,
  kk: /жоғарыда|(?:барлығы|бәрі|ешқайсысы|ешбірі|екеуі)(?: де| да)? (?:дұрыс|бұрыс|емес|жоқ)|^(?:барлығы|бәрі|ешқайсысы|ешбірі)$/iu,
};
/** 只 after a number is a measure word (一只), no "only". */
const ABSOLUTE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:always|never|only|all)(?!\p{L})/iu,
  "zh-CN": /总是|从不|(?<![一二两三四五六七八九十几每这那\d])只|所有/,
  ru: /(?<!\p{L})(?:всегда|никогда|только|все)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:әрқашан|ешқашан|тек|барлық)(?!\p{L})/iu,
};

/** Ids of the choices that match, split into right and wrong ones. */
function matching(pattern: RegExp | undefined, { choices, answer }: ChoiceQuestion, item: WordedQuestion) {
  const found = choices.filter((id) => pattern?.test(item.words.choices[id] ?? "") === true);
  return { right: found.filter((id) => answer.includes(id)), wrong: found.filter((id) => !answer.includes(id)) };
}
const wordsOf = (pattern: RegExp | undefined, text: string | undefined): string => pattern?.exec(text ?? "")?.[0] ?? "";

/** Guidelines 25 and 26: no "none of the above", no "all of the above". */
export function lintAllOrNone(item: WordedQuestion): Finding[] {
  if (item.question.kind !== "choice") return [];
  const pattern = ALL_OR_NONE[item.lang];
  const { right, wrong } = matching(pattern, item.question, item);
  return [...right, ...wrong].map((id) =>
    warning(
      within(item, `choices.${id}`),
      "all-or-none",
      { code: "says", words: wordsOf(pattern, item.words.choices[id]) },
      { code: "replace-choice" },
    ),
  );
}

/** Guideline 28a, "specific determiners": what is said of all and always is wrong, as every pupil knows. */
export function lintAbsoluteWords(item: WordedQuestion): Finding[] {
  if (item.question.kind !== "choice") return [];
  const pattern = ABSOLUTE[item.lang];
  const { right, wrong } = matching(pattern, item.question, item);
  if (right.length > 0) return [];
  return wrong.map((id) =>
    warning(
      within(item, `choices.${id}`),
      "absolute-words",
      { code: "says", words: wordsOf(pattern, item.words.choices[id]) },
      { code: "say-without" },
    ),
  );
}
