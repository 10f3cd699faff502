import type { TemplateResult } from "lit/html.js";
import type { GameState, Send } from "../domain/game-state.ts";
import type { Translator } from "../i18n/translator.ts";

/** What every part of the HUD is drawn from. */
export interface View {
  readonly state: GameState;
  readonly t: Translator;
  readonly send: Send;
  /** Says what a screen does not show by itself. */
  readonly say: (words: string) => void;
  /** A text whose terms open the glossary; `place` tells cards of one page apart. */
  readonly terms: (text: string, place: string) => TemplateResult | string;
}
