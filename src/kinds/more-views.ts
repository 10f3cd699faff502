/** The forms that are fetched after the first question: a link always opens with one of choices. */
import { html, type TemplateResult } from "lit/html.js";
import { fillIn } from "./fill-in/view.ts";
import { locate } from "./locate/view.ts";
import { matching } from "./matching/view.ts";
import { numeric } from "./numeric/view.ts";
import type { QuestionView } from "./question-view.ts";
import { sequencing } from "./sequencing/view.ts";
import { sorting } from "./sorting/view.ts";
import "./more.css";

export function moreViews(view: QuestionView): TemplateResult {
  const { question } = view;
  switch (question.kind) {
    case "numeric":
      return numeric({ ...view, question });
    case "fill-in":
      return fillIn({ ...view, question });
    case "sequencing":
      return sequencing({ ...view, question });
    case "matching":
      return matching({ ...view, question });
    case "sorting":
      return sorting({ ...view, question });
    case "locate":
      return locate({ ...view, question });
    case "choice":
    case "true-false":
      return html``; // drawn at once, by `views.ts`
  }
}
