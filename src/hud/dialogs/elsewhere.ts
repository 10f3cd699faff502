import { html, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import type { View } from "../view.ts";
import { opened } from "./opened.ts";
import "../styles/dialog.css";

/** Another tab plays this journey: this one looks on, and offers to play. It can't be put away: nothing here would be kept. */
export function elsewhere({ t, send }: View): TemplateResult {
  return html`<dialog
    ${ref(opened)}
    class="dialog"
    data-dialog="elsewhere"
    aria-labelledby="elsewhere"
    @cancel=${(event: Event) => event.preventDefault()}
  >
    <div class="paper">
      <div class="ornament" aria-hidden="true"></div>
      <div class="inner">
        <h2 id="elsewhere">${t("turn.heading")}</h2>
        <p>${t("turn.text")}</p>
      </div>
      <div class="foot">
        <button type="button" class="main" @click=${() => send({ type: "takeTurn" })}>${t("turn.take")}</button>
      </div>
    </div>
  </dialog>`;
}
