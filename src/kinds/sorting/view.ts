import { html, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { QuestionView } from "../question-view.ts";

export function sorting({ question, text, task, draft, disabled, t, change }: QuestionView<"sorting">): TemplateResult {
  const bins = draft?.kind === "sorting" ? draft.bins : {};
  const given = task.hints.find((aid) => aid.aid === "pair");
  const put = (item: string, bin: string): void => change({ kind: "sorting", bins: { ...bins, [item]: bin } });
  const known = new Set(question.items.map(([item]) => item));
  const row = (item: string): TemplateResult => html`
    <fieldset class="sort" ?data-taken=${bins[item] !== undefined} ?data-given=${given?.left === item}>
      <legend>${text.choices[item]}</legend>
      ${question.bins.map(
        (bin) => html`
          <label class="bin">
            <input
              type="radio"
              name=${`sort-${item}`}
              .checked=${bins[item] === bin}
              ?disabled=${disabled}
              @change=${() => put(item, bin)}
            />
            <span>${text.choices[bin]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
  return html`<p class="how">${t("question.sorting")}</p>
    <div class="sorts" role="group" aria-labelledby="prompt">
      ${repeat(
        task.order.filter((item) => known.has(item)),
        (item) => item,
        row,
      )}
    </div>`;
}
