/** Fields of the form: each with its label, and each change taken as it is made. */
import { html, nothing, type TemplateResult } from "lit/html.js";

const isOn = (event: Event): boolean => event.target instanceof HTMLInputElement && event.target.checked;
const textOf = (event: Event): string => {
  const field = event.target;
  const hasText =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  return hasText ? field.value : "";
};

export function chip(label: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="chip"
    ><input type="checkbox" .checked=${on} @change=${(event: Event) => change(isOn(event))} /><span
      >${label}</span
    ></label
  >`;
}

export function toggle(label: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="toggle"
    ><input type="checkbox" .checked=${on} @change=${(event: Event) => change(isOn(event))} /><span
      >${label}</span
    ></label
  >`;
}

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

/** `name`: of the group, once on the page. */
export function radios<Value extends string | boolean>(
  { name, legend, how }: { readonly name: string; readonly legend: string; readonly how?: string },
  options: readonly Option<Value>[],
  now: Value,
  change: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="radios" aria-describedby=${how === undefined ? nothing : `${name}-how`}>
    <legend>${legend}</legend>
    ${options.map(
      ({ value, label }) =>
        html`<label class="toggle"
          ><input
            type="radio"
            name=${name}
            .value=${String(value)}
            .checked=${value === now}
            @change=${() => change(value)}
          /><span>${label}</span></label
        >`,
    )}
    ${how === undefined ? nothing : html`<p class="how" id=${`${name}-how`}>${how}</p>`}
  </fieldset>`;
}

export function picker<Value extends string | number | null>(
  label: string,
  options: readonly Option<Value>[],
  now: Value,
  change: (value: Value) => void,
  how?: string,
): TemplateResult {
  const taken = (event: Event): void => {
    const option = options.find(({ value }) => String(value) === textOf(event));
    if (option !== undefined) change(option.value);
  };
  return html`<label class="desk-field"
    ><span>${label}</span
    ><select @change=${taken}>
      ${options.map(
        (option) =>
          html`<option value=${String(option.value)} .selected=${option.value === now}>${option.label}</option>`,
      )}</select
    >${how === undefined ? nothing : html`<small>${how}</small>`}</label
  >`;
}

export interface NumberField {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly change: (value: number) => void;
}

/** A whole number from 1; what does not fit is brought inside once the field is left. */
export function numberField({ label, value, most, change }: NumberField): TemplateResult {
  const typed = ({ target }: Event): void => {
    const number = target instanceof HTMLInputElement ? Math.round(target.valueAsNumber) : Number.NaN;
    if (Number.isFinite(number)) change(Math.min(Math.max(number, 1), most));
  };
  const left = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) target.value = String(value);
  };
  return html`<label class="desk-field number"
    ><span>${label}</span
    ><input type="number" min="1" max=${most} step="1" .value=${String(value)} @input=${typed} @blur=${left}
  /></label>`;
}

/** Local date and time; empty for none. */
export function timeField(label: string, value: string, change: (value: string) => void): TemplateResult {
  return html`<label class="desk-field"
    ><span>${label}</span
    ><input type="datetime-local" .value=${value} @change=${(event: Event) => change(textOf(event))}
  /></label>`;
}

export interface TextField {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly how: string;
  readonly rows?: number;
  readonly change: (value: string) => void;
}

export function textField({ label, value, most, how, rows, change }: TextField): TemplateResult {
  const typed = (event: Event): void => change(textOf(event));
  const field =
    rows === undefined
      ? html`<input maxlength=${most} autocomplete="off" .value=${value} @input=${typed} />`
      : html`<textarea maxlength=${most} rows=${rows} autocomplete="off" .value=${value} @input=${typed}></textarea>`;
  return html`<label class="desk-field"><span>${label}</span>${field}<small>${how}</small></label>`;
}
