/** The questions of a pack: searched, page by page, each with what may be done with it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { DeskView } from "../desk-view.ts";
import { addQuestion } from "./add-question.ts";
import type { Editor } from "./editor.ts";
import { PAGE, pageOf, type Page } from "./listed.ts";
import { questionRow } from "./question-row.ts";

function pager(view: DeskView, { list, thenFocus }: Editor, { page, pages }: Page): TemplateResult | typeof nothing {
  const { t } = view;
  if (pages === 1) return nothing;
  const to = (next: number) => (): void => {
    if (next < 0 || next >= pages) return;
    list.page = next;
    view.say(t.d("packs.page", { number: t.number(next + 1), count: t.number(pages) }));
    view.redraw();
    thenFocus("#packs-questions");
  };
  return html`<nav class="row packs-pager" aria-label=${t.d("packs.pages")}>
    <button type="button" class="quiet" aria-disabled=${page === 0} @click=${to(page - 1)}>
      ${t.d("packs.page-before")}
    </button>
    <span>${t.d("packs.page", { number: t.number(page + 1), count: t.number(pages) })}</span>
    <button type="button" class="quiet" aria-disabled=${page === pages - 1} @click=${to(page + 1)}>
      ${t.d("packs.page-after")}
    </button>
  </nav>`;
}

export function packQuestions(view: DeskView, editor: Editor): TemplateResult {
  const { t } = view;
  const { session, findings, list } = editor;
  const pack = session.pack();
  const all = pack.questions;
  const matching = editor.find(all, list.search);
  const page = pageOf(matching, list.page);
  const open = findings.unfinished(pack, view.redraw);
  const numbers = new Map(all.map(({ id }, at) => [id, at + 1]));
  const typed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    list.search = target.value;
    list.page = 0;
    view.redraw();
  };
  return html`<section aria-labelledby="packs-questions" class="packs-questions">
    <h2 id="packs-questions" tabindex="-1">${t.d("packs.questions-heading")}</h2>
    <p>
      ${t.d("packs.questions", { count: all.length })}
      ${
        all.length === 0
          ? nothing
          : open === null
            ? html`· ${t.d("packs.looking")}`
            : html`· <b>${open === 0 ? t.d("packs.all-ready") : t.d("packs.unfinished", { count: open })}</b>`
      }
    </p>
    ${addQuestion(view, editor)}
    ${
      all.length === 0
        ? nothing
        : html`<label class="desk-field search"
              ><span>${t.d("packs.search")}</span
              ><input type="search" maxlength="200" autocomplete="off" .value=${live(list.search)} @input=${typed}
            /></label>
            <p class="how" role="status">
              ${list.search.trim() === "" ? nothing : t.d("packs.found", { count: matching.length })}
            </p>`
    }
    <ol class="question-rows">
      ${repeat(
        page.shown,
        ({ id }) => id,
        (question, at) =>
          questionRow(view, editor, question, {
            number: numbers.get(question.id) ?? 0,
            before: matching[page.page * PAGE + at - 1]?.id ?? null,
            after: matching[page.page * PAGE + at + 1]?.id ?? null,
          }),
      )}
    </ol>
    ${pager(view, editor, page)}
  </section>`;
}
