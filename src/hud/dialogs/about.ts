import { html, type TemplateResult } from "lit/html.js";
import { ARTICLE_DATE, ARTICLE_TITLES } from "../articles.ts";
import type { View } from "../view.ts";
import credits from "../../../assets/credits.json";

/** Whose work the game stands on, with licences. */
export function about({ t }: View): TemplateResult {
  return html`<h2>${t("about.heading")}</h2>
    <p>${t("about.text", { date: t.date(ARTICLE_DATE) })}</p>
    <ul lang="zh-CN">
      ${Object.values(ARTICLE_TITLES).map((title) => html`<li>《${title}》</li>`)}
    </ul>
    <p>${t("about.drafts")}</p>
    <h3>${t("about.credits")}</h3>
    <ul class="credits" lang="en">
      ${credits.map(({ name, licence, by }) => html`<li><b>${name}</b> – ${by} (${licence})</li>`)}
    </ul>
    <p><a href="licences.txt" target="_blank">${t("about.licences")}</a></p>`;
}
