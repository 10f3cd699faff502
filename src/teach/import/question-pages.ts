/** The questions that came in, fifty at a time; each can be left out. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import { spoken } from "../../domain/pack/pack.ts";
import type { ImportedQuestion } from "../../exchange/import/imported.ts";
import type { DeskView } from "../desk-view.ts";
import type { Come, Source } from "./import-state.ts";
import type { SourceWays } from "./source-card.ts";

const A_PAGE = 50;

export function questionPages(
  view: DeskView,
  { leftOut, unfinished, page, id: source }: Source,
  { imported }: Come,
  { change }: SourceWays,
): TemplateResult {
  const { t } = view;
  const { questions } = imported;
  const pages = Math.ceil(questions.length / A_PAGE);
  const here = Math.min(page, pages - 1);
  const go = (to: number): void => {
    if (to < 0 || to >= pages) return;
    change({ page: to });
    view.say(t.d("packs.page", { number: to + 1, count: pages }));
  };
  const row = ({ question, at }: ImportedQuestion): TemplateResult => {
    const { id, kind } = question;
    const turn = ({ target }: Event): void => {
      const next = new Set(leftOut);
      if (target instanceof HTMLInputElement && target.checked) next.delete(id);
      else next.add(id);
      change({ leftOut: next });
    };
    const words = spoken(question.text, t.lang)?.prompt ?? "";
    return html`<li>
      <label class="toggle"
        ><input type="checkbox" .checked=${!leftOut.has(id)} @change=${turn} /><span
          >${words || t.d("packs.unwritten")} <small class="tag">${t.d(`compose.kind-${kind}`)}</small>
          <small class="how">${t.d("import.at-row", { row: at.row })}</small>
          ${unfinished.has(id) ? html`<small class="import-unfinished">${t.d("import.unfinished")}</small>` : nothing}</span
        ></label
      >
    </li>`;
  };
  return html`<details class="import-questions" ?open=${questions.length <= A_PAGE}>
    <summary>${t.d("import.chosen", { count: questions.length - leftOut.size, all: questions.length })}</summary>
    <ul>
      ${repeat(questions.slice(here * A_PAGE, (here + 1) * A_PAGE), ({ question }) => `${source} ${question.id}`, row)}
    </ul>
    ${
      pages === 1
        ? nothing
        : html`<nav class="row" aria-label=${t.d("packs.pages")}>
            <button type="button" class="quiet" aria-disabled=${here === 0} @click=${() => go(here - 1)}>
              ${t.d("packs.page-before")}
            </button>
            <span>${t.d("packs.page", { number: here + 1, count: pages })}</span>
            <button type="button" class="quiet" aria-disabled=${here === pages - 1} @click=${() => go(here + 1)}>
              ${t.d("packs.page-after")}
            </button>
          </nav>`
    }
  </details>`;
}
