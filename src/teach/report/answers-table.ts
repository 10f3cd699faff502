/** What the class answered at first: every option, with who took it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { across } from "./across.ts";
import type { Distractors, Option } from "../../domain/statistics/distractors.ts";
import { FEWEST } from "../../domain/statistics/figure.ts";
import type { Third } from "../../domain/statistics/thirds.ts";
import type { Report } from "./screen.ts";

export const THIRDS: readonly Third[] = ["lower", "middle", "upper"];
const FLAG_SIGNS = { nobody: "○", strong: "⚑" } as const;

function optionRow({ view }: Report, option: Option, name: string, isEnough: boolean): TemplateResult {
  const { t } = view;
  const { isRight, count, share, rest, thirds, flags } = option;
  return html`<tr data-right=${isRight}>
    <th scope="row">
      <i data-cell=${isRight ? "full" : "none"} aria-hidden="true">${isRight ? "✓" : "✗"}</i
      ><span class="unseen">${t.d(isRight ? "item.right" : "item.wrong")} </span>${name}
      ${flags.map(
        (flag) =>
          html`<small class="reading" data-mood=${flag === "strong" ? "bad" : "look"}
            ><i aria-hidden="true">${FLAG_SIGNS[flag]}</i> ${t.d(`item.option-${flag}`)}</small
          >`,
      )}
    </th>
    <td>${t.number(count)}</td>
    <td>${t.percent(Math.round(share) / 100)}</td>
    ${
      isEnough
        ? html`<td>${rest === null ? "–" : t.percent(Math.round(rest) / 100)}</td>
            ${THIRDS.map((third) => html`<td>${t.number(thirds?.[third] ?? 0)}</td>`)}`
        : nothing
    }
  </tr>`;
}

/** `nameOf`: the option's words. */
export function answersTable(report: Report, found: Distractors, nameOf: (option: Option) => string): TemplateResult {
  const { t } = report.view;
  const heading = t.d("item.answers-heading");
  const isEnough = found.thirds !== null;
  return html`<section>
    <h2>${heading}</h2>
    <p class="how">
      ${t.d("item.answers-how", { count: found.asked, answered: found.answered })}
      ${isEnough ? nothing : t.d("item.thirds-few", { least: FEWEST })}
    </p>
    ${across(
      { heading, name: "options" },
      html`<thead>
          <tr>
            <th scope="col">${t.d("item.option")}</th>
            <th scope="col">${t.d("item.count")}</th>
            <th scope="col">${t.d("item.share")}</th>
            ${
              isEnough
                ? html`<th scope="col">${t.d("item.rest")}</th>
                    ${THIRDS.map((third) => html`<th scope="col">${t.d(`item.third-${third}`)}</th>`)}`
                : nothing
            }
          </tr>
        </thead>
        <tbody>
          ${found.options.map((option) => optionRow(report, option, nameOf(option), isEnough))}
        </tbody>`,
    )}
  </section>`;
}
