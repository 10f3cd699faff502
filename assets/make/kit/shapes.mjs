/** Lines and areas of landscapes, as arrays of [x, y] and as SVG path data. */
import { fractal, valueNoise } from "./chance.mjs";

export const WIDTH = 1200;
export const HEIGHT = 1000;
export const f1 = (n) => Number(n.toFixed(1)).toString();

/** A seeded skyline: `y` is its foot, `amp` its height, `freq` its number of humps a pixel, `shape` bends [0, 1]. */
export function ridge(
  seed,
  y,
  amp,
  freq,
  { step = 6, shape = (v) => v, from = -40, to = WIDTH + 40, octaves = 5 } = {},
) {
  const noise = valueNoise(seed);
  const points = [];
  for (let x = from; x <= to; x += step) points.push([x, y - shape(fractal(noise, x * freq, octaves), x) * amp]);
  return points;
}

export const line = (points) => `M${points.map(([x, y]) => `${f1(x)} ${f1(y)}`).join("L")}`;
export const polygon = (points) => `${line(points)}Z`;
/** The area under a line, down to `bottom`. */
export const under = (points, bottom = HEIGHT + 20) =>
  `M${f1(points[0][0])} ${f1(bottom)}L${points.map(([x, y]) => `${f1(x)} ${f1(y)}`).join("L")}L${f1(points.at(-1)[0])} ${f1(bottom)}Z`;

/** Height of a line at x. */
export function yAt(points, x) {
  const at = points.findIndex(([px]) => px >= x);
  if (at <= 0) return points[Math.max(at, 0)][1];
  const [a, b] = [points[at - 1], points[at]];
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
}

/** Between two colours `#rrggbb`, t in [0, 1]. */
export const mix = (a, b, t) =>
  "#" +
  [1, 3, 5]
    .map((k) => Math.round(parseInt(a.slice(k, k + 2), 16) * (1 - t) + parseInt(b.slice(k, k + 2), 16) * t))
    .map((n) => n.toString(16).padStart(2, "0"))
    .join("");
