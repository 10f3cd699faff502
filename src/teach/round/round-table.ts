/** Questions by teams: who earned what share of each. On the page, and for a spreadsheet. */
import { html, type TemplateResult } from "lit/html.js";
import type { Table } from "../../exchange/table/table.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import type { DeskRound } from "../desk-data.ts";
import { teamSign } from "./team-sign.ts";

/** Shares of a full mark, 0 to 1; a question that earned nothing stands empty in every column. Points below. */
export function roundTable(t: DeskTranslator, { title, teams, asked }: DeskRound): Table {
  return {
    name: title,
    columns: [
      { title: t.d("round.number"), kind: "number" },
      { title: t.d("round.question"), kind: "text" },
      ...teams.map(({ name }) => ({ title: name, kind: "number" as const })),
    ],
    rows: [
      ...asked.map((one, at) => [
        at + 1,
        one.title,
        ...teams.map((_, team) => (one.team === team && one.score > 0 ? one.score : null)),
      ]),
      [null, t.d("round.points"), ...teams.map(({ points }) => points)],
    ],
  };
}

export function drawRoundTable(t: DeskTranslator, { title, teams, asked }: DeskRound): TemplateResult {
  const cell = (one: DeskRound["asked"][number], team: number): TemplateResult => {
    if (one.team !== team || one.score === 0) return html`<td><span class="unseen">${t.d("round.nothing")}</span></td>`;
    return html`<td>${teamSign(team)} ${one.score === 1 ? t.d("round.in-full") : t.percent(one.score)}</td>`;
  };
  return html`<div class="across" role="region" tabindex="0" aria-label=${t.d("round.table-of", { title })}>
    <table>
      <caption class="unseen">
        ${t.d("round.table-of", { title })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.d("round.question")}</th>
          ${teams.map(({ name }, team) => html`<th scope="col">${teamSign(team)} ${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${asked.map(
          (one, at) =>
            html`<tr ?data-unsolved=${one.score === 0}>
              <th scope="row">${at + 1}. ${one.title}</th>
              ${teams.map((_, team) => cell(one, team))}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${t.d("round.points")}</th>
          ${teams.map(({ points }) => html`<td>${t.number(points)}</td>`)}
        </tr>
      </tfoot>
    </table>
  </div>`;
}
