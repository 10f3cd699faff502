import { describe, expect, test } from "vitest";
import { FIRST_SETUP, keptRound, type Kept } from "../../../src/teach/round/kept-round.ts";

const KEPT: Kept = {
  setup: { ...FIRST_SETUP, count: 2, seconds: 60 },
  run: {
    id: "r1",
    seed: -5,
    names: ["", "Blue"],
    seconds: 60,
    plan: { teams: 2, questions: [{ id: "a", isTwoWay: false }], passes: true },
    moves: [
      { move: "passed", team: 0, question: "a" },
      { move: "corrected", team: 1, by: -3 },
    ],
    draft: null,
    isPaused: true,
    saved: null,
  },
};
/** Of one browser, whatever tab: what the real one has of it. */
function storage(): Storage {
  const all = new Map<string, string>();
  const own = {
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, text: string) => void all.set(key, text),
  };
  return own as unknown as Storage; // no more of it is used
}

describe("a round that was left", () => {
  test("is there again for whoever opens the same questions, and for nobody else", () => {
    const kept = storage();
    keptRound("p1", () => kept).write(KEPT);
    expect(keptRound("p1", () => kept).read()).toEqual(KEPT);
    expect(keptRound("p2", () => kept).read()).toBeNull();
  });

  test.each([
    ["no JSON", "{"],
    ["something else", "[1]"],
    ["a team too many", JSON.stringify({ ...KEPT, run: { ...KEPT.run, names: ["a", "b", "c"] } })],
    ["a time that nobody can choose", JSON.stringify({ ...KEPT, setup: { ...KEPT.setup, seconds: 1 } })],
  ])("is none where %s was put in its place", (_, text) => {
    const kept = storage();
    kept.setItem("silk-road-journey.round.p1", text);
    expect(keptRound("p1", () => kept).read()).toBeNull();
  });

  test("lives in the page alone where storage refuses", () => {
    const refused = keptRound("p1", () => {
      throw new Error("cookies are off");
    });
    expect(() => refused.write(KEPT)).not.toThrow();
    expect(refused.read()).toBeNull();
  });
});
