import { DEFAULT_SETTINGS, type Settings } from "../domain/game-state.ts";

const oneOf = <Value extends string>(value: unknown, allowed: readonly Value[], otherwise: Value): Value =>
  allowed.find((one) => one === value) ?? otherwise;

/** Settings as they were kept; anything odd falls back to its default, the rest is kept. */
export function parseSettings(raw: unknown): Settings {
  const found: Readonly<Record<string, unknown>> = typeof raw === "object" && raw !== null ? { ...raw } : {};
  const { music, effects, textSize, motion, picture, certainty } = found;
  return {
    music: typeof music === "boolean" ? music : DEFAULT_SETTINGS.music,
    effects: typeof effects === "boolean" ? effects : DEFAULT_SETTINGS.effects,
    textSize: typeof textSize === "number" && textSize >= 1 && textSize <= 2 ? textSize : DEFAULT_SETTINGS.textSize,
    motion: oneOf(motion, ["system", "reduced"], DEFAULT_SETTINGS.motion),
    picture: oneOf(picture, ["auto", "moving", "still"], DEFAULT_SETTINGS.picture),
    certainty: typeof certainty === "boolean" ? certainty : DEFAULT_SETTINGS.certainty,
  };
}
