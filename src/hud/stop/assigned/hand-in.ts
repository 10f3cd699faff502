/** The result slip in every form in which it can reach the teacher. */
import { html, type TemplateResult } from "lit/html.js";
import type { Assigned } from "../../../domain/assignment/assigned.ts";
import { BRIEFLY, qrShow } from "../../dialogs/safe/qr-show.ts";
import type { View } from "../../view.ts";

export function handIn(view: View, { slip }: Assigned): TemplateResult {
  const { t, send } = view;
  if (slip === null) return html`<p class="how" role="status">${t("assigned.slip-coming")}</p>`;
  if (slip === "impossible") return html`<p class="how" role="alert">${t("assigned.slip-impossible")}</p>`;
  const { text, frames, code } = slip;
  const link = `${location.href.replace(/[?#].*/, "")}#/teach/in/${text}`;
  return html`<section class="hand-in" aria-labelledby="hand-in">
    <h3 id="hand-in">${t("assigned.hand-in")}</h3>
    <p>${t("assigned.sealed")}</p>
    <div class="row">
      <button type="button" class="main" @click=${() => send({ type: "saveSlip" })}>${t("assigned.slip-file")}</button>
      <button type="button" class="quiet" @click=${() => send({ type: "copySlip", link })}>
        ${t("assigned.slip-link")}
      </button>
      <button type="button" class="quiet" @click=${() => print()}>${t("assigned.slip-print")}</button>
    </div>
    <details>
      <summary>${t("assigned.slip-qr")}</summary>
      <p>${t("assigned.slip-qr-how")}</p>
      ${qrShow(view, frames, BRIEFLY)}
    </details>
    <p>${t("assigned.code")} <b class="code">${code}</b></p>
    <p class="how">${t("assigned.code-how")}</p>
  </section>`;
}
