/** One field in every language of the pack, side by side. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { PackLang } from "../../../domain/pack/pack.ts";
import { LANGUAGE_NAMES } from "../../../i18n/languages.ts";
import { domId, type Editing } from "./editing.ts";
import { foundHere } from "./found-here.ts";
import { mostOf, withWords, wordsAt, type WordPath } from "./word-path.ts";

interface Row {
  readonly label: string;
  /** What helps to write it, under the label. */
  readonly how?: string;
  /** Stands beside the label already, in other words: said, but not shown. */
  readonly isNamed?: boolean;
}
export interface Cell {
  readonly id: string;
  readonly name: string;
  readonly lang: PackLang;
}

/** `cell` draws the field of one language; it takes its name from there. */
export function row(
  { langs, lang: shown }: Editing,
  { label, how, isNamed = false }: Row,
  path: string,
  cell: (own: Cell) => TemplateResult,
): TemplateResult {
  const nameOf = (lang: PackLang): string => (langs.length === 1 ? label : `${label}, ${LANGUAGE_NAMES[lang]}`);
  return html`<div class="edit-row">
    ${isNamed ? nothing : html`<p class="edit-label">${label}</p>`}
    ${how === undefined ? nothing : html`<p class="how">${how}</p>`}
    <div class="cells">
      ${langs.map(
        (lang) =>
          html`<div class="cell" ?data-off=${lang !== shown}>
            ${langs.length === 1 ? nothing : html`<small class="cell-lang" aria-hidden="true">${LANGUAGE_NAMES[lang]}</small>`}
            ${cell({ id: domId(lang, path), name: nameOf(lang), lang })}
          </div>`,
      )}
    </div>
  </div>`;
}

export const grown = (words: string, field: TemplateResult): TemplateResult =>
  html`<div class="grow" data-words=${`${words} `}>${field}</div>`;

export interface WordsRow extends Row {
  readonly path: WordPath;
  /** Where Enter makes no new line: what it does. */
  readonly enter?: (lang: PackLang) => void;
}

/** Words of the question: taken as they are typed. */
export function wordsRow(editing: Editing, { path, enter, ...own }: WordsRow): TemplateResult {
  const { question, change, state } = editing;
  return row(editing, own, path, ({ id, name, lang }) => {
    const words = wordsAt(question.text[lang], path);
    const found = foundHere(editing, lang, path);
    const key = (event: KeyboardEvent): void => {
      if (enter === undefined || event.key !== "Enter" || event.isComposing || event.shiftKey) return;
      event.preventDefault();
      enter(lang);
    };
    const typed = ({ target }: Event): void => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      const { value } = target;
      change(`${path}.${lang}`, (before) => withWords(before, lang, path, value));
    };
    return html`${grown(
      words,
      html`<textarea
        id=${id}
        lang=${lang}
        rows="1"
        maxlength=${mostOf(path)}
        autocomplete="off"
        aria-label=${name}
        aria-describedby=${found.id}
        aria-invalid=${found.isWrong}
        .value=${live(words)}
        @input=${typed}
        @keydown=${key}
        @focus=${() => void (state.lang = lang)}
      ></textarea>`,
    )}
    ${found.shown}`;
  });
}

/** Forms, one a line, by language. */
export const FORM_LENGTH = 60;
export const readForms = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((form) => form.trim().slice(0, FORM_LENGTH).trim())
    .filter((form) => form !== "");
