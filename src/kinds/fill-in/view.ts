import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { QuestionView } from "../question-view.ts";

/** Longer than any accepted answer, and short enough for the log. */
const LONGEST = 80;

export function fillIn({ draft, disabled, t, change }: QuestionView<"fill-in">): TemplateResult {
  const typed = draft?.kind === "fill-in" ? draft.text : "";
  const input = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    change(text.trim() === "" ? null : { kind: "fill-in", text });
  };
  return html`<label class="fill-in">
    <span>${t("question.typed")}</span>
    <input
      type="text"
      lang=${t.lang}
      maxlength=${LONGEST}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="done"
      aria-describedby="prompt"
      .value=${live(typed)}
      ?disabled=${disabled}
      @input=${input}
    />
    <small>${t("question.typed-how")}</small>
  </label>`;
}
