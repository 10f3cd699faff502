import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/game-state.ts";
import { parseSettings } from "../../src/play/parse-settings.ts";

const OWN: Settings = {
  music: true,
  effects: false,
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
  [{ textSize: 0.5 }, "textSize"],
  [{ textSize: 3 }, "textSize"],
  [{ textSize: Number.NaN }, "textSize"],
  [{ motion: "wild" }, "motion"],
  [{ picture: "hologram" }, "picture"],
  [{ certainty: 3 }, "certainty"],
] as const)("%j falls back alone, the rest is kept", (odd, key) => {
  expect(parseSettings({ ...OWN, ...odd })).toEqual({ ...OWN, [key]: DEFAULT_SETTINGS[key] });
});

test("never throws, and always gives settings", () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(Object.keys(parseSettings(raw)).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
    }),
  );
});
