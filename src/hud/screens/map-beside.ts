import { html, type TemplateResult } from "lit/html.js";
import type { View } from "../view.ts";

/** What lies beside the road: the caravanserai with what is due there, and the journal. */
export function besideTheRoad({ state, t, send }: View): TemplateResult {
  const due = state.memory?.due.length ?? 0;
  return html`<button
      type="button"
      class="quiet inn"
      @click=${() => send({ type: "goTo", address: { name: "stop", stop: "caravanserai" } })}
    >
      <img src="art/figure/teapot.svg" alt="" width="36" height="36" /><span
        >${t("map.caravanserai")}
        ${state.memory === null ? null : html`<small ?data-due=${due > 0}>${due > 0 ? t("map.due", { count: due }) : t("map.due-none")}</small>`}</span
      >
    </button>
    <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "journal" } })}>
      ${t("journal.heading")}
    </button>`;
}
