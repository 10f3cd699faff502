import { html, type TemplateResult } from "lit/html.js";
import type { Memory } from "../../domain/game-state.ts";
import type { JournalRow } from "../../domain/memory/journal.ts";
import type { MessageKey } from "../../i18n/translator.ts";
import type { View } from "../view.ts";
import { certaintyPlot } from "./journal/certainty-plot.ts";
import { gain } from "./journal/gain.ts";
import { tilePlot } from "./journal/tile-plot.ts";
import { countOf, TILES } from "./journal/tiles.ts";
import "../styles/journal.css";
import "../styles/journal-numbers.css";

const sum = ({ journal: { stops } }: Memory, count: (row: JournalRow) => number): number =>
  stops.reduce((all, row) => all + count(row), 0);
const total = (row: JournalRow): number => row.total;
const seen = (row: JournalRow): number => row.seen;

/** A newcomer's page: it says what will stand here. */
const blank = ({ t }: View, memory: Memory): TemplateResult =>
  html`<section class="sheet-of-paper blank">
    <img src="art/figure/camel.svg" alt="" width="112" height="112" />
    <h2>${t("journal.empty-heading")}</h2>
    <p>${t("journal.empty", { count: sum(memory, total) })}</p>
  </section>`;

function pages(view: View, memory: Memory): TemplateResult {
  const { t } = view;
  const legend = html`<ul class="legend" aria-label=${t("journal.legend")}>
    ${TILES.map((tile) => html`<li><i data-tile=${tile} aria-hidden="true"></i><b>${sum(memory, (row) => countOf(row, tile))}</b> ${t(`journal.${tile}`)}</li>`)}
  </ul>`;
  return html`<section class="sheet-of-paper summary">
      <p class="seen-count">${t("journal.seen", { seen: sum(memory, seen), all: sum(memory, total) })}</p>
      ${legend}
    </section>
    ${tilePlot(view, "topics", memory.journal.topics, (key) => t(`topic.${key}` as MessageKey))}
    ${tilePlot(view, "stops", memory.journal.stops, (key) => t(`place.${key}` as MessageKey))}
    ${certaintyPlot(view, memory)} ${gain(view, memory.beforeAfter)}`;
}

/** What I know: read at a glance as tiles, and the same as tables. */
export function journal(view: View): TemplateResult {
  const { state, t, send } = view;
  const { memory } = state;
  const content =
    memory === null
      ? html`<p class="sheet-of-paper" role="status">${t("journal.loading")}</p>`
      : sum(memory, seen) === 0
        ? html`${blank(view, memory)} ${memory.beforeAfter.before === null ? null : gain(view, memory.beforeAfter)}`
        : pages(view, memory);
  return html`<main class="journal">
    <div class="ornament" aria-hidden="true"></div>
    <header>
      <h1 tabindex="-1" data-focus>${t("journal.heading")}</h1>
      <nav>
        <button
          type="button"
          class="quiet"
          @click=${() => send({ type: "goTo", address: { name: "stop", stop: "caravanserai" } })}
        >
          ${t("place.caravanserai")}
        </button>
        <button type="button" class="main" @click=${() => send({ type: "goTo", address: { name: "map" } })}>
          ${t("results.map")}
        </button>
      </nav>
    </header>
    <div class="pages">${content}</div>
  </main>`;
}
