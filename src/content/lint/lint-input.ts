import type { QuestionText } from "../../domain/level-text.ts";
import type { Level, Question } from "../../domain/question.ts";
import type { Figures } from "../figures.ts";
import type { Place } from "./finding.ts";

/** A row of `levels/facts.tsv`, as far as questions are held against it. */
export interface Fact {
  readonly id: string;
  readonly paragraph: string;
  /** Exact terms of the article that prove it. */
  readonly evidence: readonly string[];
}
export interface RawLevel {
  /** The folder's name; the level's id must be the same. */
  readonly stop: string;
  readonly level: unknown;
  /** By language. */
  readonly texts: Readonly<Record<string, unknown>>;
}
export interface LintInput {
  readonly levels: readonly RawLevel[];
  /** Left out where questions rest on no table of facts, as in a teacher's pack. */
  readonly facts?: readonly Fact[] | undefined;
  /** All of them must be there. */
  readonly languages: readonly string[];
}

/** A question in one language; the place is that of its words. */
export interface WordedQuestion extends Place {
  readonly stop: string;
  readonly lang: string;
  readonly question: Question;
  readonly words: QuestionText;
}
/** What of a level could be read. */
export interface ReadLevel {
  readonly stop: string;
  readonly level: Level;
  readonly figures: Figures;
  readonly worded: readonly WordedQuestion[];
}

export const levelFile = (stop: string): string => `${stop}/level.json`;
export const textFile = (stop: string, lang: string): string => `${stop}/text.${lang}.json`;
