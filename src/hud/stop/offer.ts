import { html, type TemplateResult } from "lit/html.js";
import type { View } from "../view.ts";
import { offered } from "./offered.ts";
import "../styles/off-road.css";

/** What five short questions take. */
const MINUTES = 2;

/** Offers the five questions where it is their time; nobody has to take them. */
export function offer({ state, t, send }: View, stop: string): TemplateResult | null {
  const place = offered(state, stop);
  if (place === null) return null;
  return html`<aside class="invitation" aria-labelledby="invitation-heading">
    <img src="art/figure/lantern.svg" alt="" width="44" height="44" />
    <h3 id="invitation-heading">${t(`${place}.offer`)}</h3>
    <p>${t(`${place}.offer-text`, { minutes: MINUTES })}</p>
    <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "stop", stop: place } })}>
      ${t(`${place}.offer-button`)}
    </button>
  </aside>`;
}
