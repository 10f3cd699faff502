/** The figures that stand for players; three of them in order are also a picture lock. */
import { html, type TemplateResult } from "lit/html.js";
import type { Player } from "../domain/game-state.ts";
import type { Translator } from "../i18n/translator.ts";

export const FIGURES = [
  "camel",
  "horse",
  "falcon",
  "snow-leopard",
  "saiga",
  "carp",
  "pomegranate",
  "tulip",
  "melon",
  "teapot",
  "kite",
  "lantern",
] as const;
export type Figure = (typeof FIGURES)[number];

/** A figure from another version of the game is none here. */
export const figureNamed = (name: string | null): Figure | null => FIGURES.find((figure) => figure === name) ?? null;

/** A picture without words of its own: the name stands beside it. */
export const figurePicture = (figure: Figure): TemplateResult =>
  html`<img class="portrait" src="art/figure/${figure}.svg" alt="" width="64" height="64" />`;

export const playerName = ({ nickname }: Player, t: Translator): string => nickname || t("who.unnamed");

const ROUNDS = 4;
/** The same round for the same player, whoever else is there. */
const roundOf = (id: string): number =>
  Array.from(id).reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % ROUNDS;

/** The player's figure, or the first letter on a coloured round. */
export function badge({ id, nickname, figure }: Player): TemplateResult {
  const own = figureNamed(figure);
  if (own !== null) return figurePicture(own);
  const [initial] = nickname;
  return html`<b class="portrait" data-round=${roundOf(id)} aria-hidden="true"
    >${initial?.toLocaleUpperCase() ?? "?"}</b
  >`;
}

/** Whether these pictures, in this order, are those of the lock. */
export const opens = (lock: readonly string[], tapped: readonly string[]): boolean =>
  lock.length === tapped.length && lock.every((figure, at) => figure === tapped[at]);
