/** The rows of panels: each piece is a stretch of a row, drawn where it stands, stowed and turned to the sun. */
import { f1, polygon, line } from "../kit/shapes.mjs";
import { height, onGround, trackAt, view } from "./buka-ground.mjs";

/** [distance of the row, metres of a piece, panels along a piece, panels up]. Far to near: the order of building. */
const ROWS = [
  [112, 27, 9, 1],
  [93, 23, 9, 1],
  [76, 19, 9, 2],
  [61, 16, 9, 2],
  [49, 13, 8, 2],
  [38.5, 10.5, 7, 2],
  [29.5, 8, 6, 3],
  [22.5, 6, 5, 3],
];
const PANEL = 4;
const TILT = 0.62;
const STEM = 1.9;
/** Where the field ends at the left, on the sheet, at its nearest row; it draws in towards the hill. */
const FIELD_WEST = -10;
/** The station stands here; no row crosses its yard: [from x, to x, from z, to z]. */
export const YARD = [7, 24, 31, 47];

/** Rows lie like contour lines: they fall towards us at the left and bend round the hill. */
const rowZ = (z0, x) => z0 + 0.15 * x + 0.0024 * x * x;
const slope = (x) => 0.15 + 0.0048 * x;
const blocked = (x, z) => x > YARD[0] && x < YARD[1] && z > YARD[2] && z < YARD[3];

/** A point of a row: `across` metres towards us from its axis, `up` metres over the ground under the axis. */
function at(z0, x, across, up) {
  const [k, z] = [slope(x), rowZ(z0, x)];
  const n = Math.hypot(1, k);
  return view.project([x + (across * k) / n, height(x, z) + up, z - across / n]);
}
/** A point of the table: u along [0, 1], v from the lower edge (0) to the upper (1). */
const table =
  ([z0, x0, x1], angle) =>
  (u, v) =>
    at(z0, x0 + (x1 - x0) * u, (0.5 - v) * PANEL * Math.cos(angle), STEM + (v - 0.5) * PANEL * Math.sin(angle));

const edge = (from, steps = 8) => Array.from({ length: steps + 1 }, (_, i) => from(i / steps));
const outline = (on, u0 = 0, u1 = 1, v0 = 0, v1 = 1) =>
  polygon([...edge((t) => on(u0 + (u1 - u0) * t, v0)), ...edge((t) => on(u1 - (u1 - u0) * t, v1))]);

function posts(stretch, share, top) {
  const [z0, x0, x1] = stretch;
  const size = view.scaleOf(rowZ(z0, (x0 + x1) / 2));
  const count = Math.max(3, Math.round((x1 - x0) / (z0 > 70 ? 5 : 2.6)));
  const d = Array.from({ length: count }, (_, i) => x0 + ((i + 0.5) * (x1 - x0)) / count)
    .map((x) => line([at(z0, x, 0, 0), at(z0, x, 0, STEM * share)]))
    .join("");
  const beam = line(edge((t) => at(z0, x0 + (x1 - x0) * t, 0, STEM * share)));
  const draw = (path, w, colour, alpha = 1) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${f1(Math.max(0.9, w * size))}"` +
    ` opacity="${alpha}"/>`;
  return draw(d, 0.2, "#4b4540") + (top ? draw(beam, 0.16, "#5a534b") + draw(beam, 0.05, "#e6d6b2", 0.8) : "");
}

/** The table's shadow on the ground; the sun stands high at the left, behind us. */
function shadow([z0, x0, x1], wide, alpha) {
  const low = edge((t) => at(z0, x0 + (x1 - x0) * t + 0.5, wide * 0.3, 0));
  const high = edge((t) => at(z0, x1 - (x1 - x0) * t + 1.2, -wide, 0));
  return `<path d="${polygon([...low, ...high])}" fill="#5b3f26" opacity="${alpha}"/>`;
}

function grid(on, across, up, size) {
  const cells = [];
  for (let i = 1; i < across; i++) cells.push(line([on(i / across, 0), on(i / across, 1)]));
  for (let k = 1; k < up; k++) cells.push(line(edge((t) => on(t, k / up))));
  return (
    `<path d="${cells.join("")}" fill="none" stroke="#dcebe6"` +
    ` stroke-width="${f1(Math.max(0.8, size * 0.045))}" opacity=".75"/>`
  );
}

function done(p, stretch, [across, up], size) {
  const on = table(stretch, TILT);
  const light = p.between(0, 0.25);
  const glass = p.linear(
    [
      [0, "#a9dbe2"],
      [0.16 + light, "#4d9cbc"],
      [0.5 + light, "#1f6292"],
      [1, "#143f68"],
    ],
    0.1,
    0,
    0.8,
    1,
  );
  const out = [shadow(stretch, 1.9, 0.42), posts(stretch, 1, false)];
  out.push(
    `<path d="${outline(on)}" fill="${glass}" stroke="#f4ead2"` +
      ` stroke-width="${f1(Math.max(1, size * 0.07))}" stroke-linejoin="round"/>`,
  );
  // Single panels mirror more or less of the sky, and a broad gleam runs over the stretch.
  for (let i = 0; i < across; i++)
    for (let k = 0; k < up; k++) {
      const tone = p.random();
      if (tone > 0.16) continue;
      out.push(
        `<path d="${outline(on, i / across, (i + 1) / across, k / up, (k + 1) / up)}"` +
          ` fill="${tone < 0.1 ? "#d6f3f0" : "#0f3358"}" opacity="${f1(0.14 + tone * 0.5)}"/>`,
      );
    }
  const g = p.between(0.15, 0.7);
  const gleam = (a, w, alpha) =>
    `<path d="${polygon([on(a, 0), on(a + w, 0), on(Math.min(1, a + w + 0.14), 1), on(Math.min(1, a + 0.14), 1)])}"` +
    ` fill="#f3fffa" opacity="${alpha}"/>`;
  out.push(gleam(g, 0.09, 0.5), gleam(Math.max(0, g - 0.1), 0.035, 0.4), grid(on, across, up, size));
  const rim = line(edge((t) => on(t, 1)));
  out.push(
    `<path d="${rim}" fill="none" stroke="#fffdf0" stroke-width="${f1(Math.max(1.2, size * 0.09))}" opacity=".95"/>`,
  );
  if (p.random() < 0.62) out.push(star(on(Math.min(0.95, g + 0.18), 0.96), Math.max(7, size * 0.75)));
  return out.join("");
}

/** A four-pointed flash of the sun. */
const star = ([x, y], r) =>
  `<path d="M${f1(x)} ${f1(y - r)}Q${f1(x)} ${f1(y)} ${f1(x + r)} ${f1(y)}Q${f1(x)} ${f1(y)} ${f1(x)}` +
  ` ${f1(y + r)}Q${f1(x)} ${f1(y)} ${f1(x - r)} ${f1(y)}Q${f1(x)} ${f1(y)} ${f1(x)} ${f1(y - r)}Z"` +
  ` fill="#fffbe2"/><circle cx="${f1(x)}" cy="${f1(y)}" r="${f1(r * 0.5)}" fill="#fff6c8" opacity=".4"/>`;

/** Before: bare posts and their beam; on most of them the panel lies flat, dull and dark. */
function open(stretch, [across], size, bare) {
  const out = [shadow(stretch, bare ? 0.4 : 1.7, 0.25), posts(stretch, 0.72, true)];
  if (bare) return out.join("");
  const [z0, x0, x1] = stretch;
  const on = (u, v) => at(z0, x0 + (x1 - x0) * u, (0.5 - v) * PANEL * 0.95, STEM * 0.74 + (v - 0.5) * 0.9);
  const seams = Array.from({ length: across - 1 }, (_, i) =>
    line([on((i + 1) / across, 0), on((i + 1) / across, 1)]),
  ).join("");
  out.push(
    `<path d="${outline(on)}" fill="#4a4a4e" stroke="#857a6c" stroke-width="${f1(Math.max(0.8, size * 0.05))}"/>` +
      `<path d="${seams}" stroke="#7d746a" stroke-width="1.2"/>`,
  );
  return out.join("");
}

const box = (points) => {
  const [xs, ys] = [points.map((q) => q[0]), points.map((q) => q[1])];
  // What lies off the sheet need not be stored.
  const [x, y] = [Math.max(-4, Math.floor(Math.min(...xs)) - 4), Math.floor(Math.min(...ys)) - 5];
  return [x, y, Math.min(1204, Math.ceil(Math.max(...xs)) + 4) - x, Math.ceil(Math.max(...ys)) + 4 - y];
};

/** Pieces are stored at about half the fineness of the picture: 500 KB is the most a stop may weigh. */
const FINENESS = 0.53;
function store(p, name, [x, y, w, h], svg) {
  p.sprite(
    name,
    [x, y, w, h].map((n) => n * FINENESS),
    `<g transform="scale(${FINENESS})">${svg}</g>`,
  );
}

/** The stretches of all rows, far to near: [z0, x0, x1, panels along, panels up]. */
export function stretches() {
  const all = [];
  for (const [z0, length, across, up] of ROWS) {
    const half = (650 * z0) / 880;
    const west = ((FIELD_WEST + (z0 - 22) * 3.4 - 600) * z0) / 880;
    const cut = trackAt(z0);
    const [left, right] = [cut - 2.2 - z0 * 0.02, cut + 2.4 + z0 * 0.02];
    for (let x = left; x - length > west; x -= length + 0.5) all.push([z0, x - length, x, across, up]);
    for (let x = right; x < half; x += length + 0.5) all.push([z0, x, x + length, across, up]);
  }
  return all.filter(([z0, x0, x1]) => {
    const [mid, mz] = [(x0 + x1) / 2, rowZ(z0, (x0 + x1) / 2)];
    const [sx] = onGround(mid, mz);
    return !blocked(mid, mz) && sx > -30 && sx < 1230;
  });
}

/** Makes the sprites of one stretch and says where it stands in the pile. */
export function panelPiece(p, name, [z0, x0, x1, across, up]) {
  const stretch = [z0, x0, x1];
  const mz = rowZ(z0, (x0 + x1) / 2);
  const size = view.scaleOf(mz);
  const corners = (tall) => [x0, x1].flatMap((x) => [at(z0, x, 0.7, 0), at(z0, x, -1.7, tall), at(z0, x + 1.3, -2, 0)]);
  store(p, `${name}-open`, box(corners(STEM)), open(stretch, [across], size, p.random() < 0.35));
  store(p, `${name}-done`, box(corners(STEM + 1.3)), done(p, stretch, [across, up], size));
  p.piece("field", {
    at: [0, 0],
    scale: 1 / FINENESS,
    z: Math.round(1000 - mz * 5),
    open: `${name}-open`,
    done: `${name}-done`,
    enter: { dy: Math.round(6 + size * 0.6) },
  });
}
