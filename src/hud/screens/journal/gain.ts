import { html, type TemplateResult } from "lit/html.js";
import type { BeforeAfter } from "../../../domain/memory/gain.ts";
import type { View } from "../../view.ts";
import { gainFigure } from "../../stop/off-road/gain-figure.ts";
import { gainWord } from "../../stop/off-road/gain-word.ts";
import "../../styles/off-road.css";

/** What the journey taught, with a lantern for each right answer. */
export function gain({ t }: View, { before, after, of }: BeforeAfter): TemplateResult {
  const lanterns = (label: string, right: number): TemplateResult =>
    html`<p class="lanterns" aria-hidden="true">
      <span>${label}</span>${Array.from({ length: of }, (_, at) => html`<i ?data-lit=${at < right}></i>`)}
    </p>`;
  const told =
    before === null && after === null
      ? html`<p>${t("journal.gain-none")}</p>`
      : before === null
        ? html`<p>${t("after.alone", { after: after ?? 0, of })}</p>`
        : after === null
          ? html`<p>${t("journal.gain-half")}</p>`
          : html`<p class="gain" aria-hidden="true">${gainFigure(t, before, after, of)}</p>
              ${lanterns(t("journal.before"), before)} ${lanterns(t("journal.after"), after)}
              <p>${t("after.told", { before, after, of })}</p>
              <p>${t(`after.${gainWord(before, after, of)}`)}</p>`;
  return html`<section class="sheet-of-paper">
    <h2>${t("journal.gain-heading")}</h2>
    ${told}
  </section>`;
}
