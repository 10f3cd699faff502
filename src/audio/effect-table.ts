import type { EffectName } from "./audio-port.ts";
import sprite from "./effect-sprite.json";

/** A part of the effects' file, in milliseconds. */
interface Slot {
  readonly start: number;
  readonly length: number;
}

/** Where each effect lies in effects.webm and effects.mp3; written by assets/make/sound.mjs together with them. */
export const EFFECT_TABLE: Readonly<Record<EffectName, Slot>> = sprite;
