/** The test as a whole: figures that Moodle's quiz statistics show too, each with what it means. */
import { html, type TemplateResult } from "lit/html.js";
import { across } from "./across.ts";
import { FEWEST } from "../../domain/statistics/figure.ts";
import { readWhole, type WholeReadings } from "../../domain/statistics/reading.ts";
import type { WholeTest } from "../../domain/statistics/whole-test.ts";
import { figureText, readingLine } from "./read-of.ts";
import type { Report } from "./screen.ts";

const FIGURES = [
  "mean",
  "median",
  "deviation",
  "skewness",
  "kurtosis",
  "consistency",
  "errorRatio",
  "standardError",
] as const satisfies readonly (keyof WholeReadings)[];

export function wholeTestBlock({ view }: Report, test: WholeTest): TemplateResult {
  const { t } = view;
  const read = readWhole(test);
  const heading = t.d("test.heading");
  if (test.attempts < FEWEST)
    return html`<section class="card">
      <h2>${heading}</h2>
      <p>${t.d("test.few", { count: test.attempts, least: FEWEST })}</p>
    </section>`;
  return html`<section class="card">
    <h2>${heading}</h2>
    <p class="how">${t.d("test.of", { count: test.attempts })}</p>
    ${across(
      { heading, name: "readings" },
      html`<thead>
          <tr>
            <th scope="col">${t.d("test.figure")}</th>
            <th scope="col">${t.d("test.value")}</th>
            <th scope="col">${t.d("test.reading")}</th>
          </tr>
        </thead>
        <tbody>
          ${FIGURES.map(
            (of) =>
              html`<tr>
                <th scope="row">${t.d(`test.${of}`)}<small>${t.d(`test.${of}-what`)}</small></th>
                <td>${figureText(t, of, test[of])}</td>
                <td>${readingLine(t, of, read[of])}</td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </section>`;
}
