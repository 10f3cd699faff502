import type { TemplateResult } from "lit/html.js";
import { choice } from "./choice/view.ts";
import type { QuestionView } from "./question-view.ts";
import { trueFalse } from "./true-false/view.ts";

/** The form of a question by its kind; `more` draws those that are fetched later. */
export function drawQuestion(view: QuestionView, more: (view: QuestionView) => TemplateResult): TemplateResult {
  const { question } = view;
  switch (question.kind) {
    case "choice":
      return choice({ ...view, question });
    case "true-false":
      return trueFalse({ ...view, question });
    default:
      return more(view);
  }
}
