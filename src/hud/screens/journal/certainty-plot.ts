import { html, svg, type TemplateResult } from "lit/html.js";
import type { Memory } from "../../../domain/game-state.ts";
import { CERTAINTY, type Calibration } from "../../../domain/memory/certainty.ts";
import type { View } from "../../view.ts";
import { dataTable } from "./data-table.ts";
import { fit } from "./fit.ts";

const percent = (share: number): number => Math.round(share * 100);

/** Stretched to the width there is: strokes keep their own, and a line of no length with a round end is the dot. */
function track({ level, share }: Calibration): TemplateResult {
  const { from, to } = CERTAINTY[level];
  return html`<svg class="track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <line class="axis" x1="0" y1="5" x2="100" y2="5" />
    <rect class="band" x=${from * 100} y="0" width=${(to - from) * 100} height="10" />
    ${[from, to].map((edge) => svg`<line class="edge" x1=${edge * 100} y1="0" x2=${edge * 100} y2="10" />`)}
    ${
      share === null
        ? null
        : svg`<line class="whisker" x1=${share.low * 100} y1="5" x2=${share.high * 100} y2="5" />
          ${[share.low, share.high].map((end) => svg`<line class="whisker" x1=${end * 100} y1="2.5" x2=${end * 100} y2="7.5" />`)}
          <path class="dot" d=${`M${share.value * 100} 5h0`} />`
    }
  </svg>`;
}

/** How sure against how right: each level beside the range in which it pays best. */
export function certaintyPlot({ t, send }: View, { calibration, certainty }: Memory): TemplateResult {
  const row = (one: Calibration): TemplateResult => {
    const how = fit(one);
    const { from, to } = CERTAINTY[one.level];
    return html`<li>
      <b>${t(`sure.${one.level}`)}</b>
      ${track(one)}
      <span>
        ${one.share === null ? t("journal.said-never") : t("journal.right", { right: one.right, count: one.answers })}${how === null ? null : html`<em data-fit=${how}>${t(`journal.fit-${how}`)}</em>`}
        <small>${t("journal.band", { from: percent(from), to: percent(to) })}</small>
      </span>
    </li>`;
  };
  const interval = ({ share }: Calibration): string =>
    share === null
      ? "–"
      : t("journal.interval", { share: percent(share.value), low: percent(share.low), high: percent(share.high) });
  const heading = t("journal.sure-heading");
  if (certainty.answers === 0)
    return html`<section class="sheet-of-paper">
      <h2>${heading}</h2>
      <p>${t("journal.sure-none")}</p>
      <button type="button" class="quiet" @click=${() => send({ type: "open", dialog: { name: "settings" } })}>
        ${t("stop.settings")}
      </button>
    </section>`;
  return html`<section class="sheet-of-paper">
    <h2>${heading}</h2>
    <p class="how">${t("journal.sure-text")}</p>
    <ul class="levels">
      ${calibration.map(row)}
    </ul>
    <p class="ends" aria-hidden="true"><span>0%</span><span>50%</span><span>100%</span></p>
    <p class="marks">${t("journal.marks", { marks: certainty.marks, count: certainty.answers })}</p>
    ${dataTable({
      label: t("journal.table"),
      caption: heading,
      head: [t("journal.level"), t("journal.answers"), t("journal.right-column"), t("journal.share-column")],
      rows: calibration.map((one) => [
        t(`sure.${one.level}`),
        t.number(one.answers),
        t.number(one.right),
        interval(one),
      ]),
    })}
  </section>`;
}
