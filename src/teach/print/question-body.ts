/** Where the answer to each kind of question is written, drawn or ticked on paper. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { QuestionText } from "../../domain/level-text.ts";
import { word } from "../../kinds/question-words.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { letterOf, widthOf } from "./letters.ts";
import { paperMap } from "./paper-map.ts";
import type { SheetItem } from "./sheet-items.ts";

/** Of a choice that may stand beside another, as `widthOf`. */
const SHORT = 22;
const areShort = (words: readonly string[]): boolean => words.every((one) => widthOf(one) <= SHORT);

const choiceList = ({ question, order }: SheetItem, text: QuestionText, { lang }: DeskTranslator): TemplateResult => {
  const isMany = question.kind === "choice" && question.select === "many";
  return html`<ol class="leaf-choices" ?data-short=${areShort(order.map((id) => word(text, id)))}>
    ${order.map(
      (id, at) =>
        html`<li>
          <i class=${isMany ? "leaf-box" : "leaf-ring"}></i><b>${letterOf(lang, at)}</b><span>${word(text, id)}</span>
        </li>`,
    )}
  </ol>`;
};

const trueFalse = (t: DeskTranslator): TemplateResult =>
  html`<ol class="leaf-choices" data-short>
    ${[t("question.true"), t("question.false")].map(
      (one) => html`<li><i class="leaf-ring"></i><span>${one}</span></li>`,
    )}
  </ol>`;

const line = (t: DeskTranslator, unit?: string): TemplateResult =>
  html`<p class="leaf-answer" ?data-short=${unit !== undefined}>
    <span>${t.d("print.answer")}</span><i class="leaf-line"></i>${unit ? html`<span>${unit}</span>` : nothing}
  </p>`;

const boxes = ({ order }: SheetItem, text: QuestionText, t: DeskTranslator): TemplateResult =>
  html`<p class="leaf-how">${t.d("print.how-sequencing")}</p>
    <ol class="leaf-boxes">
      ${order.map((id) => html`<li><i class="leaf-square"></i><span>${word(text, id)}</span></li>`)}
    </ol>`;

const lines = ({ order, lefts }: SheetItem, text: QuestionText, t: DeskTranslator): TemplateResult => {
  const side = (ids: readonly string[], sign: (at: number) => string): TemplateResult =>
    html`<ol>
      ${ids.map((id, at) => html`<li><b>${sign(at)}</b><span>${word(text, id)}</span><i class="leaf-dot"></i></li>`)}
    </ol>`;
  return html`<p class="leaf-how">${t.d("print.how-matching")}</p>
    <div class="leaf-pairs">${side(lefts, (at) => String(at + 1))} ${side(order, (at) => letterOf(t.lang, at))}</div>`;
};

const table = ({ question, order }: SheetItem, text: QuestionText, t: DeskTranslator): TemplateResult => {
  const bins = question.kind === "sorting" ? question.bins : [];
  return html`<p class="leaf-how">${t.d("print.how-sorting")}</p>
    <ol class="leaf-bank">
      ${order.map((id, at) => html`<li><b>${letterOf(t.lang, at)}</b><span>${word(text, id)}</span></li>`)}
    </ol>
    <table class="leaf-table">
      <tbody>
        ${bins.map(
          (bin) =>
            html`<tr>
              <th scope="row">${word(text, bin)}</th>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
};

export function questionBody(item: SheetItem, text: QuestionText, t: DeskTranslator): TemplateResult {
  const { question } = item;
  switch (question.kind) {
    case "choice":
      return html`${question.select === "many" ? html`<p class="leaf-how">${t("question.many")}</p>` : nothing}
      ${choiceList(item, text, t)}`;
    case "true-false":
      return trueFalse(t);
    case "numeric":
      return line(t, text.unit ?? "");
    case "fill-in":
      return line(t);
    case "sequencing":
      return boxes(item, text, t);
    case "matching":
      return lines(item, text, t);
    case "sorting":
      return table(item, text, t);
    case "locate":
      return html`<p class="leaf-how">${t.d("print.how-locate")}</p>
        ${paperMap(question, t, { label: t.d("print.map"), isKey: false })}`;
  }
}
