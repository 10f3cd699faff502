import { html, type TemplateResult } from "lit/html.js";
import type { JournalRow } from "../../../domain/memory/journal.ts";
import type { View } from "../../view.ts";
import { dataTable } from "./data-table.ts";
import { countOf, TILES, tilesOf } from "./tiles.ts";

/** One tile a question: how many there are and how they stand is seen at once, by shape and by colour. */
export function tilePlot(
  { t }: View,
  by: "topics" | "stops",
  rows: readonly JournalRow[],
  nameOf: (key: string) => string,
): TemplateResult {
  const heading = t(`journal.${by}`);
  const row = (one: JournalRow): TemplateResult => {
    const counts = Object.fromEntries(TILES.map((tile) => [tile, countOf(one, tile)]));
    const name = nameOf(one.key);
    return html`<li>
      <span class="key" aria-hidden="true">${name}</span>
      <span class="tiles" role="img" aria-label=${t("journal.row", { name, ...counts })}
        >${tilesOf(one).map((tile) => html`<i data-tile=${tile}></i>`)}</span
      >
      <span class="count" aria-hidden="true">${t("journal.share", { known: one.known, total: one.total })}</span>
    </li>`;
  };
  const first = ({ rightShare }: JournalRow): string =>
    rightShare === null ? "–" : `${Math.round(rightShare * 100)}%`;
  return html`<section class="sheet-of-paper">
    <h2>${heading}</h2>
    <ul class="plot">
      ${rows.map(row)}
    </ul>
    ${dataTable({
      label: t("journal.table"),
      caption: heading,
      head: [
        t(by === "topics" ? "journal.topic" : "journal.stop"),
        t("journal.all"),
        ...TILES.map((tile) => t(`journal.${tile}`)),
        t("journal.first-right"),
      ],
      rows: rows.map((one) => [
        nameOf(one.key),
        t.number(one.total),
        ...TILES.map((tile) => t.number(countOf(one, tile))),
        first(one),
      ]),
    })}
  </section>`;
}
