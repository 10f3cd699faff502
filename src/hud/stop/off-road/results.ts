import { html, type TemplateResult } from "lit/html.js";
import type { Roadside } from "../../../domain/off-road.ts";
import type { Visit } from "../../../domain/visit.ts";
import type { View } from "../../view.ts";
import { afterResults } from "./after-results.ts";
import { onwardFrom } from "./before-after.ts";
import { reviewResults } from "./review-results.ts";
import "../../styles/off-road.css";

/** Neither right nor wrong is told: the journey itself is the answer. */
function beforeResults(view: View): TemplateResult {
  const { t, send } = view;
  return html`<section class="results off-road">
    <img class="figure" src="art/figure/camel.svg" alt="" width="96" height="96" />
    <h2 tabindex="-1" data-focus>${t("before.done")}</h2>
    <p>${t("before.partners")}</p>
    <div class="foot">
      <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "map" } })}>
        ${t("results.map")}
      </button>
      <button type="button" class="main" @click=${() => send({ type: "goTo", address: onwardFrom(view, "before") })}>
        ${t("before.onward")}
      </button>
    </div>
  </section>`;
}

export function offRoadResults(view: View, visit: Visit, place: Roadside): TemplateResult {
  switch (place) {
    case "caravanserai":
      return reviewResults(view, visit);
    case "before":
      return beforeResults(view);
    case "after":
      return afterResults(view, visit);
  }
}
