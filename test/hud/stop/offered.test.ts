import { expect, test } from "vitest";
import { AFTER, BEFORE, JOURNEY, type TimedEvent } from "../../../src/domain/events.ts";
import { startingState, type GameState } from "../../../src/domain/game-state.ts";
import { foldProgress, NO_PROGRESS } from "../../../src/domain/progress.ts";
import { offered } from "../../../src/hud/stop/offered.ts";

const ROUTE = ["xian", "buka", "astana"].map((id) => ({ id, lon: 0, lat: 0, by: "camel" as const }));
/** A visit of one question in a run, to its end or left in the middle. */
const visit = (run: string, stop: string, ended = true): readonly TimedEvent[] => [
  { type: "visitStarted", run, visit: run + stop, stop, seed: 1, rules: 1, questions: ["a"], again: [], at: 1 },
  ...(ended ? [{ type: "visitEnded" as const, run, visit: run + stop, points: 0, most: 3, stars: 0, at: 2 }] : []),
];
const after = (...events: readonly (readonly TimedEvent[])[]): GameState => ({
  ...startingState("en", ROUTE),
  progress: events.flat().reduce(foldProgress, NO_PROGRESS),
});

test("a newcomer is offered the first five at the first stop alone", () => {
  expect(offered(after(), "xian")).toBe("before");
  expect(offered(after(visit(JOURNEY, "xian", false)), "xian")).toBe("before");
  expect(offered(after(), "buka")).toBeNull();
  expect(offered(after(), "astana")).toBeNull();
});

test("whoever has finished a stop, or has answered the five, is not offered them again", () => {
  expect(offered(after(visit(JOURNEY, "buka")), "xian")).toBeNull();
  expect(offered(after(visit(BEFORE, "before")), "xian")).toBeNull();
});

test("their partners are offered at the last stop, once, and only to those who answered the first", () => {
  const done = visit(BEFORE, "before");

  expect(offered(after(done), "astana")).toBe("after");
  expect(offered(after(done), "buka")).toBeNull();
  expect(offered(after(visit(BEFORE, "before", false)), "astana")).toBeNull();
  expect(offered(after(done, visit(AFTER, "after", false)), "astana")).toBe("after");
  expect(offered(after(done, visit(AFTER, "after")), "astana")).toBeNull();
});
