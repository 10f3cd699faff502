/** Saxaul, the small leafless tree of the Aral seabed: gnarled grey stems, drooping sprays of fine green twigs. */
import { f1 } from "./shapes.mjs";

const STEM = { dark: "#3b2b22", light: "#d0a67c" };
const SUNLIT = 0.8;
const MIDDLE = 0.36;

/** A bush about 100 units high, foot at the origin. `greens` = [deep, middle, sunlit]. The sun stands at the left. */
export function saxaul(p, greens, { stems = 5, lush = 5, lean = 0, young = false } = {}) {
  const wood = [];
  const sprays = [[], [], []];
  const spray = (x, y, angle) => {
    for (let i = 0; i < lush; i++) {
      const a = angle + p.between(-1.1, 1.1);
      const length = p.between(8, 17);
      const [dx, dy] = [Math.cos(a) * length, Math.sin(a) * length];
      // Sunlit to the left and above; deep to the right, low and inside.
      const tone = p.random() * 0.7 + 0.2 - x * 0.004 - (y + 45) * 0.007 + (dx < 0 ? 0.1 : -0.1);
      // No twig reaches below the mound.
      const drop = Math.min(length * p.between(0.2, 0.6), 5 - y - dy * 0.6);
      sprays[tone > SUNLIT ? 2 : tone > MIDDLE ? 1 : 0].push(
        `M${f1(x)} ${f1(y)}q${f1(dx * 0.65)} ${f1(dy * 0.9 - 2)} ${f1(dx)} ${f1(dy * 0.6 + drop)}`,
      );
    }
  };
  const grow = (x, y, angle, length, width, left) => {
    const [nx, ny] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
    const knee = p.between(-0.4, 0.4) * length;
    const [cx, cy] = [(x + nx) / 2 - Math.sin(angle) * knee, (y + ny) / 2 + Math.cos(angle) * knee];
    wood.push([width, `M${f1(x)} ${f1(y)}Q${f1(cx)} ${f1(cy)} ${f1(nx)} ${f1(ny)}`]);
    if (left < 4) spray(nx, ny, angle);
    if (left < 3) spray(cx, cy, angle);
    if (left === 0) return;
    for (let i = p.random() > 0.5 ? 3 : 2; i > 0; i--)
      grow(nx, ny, angle + p.between(-0.72, 0.72), length * p.between(0.66, 0.9), width * 0.62, left - 1);
  };
  for (let i = 0; i < stems; i++) {
    const t = stems === 1 ? 0 : i / (stems - 1) - 0.5;
    const long = p.between(19, 26) * (1 - Math.abs(t) * 0.5);
    grow(t * 14, 0, -Math.PI / 2 + lean + t * 2.1 + p.between(-0.2, 0.2), long, p.between(4, 6.5), young ? 3 : 4);
  }
  const strokes = (list, colour, width, extra = "") =>
    `<path d="${list.join("")}" fill="none" stroke="${colour}" stroke-width="${width}" ` +
    `stroke-linecap="round" ${extra}/>`;
  const stem = (colour, share) =>
    wood
      .filter(([w]) => w > 1)
      .map(([w, d]) => strokes([d], colour, f1(w * share)))
      .join("");
  const shadow = `<path d="M-44 2C0-9 90-6 150 8C90 14 0 13-44 2Z" fill="#4a2a16" opacity=".4" filter="url(#blur2)"/>`;
  const mound =
    `<path d="M-34 5q34-12 72 0q-36 5-72 0Z" fill="#b5854e" opacity=".75"/>` +
    `<path d="M-34 5q30-11 52-6" fill="none" stroke="#ffe3ae" stroke-width="1.4" opacity=".6"/>`;
  return (
    shadow +
    strokes(sprays[0], greens[0], 2.2, `opacity=".92"`) +
    stem(STEM.dark, 1) +
    `<g transform="translate(-.9 -.3)" opacity=".65">${stem(STEM.light, 0.32)}</g>` +
    strokes(sprays[1], greens[1], 1.6) +
    strokes(sprays[2], greens[2], 1.25) +
    mound
  );
}
/** The box in which a saxaul of any chance fits. */
export const SAXAUL_BOX = [-110, -122, 270, 140];
