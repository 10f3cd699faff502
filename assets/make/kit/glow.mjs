/** Light that swells towards its middle, in faint steps: a smooth alpha gradient costs a WebP ten times as much. */
import { f1 } from "./shapes.mjs";

export function glow(p, [x, y], [rx, ry], colour, strength, steps = 12) {
  for (let i = 0; i < steps; i++) {
    const share = ((steps - i) / steps) ** 0.9;
    p.put(
      `<ellipse cx="${x}" cy="${y}" rx="${f1(rx * share)}" ry="${f1(ry * share)}" fill="${colour}"` +
        ` opacity="${(strength / steps).toFixed(3)}"/>`,
    );
  }
}

/** Darkens the corners. */
export function vignette(p, colour = "#1d1208", strength = 0.32) {
  const edge = p.radial(
    [
      [0, colour, 0],
      [0.72, colour, 0],
      [1, colour, strength],
    ],
    0.5,
    0.48,
    0.78,
  );
  p.put(`<rect width="1200" height="1000" fill="${edge}"/>`);
}
