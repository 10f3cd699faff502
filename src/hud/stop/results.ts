import { html, type TemplateResult } from "lit/html.js";
import { questionOf } from "../../domain/game-state.ts";
import { rightResponse } from "../../domain/mark.ts";
import type { Task, Visit } from "../../domain/visit.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import { answerWords, figuresOf } from "../answer-words.ts";
import { sourceLines } from "../source-line.ts";
import { stars } from "../stars.ts";
import type { View } from "../view.ts";

/** Every answer of the visit can be looked through. */
function review({ state, t }: View, task: Task): TemplateResult | null {
  const question = questionOf(state, task.question);
  const text = state.content?.text.questions[task.question];
  if (question === null || text === undefined) return null;
  return html`<li>
    <details>
      <summary data-state=${task.status}>${t.fill(text.prompt, figuresOf(question))}</summary>
      ${task.tries.map((one) => html`<p class="yours" data-right=${one.outcome.next === "right"}>${t("results.yours", { answer: answerWords(one.response, text, t) })}</p>`)}
      <p class="answer">${t("feedback.answer", { answer: answerWords(rightResponse(question), text, t) })}</p>
      <p>${t.fill(text.explanation, figuresOf(question))}</p>
      ${sourceLines(question, t)}
    </details>
  </li>`;
}

export function results(view: View, visit: Visit): TemplateResult {
  const { state, t, send } = view;
  const ended = visit.ended ?? { points: 0, most: 0, stars: 0 };
  const gaps = visit.tasks.filter(({ status }) => status === "gap").length;
  const at = state.route.findIndex(({ id }) => id === visit.stop);
  const next = state.route[at + 1];
  const onward = next
    ? html`<button type="button" class="main" @click=${() => send({ type: "travelTo", stop: next.id })}>
        ${t("results.next", { name: t(`place.${next.id}` as MessageKey) })}
      </button>`
    : html`<button type="button" class="main" @click=${() => send({ type: "goTo", address: { name: "finale" } })}>
        ${t("results.finale")}
      </button>`;
  return html`<section class="results">
    <h2 tabindex="-1" data-focus>${t("results.heading", { name: state.content?.text.name ?? "" })}</h2>
    <p class="score">
      ${stars(ended.stars, t)} <span>${t("results.points", { points: ended.points, most: ended.most })}</span>
    </p>
    ${gaps > 0 ? html`<p class="how">${t("results.gaps", { count: gaps })}</p>` : null}
    <div class="foot">
      <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "map" } })}>
        ${t("results.map")}
      </button>
      ${onward}
    </div>
    <button type="button" class="link" @click=${() => send({ type: "startVisit" })}>${t("stop.again")}</button>
    <h3>${t("results.review")}</h3>
    <ol class="review">
      ${visit.tasks.map((task) => review(view, task))}
    </ol>
  </section>`;
}
