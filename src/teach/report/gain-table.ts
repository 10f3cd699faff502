/** What was learned between the first attempt and the last. */
import { html, type TemplateResult } from "lit/html.js";
import { across } from "./across.ts";
import type { ClassLearning } from "../../domain/statistics/gain.ts";
import type { Report } from "./screen.ts";
import { numberOr, rounded } from "./shown.ts";

export function gainTable({ view }: Report, { students, count, mean }: ClassLearning): TemplateResult {
  const { t } = view;
  const heading = t.d("item.gain-heading");
  if (students.length === 0)
    return html`<section>
      <h2>${heading}</h2>
      <p class="how">${t.d("item.gain-none")}</p>
    </section>`;
  const share = (value: number): string => t.percent(rounded(value, 0) / 100);
  return html`<section>
    <h2>${heading}</h2>
    ${mean === null ? null : html`<p>${t.d("item.gain-mean", { count, gain: t.percent(rounded(mean, 2)) })}</p>`}
    <p class="how">${t.d("item.gain-how")}</p>
    ${across(
      { heading, name: "gains" },
      html`<thead>
          <tr>
            <th scope="col">${t.d("report.sort-name")}</th>
            <th scope="col">${t.d("item.gain-first")}</th>
            <th scope="col">${t.d("item.gain-last")}</th>
            <th scope="col">${t.d("item.gain-points")}</th>
          </tr>
        </thead>
        <tbody>
          ${students.map(
            ({ name, first, last }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${share(first)}</td>
                <td>${share(last)}</td>
                <td>${last > first ? "▲" : last < first ? "▼" : "＝"} ${numberOr(t, Math.abs(last - first), 0)}</td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </section>`;
}
