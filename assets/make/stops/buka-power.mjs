/** What carries the power away: transformer yard, pylons whose wires begin to glow, and the meter beside the track. */
import { f1, line, polygon } from "../kit/shapes.mjs";
import { onGround, view } from "./buka-ground.mjs";

/** Pylons from the yard over the hill: [x, z, metres high]. */
const PYLONS = [
  [17.5, 50, 13],
  [9.5, 72, 13],
  [0, 100, 13],
  [-15, 142, 13],
];
const ARMS = [
  [0.96, 1.8],
  [0.76, 2.7],
];
const STEEL = { dark: "#3b4249", lit: "#cfc6ad" };
/** Where the line leaves the far side of the hill, on the sheet, and where it begins in the yard. */
const BEYOND = [388, 404];
const GANTRY = [10.4, 40, 5.4];

/** Tips of the arms of a pylon, from the top; left and right. */
function tips([x, z, tall]) {
  return ARMS.flatMap(([share, reach]) =>
    [-1, 1].map((side) => onGround(x + side * reach, z - side * reach * 0.3, tall * share - 0.7)),
  );
}

export function pylon([x, z, tall]) {
  const size = view.scaleOf(z);
  const at = (dx, up) => onGround(x, z, up).map((n, i) => (i === 0 ? n + dx * size : n));
  const half = (share) => (share > 0.66 ? 0.42 : 0.42 + (0.66 - share) * 2.3);
  const bars = [];
  for (const side of [-1, 1])
    bars.push(
      line([
        at(side * half(0), 0),
        at(side * half(0.66), tall * 0.66),
        at(side * 0.3, tall * 0.98),
        at(0, tall * 1.05),
      ]),
    );
  const levels = [0, 0.2, 0.37, 0.52, 0.66, 0.77, 0.88, 0.98];
  const lattice = levels
    .slice(1)
    .flatMap((to, i) =>
      [-1, 1].map((s) => line([at(s * half(levels[i]), tall * levels[i]), at(-s * half(to), tall * to)])),
    );
  const arms = ARMS.flatMap(([share, reach]) =>
    [-1, 1].map((s) => line([at(0, tall * (share + 0.035)), at(s * reach, tall * share), at(0, tall * share)])),
  );
  const strings = tips([x, z, tall]).map(([a, b]) =>
    line([
      [a, b],
      [a, b - 0.7 * size],
    ]),
  );
  const w = Math.max(1.1, size * 0.13);
  const draw = (list, colour, width, alpha = 1) =>
    `<path d="${list.join("")}" fill="none" stroke="${colour}"` +
    ` stroke-width="${f1(width)}" stroke-linejoin="round" opacity="${alpha}"/>`;
  return (
    draw(lattice, STEEL.dark, w * 0.55, 0.9) +
    draw([...bars, ...arms], STEEL.dark, w) +
    draw([bars[0]], STEEL.lit, w * 0.4, 0.8) +
    draw(strings, "#7d3325", w * 1.1)
  );
}

const hang = ([ax, ay], [bx, by], sag) =>
  `M${f1(ax)} ${f1(ay)}Q${f1((ax + bx) / 2)} ${f1((ay + by) / 2 + sag)} ${f1(bx)} ${f1(by)}`;

/** The spans from the yard to beyond the hill; each is a piece: dark wire, then glowing. */
export function wires(p) {
  const start = ARMS.flatMap((_, i) =>
    [-1, 1].map((s) => onGround(GANTRY[0] + s * (1 + i * 0.4), GANTRY[1], GANTRY[2])),
  );
  const stations = [
    start,
    ...PYLONS.map(tips),
    Array.from({ length: 4 }, (_, i) => [BEYOND[0] + (i % 2) * 10, BEYOND[1] + i * 4]),
  ];
  return stations.slice(1).map((to, i) => {
    const from = stations[i];
    const spans = from.map((a, k) => hang(a, to[k], Math.abs(a[0] - to[k][0]) * 0.12 + 3));
    const xs = [...from, ...to].map((q) => q[0]);
    const ys = [...from, ...to].map((q) => q[1]);
    const box = [Math.floor(Math.min(...xs)) - 12, Math.floor(Math.min(...ys)) - 12, 0, 0];
    box[2] = Math.ceil(Math.max(...xs)) + 12 - box[0];
    box[3] = Math.ceil(Math.max(...ys)) + 24 - box[1];
    const near = [1.6, 1.7, 1.5, 1.3, 1.1][i];
    const draw = (colour, w, alpha) =>
      `<path d="${spans.join("")}" fill="none" stroke="${colour}" stroke-width="${f1(w)}" stroke-linecap="round"` +
      ` opacity="${alpha}"/>`;
    const sparks = to
      .map(
        ([x, y]) =>
          `<circle cx="${f1(x)}" cy="${f1(y)}" r="${f1(near * 3.2)}" fill="#ffd873" opacity=".5"/>` +
          `<circle cx="${f1(x)}" cy="${f1(y)}" r="${f1(near * 1.5)}" fill="#fffbe0"/>`,
      )
      .join("");
    p.sprite(`span${i}-open`, box, draw("#3d4148", near * 0.55, 0.75));
    p.sprite(`span${i}-done`, box, draw("#ffb93f", near * 1.7, 0.9) + draw("#fff6d0", near * 0.8, 1) + sparks);
    return `span${i}`;
  });
}

/** Transformer, gantry and fence in their yard. */
export function yard(p) {
  const at = (x, z, up = 0) => onGround(x, z, up);
  const flat = (points, fill, extra = "") => p.put(`<path d="${polygon(points)}" fill="${fill}" ${extra}/>`);
  flat([at(6.7, 33.5), at(16.4, 35.5), at(17.5, 46), at(7.6, 44.5)], "#dcc49a");
  flat([at(6.7, 33.5), at(16.4, 35.5), at(16.6, 36.1), at(6.8, 34.1)], "#b08f62");
  const block = ([x0, x1], [z0, z1], [u0, u1], [front, side, top]) => {
    flat([at(x1, z0, u0), at(x1, z1, u0), at(x1, z1, u1), at(x1, z0, u1)], side);
    flat([at(x0, z0, u0), at(x1, z0, u0), at(x1, z0, u1), at(x0, z0, u1)], front);
    flat([at(x0, z0, u1), at(x1, z0, u1), at(x1, z1, u1), at(x0, z1, u1)], top);
  };
  const lines = (list, colour, w, alpha = 1) =>
    p.put(
      `<path d="${list.map((l) => line(l)).join("")}" fill="none" stroke="${colour}" stroke-width="${w}"` +
        ` opacity="${alpha}"/>`,
    );
  // Control house, then two transformers with cooling ribs and bushings.
  block([12.2, 15.8], [39, 43], [0, 2.9], ["#efe0bf", "#b39a78", "#f9efd6"]);
  block([12, 16], [38.8, 43.2], [2.9, 3.2], ["#b3432e", "#7d2c20", "#d06a48"]);
  flat([at(12.8, 39, 0), at(13.7, 39, 0), at(13.7, 39, 2.1), at(12.8, 39, 2.1)], "#5f7f85");
  flat([at(14.3, 39, 1.2), at(15.3, 39, 1.2), at(15.3, 39, 2.1), at(14.3, 39, 2.1)], "#34505c");
  for (const x of [7.8, 10]) {
    block([x, x + 1.7], [37.5, 39.2], [0.2, 2], ["#7f949a", "#4d5f68", "#b9c6c2"]);
    lines(
      Array.from({ length: 6 }, (_, i) => [at(x + 0.15 + i * 0.28, 37.5, 0.35), at(x + 0.15 + i * 0.28, 37.5, 1.85)]),
      "#46565e",
      2,
    );
    for (const k of [0.35, 0.85, 1.35]) {
      lines([[at(x + k, 38.2, 2), at(x + k, 38.2, 3.1)]], "#7d3325", 4);
      lines([[at(x + k - 0.05, 38.2, 2), at(x + k - 0.05, 38.2, 3)]], "#d98d62", 1.2);
    }
  }
  lines(
    [
      [at(7.4, 40, 0), at(7.4, 40, 6)],
      [at(12.4, 41, 0), at(12.4, 41, 6)],
      [at(7.2, 40, 5.4), at(12.6, 41, 5.4)],
      [at(7.2, 40, 4.9), at(12.6, 41, 4.9)],
    ],
    STEEL.dark,
    3,
  );
  lines(
    [
      [at(7.35, 40, 0), at(7.35, 40, 6)],
      [at(7.2, 40, 5.45), at(12.6, 41, 5.45)],
    ],
    STEEL.lit,
    1,
    0.8,
  );
  for (const one of PYLONS.toReversed()) p.put(pylon(one));
  const fence = Array.from({ length: 14 }, (_, i) => [
    at(6.7 + i * 0.75, 33.5 + i * 0.155),
    at(6.7 + i * 0.75, 33.5 + i * 0.155, 1.3),
  ]);
  lines(
    [...fence, [at(6.7, 33.5, 1.25), at(16.45, 35.5, 1.25)], [at(6.7, 33.5, 0.65), at(16.45, 35.5, 0.65)]],
    "#5c5a52",
    1.4,
    0.8,
  );
}

const DIAL = { at: [800, 690], r: 46, parts: 6, size: 0.72 };
/** The standing meter, and the parts of its scale that light up as the plant comes on. */
export function meter(p) {
  const [x, y] = DIAL.at;
  const foot = 786 - y;
  p.put(
    `<g transform="translate(${x} ${y})"><ellipse cx="24" cy="${foot}" rx="46" ry="5" fill="#4a3220" opacity=".4"/>` +
      `<path d="M-17 ${foot}V34H17V${foot}Z" fill="#7f949a"/>` +
      `<path d="M9 ${foot}V34H17V${foot}Z" fill="#4d5f68"/><path d="M-12 ${foot - 30}h16v20h-16Z" fill="#e9dab4"/>` +
      `<g transform="scale(${DIAL.size})"><circle r="59" fill="#f3e3bd" stroke="#8f3b28" stroke-width="6"/>` +
      `<circle r="53" fill="none" stroke="#c79a5c" stroke-width="1.5"/>` +
      `<circle cy="6" r="9" fill="#8f3b28"/><path d="M0 6L-17 -20" stroke="#8f3b28"` +
      ` stroke-width="4" stroke-linecap="round"/></g></g>`,
  );
  for (let i = 0; i < DIAL.parts; i++) {
    const sector = (inner, outer) => {
      const from = Math.PI + (i * Math.PI * 1.16) / DIAL.parts - 0.25 + 0.05;
      const to = from + (Math.PI * 1.16) / DIAL.parts - 0.07;
      const q = (r, a) => [Math.cos(a) * r, Math.sin(a) * r + 6];
      const arc = (r, a, b) => Array.from({ length: 7 }, (_, k) => q(r, a + ((b - a) * k) / 6));
      return polygon([...arc(outer, from, to), ...arc(inner, to, from)]);
    };
    const colour = ["#4f9aa5", "#63a98f", "#9bb65a", "#e3b83f", "#ee9a35", "#dd6b32"][i];
    p.sprite(`dial${i}-open`, [-60, -60, 120, 90], `<path d="${sector(26, 44)}" fill="#cdb992"/>`);
    p.sprite(
      `dial${i}-done`,
      [-60, -60, 120, 90],
      `<path d="${sector(18, 51)}" fill="#fff3b8" opacity=".5"/><path d="${sector(24, 46)}" fill="${colour}"/>`,
    );
  }
}
export const DIAL_PARTS = DIAL.parts;
export const dialPiece = (p, i) =>
  p.piece("power", { at: DIAL.at, scale: DIAL.size, z: 2000, open: `dial${i}-open`, done: `dial${i}-done` });
