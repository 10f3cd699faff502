import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Phase } from "../../domain/game-state.ts";
import { rightResponse } from "../../domain/mark.ts";
import { offRoadAt } from "../../domain/off-road.ts";
import { answerWords, figuresOf } from "../../kinds/words.ts";
import { nameForm } from "../name-form.ts";
import { sourceLines } from "../source-line.ts";
import type { View } from "../view.ts";
import { reasons } from "./question.ts";

/** What came of the last try: verdict, reason, the answer and why, and where it stands in the article. */
export function feedback(view: View, phase: Extract<Phase, { name: "question" | "feedback" }>): TemplateResult {
  const { state, t, send, terms } = view;
  const { question, task, visit } = phase;
  const text = state.content?.text.questions[question.id];
  const last = task.tries.at(-1);
  if (text === undefined || last === undefined) return html``;
  const onward = html`<div class="foot">
    <button type="button" class="main" @click=${() => send({ type: "goOn" })}>${t("feedback.go-on")}</button>
  </div>`;
  // Before and after the journey neither right nor wrong is told; play goes on by itself, save after a reload.
  if (visit.once)
    return html`<section class="feedback">
      <h2 tabindex="-1" data-focus>${t("before.kept")}</h2>
      ${onward}
    </section>`;
  const beside = offRoadAt(visit.stop);
  const words = beside === null ? "feedback" : beside === "assigned" ? "assigned" : "caravanserai";
  const isRight = last.outcome.next === "right";
  const number = visit.tasks.findIndex((one) => one.question === question.id) + 1;
  return html`<section class="feedback">
    <div class="verdict" data-verdict=${isRight ? "right" : "wrong"}>
      <h2 tabindex="-1" data-focus>${t(isRight ? "feedback.right" : "feedback.wrong")}</h2>
      ${isRight ? html`<p>${t(`${words}.step`, { number })} <b>${t("feedback.points", { count: task.points })}</b></p>` : reasons(view, phase)}
    </div>
    <p class="asked" lang=${text.lang ?? nothing}>${t.fill(text.prompt, figuresOf(question))}</p>
    <p class="answer">${t("feedback.answer", { answer: answerWords(question, rightResponse(question), text, t) })}</p>
    ${text.explanation === "" ? null : html`<p lang=${text.lang ?? nothing}>${terms(t.fill(text.explanation, figuresOf(question)), "feedback")}</p>`}
    ${isRight ? null : html`<p class="how">${t(last.outcome.next === "gap" ? `${words}.gap` : `${words}.return`)}</p>`}
    ${state.askName ? nameForm(view) : null} ${sourceLines(question, t)}
    <button type="button" class="link" @click=${() => send({ type: "copyReport" })}>${t("report.copy")}</button>
    ${onward}
  </section>`;
}
