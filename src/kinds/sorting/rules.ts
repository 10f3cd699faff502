import type { KindRules } from "../../domain/kind-rules.ts";
import type { QuestionBase } from "../../domain/question-base.ts";
import { shuffled } from "../../domain/seeded.ts";

export interface SortingQuestion extends QuestionBase {
  readonly kind: "sorting";
  readonly bins: readonly string[];
  readonly items: readonly (readonly [item: string, bin: string])[];
}
export interface SortingResponse {
  readonly kind: "sorting";
  /** Bin by item. */
  readonly bins: Readonly<Record<string, string>>;
}

export const sortingRules: KindRules<SortingQuestion, SortingResponse> = {
  ids: ({ items }) => items.map(([item]) => item),
  isComplete: ({ items }, given) => items.every(([item]) => given.bins[item] !== undefined),
  /** Items in their bin, of all items (as matching: each item is one decision). */
  mark({ items }, given) {
    const wrong = items.filter(([item, bin]) => given.bins[item] !== bin).map(([item]) => item);
    return { score: 1 - wrong.length / items.length, reasons: wrong, missing: 0 };
  },
  right: ({ items }) => ({ kind: "sorting", bins: Object.fromEntries(items) }),
  secondHint({ items }, random) {
    const [left, right] = shuffled(items, random)[0]!;
    return { aid: "pair", left, right };
  },
  keepsDraft: true,
};
