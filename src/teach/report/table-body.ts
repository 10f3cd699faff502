/** The rows of the class table. Every colour has a sign beside it and a word behind it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import { VERDICT_SIGNS } from "../parts/verdict-signs.ts";
import { routeText } from "../route.ts";
import { SIGNS, type Cell } from "./cells.ts";
import type { Report } from "./screen.ts";
import { clock, numberOr, percentOr } from "./shown.ts";
import type { TableRow, TableSums } from "./table-rows.ts";

function cell({ view }: Report, { state, points }: Cell): TemplateResult {
  const { t } = view;
  return html`<td data-cell=${state}>
    <i aria-hidden="true">${SIGNS[state]}</i><span class="unseen">${t.d(`report.state-${state}`)} </span>${
      points === null ? nothing : numberOr(t, points)
    }
  </td>`;
}

function verdict({ view }: Report, { verdict }: TableRow): TemplateResult {
  const { t } = view;
  return verdict === null
    ? html`<td class="of-verdict" data-verdict="none">
        <i aria-hidden="true">○</i><span class="unseen">${t.d("report.not-in")}</span>
      </td>`
    : html`<td class="of-verdict" data-verdict=${verdict}>
        <i aria-hidden="true">${VERDICT_SIGNS[verdict]}</i><span class="unseen">${t.d(`verdict.${verdict}`)}</span>
      </td>`;
}

function score({ view }: Report, { share, isPassed }: TableRow): TemplateResult {
  const { t } = view;
  const passed =
    isPassed === null
      ? nothing
      : html`<i aria-hidden="true">${isPassed ? "✓" : "✗"}</i
          ><span class="unseen">${t.d(isPassed ? "report.passed" : "report.not-passed")}</span>`;
  return html`<td class="of-score" data-passed=${isPassed ?? nothing}><b>${percentOr(t, share)}</b> ${passed}</td>`;
}

function bodyRow(report: Report, row: TableRow): TemplateResult {
  const { view, own, results } = report;
  const { t } = view;
  const { student, seat, points, cells, attempts, ms, timing } = row;
  const isIn = cells.some(({ state }) => state !== "not-asked");
  return html`<tr data-in=${isIn}>
    ${results.ownClass === null ? nothing : html`<td class="of-seat">${seat === null ? "–" : t.number(seat.number)}</td>`}
    <th scope="row" class="of-name">
      <a href=${routeText({ name: "student", id: own.id, student })}>${student}</a>
    </th>
    ${score(report, row)}
    <td>${numberOr(t, points)}</td>
    ${verdict(report, row)} ${isIn ? cells.map((one) => cell(report, one)) : cells.map(() => html`<td></td>`)}
    <td>${attempts === 0 ? "–" : t.number(attempts)}</td>
    <td>
      ${ms === null ? "–" : clock(ms)}
      ${timing === null ? nothing : html`<span class="tag" data-tag=${timing}>${t.d(`report.${timing}`)}</span>`}
    </td>
  </tr>`;
}

export const tableBody = (report: Report, rows: readonly TableRow[]): TemplateResult =>
  html`<tbody>
    ${repeat(
      rows,
      ({ student }) => student,
      (row) => bodyRow(report, row),
    )}
  </tbody>`;

/** Means of those who were asked. */
export function tableFoot({ view, results }: Report, { share, points }: TableSums): TemplateResult {
  const { t } = view;
  return html`<tfoot>
    <tr>
      ${results.ownClass === null ? nothing : html`<td class="of-seat"></td>`}
      <th scope="row" class="of-name">${t.d("report.mean-row")}</th>
      <td class="of-score"><b>${percentOr(t, share)}</b></td>
      <td></td>
      <td></td>
      ${points.map((mean) => html`<td>${numberOr(t, mean)}</td>`)}
      <td></td>
      <td></td>
    </tr>
  </tfoot>`;
}
