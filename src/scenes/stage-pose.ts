/** Where a thing of the stage is at this moment: its place in the picture, and how far it is from it. */
import type { Draw } from "./stage-picture.ts";
import type { Point } from "./scenery.ts";

/** Numbers that move; all else follows from the state. */
export interface Pose {
  dx: number;
  dy: number;
  grow: number;
  alpha: number;
}
export const restingPose = (alpha: number): Pose => ({ dx: 0, dy: 0, grow: 1, alpha });

/** The middle of the foot, on which things grow, and the size; in units of the sheet. */
export interface Stance extends Point {
  readonly w: number;
  readonly h: number;
}

/** On arrival near things are so much larger than at rest: the eye draws back, and every layer still covers the sheet. */
const SWELL = 0.045;
const FARTHEST = 0.012;

/** `closeness`: 1 on arrival, 0 at rest. All is drawn towards `focus`. */
export function stance(
  { x, y, w, h, depth }: Omit<Draw, "key" | "alpha">,
  { dx, dy, grow }: Pose,
  focus: readonly [number, number],
  closeness: number,
): Stance {
  const swell = 1 + closeness * (FARTHEST + (SWELL - FARTHEST) * depth);
  return {
    x: focus[0] + (x + w / 2 + dx - focus[0]) * swell,
    y: focus[1] + (y + h + dy - focus[1]) * swell,
    w: w * grow * swell,
    h: h * grow * swell,
  };
}
