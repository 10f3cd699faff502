import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Question } from "../domain/question.ts";
import type { Translator } from "../i18n/translator.ts";
import { ARTICLE_DATE, ARTICLE_TITLES } from "./articles.ts";

/** Article, date, paragraph, and the Chinese terms that prove the answer; own questions rest on no article. */
export function sourceLines({ sources }: Pick<Question, "sources">, t: Translator): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const line = ({ article, paragraph, evidence }: Question["sources"][number]): TemplateResult =>
    html`<li>
      <cite lang="zh-CN">《${ARTICLE_TITLES[article]}》</cite>
      ${t("source.line", { date: t.date(ARTICLE_DATE), paragraph })}
      <q lang="zh-CN">${evidence.join("；")}</q>
    </li>`;
  return html`<div class="source">
    <span class="label">${t("source.label")}</span>
    <ul>
      ${sources.map(line)}
    </ul>
  </div>`;
}
