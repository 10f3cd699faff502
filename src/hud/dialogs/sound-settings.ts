import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Settings } from "../../domain/settings.ts";
import type { Translator } from "../../i18n/translator.ts";

const CHANNELS = ["music", "effects", "ambience"] as const;
const [LEAST, STEP] = [0.1, 0.1];

/** Music, effects and the sound of places, each by itself; and what they mean in words. */
export function soundSettings(t: Translator, own: Settings, change: (next: Partial<Settings>) => void): TemplateResult {
  const toggle = (label: string, on: boolean, pick: (on: boolean) => void): TemplateResult =>
    html`<label class="option"
      ><input
        type="checkbox"
        .checked=${live(on)}
        @change=${({ target }: Event) => pick(target instanceof HTMLInputElement && target.checked)}
      /><span>${label}</span></label
    >`;
  const channel = (name: (typeof CHANNELS)[number]): TemplateResult => {
    const label = t(`settings.${name}`);
    const volume = own.volumes[name];
    const turn = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      change({ volumes: { ...own.volumes, [name]: target.valueAsNumber } });
    };
    return html`<div class="loudness">
      ${toggle(label, own[name], (on) => change({ [name]: on }))}
      <input
        type="range"
        min=${LEAST}
        max="1"
        step=${STEP}
        aria-label=${t("settings.volume", { sound: label })}
        aria-valuetext=${t.percent(volume)}
        ?disabled=${!own[name]}
        .value=${live(String(volume))}
        @change=${turn}
      />
    </div>`;
  };
  return html`<fieldset>
    <legend>${t("settings.sound")}</legend>
    ${CHANNELS.map(channel)} ${toggle(t("settings.captions"), own.captions, (captions) => change({ captions }))}
  </fieldset>`;
}
