import { html, type TemplateResult } from "lit/html.js";
import type { MessageKey } from "../../i18n/translator.ts";
import type { View } from "../view.ts";
import "../styles/travel.css";

/** Over the road that the world shows; whoever is in a hurry arrives at once. */
export function travel({ state, t, send }: View): TemplateResult {
  const { screen } = state;
  const to = screen.name === "travel" ? screen.to : (state.route[0]?.id ?? "");
  const by = state.route.find(({ id }) => id === to)?.by ?? "camel";
  return html`<main class="travel">
    <div class="paper">
      <h1 tabindex="-1" data-focus>${t("travel.heading", { name: t(`place.${to}` as MessageKey) })}</h1>
      <p>${t(`travel.by-${by}`)}</p>
      <button type="button" class="main" @click=${() => send({ type: "arrive" })}>${t("travel.skip")}</button>
    </div>
  </main>`;
}
