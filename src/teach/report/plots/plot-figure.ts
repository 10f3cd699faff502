/** A plot with its name and, folded beneath it, its numbers as a table. */
import { html, type TemplateResult } from "lit/html.js";
import { guard } from "lit/directives/guard.js";
import type { PlotOptions } from "@observablehq/plot";
import { dataTable, type DataTable } from "../../../hud/screens/journal/data-table.ts";
import type { DeskView } from "../../desk-view.ts";
import type { Figures, PlotLibrary } from "./figures.ts";
import { withHatch } from "./hatch.ts";

interface PlotFigure {
  readonly heading: string;
  /** What is to be seen, in a sentence: the picture's name for those who do not see it. */
  readonly told: string;
  /** How to read it. */
  readonly how?: string;
  /** It is drawn anew when one of these is another. */
  readonly from: readonly unknown[];
  readonly draw: (library: PlotLibrary, width: number) => PlotOptions;
  readonly table: Pick<DataTable, "head" | "rows">;
}

const WIDEST = 640;
const MARGINS = 72;
const FONT = { fontSize: "13px", fontFamily: "inherit", color: "var(--ink)", background: "none", overflow: "visible" };

/** The library's own style sheet would be refused by the page's policy: report.css holds its rules instead. */
function drawn(library: PlotLibrary, name: string, options: PlotOptions): Element {
  const svg = library.plot({ ...options, className: "drawn", style: FONT });
  for (const sheet of svg.querySelectorAll("style")) sheet.remove();
  for (const part of svg.querySelectorAll("[aria-label], [aria-description]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  withHatch(svg);
  return svg;
}

export function plotFigure(view: DeskView, figures: Figures, figure: PlotFigure): TemplateResult {
  const { t, redraw } = view;
  const { heading, told, how, from, draw, table } = figure;
  const library = figures.library(redraw);
  const width = Math.min(WIDEST, document.documentElement.clientWidth - MARGINS);
  return html`<section class="plotted">
    <h2>${heading}</h2>
    ${how === undefined ? null : html`<p class="how">${how}</p>`}
    <figure>
      ${guard([library, t.lang, width, ...from], () =>
        library === null
          ? html`<p class="plot-coming" role="presentation"></p>`
          : drawn(library, `${heading}. ${told}`, { width, ...draw(library, width) }),
      )}
    </figure>
    ${dataTable({ label: t("journal.table"), caption: heading, ...table })}
  </section>`;
}
