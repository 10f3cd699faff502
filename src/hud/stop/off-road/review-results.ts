import { html, type TemplateResult } from "lit/html.js";
import type { Task, Visit } from "../../../domain/visit.ts";
import type { MessageKey } from "../../../i18n/translator.ts";
import { stars } from "../../stars.ts";
import type { View } from "../../view.ts";
import { reviewList } from "../review-list.ts";

/** What shines again, what comes back soon, and whether there is more to do. */
export function reviewResults(view: View, visit: Visit): TemplateResult {
  const { state, t, send } = view;
  const ended = visit.ended ?? { points: 0, most: 0, stars: 0 };
  const asked = new Set(visit.tasks.map(({ question }) => question));
  // The memory may have been reckoned before this visit: what was asked in it is not due today.
  const left = state.memory?.due.filter((id) => !asked.has(id)).length ?? 0;
  const next = state.memory?.next ?? 0;
  const titles = (heading: MessageKey, tasks: readonly Task[]): TemplateResult | null =>
    tasks.length === 0
      ? null
      : html`<h3>${t(heading)}</h3>
          <ul class="chips">
            ${tasks.map(({ question, status }) => html`<li data-state=${status}>${state.content?.text.questions[question]?.title ?? "…"}</li>`)}
          </ul>`;
  return html`<section class="results off-road">
    <h2 tabindex="-1" data-focus>${t("caravanserai.done")}</h2>
    <p class="small-score">
      ${stars(ended.stars, t)} ${t("results.points", { points: ended.points, most: ended.most })}
    </p>
    ${titles(
      "caravanserai.bright",
      visit.tasks.filter(({ status }) => status === "right"),
    )}
    ${titles(
      "caravanserai.soon",
      visit.tasks.filter(({ status }) => status !== "right"),
    )}
    ${left > 0 ? html`<p>${t("caravanserai.left", { count: left })}</p>` : next > Date.now() ? html`<p>${t("caravanserai.next", { date: t.date(new Date(next)) })}</p>` : null}
    ${reviewList(view, visit)}
    <div class="foot">
      ${
        left > 0
          ? html`<button type="button" class="quiet" @click=${() => send({ type: "startVisit" })}>
              ${t("caravanserai.again")}
            </button>`
          : null
      }
      <button type="button" class="main" @click=${() => send({ type: "goTo", address: { name: "map" } })}>
        ${t("results.map")}
      </button>
    </div>
  </section>`;
}
