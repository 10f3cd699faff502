import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Player } from "../../domain/game-state.ts";
import type { Translator } from "../../i18n/translator.ts";
import { badge, figureNamed, figurePicture, FIGURES, playerName, type Figure } from "../figure.ts";
import { remembering } from "../remember.ts";
import type { View } from "../view.ts";
import { ask } from "./ask.ts";
import { BIN_DAYS } from "./days-left.ts";
import { gate } from "./gate.ts";
import { lockSign } from "./lock-sign.ts";
import { playerLock, type Change } from "./player-lock.ts";

function nameOf({ nickname, id }: Player, t: Translator, change: Change): TemplateResult {
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement).get("nickname"); // the form below
    if (typeof given === "string") change({ nickname: given.trim() }, t("players.name-done"));
  };
  return html`<form class="part" @submit=${save}>
    <label for="nickname-${id}">${t("name.label")}</label>
    <div class="row">
      <input
        id="nickname-${id}"
        name="nickname"
        maxlength="24"
        autocomplete="off"
        aria-describedby="advice-${id}"
        .value=${nickname}
      />
      <button class="quiet">${t("players.name-save")}</button>
    </div>
    <p class="how" id="advice-${id}">${t("name.advice")}</p>
  </form>`;
}

function figureOf({ id, figure }: Player, t: Translator, change: Change): TemplateResult {
  const own = figureNamed(figure);
  const radio = (one: Figure): TemplateResult =>
    html`<label class="picture" title=${t(`figure.${one}`)}
      ><input
        type="radio"
        name="figure-${id}"
        aria-label=${t(`figure.${one}`)}
        .checked=${live(one === own)}
        @change=${() => change({ figure: one }, t("players.figure-done", { figure: t(`figure.${one}`) }))}
      />${figurePicture(one)}</label
    >`;
  return html`<fieldset class="part">
    <legend>${own ? t("players.figure-now", { figure: t(`figure.${own}`) }) : t("figure.choose")}</legend>
    <div class="pictures">${FIGURES.map(radio)}</div>
  </fieldset>`;
}

/** Whether the lock's pictures were given while the dialog is open. */
const unlocking = remembering(false);

/** One player: folded to figure and name, unfolded to all that can be changed. `tell` says what was done, once it is. */
export function playerCard({ state, t, send }: View, player: Player, tell: (done: string) => void): TemplateResult {
  const { id, lock } = player;
  const name = playerName(player, t);
  const isNow = state.player?.id === id;
  const change: Change = (change, done) => {
    tell(done);
    send({ type: "changePlayer", player: id, change });
  };
  const bin = (): void => {
    tell(t("players.bin-done", { name, days: BIN_DAYS }));
    send({ type: "binPlayer", player: id });
  };
  const binAsk = {
    label: t("players.bin"),
    question: t("players.bin-ask", { name, days: BIN_DAYS }),
    yes: t("players.bin-yes"),
    no: t("players.bin-no"),
    leaves: true,
  };
  const parts = html`${unlocking((isUnlocked, unlock) => {
    if (lock !== null && !isNow && !isUnlocked)
      return html`<div class="part">
        <p>${t("players.gate")}</p>
        ${gate(t, lock, (how) => {
          unlock(true);
          if (how === "forgotten") change({ lock: null }, t("players.lock-off-done"));
        })}
      </div>`;
    const changeHere: Change = (next, done) => {
      unlock(true);
      change(next, done);
    };
    return html`${nameOf(player, t, change)} ${figureOf(player, t, change)} ${playerLock(t, player, changeHere)}
      <div class="part">${ask(binAsk, bin)}</div>`;
  })}`;
  return html`<li>
    <details class="card" name="players" data-home ?open=${isNow}>
      <summary>
        ${badge(player)}<span class="name-of">${name}</span>${
          isNow ? html`<small>${t("players.now")}</small>` : null
        }${lock === null ? null : lockSign(t)}
      </summary>
      <div class="parts">${parts}</div>
    </details>
  </li>`;
}
