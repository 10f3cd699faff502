/** A number on a slider: what it is, from where to where, in which steps, and how far off still counts. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { wordsRow } from "../cells.ts";
import type { EditingOf, PackOf } from "../editing.ts";
import { numberRow } from "../number-row.ts";
import { reasonRow } from "../reason-row.ts";
import { sensibleRange } from "../sensible-range.ts";

type Own = PackOf<"numeric">;

const isSensible = (own: Own): boolean => {
  const range = sensibleRange(own.value);
  return (
    range !== null &&
    range.min === own.min &&
    range.max === own.max &&
    range.step === own.step &&
    range.tolerance === own.tolerance
  );
};
/** A range that nobody chose goes with the number; so does one in which the new number does not lie. */
function withValue(own: Own, value: number): Own {
  const isIn = own.min < value && value < own.max;
  return isIn && !isSensible(own) ? { ...own, value } : { ...own, value, ...sensibleRange(value) };
}

export function numericEditor(editing: EditingOf<"numeric">): TemplateResult {
  const { view, question, change } = editing;
  const { t } = view;
  const proposed = sensibleRange(question.value);
  const field = (path: "min" | "max" | "step" | "tolerance", fits: (value: number) => boolean): TemplateResult =>
    numberRow(editing, {
      label: t.d(`edit.${path}`),
      path,
      value: question[path],
      fits,
      put: (own, value) => ({ ...own, [path]: value }),
    });
  return html`<fieldset class="edit-parts">
      <legend>${t.d("edit.number")}</legend>
      ${numberRow(editing, {
        label: t.d("edit.value"),
        path: "value",
        value: question.value,
        fits: () => true,
        put: withValue,
      })}
      ${wordsRow(editing, { label: t.d("edit.unit"), how: t.d("edit.unit-how"), path: "unit" })}
      <p class="how">${t.d("edit.slider-how")}</p>
      <div class="edit-numbers">
        ${field("min", () => true)} ${field("max", () => true)} ${field("step", (value) => value > 0)}
        ${field("tolerance", (value) => value >= 0)}
      </div>
      ${
        proposed === null || isSensible(question)
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              @click=${() => change("range", (own) => ({ ...own, ...proposed }))}
            >
              ${t.d("edit.propose")}
            </button>`
      }
    </fieldset>
    ${reasonRow(editing, t.d("edit.too-low"), "reasons.low")}
    ${reasonRow(editing, t.d("edit.too-high"), "reasons.high")}`;
}
