/** Words of the glossary in running text: underlined, and a tap opens what they mean and how they sound in Chinese. */
import { html, type TemplateResult } from "lit/html.js";
import { map } from "lit/directives/map.js";
import type { Translator } from "../../i18n/translator.ts";
import all from "../../../levels/glossary.json";
import { findTerms } from "./find-terms.ts";
import "../styles/terms.css";

export interface Meaning {
  readonly term: string;
  /** Other forms in which the word stands in texts. */
  readonly forms: readonly string[];
  readonly meaning: string;
}
export type Glossary = Readonly<Record<string, Meaning>>;
/** A text with its terms marked; `place` tells cards of one page apart. */
export type MarkTerms = (text: string, place: string, t: Translator) => TemplateResult;

const chinese = new Map(all.terms.map(({ id, zh, pinyin }) => [id, { zh, pinyin: pinyin.split(" ") }]));

/** Syllables over characters; a run that is not Chinese has one for all of it. */
function ruby(id: string): TemplateResult {
  const { zh, pinyin } = chinese.get(id) ?? { zh: "", pinyin: [] };
  const pieces = zh.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];
  return html`<ruby lang="zh-CN"
    >${map(pieces, (piece, at) => (/\p{Script=Han}/u.test(piece) ? html`${piece}<rt lang="zh-Latn">${pinyin[at]}</rt>` : html`${piece}<rt></rt>`))}</ruby
  >`;
}

export async function termsIn(lang: string): Promise<MarkTerms> {
  const { default: glossary } = (await import(`../../../levels/glossary.${lang}.json`)) as { default: Glossary }; // the levels' checks hold it to this
  const find = findTerms(Object.entries(glossary).map(([id, { term, forms }]) => [id, [term, ...forms]]));
  return (text, place, t) => {
    const card = (id: string, word: string): TemplateResult => {
      const name = `term-${place}-${id}`;
      const { term = "", meaning = "" } = glossary[id] ?? {};
      return html`<button type="button" class="term" popovertarget=${name}>${word}</button
        ><span class="term-card" id=${name} popover role="note" aria-label=${t("glossary.heading")}
          ><b>${term}</b><span class="chinese"><span class="unseen">${t("glossary.chinese")}</span>${ruby(id)}</span
          ><span>${meaning}</span></span
        >`;
    };
    return html`${find(text).map((piece) => (typeof piece === "string" ? piece : card(piece.id, piece.word)))}`;
  };
}
