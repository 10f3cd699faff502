/** The class at one look: who has done what, question by question. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { across } from "./across.ts";
import { VERDICT_SIGNS } from "../parts/verdict-signs.ts";
import { COUNTED, type Counted } from "../desk-data.ts";
import { MOST_POINTS } from "../../domain/rules.ts";
import { CELL_STATES, SIGNS } from "./cells.ts";
import { exportBar } from "./export-bar.ts";
import { correctedNote, missingNote, outsideNote } from "./notes.ts";
import { scoreHistogram } from "./plots/histogram.ts";
import type { Report } from "./screen.ts";
import { percentOr } from "./shown.ts";
import { pressed, sorted, type Sorting } from "./sorting.ts";
import { tableBody, tableFoot } from "./table-body.ts";
import { tableHead, type HeadWays } from "./table-head.ts";
import { sumsOf, tableRows, type TableSums } from "./table-rows.ts";
import type { Figures } from "./plots/figures.ts";

function countedChoice({ view, own, told }: Report): TemplateResult {
  const { t, store } = view;
  const change = (event: Event): void => {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : "";
    const counted: Counted = COUNTED.find((one) => one === value) ?? own.counted;
    void told.done(view, store.putAssignment({ ...own, counted }), "report.counted-done");
  };
  return html`<label class="field counted"
    ><span>${t.d("report.counted")}</span
    ><select @change=${change}>
      ${COUNTED.map(
        (one) => html`<option value=${one} ?selected=${own.counted === one}>${t.d(`report.counted-${one}`)}</option>`,
      )}
    </select></label
  >`;
}

function summary({ view, own, results }: Report, { scored, share, passed }: TableSums): TemplateResult {
  const { t } = view;
  const { ownClass, rows } = results;
  const { pass } = own.assignment;
  const isIn = rows.filter(({ all, student }) => all.length > 0 && student !== "").length;
  return html`<dl class="figures">
    <div>
      <dt>${t.d("report.handed-in")}</dt>
      <dd>
        ${ownClass === null ? t.number(isIn) : t.d("report.of", { some: isIn, all: rows.filter(({ student }) => student !== "").length })}
      </dd>
    </div>
    <div>
      <dt>${t.d("report.class-mean")}</dt>
      <dd>${percentOr(t, share)}</dd>
    </div>
    ${
      pass === 0
        ? nothing
        : html`<div>
            <dt>${t.d("report.passed-from", { share: t.percent(pass / 100) })}</dt>
            <dd>${t.d("report.of", { some: passed, all: scored })}</dd>
          </div>`
    }
  </dl>`;
}

const legend = ({ view: { t } }: Report): TemplateResult =>
  html`<div class="legend">
    <p>${t.d("report.sort-how")} ${t.d("report.points-how", { most: MOST_POINTS })}</p>
    <ul>
      ${CELL_STATES.map(
        (state) =>
          html`<li><i data-cell=${state} aria-hidden="true">${SIGNS[state]}</i> ${t.d(`report.state-${state}`)}</li>`,
      )}
    </ul>
    <ul>
      ${(Object.keys(VERDICT_SIGNS) as (keyof typeof VERDICT_SIGNS)[]).map(
        // Object.keys forgets the keys of a closed table.
        (one) =>
          html`<li><i data-verdict=${one} aria-hidden="true">${VERDICT_SIGNS[one]}</i> ${t.d(`verdict.${one}`)}</li>`,
      )}
    </ul>
  </div>`;

/** Remembers by what it is sorted. */
export function createClassTable(figures: Figures): (report: Report) => TemplateResult {
  let sorting: Sorting | null = null;

  return (report) => {
    const { view, own, results, told } = report;
    const { t } = view;
    const now: Sorting = sorting ?? { by: results.ownClass === null ? "name" : "seat", isUp: true };
    const ways: HeadWays = {
      sorting: now,
      sort(by) {
        sorting = pressed(now, by);
        view.say(t.d(sorting.isUp ? "report.sorted-up" : "report.sorted-down", { by: t.d(`report.sort-${by}`) }));
        view.redraw();
      },
    };
    const rows = tableRows(results, own.assignment.pass);
    const sums = sumsOf(rows, results.content.level.questions.length);
    const heading = t.d("desk.tab-table");
    return html`<main class="desk-main report of-table">
      <div class="head-row">
        <h1 tabindex="-1" data-focus>${heading}</h1>
        ${exportBar(report, "scores")}
      </div>
      ${told.shown(view)} ${summary(report, sums)} ${outsideNote(report)} ${correctedNote(report)}
      ${countedChoice(report)}
      ${
        rows.length === 0
          ? html`<p class="empty">${t.d("report.empty")}</p>`
          : html`${across({ heading, caption: t.d("report.caption", { title: own.assignment.title }), name: "class-table", isBroad: true }, html`${tableHead(report, ways)} ${tableBody(report, sorted(rows, now, t.lang))} ${tableFoot(report, sums)}`)}
            ${legend(report)} ${scoreHistogram(report, figures)}`
      }
      ${missingNote(report)}
    </main>`;
  };
}
