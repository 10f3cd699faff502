/** Firs, from a far fringe of spikes to a near tree with snow on its boughs. */
import { f1, yAt } from "./shapes.mjs";

/** Half the outline of a fir as [aside, y] from top to foot: tiers of drooping boughs. */
function outline(random, y, height, spread, tiers) {
  const points = [];
  for (let i = 1; i <= tiers; i++) {
    const t = (i / tiers) ** 0.92;
    const reach = height * spread * t * (0.75 + 0.45 * random());
    points.push(
      [reach, y - height + height * 0.93 * t + reach * 0.16],
      [reach * 0.42, y - height + height * 0.93 * t - height * 0.012],
    );
  }
  return points;
}

/** Path data of one fir standing at [x, y]. */
export function fir(random, x, y, height, { spread = 0.2, tiers = 7 } = {}) {
  const [west, east] = [outline(random, y, height, spread, tiers), outline(random, y, height, spread, tiers)];
  const points = [
    [x, y - height],
    ...east.map(([a, b]) => [x + a, b]),
    [x + height * 0.02, y],
    [x - height * 0.02, y],
    ...west.toReversed().map(([a, b]) => [x - a, b]),
  ];
  return `M${points.map(([a, b]) => `${f1(a)} ${f1(b)}`).join("L")}Z`;
}

/** Path data of many firs along a line. `gap` and `height` are ranges; `keep(x)` thins them to groves. */
export function forest(
  random,
  along,
  { from = -20, to = 1220, gap = [8, 20], height = [24, 60], sink = 3, spread = 0.19, tiers = 6, keep = () => 1 },
) {
  const trees = [];
  for (let x = from; x < to; x += gap[0] + (gap[1] - gap[0]) * random()) {
    const tall = height[0] + (height[1] - height[0]) * random() ** 1.5;
    if (random() < keep(x)) trees.push(fir(random, x, yAt(along, x) + sink, tall, { spread, tiers }));
  }
  return trees.join("");
}

/** A near fir: dark body, lighter boughs, snow that lies on them towards the light (`side` -1 is left). */
export function snowyFir(p, x, y, height, { body, bough, snow, side = -1, tiers = 12, spread = 0.21 }) {
  p.put(`<path d="${fir(p.random, x, y, height, { spread, tiers })}" fill="${body}"/>`);
  const loads = { boughs: [], snows: [] };
  for (let i = 2; i < tiers; i++) {
    const t = (i / tiers) ** 0.92;
    for (let k = 0; k < 4; k++) {
      const reach = height * spread * t * p.between(0.25, 0.85);
      const way = k < 2 ? side : p.pick([-1, 1]);
      const [a, b] = [
        x + way * reach * p.between(0.05, 0.4),
        y - height + height * 0.9 * t - height * p.between(0, 0.03),
      ];
      const d = `M${f1(a)} ${f1(b)}q${f1(way * reach * 0.4)} ${f1(reach * 0.06)} ${f1(way * reach * 0.62)}
      ${f1(reach * 0.28)}`;
      (way === side && p.random() < 0.6 ? loads.snows : loads.boughs).push(d);
    }
  }
  const stroke = (d, colour, width, alpha) =>
    p.put(
      `<path d="${d.join("")}" fill="none" stroke="${colour}" stroke-width="${f1(width)}"
        stroke-linecap="round" opacity="${alpha}"/>`,
    );
  stroke(loads.boughs, bough, height * 0.012, 0.8);
  stroke(loads.snows, snow, height * 0.013, 0.75);
}
