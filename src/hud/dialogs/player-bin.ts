import { html, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { BinnedPlayer } from "../../domain/game-state.ts";
import { badge, playerName } from "../figure.ts";
import { remembering } from "../remember.ts";
import type { View } from "../view.ts";
import { ask, keepFocus } from "./ask.ts";
import { daysLeft } from "./days-left.ts";
import { gate } from "./gate.ts";

const unlocking = remembering(false);

/** Players who were put away: taken back, or erased before their time. A locked one is erased by its pictures only. */
export function playerBin({ state, t, send }: View, tell: (done: string) => void): TemplateResult | null {
  const row = (player: BinnedPlayer): TemplateResult => {
    const { id, lock } = player;
    const name = playerName(player, t);
    const restore = (event: Event): void => {
      keepFocus(event, true);
      tell(t("players.restore-done", { name }));
      send({ type: "restorePlayer", player: id });
    };
    const erase = (): void => {
      tell(t("players.erase-done", { name }));
      send({ type: "erasePlayer", player: id });
    };
    const eraseAsk = {
      label: t("players.erase"),
      longLabel: t("players.erase-name", { name }),
      question: t("players.erase-ask", { name }),
      yes: t("players.erase-yes"),
      no: t("players.erase-no"),
      leaves: true,
    };
    const pictures = (lock: readonly string[], unlock: (isOpen: boolean) => void): TemplateResult =>
      html`<p>${t("players.gate")}</p>
        ${gate(t, lock, () => unlock(true))}`;
    return html`<li class="binned" data-home>
      ${badge(player)}
      <p>
        <span class="name-of">${name}</span
        ><small>${t("players.bin-days", { count: daysLeft(player.binnedAt, Date.now()) })}</small>
      </p>
      <button type="button" class="quiet" aria-label=${t("players.restore-name", { name })} @click=${restore}>
        ${t("players.restore")}
      </button>
      ${unlocking((isOpen, unlock) =>
        ask({ ...eraseAsk, first: lock === null || isOpen ? null : pictures(lock, unlock) }, erase),
      )}
    </li>`;
  };
  if (state.binned.length === 0) return null;
  return html`<div class="bin">
    <h3>${t("players.bin-heading")}</h3>
    <ul>
      ${repeat(state.binned, ({ id }) => id, row)}
    </ul>
  </div>`;
}
