/** Cards to be cut out: the question in front, its answer behind. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { QuestionText } from "../../domain/level-text.ts";
import { plainList } from "../../domain/number-style.ts";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";
import { word } from "../../kinds/question-words.ts";
import { figuresOf } from "../../kinds/words.ts";
import { keyWords } from "./key-words.ts";
import { letterOf } from "./letters.ts";
import type { Paper } from "./paper.ts";
import { paperMap } from "./paper-map.ts";
import { fitted } from "./pictures.ts";
import { chosen, wordsOf, type Printing } from "./printing.ts";
import { sheetItems, type SheetItem } from "./sheet-items.ts";

/** Millimetres that a picture may take of a card. */
const PICTURE = { width: 60, height: 22 };

function list(ids: readonly string[], text: QuestionText, sign: (at: number) => string): TemplateResult {
  return html`<ol class="card-list">
    ${ids.map((id, at) => html`<li><b>${sign(at)}</b><span>${word(text, id)}</span></li>`)}
  </ol>`;
}

/** What there is to choose from; all in fewer words than on a sheet, for nothing is written on a card. */
function body({ question, order, lefts }: SheetItem, text: QuestionText, t: DeskTranslator): TemplateResult {
  const letter = (at: number): string => letterOf(t.lang, at);
  switch (question.kind) {
    case "choice":
      return html`${question.select === "many" ? html`<p class="leaf-how">${t("question.many")}</p>` : nothing}
      ${list(order, text, letter)}`;
    case "true-false":
      return html`<p class="leaf-how">${t("question.true")} / ${t("question.false")}?</p>`;
    case "numeric":
      return html`<p class="leaf-how">? ${text.unit ?? ""}</p>`;
    case "sequencing":
      return html`<p class="leaf-how">${t("question.sequencing")}</p>
        ${list(order, text, letter)}`;
    case "matching":
      return html`<div class="card-pairs">
        ${list(lefts, text, (at) => String(at + 1))} ${list(order, text, letter)}
      </div>`;
    case "sorting":
      return html`<p class="leaf-how">${plainList(t.lang).format(question.bins.map((bin) => word(text, bin)))}?</p>
        ${list(order, text, letter)}`;
    case "fill-in":
    case "locate":
      return html``;
  }
}

function front(printing: Printing, item: SheetItem): TemplateResult {
  const { t, pictures } = printing;
  const { question, number } = item;
  const text = wordsOf(printing, item);
  const size = text.picture === undefined ? null : pictures.sizeOf(text.picture.src);
  const shown = size === null ? null : fitted(size, PICTURE.width, PICTURE.height);
  return html`<p class="card-name"><b>${number}</b><span>${t.fill(text.title, figuresOf(question))}</span></p>
    <p class="card-prompt">${t.fill(text.prompt, figuresOf(question))}</p>
    ${
      text.picture === undefined || shown === null
        ? nothing
        : html`<img
            class="leaf-picture"
            src=${text.picture.src}
            alt=${text.picture.alt}
            width=${shown.width}
            height=${shown.height}
          />`
    }
    ${body(item, text, t)}`;
}

function back(printing: Printing, item: SheetItem): TemplateResult {
  const { t, options } = printing;
  const { question, number } = item;
  const text = wordsOf(printing, item);
  const { short, more, inWords } = keyWords(item, text, t);
  // Nothing is written into boxes on a card: the order is told by the letters of its list.
  const inOrder =
    question.kind === "sequencing"
      ? question.items.map((id) => letterOf(t.lang, item.order.indexOf(id))).join(" → ")
      : short;
  return html`<p class="card-name"><b>${number}</b></p>
    <p class="card-answer">${inOrder}</p>
    ${[...more, ...(inWords === "" ? [] : [inWords])].map((one) => html`<p>${one}</p>`)}
    ${question.kind === "locate" ? paperMap(question, t, { label: short, isKey: true }) : nothing}
    ${options.explanations ? html`<p class="leaf-hint">${t.fill(text.explanation, figuresOf(question))}</p>` : nothing}`;
}

export function cards(printing: Printing): Paper {
  const items = sheetItems(chosen(printing), { seed: printing.options.seed, isShuffled: false, variant: 0 });
  return {
    is: "cards",
    cards: items.map((item) => ({ front: front(printing, item), back: back(printing, item) })),
  };
}
