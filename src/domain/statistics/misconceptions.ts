/** Wrong answers that so many gave that the class should talk about them. */
import type { Attempt } from "../assignment/attempt.ts";
import type { Question } from "../question.ts";
import type { Response } from "../response.ts";
import { firstTries, NO_ANSWERS } from "./first-tries.ts";
import { responseGroups } from "./response-groups.ts";

export interface Misconception {
  readonly question: string;
  /** One of the responses that count as this answer. */
  readonly response: Response;
  readonly count: number;
  /** Attempts that had the question. */
  readonly of: number;
}

const FEWEST_ALIKE = 3;
const LEAST_SHARE = 0.25;

/** First answers short of a full mark, the same from at least three and from a quarter of those asked; most shared first. */
export function misconceptions(attempts: readonly Attempt[], questions: readonly Question[]): readonly Misconception[] {
  const answers = firstTries(attempts);
  return questions
    .flatMap((question) => {
      const { asked: of, tries } = answers.get(question.id) ?? NO_ANSWERS;
      const wrong = tries.filter(({ score }) => score < 1);
      return responseGroups(question, wrong).map(({ key, response, tries: { length: count } }) => ({
        key,
        found: { question: question.id, response, count, of },
      }));
    })
    .filter(({ found: { count, of } }) => count >= FEWEST_ALIKE && count >= LEAST_SHARE * of)
    .toSorted(
      (a, b) =>
        b.found.count / b.found.of - a.found.count / a.found.of ||
        b.found.count - a.found.count ||
        (a.found.question + a.key < b.found.question + b.key ? -1 : 1),
    )
    .map(({ found }) => found);
}
