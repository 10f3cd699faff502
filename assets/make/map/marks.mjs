/** Small marks of the engraver: sand dots, dune arcs, hachures on the shaded slopes, firs of the north, steppe grass. */
import { f1 } from "../kit/shapes.mjs";
import { HEIGHT, WIDTH } from "./projection.mjs";

/** Scatters points on a shaken grid of `gap` units and hands each to `draw(x, y)`, which may answer with path data. */
function scattered(random, gap, draw) {
  const parts = [];
  for (let y = gap / 2; y < HEIGHT; y += gap)
    for (let x = gap / 2; x < WIDTH; x += gap) {
      const mark = draw(x + (random() - 0.5) * gap * 1.2, y + (random() - 0.5) * gap * 1.2);
      if (mark) parts.push(mark);
    }
  return parts.join("");
}

/** Sand: dots thinning to the edge, and a crescent here and there. */
export function sandMarks(random, { sand, height }) {
  const dots = scattered(random, 6.2, (x, y) => {
    const share = sand(x, y);
    if (random() > share * 1.1 - 0.08 || height(x, y) > 0.075) return null;
    return `M${f1(x)} ${f1(y)}h.1`;
  });
  const dunes = scattered(random, 19, (x, y) => {
    if (sand(x, y) < 0.75 || random() > 0.5) return null;
    const w = 6 + 5 * random();
    return `M${f1(x - w)} ${f1(y)}q${f1(w * 0.5)} ${f1(-w * 0.62)} ${f1(w)} ${f1(-w * 0.22)}t${f1(w)} ${f1(w * 0.3)}`;
  });
  return (
    `<path d="${dots}" stroke="#b1762f" stroke-width="1.5" stroke-linecap="round" opacity=".8"/>` +
    `<path d="${dunes}" fill="none" stroke="#fff3d6" stroke-width="2.2" stroke-linecap="round" transform="translate(-.6 -1.2)" opacity=".9"/>` +
    `<path d="${dunes}" fill="none" stroke="#a9702e" stroke-width="1.1" stroke-linecap="round" opacity=".8"/>`
  );
}

/** Strokes that run down the slopes turned away from the light. */
export function hachures(random, { height }) {
  const strokes = scattered(random, 5, (x, y) => {
    const h = height(x, y);
    if (h < 0.2 || h > 0.78) return null;
    const [dx, dy] = [height(x + 2, y) - height(x - 2, y), height(x, y + 2) - height(x, y - 2)];
    const steep = Math.hypot(dx, dy);
    if (steep < 0.05 || dx + dy > -0.02) return null;
    const run = Math.min(9, 3 + steep * 34) * (0.7 + 0.6 * random());
    return `M${f1(x)} ${f1(y)}l${f1((-dx / steep) * run)} ${f1((-dy / steep) * run)}`;
  });
  return `<path d="${strokes}" fill="none" stroke="#3f241b" stroke-width=".9" stroke-linecap="round" opacity=".5"/>`;
}

/** Firs where it is northern or high enough, tufts of grass on the steppe; nothing on sand. */
export function growth(random, { height, sand, wide }, dry) {
  const firs = scattered(random, 15, (x, y) => {
    const h = height(x, y);
    const north = (250 - y) / 260 + 1.4 * (wide(x / 60, y / 60) - 0.5);
    if (h > 0.3 || sand(x, y) > 0.1 || dry(x, y) || random() > north * 0.9) return null;
    const s = 3.2 + 1.6 * random();
    return `M${f1(x)} ${f1(y - s * 2.6)}l${f1(s)} ${f1(s * 2.3)}h${f1(-s * 0.72)}v${f1(s * 0.5)}h${f1(-s * 0.56)}v${f1(-s * 0.5)}h${f1(-s * 0.72)}Z`;
  });
  const grass = scattered(random, 22, (x, y) => {
    if (height(x, y) > 0.08 || sand(x, y) > 0.05 || dry(x, y) || random() > 0.34 || y > 760) return null;
    return `M${f1(x)} ${f1(y)}l-2.2 -3.6M${f1(x + 1)} ${f1(y)}l.2 -4.8M${f1(x + 2)} ${f1(y)}l2.4 -3.4`;
  });
  return `<path d="${firs}" fill="#6f8566" opacity=".75"/><path d="${grass}" fill="none" stroke="#8a7b45" stroke-width=".9" stroke-linecap="round" opacity=".6"/>`;
}
