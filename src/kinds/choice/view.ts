import { html, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import { struckOut, type QuestionView } from "../question-view.ts";

/** Letters that mark the choices, so that a class can talk about them. */
const LETTERS = "ABCDEFGH";

export function choice({ question, text, task, draft, disabled, t, change }: QuestionView<"choice">): TemplateResult {
  const taken = new Set(draft?.kind === "choice" ? draft.choices : []);
  const isMany = question.select === "many";
  // Of many, a set that was wrong as a whole says nothing about one of its choices.
  const out = isMany
    ? new Set(task.hints.flatMap((aid) => (aid.aid === "removed" ? [aid.choice] : [])))
    : struckOut(task);
  const take = (id: string, on: boolean): void => {
    const choices = isMany ? question.choices.filter((one) => (one === id ? on : taken.has(one))) : [id];
    change(choices.length === 0 ? null : { kind: "choice", choices });
  };
  return html`${isMany ? html`<p class="how" id="how">${t("question.many")}</p>` : null}
    <div
      class="choices"
      role=${isMany ? "group" : "radiogroup"}
      aria-labelledby="prompt"
      aria-describedby=${isMany ? "how" : "prompt"}
    >
      ${repeat(
        task.order.filter((id) => question.choices.includes(id)),
        (id) => id,
        (id, at) => html`
          <label class="choice" ?data-out=${out.has(id)}>
            <input
              type=${isMany ? "checkbox" : "radio"}
              name="choice"
              .value=${id}
              .checked=${taken.has(id)}
              ?disabled=${disabled || out.has(id)}
              @change=${(event: Event) => take(id, (event.target as HTMLInputElement).checked)}
            />
            <b aria-hidden="true">${LETTERS[at]}</b>
            <span>${text.choices[id]}</span>
          </label>
        `,
      )}
    </div>`;
}
