import { html, type TemplateResult } from "lit/html.js";
import { badge, playerName } from "../figure.ts";
import type { View } from "../view.ts";
import { gate, type Opened } from "./gate.ts";
import "../styles/players.css";
import "../styles/picture-lock.css";

/** Before a locked player's journey goes on. */
export function lock({ state, t, send }: View, id: string): TemplateResult {
  const player = state.players?.find((one) => one.id === id);
  const pictures = player?.lock;
  if (!player || !pictures) return html`<h2 tabindex="-1">${t("lock.heading")}</h2>`;
  const open = (how: Opened): void => {
    if (how === "forgotten") send({ type: "changePlayer", player: id, change: { lock: null } });
    send({ type: "choosePlayer", player: id, lock: pictures });
  };
  return html`<h2 class="whose" tabindex="-1">${badge(player)}<span>${t("lock.heading")}</span></h2>
    <p>${t("lock.lead", { name: playerName(player, t) })}</p>
    ${gate(t, pictures, open)}`;
}
