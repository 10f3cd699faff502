/** A certificate for each name: a page of A4, broader than high. */
import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { frameCorners, frameTiles, hornPath, starPath } from "./ornament.ts";
import type { Paper } from "./paper.ts";

export interface Certified {
  /** Empty for a line to write on. */
  readonly name: string;
  /** Share of all points, 0 to 1; null where it is not told. */
  readonly share: number | null;
}
export interface Certificates {
  readonly t: DeskTranslator;
  readonly title: string;
  /** Empty where there is none. */
  readonly className: string;
  /** Null for a line to write on. */
  readonly date: Date | null;
  readonly all: readonly Certified[];
}

const WIDTH = 297;
const HEIGHT = 210;
const HORN = "paper-horn";

const frame = (): TemplateResult => {
  const tiles = frameTiles(WIDTH, HEIGHT);
  const within = (by: number, name: string) =>
    svg`<rect class=${name} x=${by} y=${by} width=${WIDTH - 2 * by} height=${HEIGHT - 2 * by} />`;
  return html`<svg class="honour-frame" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    ${within(9, "outer")} ${within(21.5, "inner")} ${within(23, "inner fine")}
    <g class="horns">
      ${tiles.map(
        ({ x, y, turn, stretch }) =>
          svg`<use href=${`#${HORN}`} transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${turn}) scale(${stretch.toFixed(3)} 1)" />`,
      )}
    </g>
    ${frameCorners(WIDTH, HEIGHT).map(
      ([x, y]) =>
        svg`<g transform="translate(${x} ${y})"><path class="star" d=${starPath(5)} /><path class="star-in" d=${starPath(2.4)} /></g>`,
    )}
  </svg>`;
};

function certificate({ t, title, className, date }: Certificates, { name, share }: Certified, first: boolean) {
  const line = (label: string, value: string): TemplateResult =>
    html`<p><span class="honour-line">${value}</span><small>${label}</small></p>`;
  return html`<div class="honour">
    ${first ? html`<svg class="unseen" aria-hidden="true"><path id=${HORN} d=${hornPath()} /></svg>` : nothing}
    ${frame()}
    <div class="honour-words">
      <p class="honour-game">${t("game.name")}</p>
      <h3>${t.d("print.honour")}</h3>
      <p class="honour-to">${t.d("print.honour-to")}</p>
      <p class="honour-name" ?data-blank=${name === ""}>${name}</p>
      ${className === "" ? nothing : html`<p class="honour-class">${t.d("print.honour-class", { name: className })}</p>`}
      <p class="honour-for">${t.d("print.honour-for", { title })}</p>
      ${share === null ? nothing : html`<p class="honour-share">${t.d("print.honour-share", { share: t.percent(share) })}</p>`}
    </div>
    <div class="honour-foot">
      ${line(t.d("print.date"), date === null ? "" : t.date(date))}
      <img src="icon.svg" alt="" width="76" height="76" />
      ${line(t.d("print.teacher"), "")}
    </div>
  </div>`;
}

export const certificates = (of: Certificates): Paper => ({
  is: "pages",
  pages: of.all.map((one, at) => certificate(of, one, at === 0)),
});
