/** Ground of sand and salt: paper-cut dunes with a pale crest, streaks, stipple and drift lines. */
import { fractal, valueNoise } from "./chance.mjs";
import { f1, line, ridge, under } from "./shapes.mjs";

/** Puts a dune on the current layer and returns its crest. `tones` = [top, bottom, shade, crest]. */
export function dune(p, seed, { y, amp, freq, tones, lines = 8, foot, streaks = 0.33, bend = 1.3 }) {
  const [top, bottom, shade, crest] = tones;
  const points = ridge(seed, y, amp, freq, { step: 8, shape: (v) => v ** bend * 1.5 });
  const area = under(points, foot);
  p.put(
    `<path d="${area}" fill="${p.linear([
      [0, top],
      [1, bottom],
    ])}" filter="url(#cut)"/>`,
  );
  p.put(
    `<path d="${line(points.map(([x, py]) => [x, py + 1]))}" fill="none" stroke="${crest}" ` +
      `stroke-width="2" opacity=".7"/>`,
  );
  p.put(`<path d="${area}" fill="#000" filter="url(#streaks)" opacity="${streaks}"/>`);
  const shading = p.linear([
    [0, shade, 0],
    [0.3, shade, 0.2],
    [1, shade, 0.85],
  ]);
  p.put(`<path d="${area}" fill="${shading}" filter="url(#stipple)" opacity=".6"/>`);
  const drift = valueNoise(seed + 99);
  for (let k = 1; k <= lines; k++) {
    const ripple = points.map(([x, py]) => [x, py + k * k * 2.1 + 7 * fractal(drift, x * 0.01 + k)]);
    p.put(
      `<path d="${line(ripple)}" fill="none" stroke="${shade}" stroke-width="${f1(1 + k * 0.25)}" ` +
        `opacity="${f1(Math.max(0.05, 0.2 - k * 0.012) * 10) / 10}"/>`,
    );
  }
  return points;
}

/** Flat lenses of salt or wet sand lying on the ground between y0 and y1, longer when nearer. */
export function lenses(p, count, y0, y1, colours, [least, most] = [0.2, 0.55]) {
  for (let i = 0; i < count; i++) {
    const t = p.random() ** 1.3;
    const width = p.between(20, 110) * (0.4 + t);
    p.put(
      `<ellipse cx="${f1(p.between(-20, 1220))}" cy="${f1(y0 + (y1 - y0) * t)}" rx="${f1(width)}" ` +
        `ry="${f1(p.between(0.7, 2) * (0.6 + t))}" fill="${p.pick(colours)}" ` +
        `opacity="${f1(p.between(least, most))}"/>`,
    );
  }
}
