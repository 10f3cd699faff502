/** The valley of Turgusun from the sky down to the fringe of firs before us; everything but the dam and the river. */
import { valueNoise } from "../kit/chance.mjs";
import { peak } from "../kit/faceted-peaks.mjs";
import { figure } from "../kit/figures.mjs";
import { forest, snowyFir } from "../kit/firs.mjs";
import { land, strokes } from "../kit/land.mjs";
import { f1, line, ridge, yAt } from "../kit/shapes.mjs";

export const SNOW = { lit: "#f4dcd0", mid: "#b9b3cc", shade: "#7582ad", deep: "#44527f" };
const FIR = { far: "#5f6f92", mid: "#34496b", near: "#1f3150", front: "#121f38" };

export function sky(p) {
  p.put(
    `<rect width="1200" height="1000" fill="${p.linear([
      [0, "#24365f"],
      [0.12, "#4a5f8e"],
      [0.22, "#8d87ac"],
      [0.3, "#dca596"],
      [0.37, "#f8cf9c"],
      [0.45, "#ffe0b0"],
    ])}"/>`,
  );
  p.put(
    `<ellipse cx="420" cy="350" rx="560" ry="240" fill="${p.radial([
      [0, "#fff0c8", 0.9],
      [0.3, "#ffd9a0", 0.5],
      [1, "#f5a97e", 0],
    ])}"/>`,
  );
  for (let i = 0; i < 46; i++)
    p.put(
      `<circle cx="${f1(p.between(0, 1200))}" cy="${f1(p.between(0, 170))}" r="${f1(p.between(0.6, 1.8))}"
        fill="#fff4e0" opacity="${f1(p.between(0.3, 0.9))}"/>`,
    );
  p.put(`<rect x="-40" y="120" width="1280" height="120" fill="#ffdcc0" filter="url(#wisp)" opacity=".6"/>`);
  strokes(p, 60, [-60, 110, 1200, 190], {
    colours: ["#ffe3c2", "#f7b698", "#c9a2b4"],
    length: [80, 300],
    width: [1, 5],
    alpha: [0.08, 0.3],
  });
}

export function farPeaks(p) {
  const tone = { lit: "#f6cdb6", shade: "#8d86ab", foot: "#a79db8" };
  for (const [x, y, left, right] of [
    [80, 236, 220, 260],
    [1140, 212, 260, 200],
    [380, 232, 230, 220],
    [905, 190, 240, 260],
    [640, 138, 330, 310],
  ])
    peak(p, { at: [x, y], base: 470, left, right, ...tone });
  p.put(
    `<rect x="-20" y="360" width="1240" height="120" fill="${p.linear([
      [0, "#f0c6b4", 0],
      [1, "#f0c6b4", 0.75],
    ])}"/>`,
  );
}

/** A wooded ridge: snow ground, its crest of firs, and groves below. */
function wooded(p, points, { ground, tree, rows, haze }) {
  land(p, points, { ...ground, base: 480, contours: 3, stipple: 0 });
  for (const { sink, ...row } of rows) {
    const along = points.map(([x, y]) => [x, y + sink]);
    p.put(`<path d="${forest(p.random, along, row)}" fill="${row.fill ?? tree}"/>`);
  }
  if (haze)
    p.put(
      `<path d="${line([...points, [1240, 480], [-40, 480]])}Z" fill="${p.linear([
        [0.1, haze, 0],
        [0.6, haze, 0.7],
      ])}"/>`,
    );
}

export function farWoods(p) {
  const points = ridge(31, 440, 130, 0.006);
  wooded(p, points, {
    ground: { top: "#d9bcc2", bottom: "#a9a6c4", shade: "#7a7ba4", crest: "#ffe9dc" },
    tree: FIR.far,
    rows: [
      { sink: 0, height: [12, 30], gap: [6, 13] },
      { sink: 30, height: [14, 34], gap: [7, 18], fill: "#54668c" },
    ],
    haze: "#e3bdb8",
  });
}

/** The abutments: wooded slopes that run down in front of both ends of the dam. */
const LEFT_SLOPE = [
  [-40, 300],
  [40, 356],
  [110, 430],
  [180, 520],
  [250, 610],
  [340, 716],
];
const RIGHT_SLOPE = [
  [900, 700],
  [960, 600],
  [1020, 506],
  [1090, 412],
  [1160, 350],
  [1240, 290],
];

export function slopes(p) {
  const noise = valueNoise(91);
  for (const side of [LEFT_SLOPE, RIGHT_SLOPE]) {
    const [from, to] = [side[0][0], side.at(-1)[0]];
    const crest = [];
    for (let x = from; x <= to; x += 6) crest.push([x, yAt(side, x) + 26 * noise(x * 0.03) - 13]);
    land(p, crest, {
      top: SNOW.lit,
      bottom: SNOW.shade,
      shade: SNOW.deep,
      crest: "#fff4ea",
      base: 730,
      stipple: 0.14,
      contours: 6,
    });
    for (const [sink, fill, height] of [
      [2, "#46597f", [18, 44]],
      [34, FIR.mid, [30, 64]],
      [80, "#2a3e61", [36, 72]],
      [136, FIR.near, [40, 84]],
      [200, "#192846", [46, 92]],
      [270, FIR.front, [50, 96]],
    ]) {
      const keep = (x) => (noise(x * 0.02 + sink) > 0.4 ? 0.97 : 0.2);
      p.put(
        `<path d="${forest(
          p.random,
          crest.map(([x, y]) => [x, y + sink]),
          { from, to: to - 8, gap: [5, 12], height, keep },
        )}" fill="${fill}"/>`,
      );
    }
  }
}

export function foreground(p) {
  const bank = ridge(73, 1010, 70, 0.004).map(([x, y]) => [
    x,
    y - 90 * Math.max(0, (260 - x) / 300) - 70 * Math.max(0, (x - 900) / 300),
  ]);
  land(p, bank, { top: "#8c93bd", bottom: "#39456f", shade: "#27325a", crest: "#f3e4e6", stipple: 0.1 });
  for (const [x, y, h] of [
    [44, 960, 430],
    [150, 985, 300],
    [1180, 965, 470],
    [1096, 990, 270],
    [-10, 990, 330],
  ])
    snowyFir(p, x, y, h, { body: FIR.front, bough: "#2c4164", snow: "#c9cde4", tiers: 14, spread: 0.2 });
  const wrapped = { body: "#141c36", garment: "#1f2a4c", hat: "fur", rim: "#f7c795" };
  p.put(
    `<ellipse cx="776" cy="958" rx="44" ry="6" fill="#1b2547"
      opacity=".4"/>${figure([744, 956], 0.95, { ...wrapped, arms: "point" })}${figure([790, 961], 0.66, wrapped)}`,
  );
}

export function pylons(p) {
  for (const [x, y, h] of [
    [1042, 560, 150],
    [1130, 470, 130],
  ])
    p.put(
      `<path d="M${x - h * 0.13} ${y}L${x} ${y - h}L${x + h * 0.13} ${y}M${x - h * 0.2} ${y - h * 0.78}h${h * 0.4}
      M${x - h * 0.16} ${y - h * 0.6}h${h * 0.32}M${x - h * 0.1} ${y - h * 0.25}L${x + h * 0.06} ${y - h * 0.5}
      M${x + h * 0.1} ${y - h * 0.25}L${x - h * 0.06} ${y - h * 0.5}" fill="none" stroke="#1c2746" stroke-width="3"/>`,
    );
  p.put(
    `<path d="M960 560Q1000 500 1012 443M1072 443Q1090 420 1104 369M1156 369Q1190 360 1230 300" fill="none"
      stroke="#1c2746" stroke-width="1.4" opacity=".8"/>`,
  );
}
