/**
 * Pools of light and dark corners, in thin flat sheets: a smooth alpha gradient over a large layer costs tens of
 * kilobytes as WebP, a dozen faint shapes one over the other look the same and cost almost nothing.
 */
import { HEIGHT, WIDTH, f1 } from "./shapes.mjs";

/** A pool of light about [x, y] with half-axes rx, ry; `alpha` is its strength in the middle. */
export function pool(p, [x, y, rx, ry], colour, alpha, steps = 14) {
  for (let i = steps; i > 0; i--) {
    const t = (i / steps) ** 1.2;
    p.put(`<ellipse cx="${x}" cy="${y}" rx="${f1(rx * t)}" ry="${f1(ry * t)}" fill="${colour}" opacity="${(alpha / steps).toFixed(3)}"/>`);
  }
}

/** Darkens the corners of the sheet: the last layer of a picture. */
export function corners(p, colour, alpha = 0.24, steps = 16) {
  for (let i = 0; i < steps; i++) {
    const t = 0.64 + (0.42 * i) / steps;
    const [rx, ry] = [f1(WIDTH * 0.74 * t), f1(HEIGHT * 0.76 * t)];
    const hole = `M${f1(WIDTH / 2 - rx)} ${HEIGHT / 2}a${rx} ${ry} 0 1 0 ${f1(rx * 2)} 0a${rx} ${ry} 0 1 0 ${f1(-rx * 2)} 0Z`;
    p.put(`<path d="M0 0H${WIDTH}V${HEIGHT}H0Z${hole}" fill="${colour}" fill-rule="evenodd" opacity="${(alpha / steps).toFixed(3)}"/>`);
  }
}
