import { html, type TemplateResult } from "lit/html.js";
import { offRoadAt } from "../../domain/off-road.ts";
import type { Visit } from "../../domain/visit.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import { stars } from "../stars.ts";
import type { View } from "../view.ts";
import { offer } from "./offer.ts";
import { assignedResults } from "./assigned/results.ts";
import { offRoadResults } from "./off-road/results.ts";
import { reviewList } from "./review-list.ts";

export function results(view: View, visit: Visit): TemplateResult {
  const beside = offRoadAt(visit.stop);
  if (beside === "assigned") return assignedResults(view, visit);
  if (beside !== null) return offRoadResults(view, visit, beside);
  const { state, t, send } = view;
  const ended = visit.ended ?? { points: 0, most: 0, stars: 0 };
  const gaps = visit.tasks.filter(({ status }) => status === "gap").length;
  const at = state.route.findIndex(({ id }) => id === visit.stop);
  const next = state.route[at + 1];
  const onward = next
    ? html`<button type="button" class="main" @click=${() => send({ type: "travelTo", stop: next.id })}>
        ${t("results.next", { name: t(`place.${next.id}` as MessageKey) })}
      </button>`
    : html`<button type="button" class="main" @click=${() => send({ type: "goTo", address: { name: "finale" } })}>
        ${t("results.finale")}
      </button>`;
  return html`<section class="results">
    <h2 tabindex="-1" data-focus>${t("results.heading", { name: state.content?.text.name ?? "" })}</h2>
    <p class="score">
      ${stars(ended.stars, t)} <span>${t("results.points", { points: ended.points, most: ended.most })}</span>
    </p>
    ${gaps > 0 ? html`<p class="how">${t("results.gaps", { count: gaps })}</p>` : null} ${offer(view, visit.stop)}
    <div class="foot">
      <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "map" } })}>
        ${t("results.map")}
      </button>
      ${onward}
    </div>
    <button type="button" class="link" @click=${() => send({ type: "startVisit" })}>${t("stop.again")}</button>
    ${reviewList(view, visit)}
  </section>`;
}
