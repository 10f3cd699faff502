/** Lengths of choices: a key that stands out is found without knowing anything. */
import { warning, type Finding } from "./finding.ts";
import type { WordedQuestion } from "./lint-input.ts";

/** Share of items, 0 to 1, in which the key may be the longest: with four choices chance alone gives a quarter. */
export const KEY_LONGEST_LIMIT = 0.3;
/** Choices of one question: the longest may be so many times as long as the shortest, */
const MOST_TIMES = 2.2;
/** or so many columns longer, whichever allows more. */
const MOST_MORE = 12;

/** On the screen, in columns: a Han character, a kana or a full-width sign is as wide as two letters. */
export const columns = (text: string): number =>
  Array.from(text.trim()).reduce(
    (sum, sign) => sum + (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/.test(sign) ? 2 : 1),
    0,
  );

/** Whether the one key of a question of one choice is longer than every other; null for other questions. */
function isKeyLongest({ question, words }: WordedQuestion): boolean | null {
  if (question.kind !== "choice" || question.select !== "one") return null;
  const length = (id: string): number => columns(words.choices[id] ?? "");
  const [key = ""] = question.answer;
  return question.choices.every((id) => id === key || length(id) < length(key));
}

export interface Share {
  readonly lang: string;
  /** Of `items`, 0 to 1. */
  readonly share: number;
  readonly items: number;
}
/** By language, the share of questions of one choice whose key is the longest. */
export function keyLongestShares(worded: readonly WordedQuestion[]): Share[] {
  return [...new Set(worded.map(({ lang }) => lang))].flatMap((lang) => {
    const asked = worded.filter((item) => item.lang === lang && isKeyLongest(item) !== null);
    const share = asked.filter((item) => isKeyLongest(item)).length / asked.length;
    return asked.length === 0 ? [] : [{ lang, share, items: asked.length }];
  });
}

/**
 * Haladyna and others (`finding.ts`), guideline 28d, "conspicuous correct choice". Where the share
 * of a language is over the limit, all its longest keys are told: any of them may be mended. One is never too many.
 */
export function lintKeyLongest(worded: readonly WordedQuestion[]): Finding[] {
  return keyLongestShares(worded).flatMap(({ lang, share, items }) => {
    if (share * items <= Math.max(1, KEY_LONGEST_LIMIT * items)) return [];
    const reason = { code: "too-often", share, limit: KEY_LONGEST_LIMIT } as const;
    return worded
      .filter((item) => item.lang === lang && isKeyLongest(item))
      .map((item) => warning(item, "key-longest", reason, { code: "shorten-key" }));
  });
}

/** Guideline 24, "keep the length of choices about equal"; the bounds are ours. */
export function lintLengthApart(item: WordedQuestion): Finding[] {
  const { question, words } = item;
  if (question.kind !== "choice") return [];
  const lengths = question.choices.map((id) => columns(words.choices[id] ?? ""));
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest <= shortest * MOST_TIMES || longest <= shortest + MOST_MORE) return [];
  return [warning(item, "length-apart", { code: "lengths", shortest, longest }, { code: "even-lengths" })];
}
