/** A sound bank of one small stop in four languages, in which a test plants one fault. */
import type { Finding, Rule } from "../../../src/content/lint/finding.ts";
import type { Fact, LintInput, WordedQuestion } from "../../../src/content/lint/lint-input.ts";
import { lintLevels } from "../../../src/content/lint/lint-levels.ts";
import type { QuestionText } from "../../../src/domain/level-text.ts";
import type { Question } from "../../../src/domain/question.ts";
import { checksOf } from "../../../src/kinds/schemas.ts";
import { choice, fillIn, levelText, numeric, sampleLevel } from "../../support/sample-level.ts";

export const FOUR = ["zh-CN", "en", "ru", "kk"] as const;
export type Lang = (typeof FOUR)[number];

/** As JSON files give it: tests bend it as they like. */
export type Json = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- broken files have any shape

/** Whether the words ask anything is a rule of its own, so these do. */
const asking = (text: Json): Json => {
  for (const [id, words] of Object.entries<Json>(text["questions"])) {
    words["prompt"] = `What of ${id}?`;
    for (const [choice, word] of Object.entries<string>(words["choices"])) words["choices"][choice] = word.slice(0, -1);
    for (const reason of Object.keys(words["reasons"])) words["reasons"][reason] = `Not ${reason}.`;
  }
  return text;
};
const plain = <Value>(value: Value): Json => JSON.parse(JSON.stringify(value)) as Json; // a copy without ties

export function soundBank() {
  const level = plain(sampleLevel());
  for (const question of level["questions"] as Json[])
    if (question["kind"] === "fill-in") {
      question["accepted"]["kk"] = ["Ташкент"];
      for (const lang of FOUR) question["mistakes"]["samarkand"][lang] = ["Samarkand"];
    }
  const facts: Fact[] = (level["questions"] as Json[]).map((question) => ({
    id: question["facts"][0],
    paragraph: "G18",
    evidence: ["57万兆瓦时"],
  }));
  const texts = Object.fromEntries(FOUR.map((lang) => [lang, asking(plain(levelText(sampleLevel(), lang)))])) as Record<
    Lang,
    Json
  >;
  return { levels: [{ stop: "xian", level, texts }], facts, languages: [...FOUR] } satisfies LintInput;
}
export type Bank = ReturnType<typeof soundBank>;

/** The linter's answer to a sound bank into which something was planted. */
export function lintWith(plant: (bank: Bank, level: Json, texts: Record<Lang, Json>) => void): Finding[] {
  const bank = soundBank();
  plant(bank, bank.levels[0]!.level, bank.levels[0]!.texts);
  return lintLevels(bank);
}
export const at = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, file, path }) => `${rule} ${file} ${path}`);
export const rulesOf = (findings: readonly Finding[]): Rule[] => findings.map(({ rule }) => rule);

/** One question in one language, whose words are sound unless they are changed. */
export function worded(question: Question, over: Partial<QuestionText> = {}, lang = "en"): WordedQuestion {
  const { choices, reasons } = checksOf(question).worded(question);
  const text = (ids: readonly string[], word: string): Record<string, string> =>
    Object.fromEntries(ids.map((id) => [id, `${word}${id}`]));
  const words: QuestionText = {
    title: "A task",
    prompt: "Where does it lie?",
    choices: text(choices, ""),
    reasons: text(reasons, "It is not "),
    hints: ["Look closely."],
    explanation: "So it is.",
    ...over,
  };
  return { stop: "xian", lang, file: `xian/text.${lang}.json`, path: `questions.${question.id}`, question, words };
}
/** A question of four choices with these words, the first of them right. */
export const fourChoices = (
  words: readonly string[],
  over: Partial<QuestionText> = {},
  lang = "en",
): WordedQuestion => {
  const question = choice("xian-c", { answer: ["north"] });
  const choices = Object.fromEntries(question.choices.map((id, index) => [id, words[index] ?? id]));
  return worded(question, { choices, ...over }, lang);
};
export { choice, fillIn, numeric };
