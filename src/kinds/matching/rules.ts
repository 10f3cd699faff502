import type { KindRules } from "../../domain/kind-rules.ts";
import type { QuestionBase } from "../../domain/question-base.ts";
import { shuffled } from "../../domain/seeded.ts";

export interface MatchingQuestion extends QuestionBase {
  readonly kind: "matching";
  readonly pairs: readonly (readonly [left: string, right: string])[];
  readonly extra?: readonly string[] | undefined;
}
export interface MatchingResponse {
  readonly kind: "matching";
  readonly pairs: Readonly<Record<string, string>>;
}

/** The right-hand ids, each once, in the order in which they first appear. */
export const matchingRights = ({ pairs, extra = [] }: MatchingQuestion): readonly string[] => [
  ...new Set([...pairs.map(([, right]) => right), ...extra]),
];

export const matchingRules: KindRules<MatchingQuestion, MatchingResponse> = {
  ids: matchingRights,
  isComplete: ({ pairs }, given) => pairs.every(([left]) => given.pairs[left] !== undefined),
  /** Right pairs, of all pairs (as Moodle's Matching). */
  mark({ pairs }, given) {
    const wrong = pairs.filter(([left, right]) => given.pairs[left] !== right).map(([left]) => left);
    return { score: 1 - wrong.length / pairs.length, reasons: wrong, missing: 0 };
  },
  right: ({ pairs }) => ({ kind: "matching", pairs: Object.fromEntries(pairs) }),
  secondHint(question, random) {
    if (matchingRights(question).length < 3) return null;
    const [left, right] = shuffled(question.pairs, random)[0]!;
    return { aid: "pair", left, right };
  },
  keepsDraft: true,
};
