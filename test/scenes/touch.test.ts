import { describe, expect, test } from "vitest";
import type { Intention } from "../../src/domain/game-state.ts";
import type { StageView } from "../../src/scenes/scene-view.ts";
import { stepPlaces } from "../../src/scenes/step-places.ts";
import { REACH, touchedAt } from "../../src/scenes/touch.ts";
import { scenery, steps } from "./sceneries.ts";

const plan = scenery(24, (piece, at) => ({ ...piece, done: { frame: 1, x: at * 40 + 100, y: 600, w: 40, h: 50 } }));
const card: Intention = { type: "open", dialog: { name: "card", question: "built" } };
const task: Intention = { type: "chooseTask", question: "waiting" };
const view: StageView = {
  name: "stage",
  stop: "steppe",
  steps: steps("doog"),
  marks: [
    { step: 1, kind: "waiting" },
    { step: 3, kind: "gap" },
  ],
  touch: [card, task, null, null],
};
const places = stepPlaces(plan, view.steps);
const touched = (x: number, y: number, scale = 1, on = view) => touchedAt(on, places, { x, y }, scale);

describe("a touch", () => {
  test("of a finished step opens its card", () => {
    const { x, y, w, h } = places[0]!.pieces[0]!;

    expect(touched(x + w / 2, y + h / 2)).toBe(card);
  });

  test("of a waiting place chooses its task, also a finger's width beside it", () => {
    const { x, y } = places[1]!.foot;

    expect(touched(x, y)).toBe(task);
    expect(touched(x, y + REACH - 1)).toBe(task);
    expect(touched(x, y + REACH + 30)).toBeNull();
  });

  test("reaches as far on the screen, however small the picture", () => {
    const { x, y } = places[1]!.foot;

    expect(touched(x, y + (REACH - 1) * 3, 1 / 3)).toBe(task);
  });

  test("of an open step, of a gap or of the sky means nothing", () => {
    expect(touched(places[2]!.centre.x, places[2]!.centre.y)).toBeNull();
    expect(touched(places[3]!.centre.x, places[3]!.centre.y)).toBeNull();
    expect(touched(600, 20)).toBeNull();
  });

  test("of two finished steps at once means the smaller thing", () => {
    const ground = scenery(20, (piece, at) => ({
      ...piece,
      done: at < 10 ? { frame: 1, x: 0, y: 500, w: 900, h: 400 } : { frame: 1, x: 300, y: 600, w: 40, h: 50 },
    }));
    const both = steps("dd");
    const small: Intention = { type: "open", dialog: { name: "card", question: "small" } };
    const seen: StageView = { ...view, steps: both, marks: [], touch: [card, small] };

    expect(touchedAt(seen, stepPlaces(ground, both), { x: 310, y: 620 }, 1)).toBe(small);
    expect(touchedAt(seen, stepPlaces(ground, both), { x: 100, y: 620 }, 1)).toBe(card);
  });
});
