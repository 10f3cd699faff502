/** The railway of Jalal-Abad in one space: where the line runs, and how spans, piers and portals look from the camera. */
import { camera } from "../kit/camera.mjs";
import { f1, HEIGHT, line, polygon, WIDTH } from "../kit/shapes.mjs";

/** Metres; the deck lies at height 0, the eye 22 above it. */
export const view = camera({ eye: 22, distance: 100, scale: 10, horizon: 380 });
const HALF_DECK = 2.7;
const SLAB = 1.3;
const HAUNCH = 5.2;

/** Ground points [right, away] of the three stretches, each from its portal towards us. */
const STRETCHES = {
  near: [[-20, 100], [-14.5, 87], [-5, 75.5], [9, 65], [24, 54.5], [37, 46]],
  middle: [[37, 192], [25, 178], [9, 163], [-12, 148], [-24, 140]],
  far: [[-11, 333], [4, 312], [20, 288], [36, 258], [44, 246]],
};

/** A stretch as a curve: `at(m)` = [x, z] m metres from the portal. */
function curve(control) {
  const points = [];
  for (let i = 0; i < control.length - 1; i++) {
    const [a, b, c, d] = [control[i - 1] ?? control[i], control[i], control[i + 1], control[i + 2] ?? control[i + 1]];
    for (let k = 0; k < 12; k++) {
      const t = k / 12;
      points.push([0, 1].map((n) => 0.5 * (2 * b[n] + (c[n] - a[n]) * t + (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t +
        (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t ** 3)));
    }
  }
  points.push(control.at(-1));
  const length = [0];
  for (let i = 1; i < points.length; i++)
    length.push(length[i - 1] + Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]));
  const at = (m) => {
    let i = length.findIndex((l) => l >= m);
    i = m <= 0 ? 1 : i < 1 ? points.length - 1 : i;
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
  return { at, across, length: length.at(-1) };
}

export const stretches = Object.fromEntries(Object.entries(STRETCHES).map(([name, control]) => [name, curve(control)]));

/** [x, y] on the sheet of a point `m` metres along a stretch, `u` aside (positive towards us) and `v` up. */
export function spot(stretch, m, u, v) {
  const [[x, z], n] = [stretch.at(m), stretch.across(m)];
  return view.project([x + n[0] * u, v, z + n[1] * u]);
}

/** The path from metre a to metre b, at u aside and v up, as points. */
export const run = (stretch, a, b, u, v, steps = 10) =>
  Array.from({ length: steps + 1 }, (_, i) => spot(stretch, a + ((b - a) * i) / steps, u, typeof v === "function" ? v(i / steps) : v));

/** The box round projected points, as [x, y, w, h] with a margin; what lies beyond the sheet is left off. */
export function boxOf(points, pad = 6) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.floor(Math.min(...xs)) - pad, Math.floor(Math.min(...ys)) - pad];
  const right = Math.min(WIDTH + 20, Math.ceil(Math.max(...xs)) + pad);
  const bottom = Math.min(HEIGHT + 20, Math.ceil(Math.max(...ys)) + pad);
  return [x, y, right - x, bottom - y];
}

/** A span from metre a to b: arched side, deck with ballast, sleepers, rails. Returns { svg, points }. */
export function span(p, stretch, a, b, { stone, deep, deck, rail, sleeper, pale }) {
  const arch = (t) => -SLAB - (HAUNCH - SLAB) * (2 * t - 1) ** 4;
  /** How far from the pier, as a share of the span, the arch still reaches down to v. */
  const depthAt = (v) => (1 - ((-v - SLAB) / (HAUNCH - SLAB)) ** 0.25) / 2;
  const [top, under] = [run(stretch, a, b, HALF_DECK, 0), run(stretch, a, b, HALF_DECK, arch, 22)];
  const far = run(stretch, a, b, -HALF_DECK, 0);
  const scale = Math.abs(spot(stretch, a, 0, 0)[1] - spot(stretch, a, 0, 1)[1]);
  const inner = run(stretch, a, b, -HALF_DECK, arch, 22);
  const side = polygon([...top, ...under.toReversed()]);
  const ties = [];
  for (let m = a + 0.4; m < b; m += 1) ties.push(polygon([
    spot(stretch, m, 1.3, 0.3), spot(stretch, m + 0.42, 1.3, 0.3), spot(stretch, m + 0.42, -1.3, 0.3), spot(stretch, m, -1.3, 0.3)]));
  const joints = [-1.5, -2.6, -3.7].map((v) => [line(run(stretch, a, a + depthAt(v) * (b - a), HALF_DECK, v, 3)),
    line(run(stretch, b - depthAt(v) * (b - a), b, HALF_DECK, v, 3))].join(""));
  const rails = [-0.72, 0.72].map((u) => line(run(stretch, a, b, u, 0.45))).join("");
  const svg = `<path d="${polygon([...under, ...inner.toReversed()])}" fill="${deep}"/>` +
    `<path d="${polygon([...top, ...far.toReversed()])}" fill="${deck}"/>` +
    `<path d="${ties.join("")}" fill="${sleeper}"/>` +
    `<path d="${rails}" fill="none" stroke="${rail}" stroke-width="${f1(Math.max(1, scale * 0.16))}"/>` +
    `<path d="${rails}" fill="none" stroke="#fff6e0" stroke-width="${f1(Math.max(0.5, scale * 0.06))}" transform="translate(-.4 -.6)"/>` +
    `<path d="${side}" fill="${p.linear([[0, stone], [0.45, stone], [1, deep]])}"/>` +
    `<path d="${joints.join("")}" fill="none" stroke="${deep}" stroke-width="${f1(Math.max(0.6, scale * 0.07))}" opacity=".5"/>` +
    `<path d="${line(run(stretch, a, b, HALF_DECK, -0.9))}" fill="none" stroke="${deep}" stroke-width="${f1(scale * 0.14)}" opacity=".6"/>` +
    `<path d="${line(under)}" fill="none" stroke="${pale}" stroke-width="${f1(scale * 0.1)}" opacity=".5"/>` +
    `<path d="${line(run(stretch, a, b, HALF_DECK, 0.5))}" fill="none" stroke="${pale}" stroke-width="${f1(Math.max(1.2, scale * 0.36))}"/>` +
    `<path d="${line(far)}" fill="none" stroke="${pale}" stroke-width="${f1(Math.max(0.8, scale * 0.2))}" opacity=".8"/>`;
  return { svg, points: [...top, ...under, ...far, ...inner] };
}

/** A tapering pier at metre m, `height` metres down to its plinth. */
export function pier(p, stretch, m, height, { stone, deep, pale }) {
  const corner = (along, u, v) => spot(stretch, m + along * (1 + v * -0.018), u * (1 + v * -0.02), v);
  const top = -HAUNCH + 0.6;
  const block = (along, u, high, low) => {
    const front = [corner(-along, u, high), corner(along, u, high), corner(along, u, low), corner(-along, u, low)];
    // Of the two ends, the one further left on the sheet is seen by us in full light.
    const ends = [-along, along].map((e) => [corner(e, -u, high), corner(e, u, high), corner(e, u, low), corner(e, -u, low)]);
    return { front, ends };
  };
  const shaft = block(1, 1.9, top, -height);
  const cap = block(1.5, 2.6, top + 0.8, top - 0.6);
  const foot = block(1.7, 2.5, -height + 1.2, -height - 0.6);
  const shape = ({ front, ends }) =>
    ends.map((end) => `<path d="${polygon(end)}" fill="${deep}"/>`).join("") +
    `<path d="${polygon(front)}" fill="${p.linear([[0, deep], [0.12, stone], [0.6, stone], [1, deep]])}"/>`;
  const courses = [];
  for (let v = top - 2; v > -height; v -= 2.2) courses.push(line([corner(-1, 1.9, v), corner(1, 1.9, v)]));
  const edge = line([shaft.front[0], shaft.front[3]]);
  const svg = shape(foot) + shape(shaft) + `<path d="${courses.join("")}" stroke="${deep}" stroke-width=".9" opacity=".55"/>` + `<path d="${edge}" stroke="${pale}" stroke-width="1.6" fill="none" opacity=".8"/>` + shape(cap);
  return { svg, points: [foot, shaft, cap].flatMap(({ front, ends }) => [...front, ...ends.flat()]) };
}

/** The masonry block on which a stretch begins, from its portal to `reach` metres out. */
export function abutment(p, stretch, reach, drop, { stone, deep, pale }) {
  const side = [...run(stretch, -2, reach, HALF_DECK + 0.2, -0.3), ...run(stretch, -2, reach * 0.9, HALF_DECK + 0.8, -drop).toReversed()];
  const end = [spot(stretch, reach, HALF_DECK + 0.2, -0.3), spot(stretch, reach, -HALF_DECK, -0.3),
    spot(stretch, reach * 0.9, -HALF_DECK - 0.8, -drop), spot(stretch, reach * 0.9, HALF_DECK + 0.8, -drop)];
  const courses = [];
  for (let v = -1.6; v > -drop; v -= 1.6) courses.push(line(run(stretch, -2, reach, HALF_DECK + 0.4, v)));
  const svg = `<path d="${polygon(end)}" fill="${deep}"/><path d="${polygon(side)}" fill="${p.linear([[0, stone], [1, deep]])}"/>` +
    `<path d="${courses.join("")}" fill="none" stroke="${deep}" stroke-width="1" opacity=".5"/>` +
    `<path d="${line([side[10], side[11]])}" stroke="${pale}" stroke-width="1.6" opacity=".7"/>`;
  return { svg, points: [...side, ...end] };
}
