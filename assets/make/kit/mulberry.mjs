/** An old pollarded mulberry of the irrigated plains: a short knotted trunk, fists of old cuts, a fan of leafy shoots. */
import { f1 } from "./shapes.mjs";

/** Path of a limb from [x, y], `length` long at `angle`, that tapers from width w to w * taper. */
function limb([x, y], angle, length, w, taper, bend) {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [ex, ey] = [x + dx * length, y + dy * length];
  const [cx, cy] = [x + dx * length * 0.5 - dy * bend, y + dy * length * 0.5 + dx * bend];
  const [nx, ny] = [-dy, dx];
  const side = (k) => [f1(x + nx * w * k), f1(y + ny * w * k), f1(cx + nx * w * k * 0.7), f1(cy + ny * w * k * 0.7), f1(ex + nx * w * taper * k), f1(ey + ny * w * taper * k)];
  const [a, b] = [side(1), side(-1)];
  return { end: [ex, ey], d: `M${a[0]} ${a[1]}Q${a[2]} ${a[3]} ${a[4]} ${a[5]}L${b[4]} ${b[5]}Q${b[2]} ${b[3]} ${b[0]} ${b[1]}Z` };
}

const leaf = (x, y, angle, r) => {
  const [dx, dy] = [Math.cos(angle) * r, Math.sin(angle) * r];
  return `M${f1(x)} ${f1(y)}q${f1(dx * 0.2 - dy * 0.5)} ${f1(dy * 0.2 + dx * 0.5)} ${f1(dx)} ${f1(dy)}q${f1(-dx * 0.35 + dy * 0.6)} ${f1(-dy * 0.35 - dx * 0.6)} ${f1(-dx)} ${f1(-dy)}Z`;
};

/** SVG of a tree about `size` high, foot at the origin; light from the left. `tones` = [deep, middle, sunlit, gold]. */
export function mulberry(p, size, [deep, middle, sunlit, gold], { bark = "#4a3526", lit = "#c99c6c", fists = 7 } = {}) {
  const u = size / 100;
  const wood = [`M${f1(-9 * u)} ${f1(2 * u)}C${f1(-5 * u)} ${f1(-8 * u)} ${f1(-8.5 * u)} ${f1(-17 * u)} ${f1(-6 * u)} ${f1(-27 * u)}Q${f1(-8 * u)} ${f1(-34 * u)} ${f1(-11 * u)} ${f1(-37 * u)}L${f1(9 * u)} ${f1(-38 * u)}Q${f1(5 * u)} ${f1(-30 * u)} ${f1(6 * u)} ${f1(-20 * u)}C${f1(5 * u)} ${f1(-10 * u)} ${f1(8 * u)} ${f1(-4 * u)} ${f1(13 * u)} ${f1(2 * u)}Z`];
  const [shoots, leaves] = [[], { back: [], middle: [], lit: [], gold: [] }];
  for (let i = 0; i < fists; i++) {
    const t = i / (fists - 1) - 0.5;
    const arm = limb([t * 13 * u, -34 * u], -Math.PI / 2 + t * 1.9 + p.between(-0.15, 0.15), p.between(8, 20) * u, 4.2 * u, 0.75, p.between(-2, 2) * u);
    const [kx, ky] = arm.end;
    wood.push(arm.d, `M${f1(kx - 4.4 * u)} ${f1(ky)}q${f1(0.6 * u)} ${f1(-4.6 * u)} ${f1(4.8 * u)} ${f1(-4.2 * u)}t${f1(4 * u)} ${f1(4 * u)}q${f1(-4 * u)} ${f1(4.4 * u)} ${f1(-8.800 * u)} ${f1(0.2 * u)}Z`);
    for (let k = 0; k < 10; k++) {
      const angle = -Math.PI / 2 + t * 2.6 + p.between(-0.7, 0.7);
      const length = p.between(18, 40) * u;
      const droop = p.between(2, 13) * u;
      const tip = [kx + Math.cos(angle) * length, ky + Math.sin(angle) * length + droop];
      shoots.push(`M${f1(kx)} ${f1(ky)}Q${f1(kx + Math.cos(angle) * length * 0.6)} ${f1(ky + Math.sin(angle) * length * 0.75)} ${f1(tip[0])} ${f1(tip[1])}`);
      for (let n = 0; n < 15; n++) {
        const s = 0.2 + (0.85 * n) / 15;
        const [x, y] = [kx + (tip[0] - kx) * s + p.between(-3.4, 3.4) * u, ky + (tip[1] - ky) * s - droop * s * (1 - s) * 2 + p.between(-3, 3.4) * u];
        const tone = p.random() * 0.8 - (x / (70 * u)) * 0.42 - ((y + 62 * u) / (52 * u)) * 0.38;
        const to = tone > 0.52 ? "gold" : tone > 0.3 ? "lit" : tone > 0.02 ? "middle" : "back";
        leaves[to].push(leaf(x, y, p.between(0.1, 2.9), p.between(3, 5) * u));
      }
    }
  }
  const fill = (list, colour, extra = "") => `<path d="${list.join("")}" fill="${colour}" ${extra}/>`;
  const grain = Array.from({ length: 16 }, () => {
    const x = p.between(-7, 6) * u;
    return `M${f1(x)} ${f1(p.between(-2, 0) * u)}q${f1(p.between(-2, 2) * u)} ${f1(-12 * u)} ${f1(p.between(-1.500, 1.5) * u)} ${f1(p.between(-34, -18) * u)}`;
  }).join("");
  return fill(leaves.back, deep) + fill(wood, bark) +
    `<path d="${grain}" fill="none" stroke="#2c1e15" stroke-width="${f1(0.7 * u)}" opacity=".6"/>` +
    `<path d="M${f1(-8 * u)} ${f1(1 * u)}C${f1(-4.400 * u)} ${f1(-8 * u)} ${f1(-7.6 * u)} ${f1(-17 * u)} ${f1(-5.2 * u)} ${f1(-27 * u)}q${f1(-2 * u)} ${f1(-6 * u)} ${f1(-5 * u)} ${f1(-9 * u)}" fill="none" stroke="${lit}" stroke-width="${f1(1.5 * u)}" opacity=".75"/>` +
    `<path d="${shoots.join("")}" fill="none" stroke="${bark}" stroke-width="${f1(0.8 * u)}"/>` +
    fill(leaves.middle, middle) + fill(leaves.lit, sunlit) + fill(leaves.gold, gold, `opacity=".95"`);
}
