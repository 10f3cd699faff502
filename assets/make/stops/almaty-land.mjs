/** The land of Almaty: the snow wall of the Trans-Ili Alatau, spruce hills, the tower on Kök-Töbe. */
import { valueNoise } from "../kit/chance.mjs";
import { forest } from "../kit/firs.mjs";
import { massif, skyline } from "../kit/massif.mjs";
import { f1, yAt } from "../kit/shapes.mjs";
import { canopy, grove } from "../kit/walnut.mjs";

// prettier-ignore
const CREST = {
  snow: [[-40, 330], [60, 296], [150, 316], [240, 262], [320, 290], [400, 250], [452, 262], [520, 196], [560, 166],
    [604, 200], [680, 268], [740, 250], [830, 292], [920, 252], [1010, 286], [1100, 240], [1240, 300]],
  slope: [[-40, 392], [100, 350], [220, 384], [330, 346], [440, 392], [560, 352], [680, 398], [800, 352],
    [930, 372], [1060, 330], [1240, 372]],
  hills: [[-40, 430], [120, 452], [260, 424], [400, 462], [520, 448], [640, 474], [760, 452], [900, 440],
    [1060, 420], [1240, 440]],
  kokTobe: [[560, 560], [640, 516], [720, 470], [780, 430], [840, 408], [900, 402], [960, 416], [1030, 444],
    [1120, 452], [1240, 470]],
  town: [[-40, 530], [120, 520], [260, 534], [420, 524], [560, 540], [700, 530], [860, 524], [1000, 536],
    [1240, 522]],
};
const SPRUCE = ["#5d8580", "#3f6f68"];
const WOODS = [
  ["#476b4c", "#648a52", "#a3bb66"],
  ["#517349", "#7d9850", "#bcc36c"],
  ["#3f6650", "#5c8560", "#93b26c"],
];
const FAR_WOODS = [
  ["#5f8a6c", "#7ba374", "#b3c684"],
  ["#6b9170", "#8eab76", "#c4cc8a"],
];

export function sky(p) {
  const air = p.linear([
    [0, "#5f9fbd"],
    [0.16, "#94c1cb"],
    [0.32, "#d3e4da"],
    [0.46, "#fbeed2"],
    [1, "#f6e3c0"],
  ]);
  p.put(`<rect width="1200" height="1000" fill="${air}"/>`);
  p.put(
    `<circle cx="120" cy="210" r="430"` +
      ` fill="${p.radial([
        [0, "#fff8e2", 0.95],
        [0.25, "#ffeec8", 0.6],
        [1, "#ffe6b8", 0],
      ])}"/>`,
  );
  p.put(`<g filter="url(#blur6)">`);
  for (let i = 0; i < 14; i++)
    p.put(
      `<ellipse cx="${f1(p.between(0, 1200))}" cy="${f1(p.between(50, 220))}"` +
        ` rx="${f1(p.between(80, 260))}" ry="${f1(p.between(2, 7))}"` +
        ` fill="#fffaf0" opacity="${p.between(0.2, 0.5).toFixed(2)}"/>`,
    );
  p.put(`</g><rect x="-20" y="70" width="1240" height="150" fill="#fffdf6" filter="url(#wisp)" opacity=".7"/>`);
}

export function snow(p) {
  const crest = skyline(CREST.snow, 41, { rough: 26, freq: 0.03, step: 4 });
  massif(p, 41, {
    crest,
    foot: 460,
    folds: 24,
    lit: "#fff4e2",
    shade: "#7897b4",
    haze: "#cfdcd8",
    glint: "#fffdf4",
    lean: (x) => (x - 560) * 0.001,
    stipple: 0.1,
  });
}

export function slopes(p) {
  const crest = skyline(CREST.slope, 42, { rough: 30 });
  massif(p, 42, {
    crest,
    foot: 560,
    folds: 24,
    lit: "#a9c4b4",
    shade: "#648f95",
    haze: "#d6dfc4",
    glint: "#eef3da",
    lean: (x) => (x - 560) * 0.001,
    stipple: 0.12,
  });
  for (const [k, tone] of SPRUCE.entries())
    p.put(
      `<path d="${forest(
        p.random,
        crest.map(([x, y]) => [x, y + 34 + k * 34]),
        { gap: [7, 16], height: [14, 30 + k * 6], keep: (x) => (Math.sin(x * 0.021 + k * 2) > -0.2 ? 0.85 : 0.15) },
      )}" fill="${tone}" opacity=".8"/>`,
    );
}

export function hills(p) {
  const crest = skyline(CREST.hills, 43, { rough: 16 });
  massif(p, 43, {
    crest,
    foot: 640,
    folds: 18,
    lit: "#bccb8c",
    shade: "#7da07e",
    haze: "#c9cf98",
    glint: "#f6f1c8",
    lean: () => -0.1,
    stipple: 0.12,
  });
  const noise = valueNoise(71);
  canopy(p, {
    box: [-20, 430, 1240, 80],
    r: (y) => 8.5 + (y - 430) * 0.02,
    palettes: FAR_WOODS,
    keep: (x, y) => (y > yAt(crest, x) + 12 && noise(x * 0.014 + y * 0.02) > 0.46 ? 0.85 : 0),
  });
}

/** The television tower: a steel tube that narrows upwards, two decks, a long mast. Foot at the origin, 372 m = `h`. */
function tower(p, h) {
  const at = (share) => f1(-h * share);
  const steel = p.linear(
    [
      [0, "#f6efe0"],
      [0.35, "#d8cfc0"],
      [1, "#7e8a90"],
    ],
    0,
    0,
    1,
    0,
  );
  const tube = (w0, s0, w1, s1) =>
    `<path` +
    ` d="M${f1(-w0 * h)} ${at(s0)}L${f1(-w1 * h)} ${at(s1)}H${f1(w1 * h)}L${f1(w0 * h)} ${at(s0)}Z"` +
    ` fill="${steel}"/>`;
  const deck = (s, w, tall) =>
    `<path` +
    ` d="M${f1(-w * h * 0.7)} ${at(s)}L${f1(-w * h)} ${at(s + tall * 0.35)}V${at(s + tall * 0.8)}` +
    `L${f1(-w * h * 0.75)} ${at(s + tall)}` +
    `H${f1(w * h * 0.75)}L${f1(w * h)} ${at(s + tall * 0.8)}V${at(s + tall * 0.35)}L${f1(w * h * 0.7)} ${at(s)}Z"` +
    ` fill="${steel}"/>` +
    `<path d="M${f1(-w * h)} ${at(s + tall * 0.55)}h${f1(2 * w * h)}" stroke="#4d6470"` +
    ` stroke-width="${f1(h * 0.009)}"/>`;
  const rings = [0.08, 0.15, 0.22, 0.29, 0.36, 0.5, 0.56, 0.62]
    .map((s) => `M${f1(-h * 0.026)} ${at(s)}h${f1(h * 0.05)}`)
    .join("");
  return (
    `<path d="M${f1(-h * 0.07)} 2L${f1(-h * 0.034)} ${at(0.1)}H${f1(h * 0.034)}L${f1(h * 0.07)} 2Z"` +
    ` fill="#b8b09e"/>` +
    tube(0.034, 0.03, 0.026, 0.42) +
    tube(0.024, 0.42, 0.019, 0.69) +
    `<path d="${rings}" stroke="#7e8a90"` +
    ` stroke-width="1" opacity=".6"/>` +
    deck(0.385, 0.052, 0.06) +
    deck(0.655, 0.042, 0.055) +
    tube(0.012, 0.7, 0.009, 0.82) +
    tube(0.006, 0.82, 0.003, 1) +
    `<path d="M0 ${at(0.74)}V${at(0.79)}M0 ${at(0.85)}V${at(0.9)}M0 ${at(0.95)}V${at(1)}" stroke="#c4513a"` +
    ` stroke-width="${f1(h * 0.016)}"/>`
  );
}

export function kokTobe(p) {
  const crest = skyline(CREST.kokTobe, 44, { rough: 12 });
  p.put(`<g transform="translate(884 ${f1(yAt(crest, 884) + 4)})">${tower(p, 250)}</g>`);
  massif(p, 44, {
    crest,
    foot: 700,
    folds: 12,
    lit: "#a3b56c",
    shade: "#5f8058",
    haze: "#8fa062",
    glint: "#eef0b8",
    lean: (x) => (x - 880) * 0.0014,
    stipple: 0.15,
  });
  const noise = valueNoise(72);
  canopy(p, {
    box: [600, 400, 620, 130],
    r: (y) => 11 + (y - 400) * 0.02,
    palettes: WOODS,
    tall: 0.16,
    keep: (x, y) => (y > yAt(crest, x) + 8 && noise(x * 0.016 + y * 0.026) > 0.3 ? 0.9 : 0),
  });
}

/** Roofs of the low town among poplars. */
export function town(p) {
  const crest = skyline(CREST.town, 45, { rough: 8 });
  const feet = [];
  for (let x = -20; x < 1220; x += p.between(20, 46)) feet.push([x, yAt(crest, x) + 26, p.between(11, 19)]);
  canopy(p, { box: [-20, 524, 1240, 36], r: () => 15, palettes: WOODS, tall: 0.3, keep: () => 0.75 });
  for (let i = 0; i < 30; i++) {
    const [x, y, w] = [p.between(0, 1180), p.between(552, 584), p.between(34, 62)];
    const h = w * 0.42;
    p.put(
      `<path d="M${f1(x)} ${f1(y)}v${f1(-h)}h${f1(w)}v${f1(h)}Z"` +
        ` fill="${p.pick(["#f5ead2", "#efdcb8", "#e9e2d2"])}"/>` +
        `<path d="M${f1(x - 4)} ${f1(y - h)}l${f1(w * 0.2)} ${f1(-h * 0.55)}h${f1(w * 0.6)}` +
        `l${f1(w * 0.2 + 8)} ${f1(h * 0.55)}Z" fill="${p.pick(["#b5664a", "#8fa3a0", "#a9785a", "#6f9490"])}"/>` +
        `<path d="M${f1(x + w * 0.16)} ${f1(y - h * 0.68)}h${f1(w * 0.13)}v${f1(h * 0.4)}` +
        `h${f1(-w * 0.13)}ZM${f1(x + w * 0.44)} ${f1(y - h * 0.68)}h${f1(w * 0.13)}v${f1(h * 0.4)}` +
        `h${f1(-w * 0.13)}Z` +
        `M${f1(x + w * 0.72)} ${f1(y - h * 0.68)}h${f1(w * 0.13)}v${f1(h * 0.4)}h${f1(-w * 0.13)}Z"` +
        ` fill="#6d7f80"/>`,
    );
  }
  grove(p, feet, WOODS[0]);
  p.put(
    `<rect x="-20" y="560" width="1240" height="80"` +
      ` fill="${p.linear([
        [0, "#93a35c"],
        [1, "#b9b06c"],
      ])}"/>`,
  );
}
