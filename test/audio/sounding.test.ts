import { describe, expect, it } from "vitest";
import { roundsFor, soundsFor } from "../../src/audio/sounding.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/settings.ts";
import { MOST_STARS } from "../../src/domain/rules.ts";
import { answeredWith, OF_VISIT, stateAt } from "./support.ts";

const TRAVEL = stateAt({ name: "travel", from: "xian", to: "buka" });
const BUKA = stateAt({ name: "stop", stop: "buka" });
const MAP = stateAt({ name: "map" });
const withMusic = { settings: { ...DEFAULT_SETTINGS, music: true } };

describe("soundsFor", () => {
  it("lets a right answer be heard before the work it does", () => {
    expect(soundsFor(BUKA, BUKA, [answeredWith("right")])).toEqual(["right", "step"]);
  });
  it("tells a gap that closes from a step", () => {
    expect(soundsFor(BUKA, BUKA, [{ ...answeredWith("right"), try: 3 }])).toEqual(["right", "mended"]);
  });
  it.each(["retry", "return", "gap"] as const)("has one gentle sound for a wrong answer that leads to %s", (next) => {
    expect(soundsFor(BUKA, BUKA, [answeredWith(next)])).toEqual(["wrong"]);
  });
  it("sounds an arrival only where the road led to the stop", () => {
    expect(soundsFor(TRAVEL, BUKA, [])).toEqual(["arrive"]);
    expect(soundsFor(MAP, BUKA, [])).toEqual([]);
    expect(soundsFor(TRAVEL, MAP, [])).toEqual([]);
  });
  it("departs once, and rests at the caravanserai once", () => {
    const inn = stateAt({ name: "stop", stop: "caravanserai" });
    expect(soundsFor(BUKA, TRAVEL, [])).toEqual(["depart"]);
    expect(soundsFor(TRAVEL, { ...TRAVEL, unsaved: 1 }, [])).toEqual([]);
    expect(soundsFor(MAP, inn, [])).toEqual(["rest"]);
    expect(soundsFor(inn, { ...inn, folded: true }, [])).toEqual([]);
  });
  it("stamps a visit that ends, with a flourish for all stars", () => {
    const ended = { ...OF_VISIT, type: "visitEnded", points: 9, most: 18 } as const;
    expect(soundsFor(BUKA, BUKA, [{ ...ended, stars: MOST_STARS - 1 }])).toEqual(["stamp"]);
    expect(soundsFor(BUKA, BUKA, [{ ...ended, stars: MOST_STARS }])).toEqual(["stamp", "flourish"]);
  });
  it("ticks when a place is chosen or a dialog opens, turns a page for what is to be read, and is silent when it closes", () => {
    const settings = stateAt(BUKA.screen, { dialog: { name: "settings" } });
    const open = stateAt(BUKA.screen, { dialog: { name: "guidebook" } });
    expect(soundsFor(BUKA, BUKA, [{ ...OF_VISIT, type: "taskChosen", question: "buka-output" }])).toEqual(["button"]);
    expect(
      soundsFor(BUKA, BUKA, [{ ...OF_VISIT, type: "hintTaken", question: "buka-output", aid: { aid: "nudge" } }]),
    ).toEqual(["hint"]);
    expect(soundsFor(BUKA, settings, [])).toEqual(["button"]);
    expect(soundsFor(BUKA, open, [])).toEqual(["page"]);
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
