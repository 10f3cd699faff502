/** A link to be copied: it stands there whole, and can be marked and copied by hand. */
import { html, type TemplateResult } from "lit/html.js";
import type { DeskView } from "../desk-view.ts";

async function isCopied(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false; // refused, or not there on a page without https
  }
}

export interface LinkField {
  /** Its place on the page. */
  readonly name: string;
  readonly label: string;
  readonly address: string;
  /** Under the field. */
  readonly more?: TemplateResult | string;
}
/** Remembers what came of the last copy. */
export type DrawLinkField = (view: DeskView, field: LinkField) => TemplateResult;

export function linkFields(): DrawLinkField {
  let last: { readonly name: string; readonly told: "share.copied" | "share.not-copied" } | null = null;
  return (view, { name, label, address, more = "" }) => {
    const { t } = view;
    async function copy({ currentTarget: button }: Event): Promise<void> {
      const done = await isCopied(address);
      last = { name, told: done ? "share.copied" : "share.not-copied" };
      const field = button instanceof Element ? button.parentElement?.querySelector("input") : null;
      if (!done) field?.focus();
      view.say(t.d(last.told));
      view.redraw();
    }
    const mark = ({ currentTarget: field }: Event): void => {
      if (field instanceof HTMLInputElement) field.select();
    };
    const told = last?.name === name ? html`<b>${t.d(last.told)}</b>` : "";
    return html`<div class="link-field" data-link=${name}>
      <label class="desk-field"
        ><span>${label}</span><input readonly spellcheck="false" .value=${address} @focus=${mark}
      /></label>
      <button type="button" class="quiet" aria-label=${t.d("share.copy-of", { what: label })} @click=${copy}>
        ${t.d("share.copy")}
      </button>
      <p class="how">${more} ${told}</p>
    </div>`;
  };
}
