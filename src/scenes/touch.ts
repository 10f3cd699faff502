/** What a touch of the picture means, in units of the sheet. */
import type { Intention } from "../domain/game-state.ts";
import type { Point, Box } from "./scenery.ts";
import type { StageView } from "./scene-view.ts";
import type { StepPlace } from "./step-places.ts";

/** Radius around a mark's foot that a finger finds, in CSS pixels. */
export const REACH = 28;

const holds = ({ x, y, w, h }: Box, point: Point): boolean =>
  point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h;

/** A waiting place near the finger comes first; then, of the finished pieces under it, the smallest. `scale`: CSS pixels a unit. */
export function touchedAt(
  view: StageView,
  places: readonly StepPlace[],
  point: Point,
  scale: number,
): Intention | null {
  let nearest = REACH / scale;
  let found: Intention | null = null;
  for (const { step, kind } of view.marks) {
    const place = places[step];
    if (kind !== "waiting" || place === undefined) continue;
    const away = Math.hypot(place.foot.x - point.x, place.foot.y - point.y);
    if (away > nearest) continue;
    nearest = away;
    found = view.touch[step] ?? null;
  }
  if (found !== null) return found;
  let smallest = Infinity;
  places.forEach((place, step) => {
    for (const box of place.pieces) {
      const area = box.w * box.h;
      if (area >= smallest || !holds(box, point) || !view.touch[step]) continue;
      smallest = area;
      found = view.touch[step];
    }
  });
  return found;
}
