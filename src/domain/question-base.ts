/** What every kind of question has. */

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
  /** Of teachers' own questions. */
  "other",
] as const;
export type Topic = (typeof TOPICS)[number];

/** 1 recall, 2 understanding, 3 use. */
export type Difficulty = 1 | 2 | 3;

export interface Source {
  readonly article: "ties" | "green";
  readonly paragraph: string;
  readonly evidence: readonly string[];
}

export interface QuestionBase {
  readonly id: string;
  readonly topic: Topic;
  readonly difficulty: Difficulty;
  readonly facts: readonly string[];
  readonly sources: readonly Source[];
  readonly revision?: number | undefined;
  /** False of a question whose words hold no nudge; in every other one they do. */
  readonly nudge?: false | undefined;
}
