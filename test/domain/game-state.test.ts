import { describe, expect, test } from "vitest";
import { phaseOf, placeOf, startingState, type GameState, type RouteStop } from "../../src/domain/game-state.ts";
import { foldProgress, NO_PROGRESS } from "../../src/domain/progress.ts";
import { sampleContent } from "../support/sample-level.ts";
import { visitPlayer, type VisitPlayer } from "../support/visit-player.ts";

const content = sampleContent();
const ROUTE: readonly RouteStop[] = [
  { id: "xian", lon: 108.94, lat: 34.27, by: "camel" },
  { id: "horgos", lon: 80.41, lat: 44.21, by: "train" },
];
const AT_STOP: GameState = {
  ...startingState("en", ROUTE),
  screen: { name: "stop", stop: "xian" },
  players: [],
  content,
};
const stateOf = (player: VisitPlayer, over: Partial<GameState> = {}): GameState => ({
  ...AT_STOP,
  progress: player.events.reduce(foldProgress, NO_PROGRESS),
  visit: player.visit().id,
  ...over,
});

describe("the sheet shows", () => {
  test("a fault before all else", () => {
    expect(phaseOf({ ...AT_STOP, content: null, fault: { code: "offline" } }).name).toBe("fault");
  });

  test("that the questions are coming, while there are none", () => {
    expect(phaseOf({ ...AT_STOP, content: null }).name).toBe("loading");
  });

  test("the first sight of the place, while no visit is under way", () => {
    expect(phaseOf(AT_STOP).name).toBe("arrive");
  });

  test("the choice of tasks, then the question, then its feedback, then the choice again", () => {
    const player = visitPlayer({ level: content.level });
    const names = [phaseOf(stateOf(player)).name];
    player.choose();
    names.push(phaseOf(stateOf(player)).name);
    player.answer(true);
    names.push(phaseOf(stateOf(player)).name, phaseOf(stateOf(player, { left: true })).name);

    expect(names).toEqual(["choose", "question", "feedback", "choose"]);
  });

  test("the results once the visit has ended", () => {
    const player = visitPlayer({ level: content.level });
    player.finish(() => true);

    expect(phaseOf(stateOf(player)).name).toBe("results");
  });

  test("the question still, after a first wrong try", () => {
    const player = visitPlayer({ level: content.level });
    while (player.choose().kind === "true-false") {
      player.answer(true);
      player.goOn();
    }
    player.answer(false);

    expect(phaseOf(stateOf(player)).name).toBe("question");
  });
});

describe("the place where the journey goes on", () => {
  test("is the first of the road for a new player", () => expect(placeOf(AT_STOP)).toBe("xian"));

  test("is the stop of the visit left open, even where another was finished later", () => {
    const open = visitPlayer({ level: sampleContent("horgos").level, visit: "v0" });
    const done = visitPlayer({ level: content.level, visit: "v1" });
    done.finish(() => true);
    const progress = [...open.events, ...done.events].reduce(foldProgress, NO_PROGRESS);

    expect(placeOf({ ...AT_STOP, progress })).toBe("horgos");
  });

  test("is the last stop seen where nothing was left open", () => {
    const done = visitPlayer({ level: sampleContent("horgos").level });
    done.finish(() => true);

    expect(placeOf(stateOf(done))).toBe("horgos");
  });
});
