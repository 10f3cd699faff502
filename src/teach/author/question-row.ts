/** A question in its pack's list. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PackQuestion } from "../../domain/pack/pack.ts";
import { PACK_LANGS } from "../../domain/pack/pack.ts";
import { isFinished } from "../../content/pack/pack-lint.ts";
import type { DeskView } from "../desk-view.ts";
import { routeText } from "../route.ts";
import { titleOf, type Editor } from "./editor.ts";
import { questionActs, type QuestionActs, type RowPlace } from "./question-acts.ts";

const LANG_MARKS = { "zh-CN": "中文", en: "EN", ru: "RU", kk: "KK" } as const;

function found({ t }: DeskView, { findings }: Editor, question: PackQuestion): TemplateResult {
  const all = findings.of(question);
  const errors = all.filter(({ severity }) => severity === "error").length;
  const warnings = all.length - errors;
  return html`<span class="row-found" data-ready=${isFinished(all)}
    >${errors === 0 ? t.d("packs.ready") : t.d("packs.errors", { count: errors })}${
      warnings === 0 ? nothing : html` · ${t.d("packs.warnings", { count: warnings })}`
    }</span
  >`;
}

function more({ t, store }: DeskView, { session }: Editor, acts: QuestionActs): TemplateResult {
  const others = store.packs().filter((pack) => pack.id !== session.pack().id);
  return html`<div class="row row-more">
    <button type="button" class="quiet" @click=${acts.duplicate}>${t.d("packs.duplicate")}</button>
    <button type="button" class="quiet" @click=${acts.remove}>${t.d("packs.delete")}</button>
    ${
      others.length === 0
        ? nothing
        : html`<form class="row" @submit=${acts.moveTo}>
            <label
              ><span>${t.d("packs.into")}</span>
              <select name="pack">
                ${others.map((pack) => html`<option value=${pack.id}>${acts.nameOf(pack)}</option>`)}
              </select></label
            ><button type="submit" class="quiet">${t.d("packs.move")}</button>
          </form>`
    }
  </div>`;
}

export function questionRow(view: DeskView, editor: Editor, question: PackQuestion, place: RowPlace): TemplateResult {
  const { t } = view;
  const { id, kind, topic, text } = question;
  const title = titleOf(question, t);
  const acts = questionActs(view, editor, question, place);
  const named = (act: string): string => t.d("home.act-of", { act, title });
  const langs = PACK_LANGS.filter((lang) => text[lang] !== undefined);
  const isOpen = editor.list.open === id;
  const step = (key: "packs.up" | "packs.down", sign: string, can: boolean, act: () => void): TemplateResult =>
    html`<button
      type="button"
      class="quiet step"
      id=${`${key}-${id}`}
      aria-label=${named(t.d(key))}
      aria-disabled=${!can}
      @click=${act}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<li class="question-row" data-question=${id}>
    <span class="number" aria-hidden="true">${t.number(place.number)}</span>
    <div class="of">
      <a
        class="title"
        id=${`open-${id}`}
        href=${routeText({ name: "pack-question", id: editor.session.pack().id, question: id })}
        >${title}</a
      >
      <span class="marks"
        >${found(view, editor, question)} ·
        ${[t.d(`compose.kind-${kind}`), t(`topic.${topic}`), ...langs.map((lang) => LANG_MARKS[lang])].join(" · ")}</span
      >
    </div>
    <div class="row">
      ${step("packs.up", "↑", place.before !== null, acts.up)}
      ${step("packs.down", "↓", place.after !== null, acts.down)}
      <button
        type="button"
        class="quiet"
        aria-label=${named(t.d("packs.more"))}
        aria-expanded=${isOpen}
        @click=${() => {
          editor.list.open = isOpen ? null : id;
          view.redraw();
        }}
      >
        ${t.d("packs.more")}
      </button>
    </div>
    ${isOpen ? more(view, editor, acts) : nothing}
  </li>`;
}
