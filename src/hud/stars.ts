import { html, type TemplateResult } from "lit/html.js";
import { STAR_SHARES } from "../domain/rules.ts";
import type { Translator } from "../i18n/translator.ts";

/** Stars as a picture with a name. */
export const stars = (count: number, t: Translator): TemplateResult =>
  html`<span class="stars" role="img" aria-label=${t("results.stars", { count })}
    >${STAR_SHARES.map((_, at) => html`<i ?data-lit=${at < count}>★</i>`)}</span
  >`;
