/** A railway line (or road) on level ground before a camera: points along it, aside of it and above it. */
import { f1, HEIGHT, line, polygon, WIDTH } from "./shapes.mjs";

/** A curve through ground points [right, away] in metres; `at(m)` is the point m metres along it. */
export function track(view, control) {
  const points = [];
  for (let i = 0; i < control.length - 1; i++) {
    const [a, b, c, d] = [control[i - 1] ?? control[i], control[i], control[i + 1], control[i + 2] ?? control[i + 1]];
    for (let k = 0; k < 12; k++) {
      const t = k / 12;
      points.push(
        [0, 1].map(
          (n) =>
            0.5 *
            (2 * b[n] +
              (c[n] - a[n]) * t +
              (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t +
              (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t ** 3),
        ),
      );
    }
  }
  points.push(control.at(-1));
  const length = [0];
  for (let i = 1; i < points.length; i++)
    length.push(length[i - 1] + Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]));
  const at = (m) => {
    const found = length.findIndex((l) => l >= m);
    const i = m <= 0 ? 1 : found < 1 ? points.length - 1 : found;
    const t = (m - length[i - 1]) / (length[i] - length[i - 1]);
    return [0, 1].map((n) => points[i - 1][n] + (points[i][n] - points[i - 1][n]) * t);
  };
  /** The unit vector across the line, on the side that we see. */
  const across = (m) => {
    const [a, b] = [at(m - 1), at(m + 1)];
    const [dx, dz] = [b[0] - a[0], b[1] - a[1]];
    const size = Math.hypot(dx, dz);
    const [c, n] = [at(m), [dz / size, -dx / size]];
    return c[0] * n[0] + c[1] * n[1] < 0 ? n : [-n[0], -n[1]];
  };
  return { view, at, across, length: length.at(-1) };
}

/** [x, y] on the sheet of a point `m` metres along a line, `u` aside (positive towards us) and `v` up. */
export function spot(stretch, m, u, v) {
  const [[x, z], n] = [stretch.at(m), stretch.across(m)];
  return stretch.view.project([x + n[0] * u, v, z + n[1] * u]);
}

/** Units a metre at metre m. */
export const scaleOf = (stretch, m, u = 0) => spot(stretch, m, u, 0)[1] - spot(stretch, m, u, 1)[1];

/** The path from metre a to metre b, at u aside and v (a number, or by the share of the way) up, as points. */
export const run = (stretch, a, b, u, v, steps = 10) =>
  Array.from({ length: steps + 1 }, (_, i) =>
    spot(stretch, a + ((b - a) * i) / steps, u, typeof v === "function" ? v(i / steps) : v),
  );

/** Sleepers and rails from metre a to b, as SVG. */
export function rails(stretch, a, b, { rail, sleeper }, up = 0.3, gap = 1.3) {
  const scale = scaleOf(stretch, (a + b) / 2);
  const ties = [];
  for (let m = a + 0.4; m < b; m += gap)
    ties.push(
      polygon(
        [
          [m, 1.3],
          [m + 0.5, 1.3],
          [m + 0.5, -1.3],
          [m, -1.3],
        ].map(([at, u]) => spot(stretch, at, u, up)),
      ),
    );
  const pair = [-0.72, 0.72].map((u) => line(run(stretch, a, b, u, up + 0.15, 16))).join("");
  return (
    `<path d="${ties.join("")}" fill="${sleeper}"/>` +
    `<path d="${pair}" fill="none" stroke="${rail}" stroke-width="${f1(Math.max(1, scale * 0.16))}"/>` +
    `<path d="${pair}" fill="none" stroke="#fff6e0" stroke-width="${f1(Math.max(0.5, scale * 0.06))}"` +
    ` transform="translate(-.4 -.6)"/>`
  );
}

/** The box round projected points, as [x, y, w, h] with a margin; what lies beyond the sheet is left off. */
export function boxOf(points, pad = 6) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.floor(Math.min(...xs)) - pad, Math.floor(Math.min(...ys)) - pad];
  const right = Math.min(WIDTH + 20, Math.ceil(Math.max(...xs)) + pad);
  const bottom = Math.min(HEIGHT + 20, Math.ceil(Math.max(...ys)) + pad);
  return [x, y, right - x, bottom - y];
}
