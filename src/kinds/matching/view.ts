import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { QuestionView } from "../question-view.ts";

export function matching({
  question,
  text,
  task,
  draft,
  disabled,
  t,
  change,
}: QuestionView<"matching">): TemplateResult {
  const pairs = draft?.kind === "matching" ? draft.pairs : {};
  const given = task.hints.find((aid) => aid.aid === "pair");
  const pick = (left: string, right: string): void => {
    const next = { ...pairs, [left]: right };
    if (right === "") delete next[left];
    change({ kind: "matching", pairs: next });
  };
  const row = ([left]: readonly [string, string]): TemplateResult => {
    const item = text.choices[left] ?? left;
    const chosen = pairs[left] ?? "";
    return html`<li class="pair" ?data-taken=${chosen !== ""} ?data-given=${given?.left === left}>
      <span class="words">${item}</span>
      <select
        aria-label=${t("question.partner", { item })}
        ?disabled=${disabled}
        .value=${live(chosen)}
        @change=${(event: Event) => pick(left, (event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${chosen === ""}>${t("question.pick")}</option>
        ${task.order.map((right) => html`<option value=${right} ?selected=${chosen === right}>${text.choices[right]}</option>`)}
      </select>
    </li>`;
  };
  return html`<p class="how">${t("question.matching")}</p>
    <ul class="pairs" aria-labelledby="prompt">
      ${question.pairs.map(row)}
    </ul>`;
}
