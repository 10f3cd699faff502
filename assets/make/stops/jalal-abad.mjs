/** Jalal-Abad: three tunnels are driven through three ridges, the line is laid between them, and a train comes out. */
import { land, strokes } from "../kit/land.mjs";
import { person } from "../kit/machines.mjs";
import { skyline } from "../kit/massif.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, yAt } from "../kit/shapes.mjs";
import { glow, vignette } from "../kit/glow.mjs";
import { canopy, dab, walnut } from "../kit/walnut.mjs";
import { yurt } from "../kit/yurt.mjs";
import { blueHills, farRidge, forestFoot, leftSpur, rightSpur, sky, snow, WOODS } from "./jalal-abad-land.mjs";
import { gorge } from "./jalal-abad-gorge.mjs";
import { buildLine } from "./jalal-abad-works.mjs";

const MEADOW = [
  [-40, 716],
  [120, 724],
  [220, 742],
  [330, 776],
  [410, 820],
  [470, 880],
  [520, 960],
  [560, 1040],
];
const LEDGE = [
  [640, 1050],
  [700, 990],
  [780, 940],
  [880, 906],
  [980, 872],
  [1090, 856],
  [1240, 830],
];
const GRASS = ["#d9cf7c", "#93994a", "#4f5f30", "#efe3a0"];
const WALNUT = ["#2c4430", "#456537", "#84a047", "#3b2b21", "#d6d67f"];
const EAGLES = [
  [690, 150, 0.9],
  [760, 186, 0.6],
  [634, 196, 0.45],
];
const MIST = [
  [600, 566, 160, 7],
  [520, 604, 130, 9],
  [660, 640, 190, 9],
];
const NEAR_WOODS = [
  ["#233826", "#385231", "#5f7a3c"],
  ["#2b3f26", "#48602f", "#75883f"],
];

/** Poppies: red dabs in drifts, each with a dark eye when near. */
function poppies(p, count, [x, y, w, h]) {
  for (let i = 0; i < count; i++) {
    const [a, b] = [x + w * p.random(), y + h * p.random()];
    const r = 1.4 + ((b - y) / h) * 2.6;
    p.put(
      `<ellipse cx="${f1(a)}" cy="${f1(b)}" rx="${f1(r)}" ry="${f1(r * 0.8)}"` +
        ` fill="${p.pick(["#cf4a31", "#e0693f", "#f0c04f"])}"/>`,
    );
  }
}

function meadow(p) {
  const crest = skyline(MEADOW, 31, { rough: 10 });
  land(p, crest, {
    top: "#c2ba68",
    bottom: "#5f6a35",
    shade: "#3f4a28",
    crest: "#fff3c0",
    streaks: 0.12,
    stipple: 0.45,
  });
  const inside = ([x, y]) => y > yAt(crest, x) + 8;
  for (let i = 0; i < 420; i++) {
    const [x, y] = [p.between(0, 560), p.between(730, 1000)];
    if (!inside([x, y])) continue;
    const h = 4 + (y - 720) * 0.05;
    p.put(
      `<path d="M${f1(x)} ${f1(y)}q${f1(p.between(-3, 3))} ${f1(-h * 0.6)} ${f1(p.between(-5, 5))} ${f1(-h)}"` +
        ` fill="none" stroke="${p.pick(GRASS)}"` +
        ` stroke-width="${f1(p.between(1, 2.2))}" stroke-linecap="round"` +
        ` opacity="${p.between(0.35, 0.8).toFixed(2)}"/>`,
    );
  }
  p.put(
    `<path d="M330 822C300 860 370 890 330 930S250 980 240 1010H300C320 980 400 950 392 916S340 866 352 824Z"` +
      ` fill="#e3cd90" opacity=".65"/>`,
  );
  canopy(p, {
    box: [380, 800, 120, 180],
    r: () => 15,
    palettes: WOODS,
    tall: 0,
    keep: (x, y) => (inside([x, y - 10]) && x > 380 + (y - 800) * 0.45 ? 0.55 : 0),
  });
  p.put(`<g transform="translate(290 816)">${yurt(p, 128)}</g>`);
  p.put(
    `<g transform="translate(380 836)">${person(34, 0, "#8c3a2c", "#f4e6c8")}</g><g` +
      ` transform="translate(396 840)">${person(25, 0, "#3f5b5e", "#8c3a2c")}</g>`,
  );
  poppies(p, 90, [180, 850, 300, 130]);
  p.put(`<g transform="translate(64 880)">${walnut(p, 430, WALNUT)}</g>`);
}

function ledge(p) {
  const crest = skyline(LEDGE, 33, { rough: 8 });
  land(p, crest, {
    top: "#cdb472",
    bottom: "#6f6337",
    shade: "#54452a",
    crest: "#fff0c4",
    streaks: 0.2,
    stipple: 0.45,
  });
  strokes(p, 120, [740, 900, 460, 100], { colours: GRASS, length: [5, 16], alpha: [0.3, 0.7] });
}

/** Dark leaves close to the eye: they lead the look inwards. */
function frame(p) {
  for (const [from, to, y, r] of [
    [-20, 250, 1000, 34],
    [940, 1230, 1000, 38],
    [1080, 1230, 960, 34],
    [-20, 110, 960, 30],
  ])
    for (let x = from; x < to; x += r * 0.9)
      dab(p, x, y + p.between(0, 26), r * p.between(0.8, 1.2), p.pick(NEAR_WOODS));
}

export default picture("jalal-abad", 4093, (p) => {
  p.focus(600, 570);
  p.layer("sky", { depth: 0 }, sky);
  p.layer("snow", { depth: 0.08 }, snow);
  p.layer("blue", { depth: 0.14 }, blueHills);
  p.layer("far", { depth: 0.24 }, farRidge);
  p.slot("far");
  p.layer("right", { depth: 0.4 }, rightSpur);
  p.layer("gorge", { depth: 0.44 }, (q) => {
    forestFoot(q);
    gorge(q);
  });
  p.slot("middle");
  p.layer("left", { depth: 0.6 }, leftSpur);
  p.layer("ledge", { depth: 0.64 }, ledge);
  p.layer("morning", { depth: 0.64, show: "before" }, () => {
    // Shade in faint steps (cheap to store), and mist over the water.
    for (let k = 0; k < 8; k++)
      p.put(
        `<path d="M-20 ${570 + k * 40}L350 ${410 + k * 46}L560 ${420 + k * 48}L760 ${410 + k * 46}` +
          `L1220 ${570 + k * 40}V1020H-20Z" fill="#34566f" opacity=".075"/>`,
      );
    for (const [x, y, rx, ry] of MIST)
      p.put(
        `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#f7e7c6" opacity=".42"` +
          `` +
          ` filter="url(#blur6)"/>`,
      );
  });
  p.slot("near");
  p.layer("meadow", { depth: 0.8 }, meadow);
  p.layer("light", { depth: 0.8, show: "after" }, () => {
    // Noon reaches into the gorge: a wide warm glow on rock and viaduct, and eagles over the pass.
    glow(p, [520, 560], [360, 250], "#ffe9a6", 0.32);
    for (const [x, y, k] of EAGLES)
      p.put(
        `<path transform="translate(${x} ${y}) scale(${k})"` +
          ` d="M-26 -7Q-12 -11 0 0Q13 -12 28 -5Q13 -7 4 4Q0 7 -3 4Q-12 -6 -26 -7Z" fill="#4a3a30"/>`,
      );
  });
  p.layer("frame", { depth: 1 }, frame);
  p.layer("vignette", { depth: 1 }, () => {
    vignette(p);
  });
  buildLine(p);
});
