/** How sure the class said it was, beside how often it was right. */
import { html, type TemplateResult } from "lit/html.js";
import { across } from "./across.ts";
import { rounded } from "./shown.ts";
import type { Sureness } from "../../domain/statistics/sureness.ts";
import { fit } from "../../hud/screens/journal/fit.ts";
import type { Report } from "./screen.ts";

export function surenessTable({ view }: Report, sureness: Sureness): TemplateResult {
  const { t } = view;
  const heading = t.d("item.sure-heading");
  if (sureness.said === 0)
    return html`<section>
      <h2>${heading}</h2>
      <p class="how">${t.d("item.sure-none")}</p>
    </section>`;
  return html`<section>
    <h2>${heading}</h2>
    <p>
      ${sureness.tally[3].wrong === 0 ? t.d("item.sure-none-wrong") : t.d("item.sure-and-wrong", { count: sureness.tally[3].wrong })}
    </p>
    ${across(
      { heading, name: "sureness" },
      html`<thead>
          <tr>
            <th scope="col">${t.d("item.sure-level")}</th>
            <th scope="col">${t.d("item.sure-said")}</th>
            <th scope="col">${t.d("item.right")}</th>
            <th scope="col">${t.d("item.wrong")}</th>
            <th scope="col">${t.d("item.sure-share")}</th>
            <th scope="col">${t.d("test.reading")}</th>
          </tr>
        </thead>
        <tbody>
          ${sureness.levels.map((one) => {
            const how = fit(one);
            return html`<tr>
              <th scope="row">${t(`sure.${one.level}`)}</th>
              <td>${t.number(one.answers)}</td>
              <td>${t.number(one.right)}</td>
              <td>${t.number(one.answers - one.right)}</td>
              <td>${one.share === null ? "–" : t.percent(rounded(one.share.value, 2))}</td>
              <td>${how === null ? "–" : t.d(`item.fit-${how}`)}</td>
            </tr>`;
          })}
        </tbody>`,
    )}
  </section>`;
}
