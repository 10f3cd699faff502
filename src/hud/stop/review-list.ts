import { html, nothing, type TemplateResult } from "lit/html.js";
import { questionOf } from "../../domain/game-state.ts";
import { rightResponse } from "../../domain/mark.ts";
import type { Task, Visit } from "../../domain/visit.ts";
import { answerWords, figuresOf } from "../../kinds/words.ts";
import { sourceLines } from "../source-line.ts";
import type { View } from "../view.ts";

function review({ state, t, terms }: View, task: Task): TemplateResult | null {
  const question = questionOf(state, task.question);
  const text = state.content?.text.questions[task.question];
  if (question === null || text === undefined) return null;
  return html`<li>
    <details>
      <summary data-state=${task.status} lang=${text.lang ?? nothing}>
        ${t.fill(text.prompt, figuresOf(question))}
      </summary>
      ${task.tries.map((one) => html`<p class="yours" data-right=${one.outcome.next === "right"}>${t("results.yours", { answer: answerWords(question, one.response, text, t) })}</p>`)}
      <p class="answer">${t("feedback.answer", { answer: answerWords(question, rightResponse(question), text, t) })}</p>
      ${text.explanation === "" ? null : html`<p>${terms(t.fill(text.explanation, figuresOf(question)), task.question)}</p>`}
      ${sourceLines(question, t)}
    </details>
  </li>`;
}

/** Every answer of the visit can be looked through. */
export const reviewList = (view: View, visit: Visit): TemplateResult =>
  html`<h3>${view.t("results.review")}</h3>
    <ol class="review">
      ${visit.tasks.map((task) => review(view, task))}
    </ol>`;
