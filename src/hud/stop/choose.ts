import { html, type TemplateResult } from "lit/html.js";
import { questionOf } from "../../domain/game-state.ts";
import { isOffRoad } from "../../domain/off-road.ts";
import { waitingTasks, type Task, type Visit } from "../../domain/visit.ts";
import type { View } from "../view.ts";

/** Two places wait: topic and difficulty are told, the answer is not. */
export function choose({ state, t, send }: View, visit: Visit): TemplateResult {
  const place = ({ question: id }: Task): TemplateResult | null => {
    const question = questionOf(state, id);
    if (question === null) return null;
    return html`<li>
      <button
        type="button"
        class="task"
        data-difficulty=${question.difficulty}
        @click=${() => send({ type: "chooseTask", question: id })}
      >
        <span class="task-title">${state.content?.text.questions[id]?.title}</span>
        <span class="tags"
          ><b>${t(`topic.${question.topic}`)}</b
          ><b class="difficulty">${t(`difficulty.${question.difficulty}`)}</b></span
        >
      </button>
    </li>`;
  };
  const waiting = waitingTasks(visit);
  // Beside the road all questions come in their order, which says nothing of gaps.
  const isAgain = !isOffRoad(visit.stop) && waiting.some(({ question }) => visit.again.includes(question));
  return html`<h2 tabindex="-1" data-focus>${t("choose.heading")}</h2>
    <p class="how">${t(isAgain ? "choose.again" : "choose.bigger")}</p>
    <ul class="tasks">
      ${waiting.map(place)}
    </ul>`;
}
