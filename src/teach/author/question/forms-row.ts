/** Ways to write one answer, one a line, by language. */
import { html, type TemplateResult } from "lit/html.js";
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import type { Forms } from "../../../kinds/fill-in/rules.ts";
import { grown, readForms, row, type Cell } from "./cells.ts";
import type { Editing } from "./editing.ts";
import { foundHere } from "./found-here.ts";
import { typed } from "./typed.ts";

export interface FormsRow<Own extends PackQuestion> {
  readonly label: string;
  readonly how: string;
  /** As the linter names the place. */
  readonly path: string;
  readonly forms: Forms;
  readonly put: (question: Own, forms: Forms) => Own;
}
const sameLines = (one: readonly string[], other: readonly string[]): boolean => one.join("\n") === other.join("\n");

export function formsRow<Own extends PackQuestion>(editing: Editing<Own>, own: FormsRow<Own>): TemplateResult {
  const { change, state } = editing;
  const { path, forms, put } = own;
  const found = foundHere(editing, null, path);
  const cell = ({ id, name, lang }: Cell): TemplateResult => {
    const lines = Object.hasOwn(forms, lang) ? (forms[lang] ?? []) : [];
    const write = ({ target }: Event): void => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      const read = readForms(target.value);
      const { [lang]: _, ...others } = forms;
      change(`${path}.${lang}`, (question) => put(question, read.length === 0 ? others : { ...others, [lang]: read }));
    };
    return grown(
      lines.join("\n"),
      html`<textarea
        id=${id}
        lang=${lang}
        rows="2"
        autocomplete="off"
        spellcheck="false"
        aria-label=${name}
        aria-describedby=${found.id}
        aria-invalid=${found.isWrong}
        ${typed({ value: lines, text: (now) => now.join("\n"), read: readForms, same: sameLines })}
        @input=${write}
        @focus=${() => void (state.lang = lang)}
      ></textarea>`,
    );
  };
  return html`${row(editing, own, path, cell)} ${found.shown}`;
}
