/** What a teacher should know before reading numbers. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { routeText } from "../route.ts";
import type { Report } from "./screen.ts";
import { isNamed } from "./table-rows.ts";
import { titleOf } from "./words-of.ts";

/** Questions with a corrected key, each with the way to it. */
export function correctedNote({ view, own, results }: Report): TemplateResult | typeof nothing {
  const { t } = view;
  const { corrected, content } = results;
  if (corrected.length === 0) return nothing;
  const found = content.level.questions.filter(({ id }) => corrected.includes(id));
  return html`<div class="note">
    <p>${t.d("report.corrected", { count: corrected.length })}</p>
    <ul>
      ${found.map(
        (question) =>
          html`<li>
            <a href=${routeText({ name: "question", id: own.id, question: question.id })}
              >${titleOf(t, content, question)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What was handed in and does not stand in the numbers. */
export function outsideNote({ view, own, results }: Report): TemplateResult | typeof nothing {
  const { t } = view;
  const flagged = results.judged.filter(({ verdict }) => verdict === "flagged").length;
  const nameless = results.rows.filter((row) => !isNamed(row)).reduce((sum, { all }) => sum + all.length, 0);
  if (flagged + nameless === 0) return nothing;
  return html`<div class="note" data-note="warning">
    ${flagged === 0 ? nothing : html`<p>${t.d("report.flagged", { count: flagged })}</p>`}
    ${nameless === 0 ? nothing : html`<p>${t.d("report.nameless", { count: nameless })}</p>`}
    <p><a href=${routeText({ name: "collect", id: own.id })}>${t.d("report.to-collect")}</a></p>
  </div>`;
}

/** Those of the class who have handed in nothing. */
export function missingNote({ view, results }: Report): TemplateResult | typeof nothing {
  const { t } = view;
  if (results.ownClass === null) return nothing;
  const missing = results.rows.filter(({ seat, all }) => seat !== null && all.length === 0);
  return html`<section class="missing">
    <h2>${t.d("report.missing")}</h2>
    ${
      missing.length === 0
        ? html`<p>${t.d("report.missing-none")}</p>`
        : html`<p>${t.d("report.missing-count", { count: missing.length })}</p>
            <ul class="names">
              ${missing.map(({ student, seat }) => html`<li>${student || t.number(seat?.number ?? 0)}</li>`)}
            </ul>`
    }
  </section>`;
}
