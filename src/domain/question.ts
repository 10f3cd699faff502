/** What a question is, whatever its language. Levels and packs are parsed into these types. */
import { rulesOf, type Question } from "../kinds/rules.ts";
import type { Source } from "./question-base.ts";

export type { Question, QuestionKind, QuestionOf } from "../kinds/rules.ts";

/** A page of the guidebook; its words stand with the level's. */
export interface GuidePage {
  readonly id: string;
  /** Of every number on it; none where it has none from the articles. */
  readonly sources: readonly Source[];
}
export interface Level {
  readonly id: string;
  readonly guidebook?: readonly GuidePage[] | undefined;
  readonly questions: readonly Question[];
}

/** The ids whose order is drawn afresh each time the question is asked. */
export const orderedIds = (question: Question): readonly string[] => rulesOf(question).ids(question);

export const sharesFact = (a: Question, b: Question): boolean => a.facts.some((fact) => b.facts.includes(fact));
