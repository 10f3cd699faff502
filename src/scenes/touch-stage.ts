import type { Intention } from "../domain/game-state.ts";
import { cover, onSheet } from "./cover.ts";
import type { Viewport } from "./room.ts";
import type { StageView } from "./scene-view.ts";
import type { Point, Scenery } from "./scenery.ts";
import { stepPlaces } from "./step-places.ts";
import { touchedAt } from "./touch.ts";

/** What a touch means; `point` in CSS pixels of the viewport. */
export function touchStage(plan: Scenery, view: StageView, viewport: Viewport, point: Point): Intention | null {
  const placement = cover(plan.size, plan.focus, viewport);
  return touchedAt(view, stepPlaces(plan, view.steps), onSheet(placement, point), placement.scale);
}
