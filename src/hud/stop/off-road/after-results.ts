import { html, type TemplateResult } from "lit/html.js";
import { beforeAfter } from "../../../domain/memory/gain.ts";
import type { Visit } from "../../../domain/visit.ts";
import type { View } from "../../view.ts";
import { reviewList } from "../review-list.ts";
import { gainFigure } from "./gain-figure.ts";
import { gainWord } from "./gain-word.ts";
import { onwardFrom } from "./before-after.ts";

/** What the road has taught, told kindly also where the number did not grow. */
export function afterResults(view: View, visit: Visit): TemplateResult {
  const { state, t, send } = view;
  const { before } = beforeAfter(state.progress);
  const after = visit.tasks.filter(({ status }) => status === "right").length;
  const of = visit.tasks.length;
  const told =
    before === null
      ? html`<p>${t("after.alone", { after, of })}</p>`
      : html`<p class="gain" aria-hidden="true">${gainFigure(t, before, after, of)}</p>
          <p>${t("after.told", { before, after, of })}</p>
          <p>${t(`after.${gainWord(before, after, of)}`)}</p>`;
  return html`<section class="results off-road">
    <h2 tabindex="-1" data-focus>${t("after.heading")}</h2>
    ${told} ${reviewList(view, visit)}
    <div class="foot">
      <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "map" } })}>
        ${t("results.map")}
      </button>
      <button type="button" class="main" @click=${() => send({ type: "goTo", address: onwardFrom(view, "after") })}>
        ${t("results.finale")}
      </button>
    </div>
  </section>`;
}
