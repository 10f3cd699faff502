/** The answer key: one run for all variants, for the teacher alone. */
import { html, nothing } from "lit/html.js";
import { figuresOf } from "../../kinds/words.ts";
import { keyWords } from "./key-words.ts";
import type { DrawnBlock, Paper } from "./paper.ts";
import { paperMap } from "./paper-map.ts";
import { markOf, variantName, variantsOf, wordsOf, type Printing } from "./printing.ts";
import type { SheetItem } from "./sheet-items.ts";
import { sourceText } from "./source-text.ts";

function head({ t, title }: Printing, mark: string): DrawnBlock {
  const drawn = html`<header class="leaf-head">
    <div class="leaf-title">
      <h3>${t.d("print.key-of", { title })}</h3>
      <p class="leaf-variant">${mark}</p>
    </div>
    <p class="leaf-how">${t.d("print.key-how", { mark })}</p>
  </header>`;
  return { drawn, isWide: true, leads: true };
}

function entry(printing: Printing, item: SheetItem): DrawnBlock {
  const { t, options } = printing;
  const { question, number } = item;
  const text = wordsOf(printing, item);
  const { short, more, inWords, others } = keyWords(item, text, t);
  const small = [others, options.explanations ? inWords : ""].filter((one) => one !== "");
  const explanation = options.explanations ? t.fill(text.explanation, figuresOf(question)) : "";
  const source = options.sources ? sourceText(question, t, true) : "";
  const drawn = html`<div class="leaf-question leaf-entry" data-kind=${question.kind}>
    <b class="leaf-number">${number}.</b>
    <div>
      <p><b>${short}</b></p>
      ${more.map((one) => html`<p>${one}</p>`)} ${small.map((one) => html`<p class="leaf-hint">${one}</p>`)}
      ${question.kind === "locate" ? paperMap(question, t, { label: short, isKey: true }) : nothing}
      ${explanation === "" ? nothing : html`<p class="leaf-hint">${explanation}</p>`}
      ${source === "" ? nothing : html`<p class="leaf-source">${t("source.label")}: ${source}</p>`}
    </div>
  </div>`;
  return { drawn, isWide: false, leads: false };
}

export function keyPaper(printing: Printing): Paper {
  const { t, title, options } = printing;
  const mark = markOf(printing);
  const heads = head(printing, mark);
  const blocks = variantsOf(printing).flatMap((variant, at) => {
    const name = variantName(printing, variant);
    const led = html`${at === 0 ? heads.drawn : nothing}${
      name === null ? nothing : html`<h4 class="leaf-part">${name}</h4>`
    }`;
    return [{ ...heads, drawn: led }, ...variant.items.map((item) => entry(printing, item))];
  });
  return {
    is: "flow",
    runs: [{ blocks, foot: [t.d("print.key-of", { title }), mark].join(" · ") }],
    columns: options.columns,
    isLarge: options.isLarge,
  };
}
