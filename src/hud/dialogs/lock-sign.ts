import { html, type TemplateResult } from "lit/html.js";
import type { Translator } from "../../i18n/translator.ts";

/** A small lock, with its meaning for those who listen. */
export const lockSign = (t: Translator): TemplateResult =>
  html`<span class="unseen">, ${t("who.locked")}</span
    ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3M12 14.500v2.500" />
    </svg>`;
