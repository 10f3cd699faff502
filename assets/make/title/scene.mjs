/** The journey as one landscape, drawn from a layout so that the wide and the tall picture tell the same story. */
import { camel } from "../kit/camel.mjs";
import { figure } from "../kit/figures.mjs";
import { bayterek, cityGate, minaret, pagoda, ribbedDome } from "../kit/landmarks.mjs";
import { f1, yAt } from "../kit/shapes.mjs";
import { train } from "../kit/train.mjs";
import { viaduct } from "../kit/viaduct.mjs";
import { yurt } from "../kit/yurt.mjs";
import { grass, hand, lee, range, sheet } from "./ground.mjs";
import { birds, sky } from "./sky.mjs";

const CLAY = ["#ffd9a8", "#c98f68", "#7b5148"];
const TILES = ["#8fd0c0", "#2f8f90", "#17555f"];
const TRAIN = {
  body: "#2b5f48",
  lit: "#3f7d5b",
  band: "#a8321f",
  roof: "#a59a82",
  glass: "#ffd98a",
  dark: "#251d1c",
  gold: "#e2b65c",
};
const GOODS = [
  { cloth: "#a8321f", bale: "#d9a95f", trim: "#f6dfb4" },
  { cloth: "#1d6f74", bale: "#b9822f", trim: "#f6dfb4" },
  { cloth: "#b9822f", bale: "#a8321f", trim: "#f6e6c4" },
  { cloth: "#8a2f2a", bale: "#e0c48c", trim: "#f6dfb4" },
];
const put = (p, [x, y], svg, scale = 1) =>
  p.put(`<g transform="translate(${f1(x)} ${f1(y)}) scale(${scale})">${svg}</g>`);

/** Low tiled roofs, the back ones first, so that a wall or tower does not stand on bare ground. */
function roofs(p, [x0, x1], ground, high, [wall, tile, lit]) {
  for (const row of [0, 1])
    for (let x = x0 + row * 11; x < x1; x += p.between(20, 40)) {
      const [w, h, y] = [p.between(22, 44), high * p.between(0.4, 0.75) * (1 - row * 0.35), ground(x) + row * 5];
      p.put(
        `<path d="M${f1(x)} ${f1(y + 8)}V${f1(y - h)}H${f1(x + w)}V${f1(y + 8)}Z" fill="${wall}"/><path d="M${f1(x - 5)} ${f1(y - h + 1)}Q${f1(x + w * 0.1)} ${f1(y - h - 2)} ${f1(x + w * 0.2)} ${f1(y - h - w * 0.22)}H${f1(x + w * 0.8)}Q${f1(x + w * 0.9)} ${f1(y - h - 2)} ${f1(x + w + 5)} ${f1(y - h + 1)}Z" fill="${tile}"/><path d="M${f1(x + w * 0.2)} ${f1(y - h - w * 0.22)}H${f1(x + w * 0.8)}L${f1(x + w + 5)} ${f1(y - h + 1)}" fill="none" stroke="${lit}" stroke-width="1.2" opacity=".8"/>`,
      );
    }
}

/** The new city round Bayterek: slender blocks, a tent of glass, a pyramid. `k` is its size. */
function newCity(p, [x, y], k, [far, near]) {
  const blocks = [
    [-96, 14, 30],
    [-80, 12, 46],
    [-66, 18, 26],
    [-45, 13, 38],
    [28, 12, 34],
    [42, 15, 24],
  ];
  for (const [dx, w, h] of blocks)
    p.put(
      `<path d="M${f1(x + dx * k)} ${f1(y + 10)}V${f1(y - h * k)}l${f1(w * k * 0.5)} ${f1(-3 * k)}l${f1(w * k * 0.5)} ${f1(3 * k)}V${f1(y + 10)}Z" fill="${dx % 4 ? far : near}"/>`,
    );
  p.put(
    `<path d="M${f1(x + 58 * k)} ${f1(y + 8)}Q${f1(x + 76 * k)} ${f1(y - 4 * k)} ${f1(x + 80 * k)} ${f1(y - 40 * k)}Q${f1(x + 87 * k)} ${f1(y - 6 * k)} ${f1(x + 106 * k)} ${f1(y + 8)}Z" fill="${near}"/><path d="M${f1(x - 130 * k)} ${f1(y + 8)}L${f1(x - 112 * k)} ${f1(y - 20 * k)}L${f1(x - 94 * k)} ${f1(y + 8)}Z" fill="${near}"/>`,
  );
}

function caravan(p, crest, { from, gap, scale, count, home, coat, rim }) {
  const feet = (x) => yAt(crest, x) + 9 * scale;
  const prints = Array.from(
    { length: Math.round((home - from) / 9) },
    (_, i) => `M${f1(from + i * 9)} ${f1(feet(from + i * 9) + 3 + (i % 2) * 4)}h2.600`,
  );
  p.put(`<path d="${prints.join("")}" stroke="#5a3540" stroke-width="2" stroke-linecap="round" opacity=".55"/>`);
  GOODS.slice(0, count).forEach((goods, i) => {
    const x = from + 95 * scale + i * gap;
    // Shadows fall towards the evening.
    p.put(
      `<path d="M${f1(x + 36 * scale)} ${f1(feet(x))}L${f1(x - 210 * scale)} ${f1(feet(x - 60) + 44 * scale)}L${f1(x - 250 * scale)} ${f1(feet(x - 60) + 56 * scale)}L${f1(x - 30 * scale)} ${f1(feet(x) + 4)}Z" fill="#4a2c33" opacity=".28" filter="url(#blur2)"/>`,
    );
    if (i > 0)
      p.put(
        `<path d="M${f1(x - 73 * scale)} ${f1(feet(x) - 78 * scale)}Q${f1(x - gap * 0.62)} ${f1(feet(x) - 38 * scale)} ${f1(x - gap + 40 * scale)} ${f1(feet(x - gap) - 52 * scale)}" fill="none" stroke="${coat[1]}" stroke-width="${f1(1.4 * scale)}"/>`,
      );
    else
      p.put(
        `<path d="M${f1(x - 73 * scale)} ${f1(feet(x) - 78 * scale)}Q${f1(x - 90 * scale)} ${f1(feet(x) - 44 * scale)} ${f1(from - 14 * scale)} ${f1(feet(from - 20) - 36 * scale)}" fill="none" stroke="${coat[1]}" stroke-width="${f1(1.4 * scale)}"/>`,
      );
    put(p, [x, feet(x)], camel({ stride: i % 3, coat, rim, goods }), scale);
  });
  p.put(
    figure([f1(from - 22 * scale), f1(feet(from - 22 * scale))], 0.62 * scale, {
      legs: "stride",
      arms: "down",
      wears: "jacket",
      hat: "scarf",
      body: coat[1],
      garment: "#6d2a22",
      rim,
      from: 1,
      flip: true,
    }),
  );
}

export function scene(p, layout) {
  const { W, H, horizon } = layout;
  sky(p, layout);
  range(p, W, 81, layout.farRange, horizon + 40, {
    folds: 26,
    lit: "#d9b9a4",
    shade: "#8fa0a8",
    haze: "#d8bfa2",
    glint: "#f6e2c6",
    depth: 0.5,
  });
  range(p, W, 37, layout.snowRange, horizon + 70, {
    folds: 20,
    lit: "#fbe6cc",
    shade: "#6f7f94",
    haze: "#c9ac96",
    glint: "#fff6e2",
    depth: 0.82,
  });
  birds(p, layout.birds);

  const plain = hand(layout.plain, 5, 5);
  sheet(
    p,
    W,
    H,
    plain,
    [
      [0, "#2f5c6c"],
      [0.3, "#5b7f80"],
      [0.55, "#b39b7b"],
      [0.8, "#e2b57e"],
      [1, "#eaa97c"],
    ],
    {
      shade: "#5f5148",
      crest: [
        [0, "#6fa3a6"],
        [0.5, "#f3d3a0"],
        [1, "#ffe2b4"],
      ],
      contours: 3,
    },
  );
  put(p, layout.pagoda.at, pagoda(p, layout.pagoda.h, CLAY, "#fff0c4"));
  roofs(p, layout.oldTown, (x) => yAt(plain, x) + 6, 30, ["#a06a55", "#7a5650", "#ffd9a8"]);
  const { at: dome, h: domeHigh } = layout.dome;
  put(p, [dome[0] - domeHigh * 0.62, dome[1]], minaret(p, domeHigh * 1.06, [TILES[1], TILES[0]], CLAY));
  put(p, [dome[0] + domeHigh * 0.62, dome[1] + 2], minaret(p, domeHigh * 1.1, [TILES[1], TILES[0]], CLAY));
  put(p, dome, ribbedDome(p, domeHigh, TILES, CLAY));
  newCity(p, layout.bayterek.at, layout.bayterek.h / 150, ["#2f6074", "#214b60"]);
  put(p, layout.bayterek.at, bayterek(layout.bayterek.h, ["#3a6578", "#cfe0da"], "#f2c35c"));

  const hills = hand(layout.hills, 15, 7);
  const deck = viaduct(p, layout.rail[0], layout.rail[1], {
    span: layout.span,
    depth: layout.span * 0.16,
    foot: (x) => yAt(hills, Math.max(hills[0][0] + 1, Math.min(hills.at(-1)[0] - 1, x))),
    tones: ["#f0cfa0", "#a88468", "#6c5550"],
  });
  const [[x0, y0], [x1, y1]] = layout.rail;
  p.put(
    `<g transform="translate(${layout.train.x} ${f1(deck(layout.train.x) - 1)}) rotate(${f1((Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI)}) scale(${layout.train.scale})">${train(TRAIN, 3, ["#a8321f", "#1d6f74", "#b9822f"])}</g>`,
  );
  sheet(
    p,
    W,
    H,
    hills,
    [
      [0, "#20485a"],
      [0.28, "#44656a"],
      [0.5, "#9b7f66"],
      [0.75, "#d09a66"],
      [1, "#d78d62"],
    ],
    {
      shade: "#4c3b3a",
      crest: [
        [0, "#5d94a0"],
        [0.5, "#e9c493"],
        [1, "#ffdca8"],
      ],
      contours: 4,
    },
  );
  for (const [x, w] of layout.yurts)
    put(
      p,
      [x, yAt(hills, x) + w * 0.5],
      yurt(p, w, { felt: "#a9bfb6", shade: "#47697a", belt: "#8a3a35", wood: "#ffd27a" }),
    );
  roofs(p, layout.gateTown, (x) => yAt(hills, x) + 12, 34, ["#8f5a48", "#5e4a48", "#f0c092"]);
  put(
    p,
    layout.gate.at,
    cityGate(p, layout.gate.w, {
      stone: ["#f0c092", "#a87058", "#6f4640"],
      roofs: ["#e2a878", "#5e5a58", "#3f3c40"],
      wood: "#8a2f24",
      lamp: "#ffd486",
      left: layout.gate.left,
      reach: layout.gate.reach,
    }),
  );

  const dune = hand(layout.dune, 23, 4, 0.006);
  sheet(
    p,
    W,
    H,
    dune,
    [
      [0, "#1b3c4e"],
      [0.26, "#3e525a"],
      [0.48, "#a3795a"],
      [0.72, "#dca263"],
      [1, "#e09a60"],
    ],
    {
      shade: "#4a2c2a",
      crest: [
        [0, "#4e8594"],
        [0.45, "#f0c890"],
        [1, "#ffe6b4"],
      ],
      streaks: 0.3,
      contours: 7,
    },
  );
  for (const [span, drop] of layout.lees) lee(p, dune, span, drop, "#5a3540", 0.3);
  caravan(p, dune, { ...layout.caravan, coat: ["#5a3526", "#3d231c"], rim: "#ffd993" });

  const near = hand(layout.near, 31, 6, 0.006);
  grass(p, near, layout.grass.evening, ["#1a3442", "#6ba3aa"]);
  grass(p, near, layout.grass.dawn, ["#4a2a20", "#f6cd92"]);
  sheet(
    p,
    W,
    H,
    near,
    [
      [0, "#122a38"],
      [0.35, "#2c343c"],
      [0.6, "#6b4638"],
      [1, "#a5683f"],
    ],
    {
      shade: "#20141a",
      crest: [
        [0, "#3f7383"],
        [0.5, "#d49a63"],
        [1, "#ffce8c"],
      ],
      streaks: 0.25,
      contours: 6,
    },
  );
  lights(p, layout);
}

/** What shines in the evening, over everything: the ball of Bayterek, lamps of the town. */
function lights(
  p,
  {
    bayterek: {
      at: [x, y],
      h,
    },
  },
) {
  p.put(
    `<circle cx="${x}" cy="${f1(y - h * 0.885)}" r="${f1(h * 0.62)}" fill="${p.radial([
      [0, "#ffe3a0", 0.75],
      [0.3, "#ffcf7a", 0.28],
      [1, "#ffcf7a", 0],
    ])}"/>`,
  );
  for (let i = 0; i < 46; i++) {
    const dx = p.between(-94, 54) * (h / 150);
    if (Math.abs(dx) < 28 * (h / 150)) continue;
    p.put(
      `<rect x="${f1(x + dx)}" y="${f1(y - p.between(-4, 22))}" width="1.800" height="2.200" fill="#ffdf9a" opacity="${f1(p.between(0.5, 1))}"/>`,
    );
  }
}
