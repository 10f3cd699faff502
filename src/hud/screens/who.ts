import { html, type TemplateResult } from "lit/html.js";
import type { View } from "../view.ts";
import "../styles/title.css";

export function who({ state, t, send }: View): TemplateResult {
  return html`<main class="who">
    <section class="paper">
      <h1 tabindex="-1" data-focus>${t("who.heading")}</h1>
      <ul>
        ${(state.players ?? []).map(
          ({ id, nickname }) =>
            html`<li>
              <button type="button" class="player" @click=${() => send({ type: "choosePlayer", player: id })}>
                <b aria-hidden="true">${String.fromCodePoint(nickname.codePointAt(0) ?? 63)}</b
                ><span>${nickname || t("who.unnamed")}</span>
              </button>
            </li>`,
        )}
        <li>
          <button type="button" class="player new" @click=${() => send({ type: "newPlayer" })}>
            <b aria-hidden="true">+</b><span>${t("who.new")}</span>
          </button>
        </li>
      </ul>
    </section>
  </main>`;
}
