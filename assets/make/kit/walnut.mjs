/** Broad round trees: walnut, apple. From a dab on a far slope to a near tree with leaves and boughs. */
import { f1 } from "./shapes.mjs";

/** A closed lobed outline round [x, y]: `r` wide, flattened by `squash`. */
export function lobes(random, x, y, r, squash = 0.8, count = 8) {
  const turn = random() * 6;
  const at = (i, reach) => {
    const a = turn + (i / count) * Math.PI * 2;
    return `${f1(x + Math.cos(a) * r * reach)} ${f1(y + Math.sin(a) * r * reach * squash)}`;
  };
  let d = `M${at(0, 0.86)}`;
  for (let i = 0; i < count; i++) d += `Q${at(i + 0.5, 1.12 + 0.22 * random())} ${at(i + 1, 0.8 + 0.14 * random())}`;
  return `${d}Z`;
}

/** A small tree as three dabs: deep, middle, sunlit (light from the upper left). [x, y] is its foot. */
export function dab(p, x, y, r, [deep, middle, sunlit]) {
  const cy = y - r * 0.8;
  p.put(
    `<path d="${lobes(p.random, x, cy, r)}" fill="${deep}"/>` +
      `<path d="${lobes(p.random, x - r * 0.14, cy - r * 0.16, r * 0.76, 0.75)}" fill="${middle}"/>` +
      `<path d="${lobes(p.random, x - r * 0.3, cy - r * 0.36, r * 0.42, 0.66, 6)}" fill="${sunlit}"` +
      ` opacity=".85"/>`,
  );
}

/** Many small trees with feet at `feet` = [[x, y, r], …], the back ones first. */
export function grove(p, feet, tones) {
  for (const [x, y, r] of feet.toSorted((a, b) => a[1] - b[1])) dab(p, x, y, r, tones);
}

/**
 * A forest seen from above its foot: rows of crowns that hide each other. `keep(x, y)` in [0, 1] is how likely a tree
 * stands there, `r(y)` its size; `palettes` = [[deep, middle, sunlit], …] are mixed. A few grow tall like poplars.
 */
export function canopy(p, { box: [x0, y0, w, h], keep, r, palettes, tall = 0.08 }) {
  for (let y = y0; y < y0 + h; y += r(y) * 0.62)
    for (let x = x0 + p.between(0, r(y)); x < x0 + w; x += r(y) * p.between(1.1, 1.6)) {
      if (p.random() > keep(x, y)) continue;
      const size = r(y) * p.between(0.7, 1.2);
      if (p.random() < tall) poplar(p, x, y, size * 0.7, p.pick(palettes));
      else dab(p, x + p.between(-2, 2), y + p.between(-3, 3), size, p.pick(palettes));
    }
}

/** A narrow upright tree. */
export function poplar(p, x, y, r, [deep, middle]) {
  p.put(
    `<path d="${lobes(p.random, x, y - r * 2, r * 0.85, 2.4, 7)}" fill="${deep}"/>` +
      `<path d="${lobes(p.random, x - r * 0.22, y - r * 2.2, r * 0.5, 2.6, 6)}" fill="${middle}"/>`,
  );
}

/** A near tree: SVG text, foot at the origin, about `size` high. `tones` = [deep, middle, sunlit, bark, edge]. */
export function walnut(p, size, [deep, middle, sunlit, bark, edge]) {
  const limb = (x, y, dx, dy, w) =>
    `<path d="M${f1(x - w)} ${f1(y)}q${f1(w * 0.8 + dx * 0.2)} ${f1(dy * 0.5)} ${f1(dx + w * 0.6)} ${f1(dy)}` +
    `h${f1(w * 0.8)}q${f1(-dx * 0.5 + w * 0.3)} ${f1(-dy * 0.45)} ${f1(-dx + w * 0.8)} ${f1(-dy)}Z"` +
    ` fill="${bark}"/>`;
  const trunk =
    limb(0, 4, size * 0.03, -size * 0.5, size * 0.04) +
    [
      [-0.2, -0.3, 0.018],
      [0.2, -0.27, 0.02],
      [-0.1, -0.38, 0.016],
      [0.12, -0.36, 0.016],
    ]
      .map(([dx, dy, w]) => limb(size * 0.01, -size * 0.2, size * dx, size * dy, size * w))
      .join("");
  const clumps = Array.from({ length: 26 }, (_, i) => {
    const a = i * 2.4;
    const reach = size * 0.46 * Math.sqrt((i + 0.5) / 26);
    return [Math.cos(a) * reach * 1.12, -size * 0.66 + Math.sin(a) * reach * 0.66, size * p.between(0.09, 0.15)];
  }).toSorted((a, b) => b[1] - a[1]);
  const shade = clumps.map(([x, y, r]) => lobes(p.random, x + r * 0.2, y + r * 0.3, r, 0.8)).join("");
  const glow =
    `<path d="M${f1(-size * 0.03)} 0q${f1(size * 0.03)} ${f1(-size * 0.2)} ${f1(size * 0.035)} ${f1(-size * 0.34)}"` +
    ` fill="none" ` +
    `stroke="${edge}" stroke-width="${f1(size * 0.008)}" opacity=".35"/>`;
  const parts = [`<path d="${shade}" fill="${deep}"/>`, trunk, glow];
  for (const [x, y, r] of clumps) {
    const light = Math.max(0.1, Math.min(1, 0.62 - x / size - (y / size + 0.66) * 1.1));
    parts.push(
      `<path d="${lobes(p.random, x, y, r * 0.92, 0.74, 9)}" fill="${deep}"/>` +
        `<path d="${lobes(p.random, x - r * 0.1, y - r * 0.12, r * 0.8, 0.7, 9)}" fill="${middle}"/>` +
        `<path d="${leaves(p, x - r * 0.25, y - r * 0.26, r * 0.62, 34)}" fill="none" stroke="${sunlit}"` +
        ` stroke-width="${f1(size * 0.012)}" stroke-linecap="round" opacity="${f1(light)}"/>` +
        `<path d="${leaves(p, x - r * 0.3, y - r * 0.34, r * 0.5, 12)}" fill="none" stroke="${edge}"` +
        ` stroke-width="${f1(size * 0.009)}" stroke-linecap="round" opacity="${f1(light * 0.8)}"/>` +
        `<path d="${leaves(p, x + r * 0.2, y + r * 0.4, r * 0.9, 22)}" fill="none" stroke="${deep}"` +
        ` stroke-width="${f1(size * 0.011)}" stroke-linecap="round" opacity=".8"/>`,
    );
  }
  return parts.join("");
}

/** Short drooping strokes within r of [x, y]. */
function leaves(p, x, y, r, count) {
  let d = "";
  for (let i = 0; i < count; i++) {
    const [turn, reach] = [p.between(0, 6.3), Math.sqrt(p.random()) * r];
    const [dx, dy] = [p.between(-0.16, 0.16) * r, p.between(0.06, 0.2) * r];
    d +=
      `M${f1(x + Math.cos(turn) * reach * 1.2)} ${f1(y + Math.sin(turn) * reach * 0.8)}` +
      `q${f1(dx * 0.3)} ${f1(dy * 0.2)} ${f1(dx)} ${f1(dy)}`;
  }
  return d;
}
