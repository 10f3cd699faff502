import type { TemplateResult } from "lit/html.js";
import { choice } from "./choice.ts";
import { matching } from "./matching.ts";
import { numeric } from "./numeric.ts";
import type { QuestionView } from "./question-view.ts";
import { sequencing } from "./sequencing.ts";
import { trueFalse } from "./true-false.ts";

/** The form of a question by its kind. */
export function drawQuestion(view: QuestionView): TemplateResult {
  const { question } = view;
  switch (question.kind) {
    case "choice":
      return choice({ ...view, question });
    case "true-false":
      return trueFalse({ ...view, question });
    case "numeric":
      return numeric({ ...view, question });
    case "sequencing":
      return sequencing({ ...view, question });
    case "matching":
      return matching({ ...view, question });
  }
}
