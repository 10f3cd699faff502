/** What a question is, whatever its language. Levels and packs are parsed into these types. */

export const TOPICS = [
  "history",
  "culture",
  "rail",
  "transport",
  "trade",
  "energy",
  "ecology",
  "science",
  "education",
  "agriculture",
] as const;
export type Topic = (typeof TOPICS)[number];

/** 1 recall, 2 understanding, 3 use. */
export type Difficulty = 1 | 2 | 3;

export interface Source {
  readonly article: "ties" | "green";
  readonly paragraph: string;
  readonly evidence: readonly string[];
}

interface QuestionBase {
  readonly id: string;
  readonly topic: Topic;
  readonly difficulty: Difficulty;
  readonly facts: readonly string[];
  readonly sources: readonly Source[];
  readonly revision?: number | undefined;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: "choice";
  readonly select: "one" | "many";
  readonly choices: readonly string[];
  readonly answer: readonly string[];
}

export interface TrueFalseQuestion extends QuestionBase {
  readonly kind: "true-false";
  readonly answer: boolean;
}

export interface NumericQuestion extends QuestionBase {
  readonly kind: "numeric";
  readonly value: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Largest distance from `value` that still counts as right, in the question's unit. */
  readonly tolerance: number;
}

export interface SequencingQuestion extends QuestionBase {
  readonly kind: "sequencing";
  /** In the right order. */
  readonly items: readonly string[];
}

export interface MatchingQuestion extends QuestionBase {
  readonly kind: "matching";
  readonly pairs: readonly (readonly [left: string, right: string])[];
  readonly extra?: readonly string[] | undefined;
}

export type Question = ChoiceQuestion | TrueFalseQuestion | NumericQuestion | SequencingQuestion | MatchingQuestion;
export type QuestionKind = Question["kind"];

export interface Level {
  readonly id: string;
  readonly questions: readonly Question[];
}

/** The right-hand ids of a matching question, each once, in the order in which they first appear. */
export function matchingRights(question: MatchingQuestion): readonly string[] {
  return [...new Set([...question.pairs.map(([, right]) => right), ...(question.extra ?? [])])];
}

/** The ids whose order is drawn afresh each time the question is asked. */
export function orderedIds(question: Question): readonly string[] {
  switch (question.kind) {
    case "choice":
      return question.choices;
    case "true-false":
      return ["true", "false"];
    case "numeric":
      return [];
    case "sequencing":
      return question.items;
    case "matching":
      return matchingRights(question);
  }
}

export const sharesFact = (a: Question, b: Question): boolean => a.facts.some((fact) => b.facts.includes(fact));
