import { html, type TemplateResult } from "lit/html.js";
import type { View } from "../../view.ts";
import { MOST_AT_ONCE } from "./most-at-once.ts";
import "../../styles/off-road.css";

/** What is due, and when; missed days are never spoken of. */
function dueWords({ state, t }: View): TemplateResult {
  const { due, next } = state.memory ?? { due: [], next: null };
  if (due.length > 0)
    return html`<p class="due">
      <b>${t("caravanserai.due", { count: due.length })}</b>
      ${due.length > MOST_AT_ONCE ? t("caravanserai.some", { most: MOST_AT_ONCE }) : null}
    </p>`;
  if (next === null) return html`<p class="due">${t("caravanserai.newcomer")}</p>`;
  return html`<p class="due">
    <b>${t("caravanserai.none")}</b> ${t("caravanserai.next", { date: t.date(new Date(next)) })}
  </p>`;
}

export function caravanserai(view: View): TemplateResult {
  const { state, t, send } = view;
  const hasDue = (state.memory?.due.length ?? 0) > 0;
  return html`<section class="arrive off-road">
    <h2 tabindex="-1" data-focus>${t("caravanserai.heading")}</h2>
    <p>${t("caravanserai.text")}</p>
    <div role="status">${dueWords(view)}</div>
    <button type="button" class="link" @click=${() => send({ type: "goTo", address: { name: "journal" } })}>
      ${t("journal.heading")}
    </button>
    <div class="foot">
      <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "map" } })}>
        ${t("results.map")}
      </button>
      <button
        type="button"
        class="main"
        aria-disabled=${!hasDue}
        @click=${() => hasDue && send({ type: "startVisit" })}
      >
        ${t("caravanserai.begin")}
      </button>
    </div>
  </section>`;
}
