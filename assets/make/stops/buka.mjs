/** Buka at noon: rows of panels climb a hill in the plain south of Tashkent and turn to the sun, one after another. */
import { figure } from "../kit/figures.mjs";
import { frame } from "../kit/light.mjs";
import { land, strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { relief } from "../kit/relief.mjs";
import { f1, line, ridge, under } from "../kit/shapes.mjs";
import { cottonField, farmland, treeLayer } from "./buka-fields.mjs";
import { HORIZON, crest, onGround, track, trackAt } from "./buka-ground.mjs";
import { panelPiece, stretches } from "./buka-panels.mjs";
import { DIAL_PARTS, dialPiece, meter, wires, yard } from "./buka-power.mjs";

function sky(p) {
  p.put(
    `<rect width="1200" height="1000" fill="${p.linear([
      [0, "#1f6f92"],
      [0.16, "#4f9db0"],
      [0.3, "#9ccac0"],
      [0.42, "#eadfb8"],
      [0.5, "#f6dfae"],
    ])}"/>`,
  );
  p.put(
    `<circle cx="330" cy="110" r="520" fill="${p.radial([
      [0, "#fff6dc", 0.85],
      [0.4, "#fff0cc", 0.4],
      [1, "#fff0cc", 0],
    ])}"/>`,
  );
  p.put(
    `<rect x="-40" y="60" width="1280" height="150" fill="#fff8e6" filter="url(#wisp)" opacity=".7"/>` +
      `<rect x="-40" y="170" width="1280" height="90" fill="#ffeecb" filter="url(#wisp)" opacity=".6"/>`,
  );
  strokes(p, 46, [-60, 90, 1240, 200], {
    colours: ["#fffaf0", "#f8ecd0", "#d9ebe2"],
    length: [60, 240],
    width: [1, 4],
    alpha: [0.12, 0.4],
  });
}

const SNOW = ["#fffaee", "#f3f0e2", "#cfdde0", "#a3c1cf", "#7ea4bd"];
const ROCK = ["#dccfb0", "#c6bfaa", "#a9b0ac", "#8fa2ab", "#748f9f"];
const SUMMITS = [
  [-40, 300],
  [70, 262],
  [190, 300],
  [300, 216],
  [400, 262],
  [520, 190],
  [596, 96],
  [610, 104],
  [690, 190],
  [790, 226],
  [880, 168],
  [990, 240],
  [1100, 226],
  [1240, 270],
];

function chatkal(p) {
  relief(p, 77, {
    summits: SUMMITS,
    back: 420,
    foot: 474,
    step: 15,
    slices: 15,
    snow: SNOW,
    rock: ROCK,
    snowline: 330,
    haze: "#dcd8bd",
  });
  p.put(
    `<rect y="330" width="1200" height="140" fill="${p.linear([
      [0, "#eadfba", 0],
      [1, "#f0e0b4", 0.8],
    ])}"/>`,
  );
}

const HILLS = ["#f5dfae", "#ecca92", "#d4b082", "#b3967a", "#957f6e"];
function kurama(p) {
  const summits = [
    [-40, 350],
    [120, 372],
    [280, 416],
    [460, 440],
    [640, 436],
    [820, 410],
    [960, 350],
    [1090, 312],
    [1240, 276],
  ];
  relief(p, 31, {
    summits,
    back: 452,
    foot: 486,
    snow: HILLS,
    rock: HILLS,
    haze: "#ead3a0",
    grain: 0.014,
    contrast: 1.3,
    slices: 11,
    step: 20,
  });
}

/** The hill, its grass in the lie of the slope, and the track that climbs it. */
function hill(p) {
  const top = crest(26, 150);
  land(p, top, {
    top: "#e8cb8c",
    bottom: "#cf9d58",
    shade: "#94682f",
    crest: "#fff0c6",
    streaks: 0.2,
    contours: 0,
    stipple: 0,
  });
  for (let i = 0; i < 190; i++) {
    const z = 13 + 125 * p.random() ** 2;
    const x = (p.between(-640, 640) * z) / 880;
    const run = p.between(0.6, 2.6);
    const d = line([0, 0.5, 1].map((t) => onGround(x + run * t, z + run * t * 0.15, 0.05 * Math.sin(t * 3))));
    p.put(
      `<path d="${d}" fill="none" stroke="${p.pick(["#f6dfa6", "#a97d3f", "#b9964f", "#8f8a4a", "#fbe9bd"])}"` +
        ` stroke-width="${f1(Math.min(3, 60 / z))}" stroke-linecap="round"` +
        ` opacity="${p.between(0.25, 0.6).toFixed(2)}"/>`,
    );
  }
  track(p, 10, 126);
}

/** Grass comes up between the rows once they give shade. */
function green(p) {
  for (let i = 0; i < 80; i++) {
    const z = 16 + 112 * p.random() ** 1.7;
    const x = (p.between(-640, 640) * z) / 880;
    if (Math.abs(x - trackAt(z)) < 2.2) continue;
    const [a, b] = onGround(x, z);
    const tall = Math.max(2.5, (p.between(0.4, 0.8) * 880) / z);
    p.put(
      `<path d="M${f1(a - tall * 0.8)} ${f1(b)}q${f1(tall * 0.2)} ${f1(-tall * 0.6)} ${f1(-tall * 0.1)}` +
        ` ${f1(-tall)}M${f1(a)} ${f1(b)}v${f1(-tall)}M${f1(a + tall * 0.7)} ${f1(b)}q0 ${f1(-tall * 0.5)}` +
        ` ${f1(tall * 0.5)} ${f1(-tall * 0.9)}" fill="none"` +
        ` stroke="${p.pick(["#7f9a4a", "#9fb35a", "#5f7f40", "#c5c46c"])}"` +
        ` stroke-width="${f1(Math.max(1.2, 46 / z))}" stroke-linecap="round" opacity=".85"/>`,
    );
  }
}

function workers(p) {
  const man = { body: "#33251d", hat: "helmet", wears: "jacket" };
  const stand = (x, z, more, flip = false) => {
    const [a, b] = onGround(x, z);
    const size = (1.78 * 880) / z / 100;
    p.put(
      `<ellipse cx="${f1(a + 30 * size)}" cy="${f1(b)}" rx="${f1(52 * size)}" ry="${f1(5 * size)}"` +
        ` fill="#4a3220" opacity=".4"/>${figure([f1(a), f1(b)], f1(size * 10) / 10, { ...man, ...more, flip })}`,
    );
  };
  stand(6.2, 58, { garment: "#8f3b28" });
  stand(7.4, 34.5, { garment: "#a5442d", arms: "point" }, true);
  stand(0.3, 19.6, { garment: "#33251d", legs: "stride" });
  stand(1.55, 19.2, { garment: "#b04a2e", arms: "point" }, true);
}

/** Far rows first; the wires and the meter follow as the field grows. */
function work(p) {
  const spans = wires(p);
  const rows = stretches();
  const [everySpan, everyDial] = [rows.length / spans.length, rows.length / DIAL_PARTS];
  let [span, dial] = [0, 0];
  rows.forEach((stretch, i) => {
    panelPiece(p, `row${i}`, stretch);
    if (i + 1 >= everyDial * (dial + 1)) dialPiece(p, dial++);
    if (i + 1 >= everySpan * (span + 1)) {
      const name = spans[span++];
      p.piece("power", { at: [0, 0], z: 1000 - span, open: `${name}-open`, done: `${name}-done` });
    }
  });
}

export default picture("buka", 1207, (p) => {
  p.focus(640, 540);
  p.layer("sky", { depth: 0 }, () => sky(p));
  p.layer("chatkal", { depth: 0.08 }, () => chatkal(p));
  p.layer("kurama", { depth: 0.14 }, () => kurama(p));
  p.layer("farmland", { depth: 0.22 }, () => farmland(p, HORIZON));
  p.layer("hill", { depth: 0.4 }, () => hill(p));
  p.layer("green", { depth: 0.4, show: "after" }, () => green(p));
  p.slot("field");
  p.layer("yard", { depth: 0.4 }, () => {
    yard(p);
    meter(p);
    workers(p);
  });
  p.slot("power");
  p.layer("cotton", { depth: 0.75 }, () => cottonField(p));
  p.layer("shade", { depth: 0.75, show: "before" }, () => {
    for (const drop of [0, 14, 30])
      p.put(`<path d="${under(ridge(9, 478 + drop, 40, 0.004), 1000)}" fill="#3c4350" opacity=".12"/>`);
  });
  p.layer("mulberry", { depth: 0.9 }, () => treeLayer(p));
  p.layer("vignette", { depth: 1 }, () => frame(p, "#2a1a0c"));
  work(p);
});
