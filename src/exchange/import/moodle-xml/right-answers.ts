import type { MoodleAnswer, MoodleQuestion } from "./moodle-question.ts";

/** Percent; fractions that differ by less are the same, rounded. */
const NEAR = 1;

/** Those that count: full marks where one choice is asked for, any marks where several are. */
export function rightAnswers({ answers }: MoodleQuestion, isSingle: boolean): readonly MoodleAnswer[] {
  const best = Math.max(...answers.map(({ fraction }) => fraction));
  const counts = ({ fraction }: MoodleAnswer): boolean => fraction > 0 && (!isSingle || fraction >= best - NEAR);
  return answers.filter(counts);
}

/** Whether marks are given that a pack has no place for. */
export const areWeighted = (right: readonly MoodleAnswer[], all: readonly MoodleAnswer[]): boolean => {
  const given = all.map(({ fraction }) => fraction).filter((fraction) => fraction > 0);
  return given.length > right.length || Math.max(...given) - Math.min(...given) > NEAR;
};
