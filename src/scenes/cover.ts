import type { Point } from "./scenery.ts";

/** From units of the sheet to pixels: `pixel = unit * scale + (x, y)`. */
export interface Placement extends Point {
  readonly scale: number;
}

/** The sheet fills the viewport, nothing bare; its focus stands as near the middle as that allows. */
export function cover(
  size: readonly [number, number],
  focus: readonly [number, number],
  viewport: { readonly width: number; readonly height: number },
): Placement {
  const scale = Math.max(viewport.width / size[0], viewport.height / size[1]);
  const along = (room: number, length: number, at: number): number =>
    Math.min(0, Math.max(room - length * scale, room / 2 - at * scale));
  return { scale, x: along(viewport.width, size[0], focus[0]), y: along(viewport.height, size[1], focus[1]) };
}

export const onSheet = (placement: Placement, { x, y }: Point): Point => ({
  x: (x - placement.x) / placement.scale,
  y: (y - placement.y) / placement.scale,
});
