/** The sheet that students write on: a run of pages for each variant. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { QuestionText } from "../../domain/level-text.ts";
import { word } from "../../kinds/question-words.ts";
import { figuresOf } from "../../kinds/words.ts";
import type { DrawnBlock, Paper } from "./paper.ts";
import { fitted } from "./pictures.ts";
import { markOf, variantName, variantsOf, wordsOf, type Printing } from "./printing.ts";
import { widthOf } from "./letters.ts";
import { questionBody } from "./question-body.ts";
import type { SheetItem } from "./sheet-items.ts";
import { sourceText } from "./source-text.ts";

/** Millimetres: of a column and of the page, and what a picture may take of its height. */
const COLUMN = 78;
const PAGE = 165;
const PICTURE = 60;
/** Of a side of a pair that stands in a column, as `widthOf`. */
const PAIRED = 26;
const WORKED_OUT: readonly string[] = ["choice", "true-false", "numeric", "fill-in"];

function head({ t, title }: Printing, variant: string | null): DrawnBlock {
  const blank = (label: string): TemplateResult => html`<p><span>${label}</span><i class="leaf-line"></i></p>`;
  const drawn = html`<header class="leaf-head">
    <div class="leaf-title">
      <h3>${title}</h3>
      ${variant === null ? nothing : html`<p class="leaf-variant">${variant}</p>`}
    </div>
    <div class="leaf-blanks">
      ${blank(t.d("print.name"))} ${blank(t.d("print.class"))} ${blank(t.d("print.date"))}
      <p class="leaf-points"><span>${t.d("print.points")}</span></p>
    </div>
  </header>`;
  return { drawn, isWide: true, leads: true };
}

function hints({ t }: Printing, { question }: SheetItem, all: readonly string[]): readonly string[] {
  const said = all.map((one) => t.fill(one, figuresOf(question)));
  return question.kind === "numeric"
    ? [...said, t("question.between", { min: question.min, max: question.max })]
    : said;
}

function picture({ pictures, options }: Printing, src: string, alt: string): TemplateResult {
  const size = pictures.sizeOf(src);
  if (size === null) return html`<p class="leaf-alt">${alt}</p>`;
  const { width, height } = fitted(size, options.columns === 2 ? COLUMN : PAGE, PICTURE);
  return html`<img class="leaf-picture" src=${src} alt=${alt} width=${width} height=${height} />`;
}

/** Pairs of long words beside each other would be columns of syllables. */
function isWide({ question, order, lefts }: SheetItem, text: QuestionText, { isLarge }: Printing["options"]): boolean {
  if (question.kind === "sorting") return isLarge;
  if (question.kind !== "matching") return question.kind === "locate";
  return isLarge || ![...order, ...lefts].every((id) => widthOf(word(text, id)) <= PAIRED);
}

function asked(printing: Printing, item: SheetItem): DrawnBlock {
  const { t, options } = printing;
  const { question, number } = item;
  const text = wordsOf(printing, item);
  const source = options.sources ? sourceText(question, t, false) : "";
  const drawn = html`<div class="leaf-question" data-kind=${question.kind}>
    <b class="leaf-number">${number}.</b>
    <div>
      <p class="leaf-prompt">${t.fill(text.prompt, figuresOf(question))}</p>
      ${text.picture === undefined ? nothing : picture(printing, text.picture.src, text.picture.alt)}
      ${questionBody(item, text, t)}
      ${
        options.hints
          ? hints(printing, item, text.hints).map(
              (one) => html`<p class="leaf-hint"><b>${t("hint.heading")}:</b> ${one}</p>`,
            )
          : nothing
      }
      ${source === "" ? nothing : html`<p class="leaf-source">${t("source.label")}: ${source}</p>`}
      ${
        options.working && WORKED_OUT.includes(question.kind)
          ? html`<div class="leaf-working"><small>${t.d("print.working-label")}</small></div>`
          : nothing
      }
    </div>
  </div>`;
  return { drawn, isWide: isWide(item, text, options), leads: false };
}

export function worksheet(printing: Printing): Paper {
  const { title, options } = printing;
  const mark = markOf(printing);
  const runs = variantsOf(printing).map((variant) => {
    const name = variantName(printing, variant);
    return {
      blocks: [head(printing, name), ...variant.items.map((item) => asked(printing, item))],
      foot: [title, name, mark].filter((part) => part !== null && part !== "").join(" · "),
    };
  });
  return { is: "flow", runs, columns: options.columns, isLarge: options.isLarge };
}
