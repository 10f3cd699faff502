/** Words about playing without a network. */
import { html, type TemplateResult } from "lit/html.js";
import { phaseOf, type GameState } from "../domain/game-state.ts";
import type { Translator } from "../i18n/translator.ts";
import type { View } from "./view.ts";

/** A quiet sign, once the whole game is here. */
export const readyOffline = ({ offline }: GameState, t: Translator): TemplateResult | null =>
  offline?.whole === true ? html`<span class="ready-offline">✓ ${t("offline.ready")}</span>` : null;

export function offlineWords({ offline }: GameState, t: Translator): string {
  if (offline === null) return t("offline.none");
  return offline.whole ? t("offline.whole") : t("offline.share", { percent: Math.floor(offline.share * 100) });
}

/** Nobody is disturbed in the middle of a stop. */
const isBetweenStops = (state: GameState): boolean =>
  state.screen.name === "stop" ? ["arrive", "results"].includes(phaseOf(state).name) : state.screen.name !== "travel";

/** Offers the next edition of the game, between stops only. */
export const updateOffer = ({ state, t, send }: View): TemplateResult | null =>
  state.offline?.update === true && isBetweenStops(state)
    ? html`<p class="update">
        <span>${t("offline.update")}</span
        ><button type="button" class="quiet" @click=${() => send({ type: "renew" })}>${t("offline.renew")}</button>
      </p>`
    : null;
