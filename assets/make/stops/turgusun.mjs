/** Turgusun: dusk in a valley of the Altai. The sluices open one by one and the valley's lamps come on. */
import { valueNoise } from "../kit/chance.mjs";
import { clump } from "../kit/broadleaf.mjs";
import { peak } from "../kit/faceted-peaks.mjs";
import { figure } from "../kit/figures.mjs";
import { forest, snowyFir } from "../kit/firs.mjs";
import { land, strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, line, ridge, yAt } from "../kit/shapes.mjs";
import { pool } from "../kit/thin-light.mjs";
import { vignette } from "../kit/vignette.mjs";
import { BAYS, crestLamp, dam, galleryWindow, gateSprites, hallWindow, powerhouse } from "./turgusun-dam.mjs";
import { lightSprites } from "./turgusun-lights.mjs";

const SNOW = { lit: "#f4dcd0", mid: "#b9b3cc", shade: "#7582ad", deep: "#44527f" };
const FIR = { far: "#5f6f92", mid: "#34496b", near: "#1f3150", front: "#121f38" };

/** The river from the pool to the lower left: left and right bank as points. */
const WEST = [
  [322, 690],
  [296, 730],
  [232, 790],
  [178, 850],
  [150, 920],
  [140, 1020],
];
const EAST = [
  [812, 690],
  [800, 730],
  [720, 780],
  [640, 830],
  [610, 900],
  [640, 1020],
];
const smooth = (points) =>
  points.slice(1).reduce((d, [x, y], i) => {
    const [px, py] = points[i];
    return `${d}C${f1(px)} ${f1(py + (y - py) * 0.55)} ${f1(x)} ${f1(y - (y - py) * 0.55)} ${f1(x)} ${f1(y)}`;
  }, "");
const RIVER = `M${WEST[0]}${smooth(WEST)}L${EAST.at(-1)}${smooth(EAST.toReversed())}Z`;
/** Left and right bank at y. */
const banks = (y) =>
  [WEST, EAST].map((bank) =>
    yAt(
      bank.map(([a, b]) => [b, a]),
      y,
    ),
  );

function sky(p) {
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
      `<circle cx="${f1(p.between(0, 1200))}" cy="${f1(p.between(0, 170))}" r="${f1(p.between(0.6, 1.8))}" fill="#fff4e0" opacity="${f1(p.between(0.3, 0.9))}"/>`,
    );
  p.put(`<rect x="-40" y="120" width="1280" height="120" fill="#ffdcc0" filter="url(#wisp)" opacity=".6"/>`);
  strokes(p, 60, [-60, 110, 1200, 190], {
    colours: ["#ffe3c2", "#f7b698", "#c9a2b4"],
    length: [80, 300],
    width: [1, 5],
    alpha: [0.08, 0.3],
  });
}

function farPeaks(p) {
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
  land(p, points, { ...ground, base: 480, contours: 3, stipple: 0.3 });
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

function slopes(p) {
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
      stipple: 0.3,
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

function riverBed(p) {
  p.put(
    `<path d="${RIVER}" fill="${p.linear([
      [0, "#5c6286"],
      [1, "#3d4668"],
    ])}"/>`,
  );
  for (let i = 0; i < 190; i++) {
    const y = p.between(700, 990);
    const [a, b] = banks(y);
    const r = p.between(3, 9) * (0.5 + (y - 690) / 220);
    const x = p.between(a, b);
    p.put(
      `<path d="M${f1(x - r)} ${f1(y)}q${f1(r * 0.2)} ${f1(-r)} ${f1(r)} ${f1(-r * 0.9)}t${f1(r)} ${f1(r * 0.9)}Z" fill="${p.pick(["#8a8aa6", "#6d7295", "#4d557a", "#b7acb9"])}" opacity=".8"/>`,
    );
    if (i % 3 === 0)
      p.put(
        `<path d="M${f1(x - r)} ${f1(y - r * 0.3)}q${f1(r * 0.3)} ${f1(-r * 0.8)} ${f1(r)} ${f1(-r * 0.7)}" fill="none" stroke="#f1e6e4" stroke-width="${f1(r * 0.3)}" opacity=".8"/>`,
      );
  }
  const stream = [
    [566, 712],
    [520, 730],
    [482, 752],
    [498, 778],
    [520, 800],
    [470, 824],
    [404, 846],
    [356, 872],
    [330, 904],
    [352, 940],
    [372, 980],
  ];
  const pools = stream.map(([x, y], i) => clump(p, x, y, 36 + i * 6 + p.between(-8, 14), 9 + i * 2.4, 14)).join("");
  p.put(
    `<path d="${pools}" fill="#b9bfd8" opacity=".55" transform="translate(0 -3)"/><path d="${pools}" fill="${p.linear([
      [0, "#54729a"],
      [1, "#2a4468"],
    ])}"/>`,
  );
  strokes(p, 34, [350, 740, 130, 220], { colours: ["#b9c4de", "#6d88b0"], length: [12, 40], width: [1, 2.2] });
}

function riverFull(p) {
  p.put(
    `<path d="${RIVER}" fill="${p.linear([
      [0, "#9cc9cb"],
      [0.2, "#4f92a2"],
      [0.6, "#2c6283"],
      [1, "#1f4468"],
    ])}"/>`,
  );
  for (let i = 0; i < 430; i++) {
    const y = 700 + 310 * p.random() ** 1.2;
    const [a, b] = banks(y);
    const run = p.between(10, 46) * (0.4 + (y - 690) / 200);
    const x = p.between(a + 4, Math.max(a + 5, b - run));
    const warm = p.random() < 0.34;
    const colour = warm
      ? p.pick(["#ffd58a", "#ffe8bd", "#f7a961"])
      : p.pick(["#e8f4f0", "#8cc2c6", "#163a5c", "#bfe0de"]);
    p.put(
      `<path d="M${f1(x)} ${f1(y)}q${f1(run / 2)} ${f1(p.between(-3, 3))} ${f1(run)} ${f1(p.between(0, 4))}" fill="none" stroke="${colour}" stroke-width="${f1(p.between(0.8, 3))}" stroke-linecap="round" opacity="${p.between(0.25, 0.8).toFixed(2)}"/>`,
    );
  }
  for (let i = 0; i < 46; i++) {
    const x = p.between(340, 790);
    const reach = p.between(60, 190);
    p.put(
      `<path d="M${f1(x)} ${f1(p.between(716, 740))}q${f1((x - 640) * 0.12)} ${f1(reach * 0.4)} ${f1(-reach * 0.9)} ${f1(reach * 0.8)}" fill="none" stroke="#f2f8f5" stroke-width="${f1(p.between(1.5, 5))}" stroke-linecap="round" opacity="${p.between(0.12, 0.4).toFixed(2)}"/>`,
    );
  }
  for (const [x, w] of [
    [850, 70],
    [330, 40],
    [700, 50],
  ])
    p.put(`<ellipse cx="${x - 240}" cy="830" rx="${w}" ry="60" fill="#ffc977" opacity=".28" filter="url(#blur10)"/>`);
  p.put(`<path d="M318 690H814L800 724Q560 752 300 726Z" fill="#f4f8f4" opacity=".85" filter="url(#blur4)"/>`);
}

function shores(p) {
  const west = [[-40, 700], [120, 676], [230, 672], [330, 688], ...WEST.slice(1)];
  const east = [...EAST.toReversed(), [900, 696], [1020, 690], [1240, 664]];
  for (const [points, corner] of [
    [west, [-40, 1020]],
    [east, [1240, 1020]],
  ]) {
    const d = `${line(points)}L${corner}Z`;
    p.put(
      `<path d="${d}" fill="${p.linear([
        [0, "#f2dcd6"],
        [0.35, "#b3b1cf"],
        [1, "#6a77a6"],
      ])}" filter="url(#cut)"/>`,
    );
    p.put(
      `<path d="${d}" fill="${p.linear([
        [0, SNOW.deep, 0.1],
        [1, SNOW.deep, 0.8],
      ])}" filter="url(#stipple)" opacity=".4"/>`,
    );
  }
  p.put(
    `<path d="M${WEST[0]}${smooth(WEST)}M${EAST[0]}${smooth(EAST)}" fill="none" stroke="#fff6ee" stroke-width="6" opacity=".85"/>`,
  );
  strokes(p, 130, [0, 720, 1200, 260], {
    colours: ["#fff2ea", "#56649a", "#d7cfe0"],
    length: [20, 110],
    width: [1, 3],
    alpha: [0.12, 0.4],
    tilt: -4,
  });
  const road = "M1240 762C1060 744 920 786 816 822S712 900 706 1010H836C826 950 850 880 930 842S1120 780 1240 786Z";
  p.put(
    `<path d="${road}" fill="${p.linear([
      [0, "#e9dce2"],
      [1, "#8e97c2"],
    ])}" opacity=".45"/>`,
  );
  for (const shift of [
    [-6, 2],
    [44, 10],
  ])
    p.put(
      `<path d="M1240 ${766 + shift[1]}C1060 ${750 + shift[1]} ${930 + shift[0]} ${792 + shift[1]} ${836 + shift[0]} ${832 + shift[1]}S${740 + shift[0]} 906 ${744 + shift[0]} 1010" fill="none" stroke="#5a669a" stroke-width="4" opacity=".4"/>`,
    );
}

function foreground(p) {
  const bank = ridge(73, 1010, 70, 0.004).map(([x, y]) => [
    x,
    y - 90 * Math.max(0, (260 - x) / 300) - 70 * Math.max(0, (x - 900) / 300),
  ]);
  land(p, bank, { top: "#8c93bd", bottom: "#39456f", shade: "#27325a", crest: "#f3e4e6", stipple: 0.25 });
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
    `<ellipse cx="776" cy="958" rx="44" ry="6" fill="#1b2547" opacity=".4"/>${figure([744, 956], 0.95, { ...wrapped, arms: "point" })}${figure([790, 961], 0.66, wrapped)}`,
  );
}

function pylons(p) {
  for (const [x, y, h] of [
    [1042, 560, 150],
    [1130, 470, 130],
  ])
    p.put(
      `<path d="M${x - h * 0.13} ${y}L${x} ${y - h}L${x + h * 0.13} ${y}M${x - h * 0.2} ${y - h * 0.78}h${h * 0.4}M${x - h * 0.16} ${y - h * 0.6}h${h * 0.32}M${x - h * 0.1} ${y - h * 0.25}L${x + h * 0.06} ${y - h * 0.5}M${x + h * 0.1} ${y - h * 0.25}L${x - h * 0.06} ${y - h * 0.5}" fill="none" stroke="#1c2746" stroke-width="3"/>`,
    );
  p.put(
    `<path d="M960 560Q1000 500 1012 443M1072 443Q1090 420 1104 369M1156 369Q1190 360 1230 300" fill="none" stroke="#1c2746" stroke-width="1.4" opacity=".8"/>`,
  );
}

const HOUSES = [
  ["barn", 250, 742, 0.72],
  ["cabin", 176, 772, 0.8],
  ["barn", 752, 832, 0.85],
  ["cabin", 1046, 768, 0.85],
  ["hut", 880, 772, 0.78],
  ["barn", 965, 862, 1],
  ["cabin", 826, 894, 1.02],
  ["hut", 1080, 898, 1.05],
  ["cabin", 98, 862, 0.95],
];
const LAMPS = [
  [300, 716, 0.62],
  [1120, 758, 0.8],
  [970, 772, 0.8],
  [820, 812, 0.9],
  [708, 872, 1],
  [900, 918, 1.1],
  [226, 806, 0.8],
  [170, 880, 1],
  [1010, 920, 1.1],
];

function pieces(p) {
  lightSprites(p);
  gateSprites(p);
  const two = (slot, name, at, scale, enter = {}) =>
    p.piece(slot, { at, scale, open: `${name}-dark`, done: `${name}-lit`, enter });
  const order = [2, 3, 1, 4, 0, 5];
  for (let i = 0; i < BAYS; i++) {
    p.piece("gates", {
      at: [0, 0],
      z: i,
      open: `gate${order[i]}-closed`,
      done: `gate${order[i]}-open`,
      enter: { dy: -26, ms: 900 },
    });
    two("crest", "gallery", galleryWindow(order[i]), 1);
    if (i < 3) two("village", "hall", hallWindow(i), 1);
    for (let k = 0; k < (i % 2 ? 1 : 2); k++)
      two(
        "village",
        HOUSES[Math.ceil(i * 1.5) + k][0],
        HOUSES[Math.ceil(i * 1.5) + k].slice(1, 3),
        HOUSES[Math.ceil(i * 1.5) + k][3],
      );
    two("crest", "lamp", crestLamp(i), 0.7);
    for (let k = 0; k < (i % 2 ? 2 : 1); k++)
      two("village", "lamp", LAMPS[Math.floor(i * 1.5) + k].slice(0, 2), LAMPS[Math.floor(i * 1.5) + k][2]);
  }
}

export default picture("turgusun", 4980, (p) => {
  p.focus(580, 560);
  pieces(p);
  p.layer("sky", { depth: 0 }, () => sky(p));
  p.layer("far-peaks", { depth: 0.08 }, () => farPeaks(p));
  p.layer("far-woods", { depth: 0.18 }, () => {
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
  });
  p.layer("dam", { depth: 0.3 }, () => dam(p));
  p.slot("crest");
  p.layer("slopes", { depth: 0.36 }, () => {
    pylons(p);
    slopes(p);
  });
  p.layer("river-bed", { depth: 0.5 }, () => riverBed(p));
  p.layer("river-full", { depth: 0.5, show: "after" }, () => riverFull(p));
  p.slot("gates");
  p.layer("shores", { depth: 0.58 }, () => {
    powerhouse(p);
    shores(p);
  });
  p.slot("village");
  p.layer("front", { depth: 0.85 }, () => foreground(p));
  p.layer("cold", { depth: 0.5, show: "before" }, () =>
    p.put(
      `<rect y="400" width="1200" height="600" fill="${p.linear([
        [0, "#1c2a55", 0],
        [0.2, "#1c2a55", 0.12],
        [1, "#141f45", 0.26],
      ])}"/>`,
    ),
  );
  p.layer("warmth", { depth: 0.6, show: "after" }, () => {
    for (const [box, alpha] of [
      [[930, 830, 330, 130], 0.26],
      [[180, 800, 200, 100], 0.22],
      [[560, 560, 330, 170], 0.1],
    ])
      p.put(pool(box, "#ffb257", alpha));
  });
  p.layer("vignette", { depth: 1 }, () => vignette(p, "#0a1028"));
});
