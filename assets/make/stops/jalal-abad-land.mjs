/** The land of Jalal-Abad: snow of the Tien Shan, spurs of ochre rock, walnut forest, left and right of the gorge. */
import { massif, skyline } from "../kit/massif.mjs";
import { f1, under, yAt } from "../kit/shapes.mjs";
import { valueNoise } from "../kit/chance.mjs";
import { canopy } from "../kit/walnut.mjs";

export const WOODS = [
  ["#365239", "#527545", "#8ba453"],
  ["#3d5a3a", "#638146", "#a3b35c"],
  ["#33503f", "#4b7150", "#7d9f5f"],
  ["#4a5a34", "#7a8440", "#b7ac55"],
];
const FAR_WOODS = [
  ["#6f8f77", "#86a381", "#b3c291"],
  ["#779374", "#93a97c", "#c3c78f"],
];
const MID_WOODS = [
  ["#4c6b4b", "#688656", "#9db066"],
  ["#557149", "#7a9054", "#b0b868"],
  ["#47695a", "#5f8563", "#8fa96b"],
];

// prettier-ignore
const CREST = {
  snow: [[-40, 330], [90, 296], [200, 326], [300, 262], [400, 282], [470, 222], [540, 172], [590, 230], [660, 262],
    [720, 224], [800, 280], [900, 240], [1010, 300], [1120, 262], [1240, 320]],
  blue: [[-40, 390], [140, 340], [280, 376], [390, 326], [500, 366], [610, 334], [720, 372], [860, 318],
    [1000, 350], [1240, 300]],
  far: [[300, 480], [380, 410], [450, 372], [530, 326], [590, 338], [650, 380], [720, 414], [800, 440], [900, 470]],
  rightBack: [[730, 440], [800, 386], [850, 340], [900, 322], [980, 250], [1060, 226], [1140, 164], [1240, 110]],
  right: [[598, 720], [636, 610], [676, 524], [716, 454], [758, 412], [810, 390], [870, 396], [930, 436],
    [1000, 470], [1090, 452], [1170, 470], [1240, 440]],
  rightFoot: [[690, 800], [760, 716], [840, 640], [920, 600], [1010, 612], [1100, 570], [1240, 548]],
  leftBack: [[-40, 120], [40, 176], [110, 196], [180, 256], [240, 340], [300, 420], [350, 520], [400, 640]],
  left: [[60, 640], [120, 540], [180, 470], [240, 420], [300, 392], [360, 398], [430, 428], [490, 472], [526, 556],
    [556, 660], [586, 770], [612, 880], [640, 1012]],
};

export function sky(p) {
  const air = p.linear([
    [0, "#3d8198"],
    [0.16, "#6fabb3"],
    [0.3, "#b9d6c8"],
    [0.42, "#f5ebcb"],
    [1, "#f1dfb4"],
  ]);
  p.put(`<rect width="1200" height="1000" fill="${air}"/>`);
  p.put(
    `<circle cx="190" cy="60" r="430"` +
      ` fill="${p.radial([
        [0, "#fffbe8", 0.95],
        [0.3, "#fff1cc", 0.5],
        [1, "#ffe9b8", 0],
      ])}"/>`,
  );
  p.put(`<g filter="url(#blur6)">`);
  for (let i = 0; i < 16; i++)
    p.put(
      `<ellipse cx="${f1(p.between(0, 1200))}" cy="${f1(p.between(40, 230))}"` +
        ` rx="${f1(p.between(90, 300))}" ry="${f1(p.between(3, 9))}"` +
        ` fill="#fff8e4" opacity="${p.between(0.2, 0.5).toFixed(2)}"/>`,
    );
  p.put(
    `</g><rect x="-20" y="30" width="1240" height="200" fill="#fffaf0" filter="url(#wisp)"` + `` + ` opacity=".85"/>`,
  );
}

export function snow(p) {
  const crest = skyline(CREST.snow, 5, { rough: 34, freq: 0.03, step: 4 });
  massif(p, 21, {
    crest,
    foot: 420,
    folds: 22,
    lit: "#fdf3e0",
    shade: "#7f9fae",
    haze: "#dfe0c6",
    glint: "#fffdf4",
    lean: (x) => (x - 540) * 0.0008,
    stipple: 0.2,
  });
}

export function blueHills(p) {
  const crest = skyline(CREST.blue, 8, { rough: 24 });
  massif(p, 22, {
    crest,
    foot: 500,
    folds: 24,
    lit: "#bccdb0",
    shade: "#6c9297",
    haze: "#e3e0bc",
    glint: "#f7f0d4",
    lean: (x) => (x - 560) * 0.0008,
    stipple: 0.2,
  });
}

export function farRidge(p) {
  const crest = skyline(CREST.far, 9, { rough: 16 });
  massif(p, 23, {
    crest,
    foot: 740,
    folds: 13,
    lit: "#d3bc8c",
    shade: "#86876f",
    haze: "#a3b184",
    glint: "#fbeecb",
    lean: (x) => (x - 560) * 0.002,
    strata: 5,
    stipple: 0.2,
  });
  const noise = valueNoise(61);
  canopy(p, {
    box: [440, 390, 300, 250],
    r: (y) => 6.5 + (y - 390) * 0.018,
    palettes: FAR_WOODS,
    keep: (x, y) =>
      y > yAt(crest, x) + 26 &&
      Math.hypot(x - 568, y - 430) > 56 &&
      noise(x * 0.02 + y * 0.012) + (y - 470) / 160 > 0.62
        ? 0.9
        : 0,
  });
}

export function rightSpur(p) {
  const back = skyline(CREST.rightBack, 14, { rough: 24 });
  massif(p, 24, {
    crest: back,
    foot: 760,
    folds: 11,
    lit: "#d8b98a",
    shade: "#877a68",
    haze: "#9aa070",
    glint: "#fff0cc",
    lean: () => -0.22,
    strata: 6,
    stipple: 0.2,
  });
  const noise = valueNoise(62);
  canopy(p, {
    box: [820, 240, 420, 260],
    r: () => 12,
    palettes: MID_WOODS,
    keep: (x, y) => (y > yAt(back, x) + 34 && noise(x * 0.014 + y * 0.011) > 0.6 ? 0.85 : 0),
  });
  const crest = skyline(CREST.right, 15, { rough: 16 });
  massif(p, 26, {
    crest,
    foot: 900,
    folds: 15,
    lit: "#e0b880",
    shade: "#80664f",
    haze: "#8d9668",
    glint: "#ffedc2",
    lean: (x) => -0.05 - (x - 760) * 0.0004,
    strata: 8,
    detail: 1.3,
    stipple: 0.2,
  });
  canopy(p, {
    box: [640, 430, 590, 230],
    r: (y) => 11 + (y - 430) * 0.012,
    palettes: MID_WOODS,
    keep: (x, y) =>
      y > yAt(crest, x) + 22 && (x > 880 || y > 560) && noise(x * 0.012 + y * 0.02 + 40) + (y - 560) / 400 > 0.52
        ? 0.92
        : 0,
  });
}

export function forestFoot(p) {
  const crest = skyline(CREST.rightFoot, 16, { rough: 16 });
  massif(p, 27, {
    crest,
    foot: 1000,
    folds: 8,
    lit: "#8f9a58",
    shade: "#4b5d3c",
    haze: "#6b7442",
    glint: "#e9dfa0",
    lean: () => -0.3,
    stipple: 0.2,
  });
  const noise = valueNoise(63);
  canopy(p, {
    box: [690, 560, 540, 350],
    r: (y) => 16 + (y - 560) * 0.02,
    palettes: WOODS,
    keep: (x, y) => (y > yAt(crest, x) + 4 && noise(x * 0.016 + y * 0.03) > 0.24 ? 0.9 : 0),
  });
  // The forest darkens towards the bottom of the valley, so that the viaduct stands bright before it.
  p.put(
    `<path d="${under(crest, 1000)}"` +
      ` fill="${p.linear([
        [0, "#22382f", 0],
        [0.3, "#22382f", 0.1],
        [1, "#22382f", 0.6],
      ])}"/>`,
  );
}

export function leftSpur(p) {
  const back = skyline(CREST.leftBack, 17, { rough: 26 });
  massif(p, 25, {
    crest: back,
    foot: 700,
    folds: 9,
    lit: "#c99c6c",
    shade: "#715243",
    haze: "#7f7a4c",
    glint: "#ffeabf",
    lean: () => 0.25,
    strata: 7,
    depth: 0.85,
    stipple: 0.2,
  });
  const noise = valueNoise(65);
  canopy(p, {
    box: [-30, 220, 420, 260],
    r: (y) => 13 + (y - 220) * 0.012,
    palettes: WOODS,
    keep: (x, y) =>
      y > yAt(back, x) + 30 && (y < 470 || x > 250) && noise(x * 0.012 + y * 0.018) + (y - 420) / 500 > 0.48 ? 0.9 : 0,
  });
  const crest = skyline(CREST.left, 18, { rough: 16 });
  massif(p, 28, {
    crest,
    foot: 1010,
    folds: 14,
    lit: "#e8b97f",
    shade: "#865a42",
    haze: "#9a8a55",
    glint: "#fff2cc",
    lean: (x) => 0.04 + (x - 300) * 0.0006,
    strata: 10,
    depth: 0.85,
    stipple: 0.25,
    detail: 1.4,
  });
  canopy(p, {
    box: [60, 420, 260, 300],
    r: () => 14,
    palettes: WOODS,
    keep: (x, y) =>
      y > yAt(crest, x) + 16 && x < 300 - (y - 420) * 0.1 && noise(x * 0.02 + y * 0.014 + 9) > 0.4 ? 0.85 : 0,
  });
}
