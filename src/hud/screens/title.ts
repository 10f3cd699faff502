import { html, type TemplateResult } from "lit/html.js";
import { languageButtons } from "../languages.ts";
import { figureNamed, figurePicture } from "../figure.ts";
import { readyOffline } from "../offline.ts";
import type { View } from "../view.ts";
import "../styles/title.css";

export function title({ state, t, send }: View): TemplateResult {
  const { player, players, settings } = state;
  const known = player ?? (players?.length === 1 ? players[0]! : null);
  const begin =
    known === null
      ? t("title.begin")
      : known.nickname === ""
        ? t("title.continue-unnamed")
        : t("title.continue", { name: known.nickname });
  const start = (): void =>
    send(player === null && known !== null ? { type: "choosePlayer", player: known.id } : { type: "begin" });
  const figure = figureNamed(known?.figure ?? null);
  const hasPlayers = (players?.length ?? 0) > 0;
  return html`<main class="title">
    <picture aria-hidden="true">
      <source media="(max-aspect-ratio: 1/1)" srcset="art/title/title-tall.avif" />
      <img src="art/title/title.avif" alt="" />
    </picture>
    <div class="words">
      <h1 tabindex="-1" data-focus>${t("game.name")}</h1>
      <p class="tagline">${t("game.tagline")}</p>
      <button type="button" class="main" @click=${start}>
        ${figure && figurePicture(figure)}<span>${begin}</span>
      </button>
      ${
        hasPlayers
          ? html`<div class="row">
              <button type="button" class="quiet" @click=${() => send({ type: "goTo", address: { name: "who" } })}>
                ${t("title.someone-else")}
              </button>
              <button type="button" class="quiet" @click=${() => send({ type: "open", dialog: { name: "players" } })}>
                ${t("players.heading")}
              </button>
            </div>`
          : null
      }
      <p class="promise">${t("title.promise")} ${readyOffline(state, t)}</p>
    </div>
    <div class="corner">
      ${languageButtons(t, (lang) => send({ type: "speak", lang }))}
      <button
        type="button"
        class="quiet"
        aria-pressed=${settings.music}
        @click=${() => send({ type: "set", settings: { music: !settings.music } })}
      >
        ${t(settings.music ? "title.music-off" : "title.music-on")}
      </button>
      <button type="button" class="quiet" @click=${() => send({ type: "open", dialog: { name: "settings" } })}>
        ${t("stop.settings")}
      </button>
    </div>
    <a class="quiet teach" href="#/teach">${t("title.teach")}</a>
  </main>`;
}
