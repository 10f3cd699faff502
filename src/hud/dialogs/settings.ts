import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Settings } from "../../domain/settings.ts";
import { CERTAINTY, LEVELS } from "../../domain/memory/certainty.ts";
import { LANGUAGES, LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { offlineWords } from "../offline.ts";
import type { View } from "../view.ts";
import { soundSettings } from "./sound-settings.ts";

const RIGHT = LEVELS.map((level) => CERTAINTY[level].right);
const WRONG = LEVELS.map((level) => Math.abs(CERTAINTY[level].wrong));

type Option<Value> = readonly [value: Value, label: string];

export function settings({ state, t, send }: View): TemplateResult {
  const own = state.settings;
  const change = (next: Partial<Settings>): void => send({ type: "set", settings: next });
  const radios = <Value extends string | number>(
    name: string,
    label: string,
    now: Value,
    options: readonly Option<Value>[],
    pick: (value: Value) => void,
  ): TemplateResult =>
    html`<fieldset>
      <legend>${label}</legend>
      ${options.map(
        ([value, words]) =>
          html`<label class="option"
            ><input type="radio" name=${name} .checked=${live(value === now)} @change=${() => pick(value)} /><span
              >${words}</span
            ></label
          >`,
      )}
    </fieldset>`;
  const toggle = (label: string, on: boolean, pick: (on: boolean) => void): TemplateResult =>
    html`<label class="option"
      ><input
        type="checkbox"
        .checked=${live(on)}
        @change=${(event: Event) => pick((event.target as HTMLInputElement).checked)}
      /><span>${label}</span></label
    >`;
  return html`<h2>${t("settings.heading")}</h2>
    ${radios(
      "lang",
      t("settings.language"),
      state.lang,
      LANGUAGES.map((lang) => [lang, LANGUAGE_NAMES[lang]] as const),
      (lang) => send({ type: "speak", lang }),
    )}
    ${soundSettings(t, own, change)}
    <fieldset aria-describedby="sure-marks">
      <legend>${t("sure.setting")}</legend>
      ${toggle(t("sure.toggle"), own.certainty, (certainty) => change({ certainty }))}
      <p class="how" id="sure-marks">${t("sure.marks", { right: t.anyOf(RIGHT), wrong: t.anyOf(WRONG) })}</p>
    </fieldset>
    ${radios(
      "text-size",
      t("settings.text-size"),
      own.textSize,
      [
        [1, t("settings.text-normal")],
        [1.25, t("settings.text-large")],
        [1.6, t("settings.text-largest")],
      ],
      (textSize) => change({ textSize }),
    )}
    ${radios(
      "motion",
      t("settings.motion"),
      own.motion,
      [
        ["system", t("settings.motion-system")],
        ["reduced", t("settings.motion-reduced")],
      ],
      (motion) => change({ motion }),
    )}
    ${radios(
      "picture",
      t("settings.picture"),
      own.picture,
      [
        ["auto", t("settings.picture-auto")],
        ["moving", t("settings.picture-moving")],
        ["still", t("settings.picture-still")],
      ],
      (picture) => change({ picture }),
    )}
    <fieldset>
      <legend>${t("offline.heading")}</legend>
      <p class="how">${offlineWords(state, t)}</p>
    </fieldset>
    <button type="button" class="quiet" @click=${() => send({ type: "open", dialog: { name: "safe" } })}>
      ${t("safe.heading")}
    </button>
    <button type="button" class="link" @click=${() => send({ type: "open", dialog: { name: "about" } })}>
      ${t("settings.about")}
    </button>`;
}
