/** The picture of a teacher's own question. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { QuestionText } from "../../domain/level-text.ts";
import "../styles/picture.css";

export const picture = ({ picture: shown }: Pick<QuestionText, "picture">): TemplateResult | typeof nothing =>
  shown === undefined
    ? nothing
    : html`<figure class="question-picture"><img src=${shown.src} alt=${shown.alt} decoding="async" /></figure>`;
