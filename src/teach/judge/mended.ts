import type { Mended } from "../../domain/assignment/remark.ts";
import type { Question } from "../../domain/question.ts";
import type { Correction } from "../desk-data.ts";

/** The question with another key; null where the correction is of another kind of question. */
function mend(question: Question, correction: Correction): Mended | null {
  switch (correction.as) {
    case "right-for-all":
    case "left-out":
      return correction.as;
    case "choices":
      return question.kind === "choice" ? { ...question, answer: correction.answer } : null;
    case "value":
      return question.kind === "true-false" ? { ...question, answer: correction.value } : null;
    case "number":
      return question.kind === "numeric"
        ? { ...question, value: correction.value, tolerance: correction.tolerance }
        : null;
  }
}

export function mendedOf(
  questions: readonly Question[],
  corrections: Readonly<Record<string, Correction>>,
): ReadonlyMap<string, Mended> {
  const entries = questions.flatMap((question): (readonly [string, Mended])[] => {
    const correction = corrections[question.id];
    const mended = correction && mend(question, correction);
    return mended ? [[question.id, mended]] : [];
  });
  return new Map(entries);
}
