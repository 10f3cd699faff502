import { expect, test } from "vitest";
import { cover } from "../../src/scenes/cover.ts";
import type { StageView } from "../../src/scenes/scene-view.ts";
import { stepPlaces } from "../../src/scenes/step-places.ts";
import { touchStage } from "../../src/scenes/touch-stage.ts";
import { scenery, steps } from "./sceneries.ts";

const plan = scenery();
const card = { type: "open", dialog: { name: "card", question: "first" } } as const;
const view: StageView = { name: "stage", stop: "steppe", steps: steps("do"), marks: [], touch: [card, null] };

test.each([
  ["a desktop", { width: 900, height: 760, dpr: 1 }],
  ["a phone", { width: 390, height: 320, dpr: 2 }],
])("a touch finds the finished step on %s, wherever the picture is cut", (_, viewport) => {
  const { scale, x, y } = cover(plan.size, plan.focus, viewport);
  const { pieces } = stepPlaces(plan, view.steps)[0]!; // there are two steps
  const [inside] = pieces.filter((box) => box.x * scale + x > 0);
  const point = { x: (inside!.x + 4) * scale + x, y: (inside!.y + 20) * scale + y };
  expect(touchStage(plan, view, viewport, point)).toEqual(card);
  expect(touchStage(plan, view, viewport, { x: point.x, y: 2 })).toBeNull();
});
