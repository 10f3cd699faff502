/**
 * Light and dusk in many thin sheets. A smooth gradient in the alpha of a large layer costs tens of kilobytes;
 * a dozen flat ellipses, one over the other, look the same and cost almost nothing.
 */
import { HEIGHT, WIDTH, f1 } from "./shapes.mjs";

/** A pool of light about [x, y], `alpha` strong in its middle. */
export function glow(p, [x, y, rx, ry], colour, alpha, steps = 9) {
  for (let i = steps; i > 0; i--) {
    const t = (i / steps) ** 1.3;
    p.put(`<ellipse cx="${x}" cy="${y}" rx="${f1(rx * t)}" ry="${f1(ry * t)}" fill="${colour}" opacity="${(alpha / steps).toFixed(3)}"/>`);
  }
}

/** Darkens the top and the foot: the last layer of a picture. Only the height counts, so it is small on disk. */
export function vignette(p, colour, { top = 0.22, foot = 0.3 } = {}) {
  const fill = p.linear([[0, colour, top], [0.22, colour, 0], [0.74, colour, 0], [1, colour, foot]]);
  p.put(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${fill}"/>`);
}
