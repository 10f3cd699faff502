/** Item analysis: one row a question. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { across } from "./across.ts";
import type { Question } from "../../domain/question.ts";
import { FEWEST } from "../../domain/statistics/figure.ts";
import type { Item } from "../../domain/statistics/items.ts";
import { readItem } from "../../domain/statistics/reading.ts";
import { routeText } from "../route.ts";
import { SIGNS } from "./cells.ts";
import type { ItemCounts } from "./item-counts.ts";
import { figureText, readingTag } from "./read-of.ts";
import type { Report } from "./screen.ts";
import { titleOf } from "./words-of.ts";

export const ITEM_FIGURES = ["facility", "discrimination", "efficiency", "weight"] as const;
export const STATES = ["full", "part", "none", "not-reached"] as const;
/** The deviation stands beside the others; it follows from the facility and has no reading of its own. */
export const ALL_FIGURES = ["facility", "deviation", "discrimination", "efficiency", "weight"] as const;

interface ItemsShown {
  readonly items: ReadonlyMap<string, Item>;
  readonly counts: ReadonlyMap<string, ItemCounts>;
  /** Whether figures are told at all. */
  readonly isEnough: boolean;
}

function figures({ view, results }: Report, item: Item | undefined): TemplateResult {
  const { t } = view;
  if (item === undefined) return html`${[0, 1, 2, 3, 4].map(() => html`<td>–</td>`)}`;
  const read = readItem(item, results.content.level.questions.length);
  const cell = (of: (typeof ITEM_FIGURES)[number]): TemplateResult =>
    html`<td>${figureText(t, of, item[of])}${readingTag(t, of, read[of])}</td>`;
  return html`${cell("facility")}
    <td>${figureText(t, "spread", item.deviation)}</td>
    ${cell("discrimination")} ${cell("efficiency")} ${cell("weight")}`;
}

function itemRow(report: Report, question: Question, at: number, shown: ItemsShown): TemplateResult {
  const { view, own, results } = report;
  const { t } = view;
  const counts = shown.counts.get(question.id);
  const isLeftOut = own.corrections[question.id]?.as === "left-out";
  return html`<tr>
    <th scope="row">
      <a href=${routeText({ name: "question", id: own.id, question: question.id })}
        >${t.number(at + 1)}. ${titleOf(t, results.content, question)}</a
      >
      ${results.corrected.includes(question.id) ? html`<span class="tag">${t.d(isLeftOut ? "item.left-out" : "report.key-corrected")}</span>` : nothing}
    </th>
    <td>${t.number(counts?.asked ?? 0)}</td>
    ${STATES.map((state) => html`<td>${t.number(counts?.by[state] ?? 0)}</td>`)}
    ${shown.isEnough ? figures(report, shown.items.get(question.id)) : nothing}
  </tr>`;
}

export function itemTable(report: Report, shown: ItemsShown): TemplateResult {
  const { view, results } = report;
  const { t } = view;
  const heading = t.d("item.heading");
  return html`<section>
    <h2>${heading}</h2>
    ${shown.isEnough ? nothing : html`<p class="note">${t.d("item.few", { count: results.attempts.length, least: FEWEST })}</p>`}
    ${across(
      { heading, name: "items", isBroad: true },
      html`<thead>
          <tr>
            <th scope="col">${t.d("item.question")}</th>
            <th scope="col">${t.d("item.asked")}</th>
            ${STATES.map(
              (state) =>
                html`<th scope="col">
                  <i data-cell=${state} aria-hidden="true">${SIGNS[state]}</i> ${t.d(`report.state-${state}`)}
                </th>`,
            )}
            ${shown.isEnough ? ALL_FIGURES.map((of) => html`<th scope="col">${t.d(`item.${of}`)}</th>`) : nothing}
          </tr>
        </thead>
        <tbody>
          ${results.content.level.questions.map((question, at) => itemRow(report, question, at, shown))}
        </tbody>`,
    )}
    ${
      shown.isEnough
        ? html`<details class="meanings">
            <summary>${t.d("item.meanings")}</summary>
            <dl>
              ${ALL_FIGURES.map(
                (of) =>
                  html`<dt>${t.d(`item.${of}`)}</dt>
                    <dd>${t.d(`item.${of}-what`)}</dd>`,
              )}
            </dl>
            <p class="how">${t.d("item.as-moodle")}</p>
          </details>`
        : nothing
    }
  </section>`;
}
