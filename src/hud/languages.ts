import { html, type TemplateResult } from "lit/html.js";
import { LANGUAGES, LANGUAGE_NAMES, type Language } from "../i18n/languages.ts";
import type { Translator } from "../i18n/translator.ts";

/** A button for each language, called in it. */
export const languageButtons = (t: Translator, speak: (lang: Language) => void): TemplateResult =>
  html`<div class="languages" role="group" aria-label=${t("settings.language")}>
    ${LANGUAGES.map(
      (lang) =>
        html`<button
          type="button"
          class="quiet"
          lang=${lang}
          aria-pressed=${t.lang === lang}
          @click=${() => speak(lang)}
        >
          ${LANGUAGE_NAMES[lang]}
        </button>`,
    )}
  </div>`;
