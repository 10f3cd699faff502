import { html, type TemplateResult } from "lit/html.js";
import type { Player } from "../../domain/game-state.ts";
import type { Translator } from "../../i18n/translator.ts";
import { figureNamed } from "../figure.ts";
import { remembering } from "../remember.ts";
import { keepFocus } from "./ask.ts";
import { LOCK_LENGTH, pictureBoard } from "./picture-board.ts";

/** Says `done` once it is. */
export type Change = (change: Partial<Pick<Player, "nickname" | "figure" | "lock">>, done: string) => void;

const NONE: readonly string[] = [];
const choice = remembering(NONE);

/** Sets a player's picture lock, changes it or takes it off, and says openly what it is worth. */
export function playerLock(t: Translator, { lock }: Player, change: Change): TemplateResult {
  const chooser = html`${choice((tapped, tap) => {
    const use = (event: Event): void => {
      if (tapped.length < LOCK_LENGTH) return;
      const names = tapped.flatMap((name) => figureNamed(name) ?? []).map((figure) => t(`figure.${figure}`));
      keepFocus(event);
      if (event.currentTarget instanceof Element) event.currentTarget.closest("details")?.removeAttribute("open");
      change({ lock: tapped }, t("players.lock-done", { pictures: names.join(" → ") }));
      tap(NONE);
    };
    return html`<p>${t("players.lock-how")}</p>
      ${pictureBoard(t, tapped, tap)}
      <div class="row">
        <button type="button" class="main" aria-disabled=${tapped.length < LOCK_LENGTH} @click=${use}>
          ${t("players.lock-use")}
        </button>
      </div>`;
  })}`;
  const takeOff = (event: Event): void => {
    keepFocus(event);
    change({ lock: null }, t("players.lock-off-done"));
  };
  return html`<fieldset class="part">
    <legend>${t("players.lock")}</legend>
    <p>${lock ? html`<b>${t("players.lock-on")}</b> ` : null}${t("players.lock-honest")}</p>
    <div class="row">
      <details class="ask">
        <summary class="quiet">${t(lock ? "players.lock-new" : "players.lock-set")}</summary>
        <div class="answers">${chooser}</div>
      </details>
      ${lock ? html`<button type="button" class="quiet" @click=${takeOff}>${t("players.lock-off")}</button>` : null}
    </div>
  </fieldset>`;
}
