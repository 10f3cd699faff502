/** The seabed of Moynaq: ploughed furrows, the green that comes, standing water, the one who plants. */
import { fractal, valueNoise } from "../kit/chance.mjs";
import { land } from "../kit/land.mjs";
import { f1, line, polygon, under, WIDTH, yAt } from "../kit/shapes.mjs";

/** Furrows run through the whole field towards the vanishing point. */
function furrows(p, view) {
  for (let x = -27; x < 28; x += 1.15) {
    const wobble = p.between(0, 6);
    const points = Array.from({ length: 26 }, (_, k) => {
      const z = 58 - 43 * (k / 25) ** 0.55;
      return view.project([x + 0.07 * Math.sin(k * 0.45 + wobble), 0, z]);
    });
    const strip = (off, colour, opacity) => {
      const edge = points.map(([px, py], k) => [px + off * view.scaleAt(py) * 0.19, py + (k % 2) * 0.6]);
      const back = points.toReversed().map(([px, py]) => [px + (off + 0.5) * view.scaleAt(py) * 0.19, py]);
      p.put(`<path d="${polygon([...edge, ...back])}" fill="${colour}" opacity="${opacity}"/>`);
    };
    strip(0, "#7a4a26", f1(p.between(0.14, 0.3)));
    strip(-0.55, "#ffe6b4", f1(p.between(0.08, 0.2)));
  }
}

/** Low saltwort and grass between the rows, thicker near the water. */
function sward(p, view) {
  for (let i = 0; i < 60; i++) {
    const z = 16 + 34 * p.random();
    const [x, y] = view.project([p.between(-0.42, 0.42) * z, 0, z]);
    const wide = view.scaleOf(z) * p.between(0.8, 2.6);
    p.put(
      `<ellipse cx="${f1(x)}" cy="${f1(y)}" rx="${f1(wide)}" ry="${f1(wide * 0.12)}" ` +
        `fill="${p.pick(["#848a45", "#969a54", "#6f7638"])}" opacity="${f1(p.between(0.3, 0.6))}" ` +
        `filter="url(#blur4)"/>`,
    );
  }
  const tufts = [[], [], []];
  for (let i = 0; i < 190; i++) {
    const z = 17 + 34 * p.random() ** 1.2;
    const [x, y] = view.project([p.between(-0.4, 0.4) * z, 0, z]);
    const s = view.scaleOf(z) * p.between(0.15, 0.42);
    for (let k = 0; k < 4; k++)
      tufts[(i + k) % 3].push(
        `M${f1(x + (k - 1.5) * s * 0.3)} ${f1(y)}q${f1((k - 1.5) * s * 0.2)} ${f1(-s * 0.7)} ` +
          `${f1((k - 1.5) * s * 0.6)} ${f1(-s * p.between(0.6, 1.1))}`,
      );
  }
  for (const [i, colour] of ["#55602f", "#7f8a48", "#b9b266"].entries())
    p.put(
      `<path d="${tufts[i].join("")}" fill="none" stroke="${colour}" stroke-width="1.5" ` +
        `stroke-linecap="round" opacity=".85"/>`,
    );
}

/** Shallow water that holds the colours of the sky. */
function pools(p, view) {
  const shape = (x, z, wide, deep) => {
    const points = Array.from({ length: 40 }, (_, k) => {
      const a = (k / 40) * Math.PI * 2;
      const r = 1 + 0.16 * Math.sin(a * 3 + x) + 0.1 * Math.sin(a * 5 + z) + 0.06 * Math.sin(a * 9);
      return view.project([x + Math.cos(a) * wide * r, 0, z + Math.sin(a) * deep * r]);
    });
    return polygon(points);
  };
  for (const [x, z, wide, deep] of [
    [-15.5, 55, 7.5, 4.2],
    [-9.6, 30, 1.9, 1.6],
    [7.6, 33.5, 2.2, 1.8],
    [1.8, 23, 1.3, 0.9],
  ]) {
    const d = shape(x, z, wide, deep);
    p.put(`<path d="${d}" fill="#5a3a22" opacity=".45" transform="translate(0 3)" filter="url(#blur2)"/>`);
    p.put(
      `<path d="${d}" fill="${p.linear([
        [0, "#f6cf8e"],
        [0.45, "#b9c2a6"],
        [1, "#5f979f"],
      ])}" ` + `stroke="#fff3d2" stroke-width="1.2"/>`,
    );
    const [cx, cy] = view.project([x, 0, z]);
    const s = view.scaleOf(z);
    for (let i = 0; i < 9; i++)
      p.put(
        `<rect x="${f1(cx + p.between(-0.7, 0.4) * wide * s)}" ` +
          `y="${f1(cy + p.between(-0.5, 0.5) * deep * s * 0.12)}" ` +
          `width="${f1(p.between(0.15, 0.5) * wide * s)}" height="1.6" rx=".8" fill="#fff6da" ` +
          `opacity="${f1(p.between(0.4, 0.85))}"/>`,
      );
  }
}

/** The opaque ground of the field under `crest`, in the colours of `tones` = [crest, heap, middle, foot, shade]. */
function ground(p, crest, [lit, top, middle, foot, shade]) {
  const area = under(crest);
  p.put(
    `<path d="${area}" fill="${p.linear([
      [0, top],
      [0.12, top],
      [0.3, middle],
      [1, foot],
    ])}"/>`,
  );
  p.put(`<path d="${area}" fill="#000" filter="url(#streaks)" opacity=".4"/>`);
  const lee = crest.map(([x, y]) => [x, y + 9 + 5 * Math.sin(x * 0.02)]);
  p.put(
    `<path d="${under(lee, 690)}" ` +
      `fill="${p.linear([
        [0, shade, 0.5],
        [0.7, shade, 0.06],
        [1, shade, 0],
      ])}" ` +
      `filter="url(#stipple)" opacity=".6"/>`,
  );
  p.put(
    `<path d="${line(crest.map(([x, y]) => [x, y + 1]))}" fill="none" stroke="${lit}" ` +
      `stroke-width="2.6" opacity=".85"/>`,
  );
}

/** Dry, ploughed and waiting. */
export function field(p, view, crest) {
  ground(p, crest, ["#fff0c9", "#f4d49c", "#dcab6c", "#a87140", "#8d5429"]);
  furrows(p, view);
}

/** The same ground when the green has come. */
export function greenField(p, view, crest) {
  ground(p, crest, ["#fff0c9", "#ecce93", "#bda263", "#7c6c3c", "#76602c"]);
  furrows(p, view);
  sward(p, view);
  pools(p, view);
}

/** Streaks of blown salt low over the field: crisp, because soft alpha packs badly. */
export function gale(p) {
  for (let i = 0; i < 46; i++) {
    const t = p.random();
    const [x, y, w] = [p.between(-80, 1160), 606 + 300 * t * t, p.between(60, 240) * (0.7 + t)];
    p.put(
      `<path d="M${f1(x)} ${f1(y)}q${f1(w * 0.4)} ${f1(-4 - 8 * t)} ${f1(w)} ` +
        `${f1(p.between(-6, 6))}q${f1(-w * 0.5)} ${f1(4 + 5 * t)} ${f1(-w)} 0Z" fill="#fdeecb" ` +
        `opacity="${f1(p.between(0.2, 0.4))}"/>`,
    );
  }
}

/** The nearest sand: shells of the lost sea, an anchor half buried, its chain. */
export function shore(p) {
  const noise = valueNoise(23);
  const crest = [];
  for (let x = -40; x <= WIDTH + 40; x += 8) {
    const corners = 74 * Math.exp(-(((x + 40) / 230) ** 2)) + 62 * Math.exp(-(((x - 1130) / 210) ** 2));
    crest.push([x, 976 - corners - 20 * fractal(noise, x * 0.007)]);
  }
  const [ax, ay] = [1046, 934];
  const iron = `M0 30L4-62M-16-48L24-44M-40 2C-34 30 40 34 50 6M-40 2l-6-16M-40 2l15-6M50 6l7-15M50 6l-14-7`;
  p.put(
    `<g transform="translate(${ax} ${ay}) rotate(21)">` +
      `<path d="${iron}" fill="none" stroke="#3d2015" stroke-width="12" stroke-linecap="round"/>` +
      `<path d="${iron}" fill="none" stroke="#7d4428" stroke-width="7" stroke-linecap="round"/>` +
      `<path d="M-2 26L1-60M-38 0C-34 22-18 28-6 29" fill="none" stroke="#f0b077" ` +
      `stroke-width="2.4"/><circle cx="5" cy="-71" r="9" fill="none" stroke="#5b2f1c" ` +
      `stroke-width="6"/></g>`,
  );
  land(p, crest, { top: "#bd7f44", bottom: "#6e4022", shade: "#4d2812", crest: "#ffe0a6", contours: 5, streaks: 0.35 });
  for (let k = 0; k < 13; k++) {
    const [x, y] = [1016 - k * 17, yAt(crest, 1016 - k * 17) + 16 + 5 * Math.sin(k * 0.9)];
    p.put(
      `<ellipse cx="${x}" cy="${f1(y)}" rx="9" ry="${k % 2 ? 2.4 : 5}" fill="none" ` +
        `stroke="#4a2616" stroke-width="3.4"/>` +
        `<path d="M${x - 7} ${f1(y - 3)}q6-4 12 0" fill="none" stroke="#e0a069" stroke-width="1.4"/>`,
    );
  }
  for (let i = 0; i < 70; i++) {
    const x = p.between(0, WIDTH);
    const [y, r] = [yAt(crest, x) + p.between(10, 70), p.between(2, 5.5)];
    p.put(
      `<path d="M${f1(x)} ${f1(y)}a${f1(r)} ${f1(r * 0.8)} 0 0 1 ${f1(2 * r)} 0q${f1(-r)} ` +
        `${f1(r * 0.7)} ${f1(-2 * r)} 0Z" fill="${p.pick(["#f7e6c8", "#f2d9b0", "#c8a27a"])}" ` +
        `opacity="${f1(p.between(0.5, 0.95))}"/>`,
    );
  }
}

/** A planter leaning on the spade, in silhouette; 1.75 m tall. */
export function worker(view, x, z) {
  const [px, py] = view.project([x, 0, z]);
  const s = view.scaleOf(z) * 0.0175;
  const legs = `M-9 0C-8-18-7-32-6-46L8-46C9-30 12-16 15 0L7 0C5-14 3-24 1-32C0-22-1-12-2 0Z`;
  const coat = `M-9-42C-11-60-10-74-4-80C2-84 9-81 11-74C14-64 12-52 11-40Z`;
  const arms = `M-6-74C-16-68-22-58-25-50M8-74C-2-62-14-56-24-54`;
  return (
    `<g transform="translate(${f1(px)} ${f1(py)}) scale(${f1(s * 10) / 10})">` +
    `<path d="M-20 1L20 1L90 9L10 8Z" fill="#3a2012" opacity=".45" filter="url(#blur2)"/>` +
    `<g fill="#2f231f"><path d="${legs}"/><path d="${coat}" fill="#3d2f2c"/>` +
    `<circle cx="2" cy="-89" r="7"/><path d="M-12-92q14-11 28 0q-14 3-28 0Z" fill="#54402f"/></g>` +
    `<path d="${arms}" fill="none" stroke="#2f231f" stroke-width="5.5" stroke-linecap="round"/>` +
    `<path d="${line([
      [-25, -64],
      [-31, 2],
    ])}" stroke="#5f4630" stroke-width="3"/>` +
    `<path d="M-36-8l9 1l-3 11l-7-2Z" fill="#4c4a48"/>` +
    `<path d="M-9-42C-11-60-10-74-4-80" fill="none" stroke="#f6c98e" stroke-width="2" ` +
    `opacity=".8"/></g>`
  );
}
