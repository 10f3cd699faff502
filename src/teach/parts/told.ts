/** What came of the last thing that was done, where it was done: seen, and said by the live region. */
import { html, type TemplateResult } from "lit/html.js";
import type { DeskKey } from "../../i18n/desk-translator.ts";
import type { Parameters } from "../../i18n/translator.ts";
import type { DeskView, Kept } from "../desk-view.ts";

export interface Told {
  readonly tell: (view: DeskView, key: DeskKey, parameters?: Parameters) => void;
  /** Waits for it, and tells how it went. */
  readonly done: (view: DeskView, work: Promise<Kept>, key: DeskKey, parameters?: Parameters) => Promise<boolean>;
  readonly shown: (view: DeskView) => TemplateResult;
}

export function toldPlace(): Told {
  let last: { readonly key: DeskKey; readonly parameters: Parameters; readonly isFault: boolean } | null = null;
  function tell(view: DeskView, key: DeskKey, parameters: Parameters = {}): void {
    last = { key, parameters, isFault: /\bfault\b/.test(key) };
    view.say(view.t.d(key, parameters));
    view.redraw();
  }
  return {
    tell,
    async done(view, work, key, parameters) {
      const { ok } = await work;
      tell(view, ok ? key : "fault.not-stored", ok ? parameters : {});
      return ok;
    },
    shown: ({ t, redraw }) =>
      last === null
        ? html``
        : html`<div class="told" data-told=${last.isFault ? "fault" : "done"}>
            <span>${t.d(last.key, last.parameters)}</span>
            <button
              type="button"
              class="link"
              @click=${() => {
                last = null;
                redraw();
              }}
            >
              ${t("notice.dismiss")}
            </button>
          </div>`,
  };
}
