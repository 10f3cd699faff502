/** A number of the question, typed in the reader's way. */
import { html, type TemplateResult } from "lit/html.js";
import type { PackQuestion } from "../../../domain/pack/pack.ts";
import { domId, type Editing } from "./editing.ts";
import { foundHere } from "./found-here.ts";
import { numberText, readNumber } from "./read-number.ts";
import { typed } from "./typed.ts";

export interface NumberRow<Own extends PackQuestion> {
  readonly label: string;
  /** As the linter names it. */
  readonly path: string;
  readonly value: number;
  readonly fits: (value: number) => boolean;
  readonly put: (question: Own, value: number) => Own;
}

export function numberRow<Own extends PackQuestion>(editing: Editing<Own>, row: NumberRow<Own>): TemplateResult {
  const { view, change } = editing;
  const { lang } = view.t;
  const { label, path, value, fits, put } = row;
  const found = foundHere(editing, null, path);
  const read = (text: string): number | null => {
    const number = readNumber(text, lang);
    return number !== null && fits(number) ? number : null;
  };
  const write = ({ target }: Event): void => {
    const number = target instanceof HTMLInputElement ? read(target.value) : null;
    if (number !== null) change(path, (question) => put(question, number));
  };
  const left = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) target.value = numberText(value, lang);
  };
  return html`<div class="edit-number">
    <label class="desk-field number"
      ><span>${label}</span
      ><input
        id=${domId(null, path)}
        inputmode="decimal"
        autocomplete="off"
        aria-describedby=${found.id}
        aria-invalid=${found.isWrong}
        ${typed({ value, text: (now) => numberText(now, lang), read, same: Object.is })}
        @input=${write}
        @blur=${left}
    /></label>
    ${found.shown}
  </div>`;
}
