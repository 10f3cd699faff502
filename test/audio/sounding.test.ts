import { describe, expect, it } from "vitest";
import { roundsFor, soundsFor } from "../../src/audio/sounding.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/game-state.ts";
import { answeredWith, OF_VISIT, stateAt } from "./support.ts";

const TRAVEL = stateAt({ name: "travel", from: "xian", to: "buka" });
const BUKA = stateAt({ name: "stop", stop: "buka" });
const MAP = stateAt({ name: "map" });
const withMusic = { settings: { ...DEFAULT_SETTINGS, music: true } };

describe("soundsFor", () => {
  it("lets a right answer be heard before the work it does", () => {
    expect(soundsFor(BUKA, BUKA, [answeredWith("right")])).toEqual(["right", "step"]);
  });
  it.each(["retry", "return", "gap"] as const)("has one gentle sound for a wrong answer that leads to %s", (next) => {
    expect(soundsFor(BUKA, BUKA, [answeredWith(next)])).toEqual(["wrong"]);
  });
  it("sounds an arrival only where the road led to the stop", () => {
    expect(soundsFor(TRAVEL, BUKA, [])).toEqual(["arrive"]);
    expect(soundsFor(MAP, BUKA, [])).toEqual([]);
    expect(soundsFor(TRAVEL, MAP, [])).toEqual([]);
  });
  it("stamps a visit that ends", () => {
    expect(soundsFor(BUKA, BUKA, [{ ...OF_VISIT, type: "visitEnded", points: 9, most: 18, stars: 2 }])).toEqual([
      "stamp",
    ]);
  });
  it("ticks when a place is chosen, a hint is taken, a dialog opens, and not when it closes", () => {
    const open = stateAt(BUKA.screen, { dialog: { name: "guidebook" } });
    expect(soundsFor(BUKA, BUKA, [{ ...OF_VISIT, type: "taskChosen", question: "buka-output" }])).toEqual(["button"]);
    expect(
      soundsFor(BUKA, BUKA, [{ ...OF_VISIT, type: "hintTaken", question: "buka-output", aid: { aid: "nudge" } }]),
    ).toEqual(["button"]);
    expect(soundsFor(BUKA, open, [])).toEqual(["button"]);
    expect(soundsFor(open, BUKA, [])).toEqual([]);
  });
  it("is silent on the first state, whatever led to it", () => {
    expect(soundsFor(null, BUKA, [answeredWith("right")])).toEqual([]);
  });
  it("is silent while a draft changes or a question is shown", () => {
    const drafted = stateAt(BUKA.screen, { draft: { kind: "true-false", value: true } });
    expect(soundsFor(BUKA, drafted, [])).toEqual([]);
    const asked = { ...OF_VISIT, type: "asked", question: "q", hash: "h", lang: "en", order: [], round: 1 } as const;
    expect(soundsFor(BUKA, BUKA, [asked])).toEqual([]);
  });
});

describe("roundsFor", () => {
  it("lets the theme go round a few times on the open road and once at a stop", () => {
    expect(roundsFor(null, MAP)).toBe(3);
    expect(roundsFor(MAP, TRAVEL)).toBe(3);
    expect(roundsFor(TRAVEL, BUKA)).toBe(1);
    expect(roundsFor(BUKA, MAP)).toBe(3);
  });
  it("says nothing while the player stays where they are", () => {
    expect(roundsFor(BUKA, stateAt({ name: "stop", stop: "buka" }, { folded: true }))).toBeNull();
    expect(roundsFor(TRAVEL, stateAt({ name: "travel", from: "xian", to: "buka" }, { unsaved: 1 }))).toBeNull();
  });
  it("counts anew when music is switched on", () => {
    expect(roundsFor(BUKA, stateAt(BUKA.screen, withMusic))).toBe(1);
  });
});
