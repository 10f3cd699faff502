/** What a pack is called, in which languages it speaks, and where it hangs. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { langsOf, MOST_PACK_NAME, PACK_LANGS, type Pack, type PackLang } from "../../domain/pack/pack.ts";
import { ask } from "../../hud/dialogs/ask.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import type { DeskView } from "../desk-view.ts";
import { live } from "lit/directives/live.js";
import { nameOf, type Editor } from "./editor.ts";
import { packPlace } from "./pack-place.ts";
import { withLang, withoutLang } from "./pack-langs.ts";

/** In how many questions there are words in this language. */
const wordsIn = ({ questions }: Pack, lang: PackLang): number =>
  questions.filter(({ text }) => text[lang] !== undefined).length;

function language(view: DeskView, { session, thenFocus }: Editor, lang: PackLang): TemplateResult {
  const { t } = view;
  const pack = session.pack();
  const langs = langsOf(pack);
  const isOn = langs.includes(lang);
  const language = LANGUAGE_NAMES[lang];
  const field = `packs-name-${lang}`;
  if (!isOn)
    return html`<li>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          session.change(`lang ${lang}`, (now) => withLang(now, lang, nameOf(now, t)));
          thenFocus(`#${field}`);
        }}
      >
        ${t.d("packs.add-language", { language })}
      </button>
    </li>`;
  const count = wordsIn(pack, lang);
  const remove = (): void => {
    session.change(`lang ${lang}`, (now) => withoutLang(now, lang));
    view.say(t.d("packs.language-removed", { language }));
    thenFocus("#packs-about");
  };
  const typed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    session.change(`name.${lang}`, (now) => ({ ...now, name: { ...now.name, [lang]: value } }));
  };
  return html`<li>
    <label class="desk-field" for=${field}
      ><span>${t.d("packs.name-in", { language })}</span
      ><input
        id=${field}
        lang=${lang}
        maxlength=${MOST_PACK_NAME}
        autocomplete="off"
        placeholder=${nameOf(pack, t)}
        .value=${live(pack.name[lang] ?? "")}
        @input=${typed}
    /></label>
    ${
      langs.length === 1
        ? nothing
        : count === 0
          ? html`<button
              type="button"
              class="link"
              aria-label=${t.d("packs.remove-language", { language })}
              @click=${remove}
            >
              ${t.d("packs.remove-language", { language })}
            </button>`
          : ask(
              {
                label: t.d("packs.remove-language", { language }),
                question: t.d("packs.remove-language-ask", { language, count }),
                yes: t.d("packs.remove-language-yes"),
                no: t.d("packs.keep"),
              },
              remove,
            )
    }
  </li>`;
}

export function packAbout(view: DeskView, editor: Editor): TemplateResult {
  const { t } = view;
  return html`<details class="packs-about" data-home>
    <summary id="packs-about" class="quiet">${t.d("packs.about")}</summary>
    <p class="how">${t.d("packs.languages-how")}</p>
    <ul class="packs-langs">
      ${PACK_LANGS.map((lang) => language(view, editor, lang))}
    </ul>
    ${packPlace(view, editor)}
  </details>`;
}
