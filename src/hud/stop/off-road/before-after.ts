import { html, type TemplateResult } from "lit/html.js";
import type { Address } from "../../../domain/game-state.ts";
import type { View } from "../../view.ts";
import "../../styles/off-road.css";

/** Where the road goes on after the five questions, or without them. */
export const onwardFrom = ({ state }: View, place: "before" | "after"): Address =>
  place === "before" ? { name: "stop", stop: state.route[0]?.id ?? "" } : { name: "finale" };

/** What the five questions are for; they can be skipped as easily as begun. */
export function beforeAfterArrive(view: View, place: "before" | "after"): TemplateResult {
  const { t, send } = view;
  return html`<section class="arrive off-road">
    <h2 tabindex="-1" data-focus>${t(`${place}.heading`)}</h2>
    <p>${t(`${place}.text`)}</p>
    ${place === "before" ? html`<p>${t("before.partners")}</p>` : null}
    <p class="how">${t(`${place}.calm`)}</p>
    <div class="foot">
      <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: onwardFrom(view, place) })}>
        ${t(`${place}.skip`)}
      </button>
      <button type="button" class="main" @click=${() => send({ type: "startVisit" })}>${t("before.begin")}</button>
    </div>
  </section>`;
}
