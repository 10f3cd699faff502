/** A question exactly as the student sees it, to be tried out; its answer below, on demand. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { drawn } from "../../domain/kind-rules.ts";
import { rightResponse } from "../../domain/mark.ts";
import { seededRandom } from "../../domain/seeded.ts";
import type { Task } from "../../domain/visit.ts";
import { sourceLines } from "../../hud/source-line.ts";
import type { View } from "../../hud/view.ts";
import { moreViews } from "../../kinds/more-views.ts";
import { rulesOf } from "../../kinds/rules.ts";
import { drawQuestion } from "../../kinds/views.ts";
import { answerWords, figuresOf } from "../../kinds/words.ts";
import type { DeskView } from "../desk-view.ts";
import type { Form, Preview, Worded } from "./form.ts";

function answer({ t }: DeskView, { question, text }: Worded): TemplateResult {
  return html`<div class="answer-shown">
    <p class="answer">${t("feedback.answer", { answer: answerWords(question, rightResponse(question), text, t) })}</p>
    <p>${t.fill(text.explanation, figuresOf(question))}</p>
    ${
      text.hints[0] === undefined
        ? nothing
        : html`<p><b>${t("hint.heading")}:</b> ${t.fill(text.hints[0], figuresOf(question))}</p>`
    }
    ${sourceLines(question, t)}
  </div>`;
}

export function preview(view: DeskView, form: Form, worded: Worded, now: Preview): TemplateResult {
  const { t, say } = view;
  const { question, text } = worded;
  const task: Task = {
    question: question.id,
    status: "asked",
    hash: null,
    order: drawn(rulesOf(question), question, seededRandom(now.seed)),
    round: 1,
    hints: [],
    tries: [],
    points: 0,
  };
  const change = (part: Partial<Preview>): void => form.change(view, { preview: { ...now, ...part } });
  const turn = (event: Event): void => {
    event.preventDefault();
    change({ isAnswered: !now.isAnswered });
  };
  const asked = { question, text, task, draft: now.response, disabled: false, t, say };
  return html`<div class="preview" role="group" aria-label=${t.d("compose.preview-of", { title: text.title })}>
    <p class="how">${t.d("compose.preview-as")}</p>
    <form class="question paper-sheet" @submit=${turn}>
      <div class="tags"><b>${t(`topic.${question.topic}`)}</b><b>${t(`difficulty.${question.difficulty}`)}</b></div>
      <h3 id="prompt">${t.fill(text.prompt, figuresOf(question))}</h3>
      ${drawQuestion(
        { ...asked, change: (response) => change({ response }) },
        (other) => moreViews(view as unknown as View, other), // it draws from the question alone
      )}
      <div class="row">
        <button class="quiet" aria-expanded=${now.isAnswered}>
          ${t.d(now.isAnswered ? "compose.answer-hide" : "compose.answer-show")}
        </button>
      </div>
    </form>
    ${now.isAnswered ? answer(view, worded) : nothing}
  </div>`;
}
