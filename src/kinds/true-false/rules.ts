import { RIGHT, type KindRules } from "../../domain/kind-rules.ts";
import type { QuestionBase } from "../../domain/question-base.ts";

export interface TrueFalseQuestion extends QuestionBase {
  readonly kind: "true-false";
  readonly answer: boolean;
}
export interface TrueFalseResponse {
  readonly kind: "true-false";
  readonly value: boolean;
}

const BOTH = ["true", "false"];

export const trueFalseRules: KindRules<TrueFalseQuestion, TrueFalseResponse> = {
  ids: () => BOTH,
  draw: () => BOTH,
  isComplete: () => true,
  mark: ({ answer }, { value }) => (value === answer ? RIGHT : { score: 0, reasons: [String(value)], missing: 0 }),
  right: ({ answer }) => ({ kind: "true-false", value: answer }),
  secondHint: null,
  isTwoWay: () => true,
  keepsDraft: false,
};
