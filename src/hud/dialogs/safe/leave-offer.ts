import { html, nothing, type TemplateResult } from "lit/html.js";
import type { View } from "../../view.ts";
import { once } from "./once.ts";
import { said } from "./said.ts";
import "../../styles/safe.css";

/** For computers that forget: the journey as a file, before the player goes. */
export function leaveOffer(view: View): TemplateResult {
  const { state, t, send } = view;
  const { safety } = state.moving;
  const forgets = !state.keeps || (safety !== null && safety.persisted !== true);
  return html`<div class="offer" ${once(() => send({ type: "lookSafety" }))}>
    ${
      forgets
        ? html`<p>${t("safe.forgets")}</p>
            <button type="button" class="quiet" @click=${() => send({ type: "exportFile" })}>
              ${t("safe.take-file")}
            </button>`
        : nothing
    }
    <button type="button" class="link" @click=${() => send({ type: "open", dialog: { name: "safe" } })}>
      ${t("safe.heading")}
    </button>
    ${said(view)}
  </div>`;
}
