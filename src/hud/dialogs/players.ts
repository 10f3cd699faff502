import { html, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { GameState } from "../../domain/game-state.ts";
import { remembering } from "../remember.ts";
import type { View } from "../view.ts";
import { ask } from "./ask.ts";
import { playerBin } from "./player-bin.ts";
import { playerCard } from "./player-card.ts";
import "../styles/players.css";
import "../styles/picture-lock.css";

/** What is to be said as soon as the players are others than they were. */
interface Done {
  readonly words: string;
  readonly before: Pick<GameState, "players" | "binned"> | null;
}
const NOTHING: Done = { words: "", before: null };
const remembered = remembering(NOTHING);

function eraseEverything({ state, t, send }: View, tell: (done: string) => void): TemplateResult {
  const safe = (): void => send({ type: "open", dialog: { name: "safe" } });
  const erase = (): void => {
    tell(t("players.everything-done"));
    send({ type: "eraseEverything" });
  };
  return ask(
    {
      label: t("players.everything"),
      question: t("players.everything-ask"),
      yes: t("players.everything-yes"),
      no: t("players.everything-no"),
      more: state.player
        ? html`<button type="button" class="link" @click=${safe}>${t("players.everything-safe")}</button>`
        : null,
      leaves: true,
    },
    erase,
  );
}

/** Who plays on this device: names, figures, picture locks and the bin. */
export function players(view: View): TemplateResult {
  const { state, t } = view;
  const list = state.players ?? [];
  return html`<h2 tabindex="-1">${t("players.heading")}</h2>
    <p>${t(list.length === 0 ? "players.none" : "players.lead")}</p>
    ${remembered(({ words, before }, remember) => {
      const tell = (words: string): void => remember({ words, before: state });
      const isDone = before !== null && (before.players !== state.players || before.binned !== state.binned);
      return html`<ul class="cards">
          ${repeat(
            list,
            ({ id }) => id,
            (player) => playerCard(view, player, tell),
          )}
        </ul>
        ${playerBin(view, tell)}
        ${
          list.length + state.binned.length > 0
            ? html`<div class="everything">${eraseEverything(view, tell)}</div>`
            : null
        }
        <p class="done" role="status">${isDone ? words : null}</p>`;
    })}`;
}
