/** The head of the class table: what it is sorted by, and the questions. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { routeText } from "../route.ts";
import type { Report } from "./screen.ts";
import { SORT_KEYS, type Sorting, type SortKey } from "./sorting.ts";
import { titleOf } from "./words-of.ts";

export interface HeadWays {
  readonly sorting: Sorting;
  readonly sort: (by: SortKey) => void;
}

function sortHead({ view }: Report, { sorting, sort }: HeadWays, by: SortKey): TemplateResult {
  const order = sorting.by !== by ? "none" : sorting.isUp ? "ascending" : "descending";
  return html`<th scope="col" class=${`of-${by}`} aria-sort=${order}>
    <button type="button" @click=${() => sort(by)}>
      ${view.t.d(`report.sort-${by}`)}<i aria-hidden="true">${order === "none" ? "↕" : sorting.isUp ? "▲" : "▼"}</i>
    </button>
  </th>`;
}

export function tableHead(report: Report, ways: HeadWays): TemplateResult {
  const { view, own, results } = report;
  const { t } = view;
  const { content, corrected, ownClass } = results;
  return html`<thead>
    <tr>
      ${SORT_KEYS.map((by) => (by === "seat" && ownClass === null ? nothing : sortHead(report, ways, by)))}
      <th scope="col">${t.d("report.points")}</th>
      <th scope="col" class="of-verdict">${t.d("report.verdict")}</th>
      ${content.level.questions.map((question, at) => {
        const isCorrected = corrected.includes(question.id);
        return html`<th scope="col" class="of-question" ?data-corrected=${isCorrected}>
          <a href=${routeText({ name: "question", id: own.id, question: question.id })}
            ><b>${t.number(at + 1)}${isCorrected ? html`<i aria-hidden="true">*</i>` : nothing}</b>
            <span>${titleOf(t, content, question)}</span>${
              isCorrected ? html`<span class="unseen">${t.d("report.key-corrected")}</span>` : nothing
            }</a
          >
        </th>`;
      })}
      <th scope="col">${t.d("report.attempts")}</th>
      <th scope="col">${t.d("report.time")}</th>
    </tr>
  </thead>`;
}
