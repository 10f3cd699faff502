/** The words of a level in one language, keyed by question id. */
import type { Level } from "./question.ts";

export interface QuestionText {
  /** Names the task on its place in the landscape, without the answer. */
  readonly title: string;
  readonly prompt: string;
  readonly unit?: string | undefined;
  readonly choices: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly hints: readonly string[];
  readonly explanation: string;
  /** Of a teacher's own question: its address, and what it shows. */
  readonly picture?: { readonly src: string; readonly alt: string } | undefined;
  /** Of a teacher's own question that has no words in the page's language: the language of those it has. */
  readonly lang?: string | undefined;
}
export interface GuidePageText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What the page's picture shows, for those who do not see it. */
  readonly alt?: string | undefined;
  /** Words for the marks 1, 2, 3 … in the picture. */
  readonly legend: readonly string[];
}
export interface LevelText {
  readonly lang: string;
  readonly name: string;
  /** What the landscape is to do here. */
  readonly task: string;
  /** What the steps count. */
  readonly built: string;
  /** By the page's id. */
  readonly guidebook: Readonly<Record<string, GuidePageText>>;
  readonly questions: Readonly<Record<string, QuestionText>>;
}
/** A level with its words: what a stop needs to be played. */
export interface Content {
  readonly level: Level;
  readonly text: LevelText;
}
