/** Bands of the oases: ikat, suzani, girih. */
import { f1 } from "../kit/shapes.mjs";
import { coil } from "./steppe.mjs";

/** Bukhara silk: pointed lozenges whose edges bleed along the warp in steps. */
export function ikat(paper) {
  const fringe = (cx, half, high, dash) => {
    const parts = [];
    for (let x = -half; x <= half; x += 1.75) {
      const t = 1 - Math.abs(x) / half;
      const wobble = Math.round(x / 1.75) % 2 ? 1.3 : 0;
      const y = high * t ** 0.8 + wobble;
      if (y > 0.8)
        parts.push(
          `M${f1(cx + x)} ${f1(14 - y)}V${f1(14 - Math.max(0, y - dash))}M${f1(cx + x)} ${f1(14 + y)}V${f1(14 + Math.max(0, y - dash))}`,
        );
    }
    return parts.join("");
  };
  const outer = fringe(28, 17.5, 11, 3.2);
  const comb = [0, 56]
    .map((cx) =>
      Array.from({ length: 5 }, (_, i) => {
        const x = cx + (cx === 0 ? 1 : -1) * i * 1.75;
        const y = 9 - i * 1.7;
        return `M${f1(x)} ${f1(14 - y)}V${f1(14 + y)}`;
      }).join(""),
    )
    .join("");
  return `<path d="${outer}" stroke-width="1.150"/><path d="${fringe(28, 8.75, 5.6, 1.8)}" stroke-width="1.150"/><path d="${comb}" stroke-width="1.150" opacity=".85"/><path d="M28 11.800l2.200 2.200l-2.200 2.200l-2.200 -2.200Z" fill="${paper}" stroke="none"/><path d="M0 1H56M0 27H56" stroke-width=".7" stroke-dasharray="1.750 1.750"/>`;
}

/** Samarkand embroidery: a rosette in a ring of leaves, a vine from one to the next. */
export function suzani(paper) {
  const ring = (n, r, [long, wide], from) =>
    Array.from({ length: n }, (_, i) => {
      const a = from + (i / n) * Math.PI * 2;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const at = (u, v) => `${f1(28 + c * u - s * v)} ${f1(14 + s * u + c * v)}`;
      return `M${at(r, 0)}Q${at(r + long * 0.5, wide)} ${at(r + long, 0)}Q${at(r + long * 0.5, -wide)} ${at(r, 0)}`;
    }).join("");
  const leaf = (x, y, dx, dy) =>
    `M${x} ${y}q${f1(dx * 0.2 - dy * 0.5)} ${f1(dy * 0.2 + dx * 0.5)} ${dx} ${dy}q${f1(-dx * 0.2 + dy * 0.5)} ${f1(-dy * 0.2 - dx * 0.5)} ${-dx} ${-dy}`;
  const vine = `M0 14C4 6 10 6 14.500 14M41.500 14C46 22 52 22 56 14`;
  return (
    `<path d="M0 1.200H56M0 26.800H56" stroke-width=".7"/><path d="${ring(12, 6.6, [4.6, 1.9], 0)}" stroke-width=".95"/><circle cx="28" cy="14" r="5.600"/><path d="${ring(8, 1.6, [3.1, 1.3], 0.39)}" fill="${paper}" stroke="none"/>` +
    `<path d="${vine}${coil(8.5, 17.6, 3.1, 1.1, -Math.PI * 0.9, 1)}${coil(47.5, 10.4, 3.1, 1.1, Math.PI * 0.1, 1)}"/><path d="${leaf(4, 9.5, -1, -5.5)}${leaf(9.5, 8, 4.5, -4)}${leaf(52, 18.5, 1, 5.5)}${leaf(46.5, 20, -4.5, 4)}${leaf(2, 20, -0.8, 4.6)}${leaf(54, 8, 0.8, -4.6)}" fill="${paper}" stroke="none"/>`
  );
}

/**
 * Khiva: strapwork by Hankin's rule. From the middle of every side of an octagon-and-square tiling two rays go inward
 * at the same angle; where the rays of neighbouring sides meet the strap turns. A broad faint strap carries a fine line.
 */
export function girih(paper) {
  const SIDE = 28;
  const angle = (67.5 * Math.PI) / 180;
  const cut = SIDE / (2 + Math.SQRT2);
  /** Straps of one convex tile: for each corner the two rays that meet beside it. */
  const straps = (corners) => {
    const n = corners.length;
    const ray = (i, turn) => {
      const [a, b] = [corners[i], corners[(i + 1) % n]];
      const along = Math.atan2(b[1] - a[1], b[0] - a[0]);
      return { from: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], way: turn > 0 ? along + angle : along + Math.PI - angle };
    };
    return corners.map((_, i) => {
      const [p, q] = [ray(i, 1), ray((i + 1) % n, -1)];
      const [c, s, u, v] = [Math.cos(p.way), Math.sin(p.way), Math.cos(q.way), Math.sin(q.way)];
      const t = ((q.from[0] - p.from[0]) * v - (q.from[1] - p.from[1]) * u) / (c * v - s * u);
      return [p.from, [p.from[0] + c * t, p.from[1] + s * t], q.from];
    });
  };
  const octagon = (x) => [
    [x + cut, 0],
    [x + SIDE - cut, 0],
    [x + SIDE, cut],
    [x + SIDE, SIDE - cut],
    [x + SIDE - cut, SIDE],
    [x + cut, SIDE],
    [x, SIDE - cut],
    [x, cut],
  ];
  const square = (x, y) => [
    [x, y - cut],
    [x + cut, y],
    [x, y + cut],
    [x - cut, y],
  ];
  const tiles = [octagon(0), octagon(SIDE), ...[0, SIDE, SIDE * 2].flatMap((x) => [square(x, 0), square(x, SIDE)])];
  const d = tiles
    .flatMap(straps)
    .map((list) => `M${list.map((at) => at.map(f1).join(" ")).join("L")}`)
    .join("");
  const stars = [14, 42]
    .map((x) => `<path d="M${x} 11.600l1.700 .7l.7 1.700l-.7 1.700l-1.700 .7l-1.700 -.7l-.7 -1.700l.7 -1.700Z"/>`)
    .join("");
  return `<defs><path id="s" d="${d}"/></defs><use href="#s" stroke-width="2.600" opacity=".38"/><use href="#s" stroke-width=".8"/><g fill="${paper}" stroke="none">${stars}</g>`;
}
