/** Arrival: the eye comes to rest before the picture, and what is near moves more than what is far. */
import type { Point } from "./scenery.ts";

/** How long, in milliseconds. */
export const DRIFT_MS = 1200;
/** How much larger the nearest layer is when the drift begins. */
const LEAN = 0.08;
/** How far it stands aside, as a share of what its size leaves beyond the edge. */
const ASIDE = 0.55;

/** Where a point of a layer is drawn. `rest`: 0 as the drift begins, 1 once the picture is at rest. */
export interface Drifted extends Point {
  readonly scale: number;
}

/** A layer as large as the sheet covers it all the way: it grows about the focus, and steps aside by less than it grew. */
export function drifted(
  { x, y }: Point,
  depth: number,
  rest: number,
  focus: readonly [number, number],
  size: readonly [number, number],
): Drifted {
  const grown = LEAN * depth * (1 - rest);
  const aside = ASIDE * grown * Math.max(0, Math.min(focus[0], size[0] - focus[0]));
  const scale = 1 + grown;
  return { scale, x: focus[0] + (x - focus[0]) * scale + aside, y: focus[1] + (y - focus[1]) * scale };
}
