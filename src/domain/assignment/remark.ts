/** Marks an attempt anew where the teacher found a key wrong: tries and hints count as they did. */
import { mark } from "../mark.ts";
import type { Question } from "../question.ts";
import { MOST_POINTS, worth } from "../rules.ts";
import type { Attempt, QuestionResult } from "./attempt.ts";

/** A question as it should have been; everyone right; or a question that nobody was asked. */
export type Mended = Question | "right-for-all" | "left-out";

/** What the first try that is best now is worth; what was tried in the second round gives no points, as before. */
function resultBy(question: Question, result: QuestionResult): QuestionResult {
  const tries = result.tries.map((one) => ({ ...one, score: mark(question, one.response).score }));
  // Of three tries the last was made when the question had returned.
  const points = tries.map(({ score }, at) => worth(at === 2 ? 2 : 1, at + 1, result.hints) * score);
  return { ...result, tries, score: Math.max(0, ...points) / MOST_POINTS };
}

/** `mended`: by question id. */
export function remark(attempt: Attempt, mended: ReadonlyMap<string, Mended>): Attempt {
  if (mended.size === 0) return attempt;
  const results = attempt.results.flatMap((result) => {
    const now = mended.get(result.question);
    if (now === undefined) return [result];
    if (now === "left-out") return [];
    return [now === "right-for-all" ? { ...result, score: 1 } : resultBy(now, result)];
  });
  return { ...attempt, results };
}
