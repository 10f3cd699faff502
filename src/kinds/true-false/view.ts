import { html, type TemplateResult } from "lit/html.js";
import type { QuestionView } from "../question-view.ts";

export function trueFalse({ draft, disabled, t, change }: QuestionView<"true-false">): TemplateResult {
  const taken = draft?.kind === "true-false" ? draft.value : null;
  const option = (value: boolean): TemplateResult => html`
    <label class="choice two-way">
      <input
        type="radio"
        name="choice"
        .checked=${taken === value}
        ?disabled=${disabled}
        @change=${() => change({ kind: "true-false", value })}
      />
      <b aria-hidden="true">${value ? "✓" : "✗"}</b>
      <span>${t(value ? "question.true" : "question.false")}</span>
    </label>
  `;
  return html`<div class="choices two" role="radiogroup" aria-labelledby="prompt">${[true, false].map(option)}</div>`;
}
