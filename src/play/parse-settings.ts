import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.ts";

const oneOf = <Value extends string>(value: unknown, allowed: readonly Value[], otherwise: Value): Value =>
  allowed.find((one) => one === value) ?? otherwise;

const yesOrNo = (value: unknown, otherwise: boolean): boolean => (typeof value === "boolean" ? value : otherwise);
const fields = (raw: unknown): Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null ? { ...raw } : {};

function volumesIn(raw: unknown): Settings["volumes"] {
  const found = fields(raw);
  const of = (channel: keyof Settings["volumes"]): number => {
    const level = found[channel];
    return typeof level === "number" && level > 0 && level <= 1 ? level : DEFAULT_SETTINGS.volumes[channel];
  };
  return { music: of("music"), effects: of("effects"), ambience: of("ambience") };
}

/** Settings as they were kept; anything odd falls back to its default, the rest is kept. */
export function parseSettings(raw: unknown): Settings {
  const { music, effects, ambience, volumes, captions, textSize, motion, picture, certainty } = fields(raw);
  return {
    music: yesOrNo(music, DEFAULT_SETTINGS.music),
    effects: yesOrNo(effects, DEFAULT_SETTINGS.effects),
    ambience: yesOrNo(ambience, DEFAULT_SETTINGS.ambience),
    volumes: volumesIn(volumes),
    captions: yesOrNo(captions, DEFAULT_SETTINGS.captions),
    textSize: typeof textSize === "number" && textSize >= 1 && textSize <= 2 ? textSize : DEFAULT_SETTINGS.textSize,
    motion: oneOf(motion, ["system", "reduced"], DEFAULT_SETTINGS.motion),
    picture: oneOf(picture, ["auto", "moving", "still"], DEFAULT_SETTINGS.picture),
    certainty: yesOrNo(certainty, DEFAULT_SETTINGS.certainty),
  };
}
