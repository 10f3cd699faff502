/** What the desk's checks are worth: said where they are shown. */
import { html, type TemplateResult } from "lit/html.js";
import type { DeskTranslator } from "../../i18n/desk-translator.ts";

const POINTS = ["can", "forgery", "who", "flags", "code"] as const;

export const honest = ({ d }: DeskTranslator): TemplateResult =>
  html`<section aria-labelledby="honest" class="card honest">
    <h2 id="honest">${d("collect.honest")}</h2>
    <ul>
      ${POINTS.map((point) => html`<li>${d(`collect.honest-${point}`)}</li>`)}
    </ul>
  </section>`;
