/** The stage as one drawing on a plain canvas: nothing moves, and nothing runs between two states. */
import type { StageArt } from "./gallery.ts";
import { cover } from "./cover.ts";
import { drawMark } from "./marks.ts";
import type { Viewport } from "./room.ts";
import type { StageView } from "./scene-view.ts";
import { stagePicture } from "./stage-picture.ts";
import { stepPlaces } from "./step-places.ts";

/** Below this nobody sees it, and a full layer costs as much as any other. */
const FAINTEST = 0.01;

/** Draws the whole picture anew. */
export function drawStillStage(
  context: CanvasRenderingContext2D,
  art: StageArt,
  view: StageView,
  viewport: Viewport,
): void {
  const { plan, images } = art;
  const { scale, x, y } = cover(plan.size, plan.focus, viewport);
  const unit = viewport.dpr;
  context.setTransform(scale * unit, 0, 0, scale * unit, x * unit, y * unit);
  context.imageSmoothingQuality = "high";
  for (const draw of stagePicture(plan, view.steps)) {
    const image = images.get(draw.file);
    if (image === undefined || draw.alpha < FAINTEST) continue;
    context.globalAlpha = draw.alpha;
    const frame = draw.frame === null ? undefined : plan.sheet.frames[draw.frame];
    if (frame === undefined) context.drawImage(image, draw.x, draw.y, draw.w, draw.h);
    else context.drawImage(image, ...frame, draw.x, draw.y, draw.w, draw.h);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  const places = stepPlaces(plan, view.steps);
  for (const { step, kind } of view.marks) {
    const foot = places[step]?.foot;
    if (foot !== undefined) drawMark(context, kind, (foot.x * scale + x) * unit, (foot.y * scale + y) * unit, unit);
  }
}
