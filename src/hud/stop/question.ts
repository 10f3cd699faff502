import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Phase } from "../../domain/game-state.ts";
import { mark } from "../../domain/mark.ts";
import { isOffRoad } from "../../domain/off-road.ts";
import { isComplete } from "../../domain/response.ts";
import { worth } from "../../domain/rules.ts";
import { figuresOf } from "../../kinds/words.ts";
import { drawQuestion } from "../../kinds/views.ts";
import type { Part } from "../parts.ts";
import type { View } from "../view.ts";
import { hasHints, hasMoreHints, hintList } from "./hints.ts";

type Asked = Extract<Phase, { name: "question" | "feedback" }>;

/** Why the last try was wrong, in the words for exactly that choice. */
export function reasons({ state, t }: View, { question, task }: Asked): TemplateResult | null {
  const last = task.tries.at(-1);
  const text = state.content?.text.questions[question.id];
  if (last === undefined || text === undefined || last.outcome.next === "right") return null;
  const { reasons: keys, missing } = mark(question, last.response);
  // Own questions need not have them all.
  const written = keys.flatMap((key) => text.reasons[key] || []);
  return html`${written.map((reason) => html`<p class="reason" lang=${text.lang ?? nothing}>${t.fill(reason, figuresOf(question))}</p>`)}
  ${missing > 0 && question.kind === "choice" && question.select === "many" ? html`<p class="reason">${t("feedback.missing", { count: missing })}</p>` : null}`;
}

export function question(view: View, phase: Asked, part: Part): TemplateResult {
  const { state, t, send, say } = view;
  const { question, task, visit } = phase;
  const text = state.content?.text.questions[question.id];
  if (text === undefined) return html``;
  const disabled = state.checking;
  // It stays when there is no more to take: the focus must not vanish with it.
  const hasMore = hasMoreHints(question, task);
  const isReady = isComplete(question, state.draft);
  const first =
    task.tries.length === 1 && task.round === 1
      ? html`<div class="verdict" data-verdict="retry">
          <h3>${t("feedback.retry")}</h3>
          ${reasons(view, phase)}
        </div>`
      : null;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isReady) send({ type: "check" });
    else say(t(question.kind === "sequencing" ? "question.first-order" : "question.first-answer"));
  };
  const asked = { question, text, task, draft: state.draft, disabled, t, say };
  const form = drawQuestion({ ...asked, change: (response) => send({ type: "draft", response }) }, (other) =>
    part("moreViews", other),
  );
  return html`<form
    class="question"
    data-question=${question.id}
    data-round=${task.round}
    @submit=${submit}
    aria-busy=${live(String(disabled))}
  >
    <div class="tags"><b>${t(`topic.${question.topic}`)}</b><b>${t(`difficulty.${question.difficulty}`)}</b></div>
    <h2 id="prompt" tabindex="-1" data-focus ?data-own=${question.sources.length === 0} lang=${text.lang ?? nothing}>
      ${t.fill(text.prompt, figuresOf(question))}
    </h2>
    ${task.round === 2 ? html`<p class="how">${t(isOffRoad(visit.stop) ? "caravanserai.returned" : "question.returned")}</p>` : null}
    ${text.picture === undefined ? null : part("picture", text)} ${first} ${hintList(question, text, task, t)}
    ${text.lang === undefined ? form : html`<div lang=${text.lang}>${form}</div>`}
    ${(state.assigned?.assignment?.certainty ?? state.settings.certainty) && task.tries.length === 0 ? part("sure", view) : null}
    <div class="foot">
      ${
        !visit.hints || !hasHints(question)
          ? null
          : html`<button
              type="button"
              class="quiet"
              aria-disabled=${!hasMore}
              title=${t("hint.cost", { points: worth(1, 1, 1) })}
              @click=${() => send({ type: "hint" })}
            >
              ${t(!hasMore ? "hint.none" : task.hints.length === 0 ? "hint.take" : "hint.another")}
            </button>`
      }
      <button class="main" aria-disabled=${!isReady}>${t(disabled ? "question.checking" : "question.check")}</button>
    </div>
  </form>`;
}
