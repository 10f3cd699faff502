/**
 * The ground of the map: sheets of paper laid one on another as the land rises, each with a lit edge and a soft shadow,
 * and faint hill shading. Heights come from the short lists of ranges; no survey is needed.
 */
import { plane, ridged } from "./plane-noise.mjs";
import { DESERTS, PLATEAUS, RANGES } from "./nature.mjs";
import { DEGREE, HEIGHT, WIDTH, place } from "./projection.mjs";

/** Coarse grid of the slow part: units of the sheet a cell. */
const CELL = 4;
const COLUMNS = Math.ceil(WIDTH / CELL) + 2;
const ROWS = Math.ceil(HEIGHT / CELL) + 2;

const STEPPE = "#ecdcb0";
const FOREST = "#c6cb9f";
const SOUTH = "#e6cf9f";
const SAND = "#f0cd8b";
/** Sheets from the lowest to the highest: the height where each begins, and its colour. */
const SHEETS = [
  [0.075, "#e2c791"],
  [0.16, "#d6b17b"],
  [0.27, "#c59668"],
  [0.4, "#ad7a58"],
  [0.55, "#91604a"],
  [0.72, "#f6ecd9"],
];
const LIT = "#fff4dc";
const SHADOW = "#5d3626";

const rgb = (colour) => [1, 3, 5].map((k) => parseInt(colour.slice(k, k + 2), 16));
const blend = (a, b, t) => a.map((n, k) => n + (b[k] - n) * t);

/** Distance `d` from [x, y] to a segment, and how far along it (`t`) the nearest point lies. */
function away(x, y, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return { d: Math.hypot(x - ax - dx * t, y - ay - dy * t), t };
}

/** Signed distance to an outline, positive within. */
function within(x, y, outline) {
  let [inside, least] = [false, Infinity];
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    least = Math.min(least, away(x, y, a, b).d);
  });
  return inside ? least : -least;
}

const smooth = (t) => (t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t));

/** A coarse grid of `value(x, y)` that is read between its cells. */
function coarse(value) {
  const grid = new Float32Array(COLUMNS * ROWS);
  for (let j = 0; j < ROWS; j++) for (let i = 0; i < COLUMNS; i++) grid[j * COLUMNS + i] = value(i * CELL, j * CELL);
  return (x, y) => {
    const [u, v] = [Math.max(0, x) / CELL, Math.max(0, y) / CELL];
    const [i, j] = [Math.min(COLUMNS - 2, Math.floor(u)), Math.min(ROWS - 2, Math.floor(v))];
    const [f, g] = [u - i, v - j];
    const at = j * COLUMNS + i;
    return (
      (grid[at] * (1 - f) + grid[at + 1] * f) * (1 - g) +
      (grid[at + COLUMNS] * (1 - f) + grid[at + COLUMNS + 1] * f) * g
    );
  };
}

/** Heights of the land and the share of sand, as functions of the sheet's [x, y]. */
export function terrain() {
  const ranges = RANGES.map(({ h, w, at }) => ({ h, reach: w * DEGREE * 3.1, at: at.map(place) }));
  const plateaus = PLATEAUS.map(({ h, at }) => ({ h, at: at.map(place) }));
  const deserts = DESERTS.map((outline) => outline.map(place));
  const [wide, fine] = [plane(11), plane(29)];
  const mass = coarse((x, y) => {
    // Bent space: crests wander, spurs reach out, feet fray.
    const [u, v] = [
      x + 46 * (wide(x / 74, y / 74 + 31) - 0.5) + 22 * (wide(x / 27 + 9, y / 27) - 0.5),
      y + 46 * (wide(x / 74 + 63, y / 74) - 0.5) + 22 * (wide(x / 27, y / 27 + 77) - 0.5),
    ];
    let [most, sum] = [0, 0];
    for (const { h, reach, at } of ranges) {
      let best = 0;
      for (let i = 1; i < at.length; i++) {
        const { d, t } = away(u, v, at[i - 1], at[i]);
        if (d >= reach) continue;
        // A range rises from its end within its first and last stretch.
        const end = Math.min(i === 1 ? 0.45 + t * 0.9 : 1, i === at.length - 1 ? 0.45 + (1 - t) * 0.9 : 1);
        best = Math.max(best, h * Math.min(1, end) * (1 - d / reach) ** 1.7);
      }
      most = Math.max(most, best);
      sum += best;
    }
    for (const { h, at } of plateaus) most = Math.max(most, h * smooth((within(u, v, at) + 34) / 80));
    return most + 0.3 * (sum - most > 0 ? sum - most : 0);
  });
  const sand = coarse((x, y) => Math.max(...deserts.map((outline) => smooth((within(x, y, outline) + 16) / 44))));
  const height = (x, y) => {
    const base = mass(x, y);
    if (base < 0.02) return 0;
    const [bx, by] = [x + 18 * (wide(x / 40, y / 40) - 0.5), y + 18 * (wide(x / 40 + 50, y / 40) - 0.5)];
    return base * (0.42 + 1.05 * ridged(fine, (bx * 0.83 + by * 0.56) / 34, (by * 0.83 - bx * 0.56) / 34, 4));
  };
  return { height, sand, wide };
}

/** The ground as raw RGB bytes of WIDTH x HEIGHT. */
export function ground({ height, sand, wide }) {
  const heights = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) heights[y * WIDTH + x] = height(x, y);
  const level = (h) => SHEETS.findLastIndex(([from]) => h >= from);
  const levels = Int8Array.from(heights, level);
  const sheets = SHEETS.map(([, colour]) => rgb(colour));
  const [lit, shadow, sandy] = [LIT, SHADOW, SAND].map(rgb);
  const low = [FOREST, STEPPE, SOUTH].map(rgb);
  const bytes = Buffer.alloc(WIDTH * HEIGHT * 3);
  const read = (grid, x, y) => grid[Math.max(0, Math.min(HEIGHT - 1, y)) * WIDTH + Math.max(0, Math.min(WIDTH - 1, x))];
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const at = y * WIDTH + x;
      const own = levels[at];
      const drift = 130 * (wide(x / 150, y / 150 + 9) - 0.5);
      const north = smooth((330 - y - drift) / 260);
      const south = smooth((y - 620 - drift) / 300);
      let colour = blend(blend(low[1], low[0], north * 0.85), low[2], south);
      colour = blend(colour, sandy, sand(x, y) * 0.9);
      if (own >= 0) colour = blend(sheets[own], colour, own < 3 ? 0.28 - own * 0.07 : 0);
      // The sun stands in the north-west, as on every old map: sheets above that way throw a shadow here.
      let dark = 0;
      for (const [k, weight] of [
        [1, 0.26],
        [2, 0.16],
        [4, 0.09],
      ])
        if (read(levels, x - k, y - k) > own) dark += weight;
      const slope = read(heights, x + 2, y + 2) - read(heights, x - 2, y - 2);
      dark += Math.max(0, -slope) * 1.5 * (own < 0 ? 0.4 : 1);
      colour = blend(colour, shadow, Math.min(0.5, dark));
      const bright = (read(levels, x - 1, y - 1) < own ? 0.5 : 0) + Math.max(0, slope) * 1.6;
      colour = blend(colour, lit, Math.min(0.62, bright));
      for (let k = 0; k < 3; k++) bytes[at * 3 + k] = Math.round(colour[k]);
    }
  return bytes;
}
