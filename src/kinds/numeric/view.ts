import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { QuestionView } from "../question-view.ts";

export function numeric({ question, text, task, draft, disabled, t, change }: QuestionView<"numeric">): TemplateResult {
  const range = task.hints.findLast((aid) => aid.aid === "range") ?? question;
  const { min, max } = range;
  const value = draft?.kind === "numeric" ? draft.value : null;
  const middle = question.min + Math.round((question.max - question.min) / 2 / question.step) * question.step;
  const input = (event: Event): void => {
    const given = (event.target as HTMLInputElement).valueAsNumber;
    change(Number.isFinite(given) ? { kind: "numeric", value: given } : null);
  };
  return html`<div class="numeric" role="group" aria-labelledby="prompt">
    <p class="figure" aria-hidden="true">
      <output>${value === null ? "?" : t.number(value)}</output> <span>${text.unit}</span>
    </p>
    <input
      class="slider"
      type="range"
      min=${min}
      max=${max}
      step=${question.step}
      .value=${live(String(value ?? middle))}
      ?data-untouched=${value === null}
      ?disabled=${disabled}
      aria-label=${t("question.slider")}
      aria-valuetext="${t.number(value ?? middle)} ${text.unit ?? ""}"
      @input=${input}
    />
    <p class="ends" aria-hidden="true"><span>${t.number(min)}</span><span>${t.number(max)}</span></p>
    <label class="field">
      <span>${t("question.value")} <small>(${text.unit}, ${t("question.between", { min, max })})</small></span>
      <input
        type="number"
        inputmode="decimal"
        min=${min}
        max=${max}
        step="any"
        .value=${live(value === null ? "" : String(value))}
        ?disabled=${disabled}
        @input=${input}
      />
    </label>
  </div>`;
}
