/** Where each step stands on the sheet: for its marks, and for touching it. */
import { stepsOfPieces, type StageStep } from "./stage-picture.ts";
import type { Box, Point, Scenery } from "./scenery.ts";

export interface StepPlace {
  /** Around all pieces of the step. */
  readonly box: Box;
  readonly centre: Point;
  /** Where a mark stands: at the foot of the piece nearest to the middle of the step, so never on bare ground between two. */
  readonly foot: Point;
  readonly pieces: readonly Box[];
}

const middle = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });
const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}

/** One place a step, in order. */
export function stepPlaces(scenery: Scenery, steps: readonly StageStep[]): readonly StepPlace[] {
  const stepOf = stepsOfPieces(scenery, steps);
  const [width, height] = scenery.size;
  return steps.map((_, step) => {
    const own = scenery.pieces.filter((__, at) => stepOf[at] === step);
    const pieces = own.map(({ done, open }) => done ?? open).filter((box) => box !== null);
    const [x, y] = scenery.focus;
    if (pieces.length === 0) return { box: { x, y, w: 0, h: 0 }, centre: { x, y }, foot: { x, y }, pieces };
    const box = around(pieces);
    const centre = middle(box);
    const nearest = pieces.toSorted((a, b) => apart(middle(a), centre) - apart(middle(b), centre))[0] ?? box;
    // A large patch of ground has its mark inside; and no mark leaves the sheet.
    const foot = {
      x: Math.min(width - 40, Math.max(40, nearest.x + nearest.w / 2)),
      y: Math.min(height - 40, Math.max(40, nearest.y + nearest.h * (nearest.h > 200 ? 0.5 : 0.9))),
    };
    return { box, centre, foot, pieces };
  });
}
