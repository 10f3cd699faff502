import { html, type TemplateResult } from "lit/html.js";
import { stopProgress } from "../../domain/game-state.ts";
import type { Content, GuidePageText } from "../../domain/level-text.ts";
import { offRoadAt } from "../../domain/off-road.ts";
import { MOST_STARS } from "../../domain/rules.ts";
import type { View } from "../view.ts";
import { offer } from "./offer.ts";
import { assignedArrive } from "./assigned/arrive.ts";
import { beforeAfterArrive } from "./off-road/before-after.ts";
import { caravanserai } from "./off-road/caravanserai.ts";

const firstPage = (content: Content | null): GuidePageText | undefined =>
  content?.text.guidebook[content.level.guidebook?.[0]?.id ?? ""];

/** The player's own first sight of a place: what the landscape asks for. */
export function arrive(view: View, stop: string): TemplateResult {
  const beside = offRoadAt(stop);
  if (beside === "assigned") return assignedArrive(view);
  if (beside !== null) return beside === "caravanserai" ? caravanserai(view) : beforeAfterArrive(view, beside);
  const { state, t, send } = view;
  const text = state.content?.text;
  const progress = stopProgress(state, stop);
  const again = (progress?.visitsEnded ?? 0) > 0;
  return html`<section class="arrive">
    <h2 tabindex="-1" data-focus>${text?.task}</h2>
    <p>${firstPage(state.content)?.paragraphs[0]}</p>
    <p class="how">${again ? t("map.stars", { count: progress?.stars ?? 0, most: MOST_STARS }) : t("arrive.length")}</p>
    ${offer(view, stop)}
    <div class="foot">
      <button type="button" class="quiet" @click=${() => send({ type: "open", dialog: { name: "guidebook" } })}>
        ${t("stop.guidebook")}
      </button>
      <button type="button" class="main" @click=${() => send({ type: "startVisit" })}>
        ${t(again ? "stop.again" : "stop.begin")}
      </button>
    </div>
  </section>`;
}
