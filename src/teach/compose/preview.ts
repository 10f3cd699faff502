/** A question exactly as the student sees it, to be tried out; its answer below, on demand. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { rightResponse } from "../../domain/mark.ts";
import { sourceLines } from "../../hud/source-line.ts";
import { answerWords, figuresOf } from "../../kinds/words.ts";
import type { DeskView } from "../desk-view.ts";
import { askedQuestion } from "../parts/asked-question.ts";
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
  const { t } = view;
  const { question, text } = worded;
  const change = (part: Partial<Preview>): void => form.change(view, { preview: { ...now, ...part } });
  const turn = (event: Event): void => {
    event.preventDefault();
    change({ isAnswered: !now.isAnswered });
  };
  return html`<div class="preview" role="group" aria-label=${t.d("compose.preview-of", { title: text.title })}>
    <p class="how">${t.d("compose.preview-as")}</p>
    <form class="question paper-sheet" @submit=${turn}>
      <div class="tags"><b>${t(`topic.${question.topic}`)}</b><b>${t(`difficulty.${question.difficulty}`)}</b></div>
      <h3 id="prompt">${t.fill(text.prompt, figuresOf(question))}</h3>
      ${askedQuestion(view, {
        question,
        text,
        seed: now.seed,
        response: now.response,
        change: (response) => change({ response }),
      })}
      <div class="row">
        <button class="quiet" aria-expanded=${now.isAnswered}>
          ${t.d(now.isAnswered ? "compose.answer-hide" : "compose.answer-show")}
        </button>
      </div>
    </form>
    ${now.isAnswered ? answer(view, worded) : nothing}
  </div>`;
}
