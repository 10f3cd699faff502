/**
 * Pools of light and dark corners, in thin flat sheets: a smooth alpha gradient over a large layer costs tens of
 * kilobytes as WebP, a dozen faint shapes one over the other look the same and cost almost nothing.
 */
import { HEIGHT, WIDTH, f1 } from "./shapes.mjs";

/** A pool of light about [x, y] with half-axes rx, ry; `alpha` is its strength in the middle. */
export function pool(p, [x, y, rx, ry], colour, alpha, steps = 14) {
  for (let i = steps; i > 0; i--) {
    const t = (i / steps) ** 1.2;
    p.put(
      `<ellipse cx="${x}" cy="${y}" rx="${f1(rx * t)}" ry="${f1(ry * t)}" fill="${colour}"` +
        ` opacity="${(alpha / steps).toFixed(3)}"/>`,
    );
  }
}

/** Darkens the top and the foot of the sheet, the last layer of a picture; even rows cost a tenth of round corners. */
export function frame(p, colour, { top = 0.14, foot = 0.28 } = {}) {
  const edge = p.linear([
    [0, colour, top],
    [0.22, colour, 0],
    [0.74, colour, 0],
    [1, colour, foot],
  ]);
  p.put(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${edge}"/>`);
}
