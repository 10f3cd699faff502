/** What the answers say about the questions, and about the test as a whole. */
import { html, type TemplateResult } from "lit/html.js";
import { FEWEST } from "../../domain/statistics/figure.ts";
import type { Item } from "../../domain/statistics/items.ts";
import { itemsOf } from "../../domain/statistics/items.ts";
import { wholeTest, type WholeTest } from "../../domain/statistics/whole-test.ts";
import type { ClassResults } from "../judge/judged.ts";
import { exportBar } from "./export-bar.ts";
import { itemCounts, type ItemCounts } from "./item-counts.ts";
import { itemTable } from "./item-table.ts";
import { correctedNote, outsideNote } from "./notes.ts";
import { once } from "./once.ts";
import type { Figures } from "./plots/figures.ts";
import { itemScatter } from "./plots/scatter.ts";
import type { Report } from "./screen.ts";
import { wholeTestBlock } from "./whole-test-block.ts";

interface Analysed {
  readonly test: WholeTest;
  readonly items: ReadonlyMap<string, Item>;
  readonly counts: ReadonlyMap<string, ItemCounts>;
}
const analyse = ({ attempts }: ClassResults): Analysed => ({
  test: wholeTest(attempts),
  items: new Map(itemsOf(attempts).map((item) => [item.question, item])),
  counts: itemCounts(attempts),
});

export function createQuestions(figures: Figures): (report: Report) => TemplateResult {
  const analysed = once(analyse);
  return (report) => {
    const { view, results, told } = report;
    const { t } = view;
    const { test, items, counts } = analysed(results);
    const isEnough = results.attempts.length >= FEWEST;
    return html`<main class="desk-main report">
      <div class="head-row">
        <h1 tabindex="-1" data-focus>${t.d("desk.tab-questions")}</h1>
        ${exportBar(report, "items")}
      </div>
      ${told.shown(view)} ${outsideNote(report)} ${correctedNote(report)}
      ${itemTable(report, { items, counts, isEnough })} ${itemScatter(report, figures, items)}
      ${wholeTestBlock(report, test)}
    </main>`;
  };
}
