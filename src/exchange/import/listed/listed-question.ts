/** A question of a list while its lines are gathered. */
export interface ListedPart {
  readonly at: number;
  readonly text: string;
}
export interface ListedChoice extends ListedPart {
  readonly letter: string | null;
  readonly isMarked: boolean;
}
export interface ListedQuestion {
  readonly at: number;
  readonly number: number | null;
  /** Called "Question 3" or the like, not "3." alone: numbers behind it may be choices. */
  readonly isNamed: boolean;
  readonly title: string;
  readonly stem: ListedPart[];
  readonly choices: ListedChoice[];
  /** Of its choices those that are numbered. */
  numbers: number;
  /** One of its choices is marked as right. */
  hasMark: boolean;
  answer: ListedPart | null;
  readonly explanation: ListedPart[];
  readonly hints: ListedPart[];
  difficulty: string;
  /** Words that stand where none are looked for, and were taken to what stands before them. */
  readonly joined: ListedPart[];
}
export const newQuestion = (at: number, number: number | null, isNamed: boolean, title: string): ListedQuestion => ({
  at,
  number,
  isNamed,
  title,
  stem: [],
  choices: [],
  numbers: 0,
  hasMark: false,
  answer: null,
  explanation: [],
  hints: [],
  difficulty: "",
  joined: [],
});
