import type { KindRules } from "../../domain/kind-rules.ts";
import type { QuestionBase } from "../../domain/question-base.ts";
import { shuffled } from "../../domain/seeded.ts";

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: "choice";
  readonly select: "one" | "many";
  readonly choices: readonly string[];
  readonly answer: readonly string[];
}
export interface ChoiceResponse {
  readonly kind: "choice";
  readonly choices: readonly string[];
}

export const choiceRules: KindRules<ChoiceQuestion, ChoiceResponse> = {
  ids: ({ choices }) => choices,
  isComplete: (_, { choices }) => choices.length > 0,
  /**
   * Of many: (right ones taken − wrong ones taken) / right ones, at least 0, as Moodle's multiple answers. Of one: any
   * right one; there are several only where a teacher has corrected the key.
   */
  mark({ choices, answer, select }, given) {
    const taken = new Set(given.choices);
    const wrong = choices.filter((id) => taken.has(id) && !answer.includes(id));
    const right = answer.filter((id) => taken.has(id)).length;
    if (select === "one") {
      const isRight = right > 0 && wrong.length === 0;
      return { score: isRight ? 1 : 0, reasons: wrong, missing: isRight ? 0 : 1 };
    }
    const score = Math.max(0, (right - wrong.length) / answer.length);
    return { score, reasons: wrong, missing: answer.length - right };
  },
  right: ({ answer }) => ({ kind: "choice", choices: answer }),
  secondHint({ select, choices, answer }, random) {
    if (select === "one" && choices.length < 3) return null;
    const [choice] = shuffled(
      choices.filter((id) => !answer.includes(id)),
      random,
    );
    return choice === undefined ? null : { aid: "removed", choice };
  },
  isTwoWay: ({ select, choices }) => select === "one" && choices.length === 2,
  keepsDraft: false,
};
