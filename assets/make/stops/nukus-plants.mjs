/** Plants that live with salt, as seedlings in trays: glasswort, seepweed, saxaul, sea-lavender. SVG text. */
import { f1 } from "../kit/shapes.mjs";

const path = (d, colour, width, extra = `stroke-linecap="round"`) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${f1(width)}" ${extra}/>`;
/** Joints of a glasswort: dashes along the stem. */
const JOINTED = `stroke-dasharray="5.2 1.3"`;

const glasswort = (deep, flesh, tip, lit) => (p, x, y, h) => {
  const arms = [];
  for (let k = 1; k <= 4; k++) {
    const foot = y - (h * k) / 5.6;
    const reach = h * (0.42 - k * 0.055);
    for (const side of [-1, 1])
      arms.push(
        `M${f1(x)} ${f1(foot)}q${f1(side * reach * 0.75)} ${f1(-reach * 0.1)} ` +
          `${f1(side * reach * p.between(0.65, 0.95))} ${f1(-reach * p.between(0.7, 1.1))}`,
      );
  }
  const stem = `M${f1(x)} ${f1(y)}q${f1(p.between(-2, 2))} ${f1(-h * 0.5)} ${f1(p.between(-3, 3))} ${f1(-h)}`;
  const width = Math.max(2.6, h * 0.085);
  const thick = path(stem + arms.join(""), deep, width + 1.6);
  const tips = path(arms.filter((_, i) => i > 2).join(""), tip, width * 0.86, JOINTED);
  return (
    thick +
    path(stem + arms.join(""), flesh, width, JOINTED) +
    tips +
    path(stem + arms.join(""), lit, width * 0.3, `transform="translate(-1.2 -.4)" opacity=".7"`)
  );
};

const seepweed = (deep, leaf, lit) => (p, x, y, h) => {
  const [stems, dark, light] = [[], [], []];
  const sprig = (sx, sy, tx, ty, count) => {
    stems.push(`M${f1(sx)} ${f1(sy)}L${f1(tx)} ${f1(ty)}`);
    for (let k = 1; k <= count; k++) {
      const [lx, ly] = [sx + ((tx - sx) * k) / count, sy + ((ty - sy) * k) / count];
      const length = h * 0.12 * p.between(0.7, 1.25);
      for (const side of [-1, 1])
        (side < 0 ? light : dark).push(`M${f1(lx)} ${f1(ly)}l${f1(side * length * 0.72)} ${f1(-length * 0.7)}`);
    }
  };
  sprig(x, y, x + p.between(-3, 3), y - h, 11);
  for (const side of [-1, 1])
    for (const t of [0.25, 0.5])
      sprig(x, y - h * t, x + side * h * p.between(0.24, 0.36) * (1.2 - t), y - h * p.between(0.32, 0.44) - h * t, 6);
  return (
    path(stems.join(""), deep, h * 0.035) + path(dark.join(""), leaf, h * 0.034) + path(light.join(""), lit, h * 0.032)
  );
};

const saxaulSeedling = (p, x, y, h) => {
  const [wood, dark, light] = [[], [], []];
  const grow = (sx, sy, angle, length, left) => {
    const [nx, ny] = [sx + Math.cos(angle) * length, sy + Math.sin(angle) * length];
    (left > 3 ? wood : p.random() > 0.45 ? light : dark).push(
      `M${f1(sx)} ${f1(sy)}q${f1((nx - sx) * 0.6)} ${f1((ny - sy) * 0.4)} ${f1(nx - sx)} ` + `${f1(ny - sy)}`,
    );
    if (left === 0) return;
    for (let i = 0; i < 3; i++)
      grow(nx, ny, angle + (i - 1) * 0.55 + p.between(-0.3, 0.3), length * p.between(0.6, 0.8), left - 1);
  };
  grow(x, y, -Math.PI / 2 + p.between(-0.15, 0.15), h * 0.27, 4);
  return (
    path(wood.join(""), "#5d4330", h * 0.04) +
    path(dark.join(""), "#5d6c3c", 1.8) +
    path(light.join(""), "#b3b96c", 1.5)
  );
};

const seaLavender = (p, x, y, h) => {
  const [leaves, stalks, flowers] = [[], [], []];
  for (let s = -2; s <= 2; s++)
    leaves.push(
      `M${f1(x)} ${f1(y)}q${f1(s * 8)} ${f1(-h * 0.22)} ${f1(s * 11)} ` +
        `${f1(-h * 0.14 - 3)}q${f1(-s * 3)} 6 ${f1(-s * 11)} ${f1(h * 0.14 + 3)}Z`,
    );
  for (let s = -1; s <= 1; s++) {
    const [tx, ty] = [x + s * h * 0.24, y - h * p.between(0.8, 1)];
    stalks.push(`M${f1(x)} ${f1(y - 4)}Q${f1(x)} ${f1(y - h * 0.5)} ${f1(tx)} ${f1(ty)}`);
    for (let k = 0; k < 9; k++)
      flowers.push(
        `<circle cx="${f1(tx + p.between(-0.17, 0.17) * h)}" ` +
          `cy="${f1(ty + p.between(-0.08, 0.24) * h)}" r="${f1(p.between(1.7, 3))}" ` +
          `fill="${p.pick(["#8f7bb0", "#b39cc8", "#d6c3dc"])}"/>`,
      );
  }
  return `<path d="${leaves.join("")}" fill="#5f8263"/>` + path(stalks.join(""), "#6c8a5c", 1.8) + flowers.join("");
};

export const KINDS = {
  glasswort: glasswort("#3e5a34", "#6f9a4d", "#a9bd5c", "#dbe39b"),
  redwort: glasswort("#6d2326", "#b5413a", "#d9694a", "#f5b48c"),
  seepweed: seepweed("#7c3648", "#5d7f68", "#9dbb8c"),
  purpleweed: seepweed("#5c2338", "#97405a", "#cf7d7a"),
  saxaul: saxaulSeedling,
  lavender: seaLavender,
};

/**
 * A tray full of seedlings: `w` wide and `d` deep as seen, rows from back to front; `lean` = how far the back edge lies
 * to the right of the front edge. Origin at the middle of the front edge.
 */
export function bed(p, kind, { w, d, lean = 0, rows = 3, columns = 7, height }) {
  const out = [];
  for (let r = 0; r < rows; r++) {
    const t = (r + 0.45) / rows;
    for (let c = 0; c < columns; c++) {
      const x = ((c + 0.5) / columns - 0.5) * w * (0.82 + 0.12 * t) + lean * (1 - t) + p.between(-2.5, 2.5);
      const y = -d * (1 - t) + p.between(-1.5, 1.5);
      out.push(
        `<ellipse cx="${f1(x + 4)}" cy="${f1(y + 1)}" rx="${f1(height * 0.2)}" ry="2.2" ` +
          `fill="#1f130c" opacity=".4"/>`,
      );
      out.push(KINDS[kind](p, x, y, height * p.between(0.8, 1.12) * (0.84 + 0.16 * t)));
    }
  }
  return out.join("");
}
