import { expect, test } from "vitest";
import type { StageView } from "../../src/scenes/scene-view.ts";
import { stageChange } from "../../src/scenes/stage-change.ts";
import { steps } from "./sceneries.ts";

const view = (states: string, more: Partial<StageView> = {}): StageView => ({
  name: "stage",
  stop: "steppe",
  steps: steps(states),
  marks: [],
  touch: [],
  ...more,
});

test.each([
  ["dogo", "dogo", "same"],
  ["oooo", "dooo", "step"],
  ["dgoo", "ddoo", "step"],
  ["ddoo", "dgoo", "step"],
  ["oooo", "ddoo", "jump"],
  ["oooo", "ooooo", "jump"],
  ["", "oooo", "jump"],
] as const)("from %s to %s: %s", (before, after, change) => {
  expect(stageChange(view(before), view(after))).toBe(change);
});

test("the first view, and that of another stop, is jumped to", () => {
  expect(stageChange(null, view("do"))).toBe("jump");
  expect(stageChange(view("do", { stop: "delta" }), view("do"))).toBe("jump");
});

test("other sizes move the borders between steps: nothing to be watched", () => {
  expect(stageChange(view("oo"), view("do", { steps: steps("do", 3) }))).toBe("jump");
});

test("marks alone are no step", () => {
  expect(stageChange(view("do"), view("do", { marks: [{ step: 1, kind: "now" }] }))).toBe("same");
});
