import { describe, expect, it } from "vitest";
import type { AudioPort } from "../../src/audio/audio-port.ts";
import { soundReader } from "../../src/audio/sound-reader.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/game-state.ts";
import { answeredWith, stateAt } from "./support.ts";

function heard() {
  const told: unknown[][] = [];
  const audio: AudioPort = {
    effect: (...args) => void told.push(["effect", ...args]),
    music: (on) => void told.push(["music", on]),
    effects: (on) => void told.push(["effects", on]),
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
      ["effects", true],
      ["music", false],
      ["theme", 1, "oasis"],
    ]);
  });
  it("sets the effects of one change apart, so that none covers the other", () => {
    const { told, read } = heard();
    read(BUKA, []);
    told.length = 0;
    read(BUKA, [answeredWith("right")]);
    expect(told).toEqual([
      ["effect", "right", 0],
      ["effect", "step", 350],
    ]);
  });
  it("repeats no setting that has not changed", () => {
    const { told, read } = heard();
    read(BUKA, []);
    told.length = 0;
    read(stateAt(BUKA.screen, { settings: { ...DEFAULT_SETTINGS, effects: false } }), []);
    read(stateAt(BUKA.screen, { settings: { ...DEFAULT_SETTINGS, effects: false } }), []);
    expect(told).toEqual([["effects", false]]);
  });
});
