/** Khiva behind the panel: the Kalta Minor, broad and unfinished, and the mud-brick walls of Itchan Kala. */
import { lozenges, ribbedDome } from "../kit/islamic-arches.mjs";
import { f1, line, mix, polygon } from "../kit/shapes.mjs";

const TILE = {
  deep: "#1f4f86",
  cobalt: "#2d6fae",
  turquoise: "#2aa9a9",
  light: "#86d6c6",
  white: "#fbf0d4",
  green: "#3f8f77",
  clay: "#d9a05e",
};

/** The tower: foot in the middle at `at`, half-widths below and above, height; about twice as high as it is broad. */
const TOWER = { at: [470, 652], foot: 132, head: 88, tall: 486 };
const half = (t) => TOWER.foot + (TOWER.head - TOWER.foot) * (1.25 * t - 0.25 * t * t);
/** a in [-1, 1] round the visible half, t in [0, 1] up; rings bulge upwards, for we look up at them. */
const round = (a, t) => [
  TOWER.at[0] + Math.sin((a * Math.PI) / 2) * half(t),
  TOWER.at[1] - TOWER.tall * t - Math.cos((a * Math.PI) / 2) * half(t) * 0.17 * t,
];
const ARC = Array.from({ length: 25 }, (_, i) => i / 12 - 1);
const band = (t0, t1) => polygon([...ARC.map((a) => round(a, t0)), ...ARC.toReversed().map((a) => round(a, t1))]);

function net(t0, t1, cell, colours, ground) {
  const flat = (t1 - t0) / Math.max(1, Math.round((t1 - t0) / (cell * 0.29))) / cell;
  return (
    `<path d="${band(t0, t1)}" fill="${ground}"/>` +
    lozenges(round, [-1, 1, t0 + 0.002, t1 - 0.002], cell, colours, flat)
  );
}
const ring = (t, w, colour) => `<path d="${band(t, t + w)}" fill="${colour}"/>`;
/** Upright blocks round the tower, like a chain of beads. */
const beads = (t0, t1, n, colours, ground) =>
  `<path d="${band(t0, t1)}" fill="${ground}"/>` +
  Array.from({ length: n }, (_, i) => {
    const [a, b] = [-1 + (2 * i + 0.25) / n, -1 + (2 * i + 1.75) / n];
    const [low, high] = [t0 + 0.004, t1 - 0.004];
    const block = polygon([round(a, low), round(b, low), round(b, high), round(a, high)]);
    return `<path d="${block}" fill="${colours[i % colours.length]}"/>`;
  }).join("");

export function kaltaMinor(p) {
  const c = TILE;
  p.put(`<path d="${band(0, 1)}" fill="${c.clay}" filter="url(#cast)"/>`);
  const rows = [
    beads(0.03, 0.055, 46, [c.white, c.turquoise], c.deep),
    net(0.06, 0.15, 0.11, [c.turquoise, c.clay], "#c98d50"),
    beads(0.155, 0.175, 50, [c.white, c.cobalt], c.deep),
    net(0.18, 0.335, 0.15, [c.white, c.turquoise, c.light], c.cobalt),
    beads(0.34, 0.362, 50, [c.turquoise, c.white], c.deep),
    net(0.366, 0.43, 0.085, [c.green, c.white], c.turquoise),
    beads(0.435, 0.455, 50, [c.white, c.cobalt], c.deep),
    net(0.46, 0.635, 0.165, [c.light, c.white, c.cobalt], c.turquoise),
    beads(0.64, 0.662, 50, [c.white, c.turquoise], c.deep),
    net(0.666, 0.735, 0.085, [c.turquoise, c.white], c.green),
    beads(0.74, 0.76, 50, [c.cobalt, c.white], c.deep),
    net(0.765, 0.9, 0.14, [c.white, c.turquoise, c.cobalt], c.light),
    beads(0.905, 0.93, 50, [c.white, c.cobalt], c.deep),
    ring(0.935, 0.03, c.turquoise),
    ring(0.968, 0.03, c.clay),
  ];
  p.put(rows.join(""));
  p.put(
    `<path d="${band(0, 1)}" fill="${p.linear(
      [
        [0, "#7a3f1c", 0.32],
        [0.1, "#ffe9ae", 0.3],
        [0.34, "#fff0c0", 0.16],
        [0.6, "#5a2c1c", 0.12],
        [0.86, "#43201c", 0.55],
        [1, "#43201c", 0.66],
      ],
      0,
      0,
      1,
      0,
    )}"/>`,
  );
  // The flat top: a rim of brick where the work stopped in 1855.
  const top = [
    ...ARC.map((a) => round(a, 1)),
    ...ARC.toReversed().map((a) => [round(a, 1)[0], TOWER.at[1] - TOWER.tall + 3]),
  ];
  p.put(
    `<path d="${polygon(top)}" fill="#b97c43"/><path d="${line(ARC.map((a) => round(a, 0.998)))}" fill="none"` +
      ` stroke="#fff0c4" stroke-width="2.500"/>`,
  );
  p.put(
    `<path d="${line([0.99, 0, 0.25, 0.5, 0.75].toSorted().map((t) => round(-1, t)))}" fill="none"` +
      ` stroke="#fff0c4" stroke-width="2" opacity=".7"/>`,
  );
}

/** A far slender minaret and a dome over the roofs, in haze. */
export function skyline(p) {
  const haze = (colour) => mix(colour, "#f3c78a", 0.42);
  const [x, y, h] = [838, 520, 330];
  const w = (t) => 19 - 9.5 * t;
  const at = (a, t) => [x + a * w(t), y - h * t];
  p.put(`<path d="${polygon([at(-1, 0), at(1, 0), at(1, 1), at(-1, 1)])}" fill="${haze("#c9854a")}"/>`);
  for (let t = 0.08; t < 0.92; t += 0.075)
    p.put(
      `<path d="${polygon([at(-1, t), at(1, t), at(1, t + 0.034), at(-1, t + 0.034)])}"` +
        ` fill="${haze(Math.round(t * 40) % 2 ? TILE.cobalt : TILE.turquoise)}"/>` +
        `<path d="${polygon([at(-1, t + 0.034), at(1, t + 0.034), at(1, t + 0.045), at(-1, t + 0.045)])}"` +
        ` fill="${haze(TILE.white)}"/>`,
    );
  p.put(
    `<path d="M${x - 15} ${y - h - 8}h30l-5 12h-20Z" fill="${haze("#c9854a")}"/>` +
      `<path d="M${x - 9} ${y - h - 8}v-22q9 -16 18 0v22Z" fill="${haze("#e0a867")}"/>` +
      `<path d="M${x - 9} ${y - h - 30}q9 -16 18 0Z" fill="${haze(TILE.turquoise)}"/>`,
  );
  p.put(`<path d="${polygon([at(0.2, 0), at(1, 0), at(1, 1), at(0.2, 1)])}" fill="#7a4a30" opacity=".28"/>`);
  p.put(
    `<path d="M930 520v-66h104v66Z" fill="${haze("#cf9a5c")}"/>` +
      ribbedDome([982, 456], 46, 84, 11, ["#1d7484", "#2aa0a0", "#7fd0c4", "#eefaf0"].map(haze), "far", p),
  );
  for (let i = 0; i < 46; i++) {
    const [a, b, r, s] = [p.between(-20, 1220), 540 - p.between(-20, 20), p.between(30, 80), p.between(-6, 14)];
    p.put(
      `<path d="M${f1(a)} ${f1(b + 40)}v${f1(-40 - s)}h${f1(r)}v${f1(40 + s)}Z"` +
        ` fill="${p.pick(["#e9b87a", "#dca768", "#f2c98e", "#cf9659"])}"/>` +
        `<path d="M${f1(a)} ${f1(b - s)}h${f1(r)}" stroke="#fff0c8" stroke-width="1.4"/>` +
        `<path d="M${f1(a + r * 0.68)} ${f1(b + 40)}v${f1(-40 - s)}h${f1(r * 0.32)}v${f1(40 + s)}Z"` +
        ` fill="#9a6238" opacity=".35"/>`,
    );
  }
}

/** One stretch of the city wall: points of its top edge, each with the y of its foot. */
function curtain(p, top, foot, tones) {
  const d = polygon([...top, ...foot.toReversed()]);
  p.put(
    `<path d="${d}" fill="${p.linear([
      [0, tones[0]],
      [0.6, tones[1]],
      [1, tones[2]],
    ])}" filter="url(#cut)"/><path d="${d}" fill="#000" filter="url(#streaks)" opacity=".3"/>`,
  );
}

/** A tapering half-round tower of mud brick, its crown of rounded merlons. */
function bastion(p, x, top, foot, w) {
  const h = foot - top;
  const bulge = w * 0.2;
  const d =
    `M${f1(x - w * 0.5)} ${f1(top)}Q${f1(x - w * 0.56)} ${f1(top + h * 0.5)} ${f1(x - w * 0.5 - bulge)}` +
    ` ${f1(foot)}Q${f1(x)} ${f1(foot + w * 0.16)} ${f1(x + w * 0.5 + bulge)} ${f1(foot)}Q${f1(x + w * 0.56)}` +
    ` ${f1(top + h * 0.5)} ${f1(x + w * 0.5)} ${f1(top)}Z`;
  p.put(
    `<path d="${d}" fill="${p.linear(
      [
        [0, "#c98a4c"],
        [0.16, "#f7d190"],
        [0.42, "#e3ab66"],
        [0.75, "#a96c3c"],
        [1, "#7f4a2c"],
      ],
      0,
      0,
      1,
      0,
    )}" filter="url(#cut)"/><path d="${d}" fill="#000" filter="url(#streaks)" opacity=".25"/>`,
  );
  const n = 5;
  for (let i = 0; i < n; i++) {
    const [a, m] = [x - w * 0.5 + (i * w) / n, (w / n) * 0.78];
    p.put(
      `<path d="M${f1(a)} ${f1(top + 2)}v${f1(-m * 0.8)}q${f1(m * 0.5)} ${f1(-m * 0.8)} ${f1(m)} 0` +
        `v${f1(m * 0.8)}Z" fill="${mix("#f3c883", "#935a33", i / (n - 1))}"/>`,
    );
  }
  for (let k = 1; k < 7; k++)
    p.put(
      `<path d="M${f1(x - w * 0.52)} ${f1(top + (h * k) / 7)}q${f1(w * 0.5)} ${f1(w * 0.1)} ${f1(w * 1.04)} 0"` +
        ` fill="none" stroke="#7a4628" stroke-width="1.4" opacity=".3"/>`,
    );
}

const merlons = (p, from, to, at, size) => {
  const d = [];
  for (let x = from; x < to;) {
    const m = size(x);
    const y = at(x);
    d.push(`M${f1(x)} ${f1(y + 2)}v${f1(-m * 0.7)}q${f1(m * 0.42)} ${f1(-m * 0.8)} ${f1(m * 0.84)} 0v${f1(m * 0.7)}Z`);
    x += m * 1.25;
  }
  p.put(
    `<path d="${d.join("")}" fill="#e8b572"/><path d="${d.join("")}" fill="none" stroke="#fff0c8"` +
      ` stroke-width="1.2" opacity=".6"/>`,
  );
};

/** The wall comes from the far left, passes behind the tower, and grows towards the right. */
export function cityWall(p) {
  const t = (x) => (x + 40) / 1280;
  const top = (x) => 566 - 130 * t(x) ** 2.1;
  const foot = (x) => 664 + 90 * t(x) ** 1.8;
  const xs = Array.from({ length: 65 }, (_, i) => -40 + i * 20);
  merlons(p, -40, 1240, top, (x) => 12 + 20 * t(x) ** 1.6);
  curtain(
    p,
    xs.map((x) => [x, top(x) + 4 * Math.sin(x * 0.05)]),
    xs.map((x) => [x, foot(x)]),
    ["#f0c27e", "#d79b58", "#9c6236"],
  );
  for (const x of [18, 130, 262, 640, 850, 1080]) {
    const w = 46 + 74 * t(x) ** 1.6;
    bastion(p, x, top(x) - 6 - 10 * t(x), foot(x) + 8, w);
  }
}
