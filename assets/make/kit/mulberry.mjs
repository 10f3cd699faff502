/** An old pollarded mulberry of the irrigated plains: knotted trunk, fists of old cuts, a fan of leafy shoots. */
import { f1 } from "./shapes.mjs";

/** Path of a limb from [x, y], `length` long at `angle`, that tapers from width w to w * taper. */
function limb([x, y], angle, length, w, taper, bend) {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [ex, ey] = [x + dx * length, y + dy * length];
  const [cx, cy] = [x + dx * length * 0.5 - dy * bend, y + dy * length * 0.5 + dx * bend];
  const [nx, ny] = [-dy, dx];
  const side = (k) => [
    f1(x + nx * w * k),
    f1(y + ny * w * k),
    f1(cx + nx * w * k * 0.7),
    f1(cy + ny * w * k * 0.7),
    f1(ex + nx * w * taper * k),
    f1(ey + ny * w * taper * k),
  ];
  const [a, b] = [side(1), side(-1)];
  return {
    end: [ex, ey],
    d: `M${a[0]} ${a[1]}Q${a[2]} ${a[3]} ${a[4]} ${a[5]}L${b[4]} ${b[5]}Q${b[2]} ${b[3]} ${b[0]} ${b[1]}Z`,
  };
}

const knot = (x, y, r) =>
  `M${f1(x - r)} ${f1(y)}a${f1(r)} ${f1(r * 1.1)} 0 1 1 ${f1(r * 2)} 0a${f1(r)} ${f1(r * 0.8)} 0 1 1 ${f1(-r * 2)} 0Z`;

const leaf = (x, y, angle, r) => {
  const [dx, dy] = [Math.cos(angle) * r, Math.sin(angle) * r];
  return (
    `M${f1(x)} ${f1(y)}q${f1(dx * 0.2 - dy * 0.5)} ${f1(dy * 0.2 + dx * 0.5)} ${f1(dx)} ${f1(dy)}` +
    `q${f1(-dx * 0.35 + dy * 0.6)} ${f1(-dy * 0.35 - dx * 0.6)} ${f1(-dx)} ${f1(-dy)}Z`
  );
};

/** SVG of a tree about `size` high, foot at the origin; light from the left. `tones` = [deep, middle, sunlit, gold]. */
export function mulberry(p, size, [deep, middle, sunlit, gold], { bark = "#4a3526", lit = "#c99c6c", fists = 7 } = {}) {
  const u = size / 100;
  const wood = [
    `M${f1(-10 * u)} ${f1(2 * u)}C${f1(-4 * u)} ${f1(-6 * u)} ${f1(-6 * u)} ${f1(-16 * u)} ${f1(-3.6 * u)}` +
      ` ${f1(-26 * u)}` +
      `L${f1(-7 * u)} ${f1(-36 * u)}L${f1(8 * u)} ${f1(-37 * u)}L${f1(5 * u)} ${f1(-27 * u)}C${f1(2.4 * u)}` +
      ` ${f1(-18 * u)} ${f1(5 * u)} ${f1(-6 * u)} ${f1(12 * u)} ${f1(2 * u)}Z`,
  ];
  const [shoots, leaves] = [[], { back: [], middle: [], lit: [], gold: [] }];
  for (let i = 0; i < fists; i++) {
    const t = i / (fists - 1) - 0.5;
    const arm = limb(
      [t * 15 * u, -33 * u],
      -Math.PI / 2 + t * 1.9 + p.between(-0.15, 0.15),
      p.between(8, 20) * u,
      3 * u,
      0.6,
      p.between(-2, 2) * u,
    );
    const [kx, ky] = arm.end;
    wood.push(arm.d, knot(kx, ky, 3.1 * u));
    for (let k = 0; k < 10; k++) {
      const angle = -Math.PI / 2 + t * 2.3 + p.between(-0.6, 0.6);
      const length = p.between(18, 40) * u;
      const droop = p.between(2, 13) * u;
      const tip = [kx + Math.cos(angle) * length, ky + Math.sin(angle) * length + droop];
      shoots.push(
        `M${f1(kx)} ${f1(ky)}Q${f1(kx + Math.cos(angle) * length * 0.6)}` +
          ` ${f1(ky + Math.sin(angle) * length * 0.75)} ${f1(tip[0])} ${f1(tip[1])}`,
      );
      for (let n = 0; n < 14; n++) {
        const s = (1.02 * n) / 13;
        const [x, y] = [
          kx + (tip[0] - kx) * s + p.between(-3.4, 3.4) * u,
          ky + (tip[1] - ky) * s - droop * s * (1 - s) * 2 + p.between(-3, 3.4) * u,
        ];
        const tone = p.random() * 0.8 - (x / (70 * u)) * 0.42 - ((y + 62 * u) / (52 * u)) * 0.38;
        const to = tone > 0.62 ? "gold" : tone > 0.36 ? "lit" : tone > 0.02 ? "middle" : "back";
        leaves[to].push(leaf(x, y, p.between(0.1, 2.9), p.between(3.4, 5.4) * u));
      }
    }
  }
  const fill = (list, colour, extra = "") => `<path d="${list.join("")}" fill="${colour}" ${extra}/>`;
  const grain = Array.from({ length: 16 }, () => {
    const x = p.between(-1, 1);
    return (
      `M${f1((x * 5.5 + 0.6) * u)} ${f1(p.between(-2, 0) * u)}q${f1(-x * 2.6 * u)} ${f1(-12 * u)}` +
      ` ${f1(-x * 2.4 * u)} ${f1(p.between(-34, -16) * u)}`
    );
  }).join("");
  return (
    fill(leaves.back, deep) +
    fill(wood, bark) +
    `<path d="${grain}" fill="none" stroke="#2c1e15" stroke-width="${f1(0.7 * u)}" opacity=".6"/>` +
    `<path d="M${f1(-9 * u)} ${f1(1.4 * u)}C${f1(-3.4 * u)} ${f1(-6 * u)} ${f1(-5.3 * u)} ${f1(-16 * u)}` +
    ` ${f1(-2.9 * u)} ${f1(-26 * u)}l${f1(-3 * u)} ${f1(-9 * u)}" fill="none" stroke="${lit}"` +
    ` stroke-width="${f1(1.4 * u)}" opacity=".75"/>` +
    `<path d="${shoots.join("")}" fill="none" stroke="${bark}" stroke-width="${f1(0.8 * u)}"/>` +
    fill(leaves.middle, middle) +
    fill(leaves.lit, sunlit) +
    fill(leaves.gold, gold, `opacity=".95"`)
  );
}
