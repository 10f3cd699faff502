/** The road as one still picture, half-way. */
import type { TravelArt } from "./gallery.ts";
import type { Viewport } from "./room.ts";
import type { TravelView } from "./scene-view.ts";
import { travelPicture } from "./travel-picture.ts";

export function drawStillTravel(
  context: CanvasRenderingContext2D,
  art: TravelArt,
  view: TravelView,
  viewport: Viewport,
): void {
  for (const { file, flip, x, y, w, h } of travelPicture(art.plan, { ...view, share: 0.5 }, viewport)) {
    const image = art.images.get(file);
    if (image === undefined) continue;
    const unit = viewport.dpr;
    if (flip) context.setTransform(-unit, 0, 0, unit, (x + w) * unit, y * unit);
    else context.setTransform(unit, 0, 0, unit, x * unit, y * unit);
    context.drawImage(image, 0, 0, w, h);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}
