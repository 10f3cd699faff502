/**
 * A pool of light as a few flat sheets. A smooth gradient in the alpha of a sprite or layer costs tens of kilobytes;
 * a dozen flat ellipses, one over the other, look the same and cost almost nothing.
 */
import { f1 } from "./shapes.mjs";

/** SVG of a pool about [x, y] with half-axes rx, ry; `alpha` is its strength in the middle (sheets add up). */
export function pool([x, y, rx, ry], colour, alpha, steps = 9) {
  return Array.from({ length: steps }, (_, k) => {
    const t = ((steps - k) / steps) ** 1.3;
    return `<ellipse cx="${x}" cy="${y}" rx="${f1(rx * t)}" ry="${f1(ry * t)}" fill="${colour}"
      opacity="${(alpha / steps).toFixed(3)}"/>`;
  }).join("");
}
