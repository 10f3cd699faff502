import { html, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { Player } from "../../domain/game-state.ts";
import { lockSign } from "../dialogs/lock-sign.ts";
import { badge, playerName } from "../figure.ts";
import type { View } from "../view.ts";
import "../styles/title.css";
import "../styles/players.css";

export function who({ state, t, send }: View): TemplateResult {
  const players = state.players ?? [];
  const choose = ({ id, lock }: Player): void =>
    send(lock === null ? { type: "choosePlayer", player: id } : { type: "open", dialog: { name: "lock", player: id } });
  const button = (player: Player): TemplateResult =>
    html`<li>
      <button type="button" class="player" @click=${() => choose(player)}>
        ${badge(player)}<span class="name-of">${playerName(player, t)}</span
        >${player.lock === null ? null : lockSign(t)}
      </button>
    </li>`;
  return html`<main class="who">
    <section class="paper">
      <div class="ornament" aria-hidden="true"></div>
      <h1 tabindex="-1" data-focus>${t("who.heading")}</h1>
      <ul>
        ${repeat(players, ({ id }) => id, button)}
        <li>
          <button type="button" class="player new" @click=${() => send({ type: "newPlayer" })}>
            <b class="portrait" aria-hidden="true">+</b><span class="name-of">${t("who.new")}</span>
          </button>
        </li>
      </ul>
      ${
        players.length === 0
          ? null
          : html`<button type="button" class="link" @click=${() => send({ type: "open", dialog: { name: "players" } })}>
              ${t("who.change")}
            </button>`
      }
    </section>
  </main>`;
}
