/** The knife of the figures: shapes in flat colour, cut in a box of 64 units. */
import { f1 } from "../kit/shapes.mjs";

/** Colours of the game's own paper, ink and seal; what is not of these belongs to one figure alone. */
export const PAPER = "#f6ead2";
export const INK = "#2b2420";
export const SEAL = "#a8321f";
export const TURQUOISE = "#1d6f74";
export const SAND = "#e3b565";

export const fill = (d, colour) => `<path d="${d}" fill="${colour}"/>`;
export const line = (d, colour, width) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
/** A band that is as wide as `width`, with the dark edge of a sheet. */
export const band = (d, colour, width, edge) => line(d, edge, width + 2) + line(d, colour, width);
/** Round spots at "x y, x y", drawn as lines that have no length. */
export const spots = (at, colour, size) => line(at.replace(/([^,]+)(, |$)/g, "M$1h.01"), colour, size);
/** Filled shapes with a dark edge around each, so that they stand off their ground and each other like sheets of paper. */
export const sheets = (edge, ...shapes) =>
  `<g stroke="${edge}" stroke-width="2" paint-order="stroke">${shapes.join("")}</g>`;
export const moved = (transform, ...shapes) => `<g transform="${transform}">${shapes.join("")}</g>`;

/** A path and its image in a mirror that stands upright at `x`; for path data of absolute pairs only. */
export const both = (d, x = 32) =>
  d + d.replace(/([\d.]+) ([\d.]+)/g, (_, px, py) => `${f1(2 * x - Number(px))} ${py}`);

/** A round as scissors cut it: never quite true. */
export function round(random, radius) {
  const points = Array.from({ length: 10 }, (_, i) => {
    const [turn, r] = [(i * Math.PI) / 5, radius * 1.035 + (random() - 0.5) * 1.4];
    return [32 + Math.cos(turn) * r, 32 + Math.sin(turn) * r];
  });
  const half = (i) => [0, 1].map((c) => (points[i % 10][c] + points[(i + 1) % 10][c]) / 2);
  const pair = (at) => at.map(f1).join(" ");
  return `M${pair(half(9))}${points.map((at, i) => `Q${pair(at)} ${pair(half(i))}`).join("")}Z`;
}
