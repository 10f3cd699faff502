import { describe, expect, it } from "vitest";
import type { AudioPort } from "../../src/audio/audio-port.ts";
import { soundReader } from "../../src/audio/sound-reader.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/settings.ts";
import { answeredWith, stateAt } from "./support.ts";

function heard() {
  const told: unknown[][] = [];
  const audio: AudioPort = {
    effect: (...args) => void told.push(["effect", ...args]),
    level: (...args) => void told.push(["level", ...args]),
    bed: (bed) => void told.push(["bed", bed]),
    theme: (rounds, piece) => void told.push(["theme", rounds, piece]),
    unlock: () => void told.push(["unlock"]),
  };
  return { told, read: soundReader(audio) };
}
const BUKA = stateAt({ name: "stop", stop: "buka" });

describe("soundReader", () => {
  it("brings the settings to the port before anything may sound", () => {
    const { told, read } = heard();
    read(BUKA, []);
    expect(told).toEqual([
      ["level", "effects", 1],
      ["level", "music", 0],
      ["level", "ambience", 0],
      ["theme", 1, "oasis"],
      ["bed", "generator"],
    ]);
  });
  it("sets the effects of one change apart, so that none covers the other", () => {
    const { told, read } = heard();
    read(BUKA, []);
    told.length = 0;
    read(BUKA, [answeredWith("right")]);
    expect(told.filter(([what]) => what === "effect")).toEqual([
      ["effect", "right", 0],
      ["effect", "step", 350],
    ]);
  });
  it("repeats no setting that has not changed", () => {
    const { told, read } = heard();
    read(BUKA, []);
    told.length = 0;
    const levels = () => told.filter(([what]) => what === "level");
    read(stateAt(BUKA.screen, { settings: { ...DEFAULT_SETTINGS, effects: false } }), []);
    read(stateAt(BUKA.screen, { settings: { ...DEFAULT_SETTINGS, effects: false } }), []);
    expect(levels()).toEqual([["level", "effects", 0]]);
  });
  it("brings each volume to its own channel, where that is on", () => {
    const { told, read } = heard();
    read(BUKA, []);
    told.length = 0;
    const volumes = { music: 0.2, effects: 0.4, ambience: 0.6 };
    read(stateAt(BUKA.screen, { settings: { ...DEFAULT_SETTINGS, music: true, volumes } }), []);
    expect(told.filter(([what]) => what === "level")).toEqual([
      ["level", "effects", 0.4],
      ["level", "music", 0.2],
    ]);
  });
});
