import { RIGHT, type KindRules } from "../../domain/kind-rules.ts";
import type { QuestionBase } from "../../domain/question-base.ts";
import { shuffled } from "../../domain/seeded.ts";

export interface SequencingQuestion extends QuestionBase {
  readonly kind: "sequencing";
  /** In the right order. */
  readonly items: readonly string[];
}
export interface SequencingResponse {
  readonly kind: "sequencing";
  readonly order: readonly string[];
}

export const sequencingRules: KindRules<SequencingQuestion, SequencingResponse> = {
  ids: ({ items }) => items,
  /** Never the right one: there is an order to find. */
  draw({ items }, random) {
    const order = shuffled(items, random);
    return order.every((id, at) => id === items[at]) ? [...order.slice(1), order[0]!] : order;
  },
  isComplete: ({ items }, { order }) => order.length === items.length && items.every((item) => order.includes(item)),
  /** Neighbouring pairs kept, of all neighbouring pairs (the "adjacent pairs" marking of Moodle's Ordering question type). */
  mark({ items }, { order }) {
    const kept = items.slice(1).filter((item, at) => order[order.indexOf(items[at]!) + 1] === item).length;
    const misplaced = order.filter((item, at) => items[at] !== item);
    if (misplaced.length === 0) return RIGHT;
    return { score: kept / (items.length - 1), reasons: misplaced.slice(0, 1), missing: 0 };
  },
  right: ({ items }) => ({ kind: "sequencing", order: items }),
  secondHint: ({ items }) => ({ aid: "first", item: items[0]! }),
  keepsDraft: true,
};
