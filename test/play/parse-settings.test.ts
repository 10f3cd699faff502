import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings.ts";
import { parseSettings } from "../../src/play/parse-settings.ts";

const OWN: Settings = {
  music: true,
  effects: false,
  ambience: true,
  volumes: { music: 0.2, effects: 0.5, ambience: 1 },
  captions: true,
  textSize: 1.5,
  motion: "reduced",
  picture: "still",
  certainty: true,
};

test("settings come back as they were kept", () => {
  expect(parseSettings(JSON.parse(JSON.stringify(OWN)))).toEqual(OWN);
});

test.each([null, undefined, 7, "loud", [], {}])("%j gives the defaults", (raw) => {
  expect(parseSettings(raw)).toEqual(DEFAULT_SETTINGS);
});

test.each([
  [{ music: "yes" }, "music"],
  [{ effects: 0 }, "effects"],
  [{ ambience: 1 }, "ambience"],
  [{ volumes: "loud" }, "volumes"],
  [{ captions: null }, "captions"],
  [{ textSize: 0.5 }, "textSize"],
  [{ textSize: 3 }, "textSize"],
  [{ textSize: Number.NaN }, "textSize"],
  [{ motion: "wild" }, "motion"],
  [{ picture: "hologram" }, "picture"],
  [{ certainty: 3 }, "certainty"],
] as const)("%j falls back alone, the rest is kept", (odd, key) => {
  expect(parseSettings({ ...OWN, ...odd })).toEqual({ ...OWN, [key]: DEFAULT_SETTINGS[key] });
});

test.each([0, -1, 1.5, Number.NaN, "1", null])("a volume of %j falls back alone", (odd) => {
  const { volumes } = parseSettings({ ...OWN, volumes: { ...OWN.volumes, effects: odd } });
  expect(volumes).toEqual({ ...OWN.volumes, effects: DEFAULT_SETTINGS.volumes.effects });
});

test("never throws, and always gives settings", () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(Object.keys(parseSettings(raw)).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
    }),
  );
});
