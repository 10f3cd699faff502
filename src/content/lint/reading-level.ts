/** How hard the running text of a question is to read, for readers of about twelve. */
import { warning, type Finding } from "./finding.ts";
import type { WordedQuestion } from "./lint-input.ts";
import { sentencesOf } from "./sentences.ts";

interface Measure {
  readonly name: string;
  /** More than this is told. */
  readonly limit: number;
  readonly of: (sentences: readonly string[]) => number;
}
const wordsIn = (sentences: readonly string[]): string[] =>
  sentences.flatMap((one) => one.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Groups of vowels, without a silent -e, -es, -ed. Over the 19,775 words of our own English texts that the CMU
 * Pronouncing Dictionary knows this counts 0.9 % too few syllables.
 */
export function englishSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  const heard = plain.replace(/(?:[^laeiouy]es|[^taeioudy]ed|[^laeiouy]e)$/, (ending) => ending[0]!);
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}
/** A syllable has one vowel. */
export const russianSyllables = (word: string): number => Math.max(1, word.match(/[аеёиоуыэюя]/giu)?.length ?? 0);

const graded =
  (sentence: number, syllable: number, constant: number, syllablesOf: (word: string) => number) =>
  (sentences: readonly string[]): number => {
    const words = wordsIn(sentences);
    return (
      (sentence * words.length) / sentences.length + (syllable * sum(words.map(syllablesOf))) / words.length - constant
    );
  };

export const READING_LEVELS: Readonly<Record<string, Measure>> = {
  /** Years at school: J. P. Kincaid and others, "Derivation of New Readability Formulas", Naval Technical Training, 1975. */
  en: { name: "flesch-kincaid-grade", limit: 8, of: graded(0.39, 11.8, 15.59, englishSyllables) },
  /**
   * The same with coefficients for Russian: I. V. Oborneva, dissertation, Moscow 2006, from fiction. Its scale runs
   * high on what no writer about this road can avoid (Узбекистан, электростанция): hence two years more than English.
   */
  ru: { name: "flesch-kincaid-oborneva-grade", limit: 10, of: graded(0.5, 8.4, 15.59, russianSyllables) },
  /**
   * Characters a sentence. Schoolbooks of the first three years have 14 to 18 (许桐, 部编版小学语文一~三年级教科书选文可读性研究,
   * 速读 2022); twice the least of that is our bound for the sixth.
   */
  "zh-CN": {
    name: "mean-sentence-characters",
    limit: 28,
    of: (sentences) =>
      sum(sentences.map((one) => one.match(/[\p{Script=Han}\p{N}]/gu)?.length ?? 0)) / sentences.length,
  },
  /**
   * Words a sentence: we know of no formula that was tried on Kazakh. Length of sentences is in nearly all of them
   * (W. H. DuBay, "The Principles of Readability", 2004). Our own texts
   * have three Kazakh words for four English ones, so twelve are as long as sixteen.
   */
  kk: { name: "mean-sentence-words", limit: 12, of: (sentences) => wordsIn(sentences).length / sentences.length },
};
/** Fewer sentences say nothing about a level. */
const LEAST_SENTENCES = 3;

/** Guideline 8, "keep vocabulary simple for the group of students being tested". */
export function lintReadingLevel(item: WordedQuestion): Finding[] {
  const measure = READING_LEVELS[item.lang];
  const { prompt, hints, reasons, explanation } = item.words;
  const sentences = [prompt, ...hints, ...Object.values(reasons), explanation].flatMap(sentencesOf);
  if (measure === undefined || sentences.length < LEAST_SENTENCES) return [];
  const value = measure.of(sentences);
  if (value <= measure.limit) return [];
  const reason = { code: "above-level", measure: measure.name, value, limit: measure.limit } as const;
  return [warning(item, "reading-level", reason, { code: "shorten-sentences" })];
}
