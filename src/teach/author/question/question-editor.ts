/** The editor of one question: its fields, what the linter says of them, and the question as the student will see it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";
import { langsOf, PACK_LANGS, type PackLang, type PackQuestion } from "../../../domain/pack/pack.ts";
import { LANGUAGE_NAMES } from "../../../i18n/languages.ts";
import type { DeskView } from "../../desk-view.ts";
import type { PackEdit } from "../pack-edit.ts";
import { about } from "./about.ts";
import { wordsRow } from "./cells.ts";
import type { Editing, EditorState } from "./editing.ts";
import { findingsHere } from "./findings-here.ts";
import { findingsList } from "./findings-list.ts";
import { ofKind } from "./of-kind.ts";
import { pastePicture, pictureField } from "./picture-field.ts";
import { preview } from "./preview.ts";
import "../../compose/compose.css";
import "../../styles/question-editor.css";

const newState = (): EditorState => ({
  shown: null,
  lang: null,
  place: null,
  tried: null,
  seed: Math.floor(Math.random() * 2 ** 31),
  pictureFault: null,
});

/** Those of the pack, or those that were chosen here; at least one. */
function shownLangs({ t }: DeskView, edit: PackEdit, { shown }: EditorState): readonly PackLang[] {
  const langs = shown ?? langsOf(edit.pack());
  return langs.length > 0 ? langs : PACK_LANGS.filter((lang) => lang === t.lang);
}

/** Beside each other on wide screens, one at a time on narrow ones. */
function languages({ view, langs, lang, state }: Editing): TemplateResult {
  const { t } = view;
  const turn = (one: PackLang, isOn: boolean): void => {
    const next = PACK_LANGS.filter((other) => (other === one ? isOn : langs.includes(other)));
    if (next.length > 0) state.shown = next;
    if (isOn) state.lang = one;
    view.redraw();
  };
  const show = (one: PackLang): void => {
    state.lang = one;
    view.redraw();
  };
  return html`<fieldset class="edit-langs">
      <legend>${t.d("edit.languages")}</legend>
      ${PACK_LANGS.map(
        (one) =>
          html`<label class="chip"
            ><input
              type="checkbox"
              .checked=${langs.includes(one)}
              ?disabled=${langs.length === 1 && langs.includes(one)}
              @change=${({ target }: Event) => turn(one, target instanceof HTMLInputElement && target.checked)}
            /><span lang=${one}>${LANGUAGE_NAMES[one]}</span></label
          >`,
      )}
    </fieldset>
    ${
      langs.length === 1
        ? nothing
        : html`<div class="edit-lang-tabs row" role="group" aria-label=${t.d("edit.language-shown")}>
            ${langs.map(
              (one) =>
                html`<button
                  type="button"
                  class="quiet"
                  lang=${one}
                  aria-pressed=${one === lang}
                  @click=${() => show(one)}
                >
                  ${LANGUAGE_NAMES[one]}
                </button>`,
            )}
          </div>`
    }`;
}

function drawn(editing: Editing): TemplateResult {
  const { view, question } = editing;
  const { t } = view;
  return html`<div class="edit-columns" @paste=${(event: ClipboardEvent) => pastePicture(editing, event)}>
    <form class="edit-form" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      ${languages(editing)}
      ${wordsRow(editing, { label: t.d("edit.prompt"), how: t.d(`edit.prompt-${question.kind}`), path: "prompt" })}
      ${ofKind(editing)} ${pictureField(editing)} ${about(editing)}
    </form>
    <div class="edit-beside">${preview(editing)} ${findingsList(editing)}</div>
  </div>`;
}

/** What was chosen about the drawing lives as long as the question is shown. */
class QuestionEditor extends AsyncDirective {
  private readonly state = newState();
  override render(view: DeskView, edit: PackEdit, question: PackQuestion): TemplateResult {
    const { state } = this;
    const langs = shownLangs(view, edit, state);
    const lang = langs.find((one) => one === state.lang) ?? langs.find((one) => one === view.t.lang) ?? langs[0]!; // never empty
    return drawn({
      view,
      edit,
      question,
      langs,
      lang,
      state,
      findings: findingsHere(edit.pack(), question, lang),
      change: (about, next) => edit.changeQuestion(`${question.id}.${about}`, question.id, next),
      thenFocus: (selector) => {
        view.redraw();
        requestAnimationFrame(() => {
          const found = document.querySelector(`.edit-columns :is(${selector})`);
          if (!(found instanceof HTMLElement)) return;
          found.closest("details")?.setAttribute("open", "");
          found.focus();
        });
      },
    });
  }
}
const editor = directive(QuestionEditor);

export const questionEditor = (view: DeskView, edit: PackEdit, question: PackQuestion): TemplateResult =>
  html`${editor(view, edit, question)}`;
