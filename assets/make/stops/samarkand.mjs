/** Samarkand in the afternoon: travellers fill the Registan, and dome by dome the Sher-Dor begins to shine. */
import { pool, frame as edge } from "../kit/light.mjs";
import { strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { f1 } from "../kit/shapes.mjs";
import { GROUP_BOX, GROUP_COUNT, GROWN, group } from "../kit/travellers.mjs";
import { walnut } from "../kit/walnut.mjs";
import { PORTAL, WING, dome, minaret, niches, walls } from "./samarkand-madrasa.mjs";
import { frame, iwan, spandrels } from "./samarkand-portal.mjs";
import { FOCAL, front, north, paving } from "./samarkand-plan.mjs";
import { FAR_DOME, LAMP_BOX, bays, bibiKhanym, farTown, lamp, shadow, square, tilyaKori } from "./samarkand-square.mjs";
import { terrace } from "./samarkand-terrace.mjs";

const LEAVES = ["#4a5c38", "#76834a", "#b8b260", "#5a3d28", "#e2d48a"];

function sky(p) {
  p.put(
    `<rect width="1200" height="1000" fill="${p.linear([
      [0, "#2b7f97"],
      [0.2, "#67adb0"],
      [0.4, "#c9d3ae"],
      [0.54, "#fbdfa6"],
      [0.62, "#fbd090"],
    ])}"/>`,
  );
  p.put(
    `<rect x="-40" y="40" width="1280" height="190" fill="#fff4da" filter="url(#wisp)" opacity=".65"/>` +
      `<rect x="-40" y="230" width="1280" height="150" fill="#ffe3ac" filter="url(#wisp)" opacity=".7"/>`,
  );
  strokes(p, 44, [-60, 90, 1240, 330], {
    colours: ["#fff6e0", "#ffe8bd", "#d6e6d6"],
    length: [60, 230],
    width: [1, 4],
    alpha: [0.12, 0.4],
  });
  for (const [x, y, k] of [
    [905, 150, 1],
    [946, 134, 0.8],
    [980, 158, 0.7],
    [880, 176, 0.6],
    [1024, 140, 0.6],
  ])
    p.put(
      `<path d="M${f1(x - 15 * k)} ${f1(y - 5 * k)}q${f1(9 * k)} ${f1(-4 * k)} ${f1(15 * k)} ${f1(5 * k)}` +
        `q${f1(6 * k)} ${f1(-10 * k)} ${f1(16 * k)} ${f1(-6 * k)}" fill="none" stroke="#57605c"` +
        ` stroke-width="${f1(2.4 * k)}" stroke-linecap="round"/>`,
    );
}

/** The parts that light up, in order: [name, painter(lit), points that bound it]. */
function parts(p) {
  const wall = (u0, u1, v0, v1) =>
    [
      [u0, v0],
      [u1, v0],
      [u1, v1],
      [u0, v1],
    ].map(([u, v]) => front(u, v));
  const { half, top } = PORTAL;
  const deepBox = (s, v0, v1) =>
    [
      [s * 18 - 6.4, v0],
      [s * 18 + 6.4, v1],
    ].map(([u, v]) => front(u, v, 9));
  const list = [
    [
      "bibi",
      (lit) => bibiKhanym(p, lit),
      [
        [FAR_DOME[0] - 100, FAR_DOME[1] - 140],
        [FAR_DOME[0] + 100, FAR_DOME[1] + 44],
      ],
    ],
  ];
  list.push(["bays0", (lit) => bays(p, 1, 13, lit), [north(0, 0), north(14, 0), north(0, 15.5), north(14, 15.5)]]);
  list.push(["bays1", (lit) => bays(p, 13.4, 25, lit), [north(13, 0), north(27, 0), north(13, 16), north(27, 16)]]);
  for (const s of [-1, 1]) {
    const n = s < 0 ? "n" : "s";
    list.push([`${n}-minaret`, (lit) => minaret(p, s, lit), [front(s * 26.8 - 3.6, -0.6), front(s * 26.8 + 3.6, 33)]]);
    list.push([`${n}-low`, (lit) => niches(p, s, 0, lit), wall(s * half, s * WING.end, 0, 8.4)]);
    list.push([`${n}-high`, (lit) => niches(p, s, 1, lit), wall(s * half, s * WING.end, 8.2, WING.top)]);
    list.push([`${n}-drum`, (lit) => dome(p, s, "drum", lit), deepBox(s, 12.5, 22.6)]);
    list.push([`${n}-dome`, (lit) => dome(p, s, "dome", lit), deepBox(s, 20.5, 36.5)]);
    if (s < 0) {
      list.push(["left", (lit) => frame(p, "left", lit), wall(-half, -PORTAL.arch, 1, top - 4)]);
      list.push(["iwan", (lit) => iwan(p, lit), wall(-PORTAL.arch - 0.5, PORTAL.arch + 0.5, -0.5, PORTAL.apex + 1)]);
      list.push([
        "spandrels",
        (lit) => spandrels(p, lit),
        wall(-PORTAL.arch - 1.6, PORTAL.arch + 1.6, PORTAL.spring - 1, top - 4),
      ]);
      list.push(["top", (lit) => frame(p, "top", lit), wall(-half, half, top - 5, top)]);
      list.push(["right", (lit) => frame(p, "right", lit), wall(PORTAL.arch, half, 1, top - 4)]);
    }
  }
  return list;
}
const BEHIND = new Set(["n-drum", "n-dome", "s-drum", "s-dome"]);
const slotOf = (name) =>
  name === "bibi" ? "far" : name.startsWith("bays") ? "west" : BEHIND.has(name) ? "domes" : "tiles";

function lights(p) {
  return parts(p).map(([name, paint, points], z) => {
    const [xs, ys] = [points.map((q) => q[0]), points.map((q) => q[1])];
    const [x, y] = [Math.max(-4, Math.floor(Math.min(...xs)) - 5), Math.floor(Math.min(...ys)) - 5];
    const box = [x, y, Math.ceil(Math.max(...xs)) + 6 - x, Math.ceil(Math.max(...ys)) + 6 - y];
    p.sprite(`${name}-open`, box, paint(false));
    p.sprite(`${name}-done`, box, paint(true));
    return () => p.piece(slotOf(name), { at: [0, 0], z, open: `${name}-open`, done: `${name}-done` });
  });
}

/** Where groups gather: [x on the sheet, metres away], the far ones first. */
const CROWD = [
  [450, 90],
  [660, 86],
  [330, 85],
  [770, 80],
  [550, 76],
  [250, 72],
  [880, 68],
  [430, 66],
  [690, 64],
  [330, 60],
  [560, 58],
  [820, 56],
  [230, 54],
  [680, 52],
  [440, 50],
  [930, 49],
  [560, 46.5],
  [330, 45.5],
  [770, 44.5],
];
const LAMPS = [
  [170, 80],
  [985, 78],
  [130, 60],
  [1030, 60],
  [80, 46],
  [1090, 47],
];

function crowd(p) {
  for (let i = 0; i < GROUP_COUNT; i++) p.sprite(`group${i}`, GROUP_BOX, group(i));
  return CROWD.map(([x, away], i) => () => {
    const [sx, sy] = paving(x, away);
    const scale = Math.round(((2.3 * FOCAL) / away / GROWN) * 100) / 100;
    p.piece("people", {
      at: [Math.round(sx), Math.round(sy)],
      scale,
      done: `group${(i * 3) % GROUP_COUNT}`,
      enter: { dx: i % 2 ? 60 : -60, ms: 900 },
    });
  });
}

function lamps(p) {
  for (const lit of [false, true]) p.sprite(lit ? "lamp-lit" : "lamp-dark", LAMP_BOX, lamp(lit));
  return LAMPS.map(([x, away]) => () => {
    const [sx, sy] = paving(x, away);
    p.piece("people", {
      at: [Math.round(sx), Math.round(sy)],
      scale: Math.round((4.4 * FOCAL) / away / 1.4) / 100,
      open: "lamp-dark",
      done: "lamp-lit",
    });
  });
}

/** Travellers and lights take turns, so that each step shows something of both. */
function work(p) {
  const [bright, people, posts] = [lights(p), crowd(p), lamps(p)];
  const total = bright.length + people.length + posts.length;
  const queues = [people, bright, posts].map((list) => ({ list, next: 0 }));
  for (let i = 1; i <= total; i++) {
    const behind = queues.toSorted((a, b) => a.next / a.list.length - b.next / b.list.length)[0];
    behind.list[behind.next++]();
  }
}

export default picture("samarkand", 1420, (p) => {
  p.focus(600, 560);
  p.layer("sky", { depth: 0 }, () => sky(p));
  p.layer("town", { depth: 0.14 }, () => farTown(p));
  p.slot("far");
  p.layer("square", { depth: 0.45 }, () => square(p));
  p.layer("tilya-kori", { depth: 0.3 }, () => tilyaKori(p));
  p.slot("west");
  p.slot("domes");
  p.layer("walls", { depth: 0.4 }, () => walls(p));
  p.slot("tiles");
  p.layer("trees", { depth: 0.42 }, () => {
    for (const [x, y, size] of [
      [985, 752, 130],
      [1052, 764, 190],
      [1128, 770, 140],
      [1196, 790, 230],
    ])
      p.put(`<g transform="translate(${x} ${y})">${walnut(p, size, LEAVES)}</g>`);
  });
  p.layer("shine", { depth: 0.45, show: "after" }, () => {
    pool(p, [600, 800, 420, 50], "#ffe6a6", 0.5, 8);
    strokes(p, 90, [330, 768, 520, 60], {
      colours: ["#5cc0b6", "#fff3cc", "#2f8f9c"],
      length: [14, 60],
      width: [1.5, 3.5],
      alpha: [0.2, 0.5],
    });
  });
  p.layer("shadow", { depth: 0.5 }, () => shadow(p));
  p.slot("people");
  p.layer("dust", { depth: 0.5, show: "before" }, () => {
    p.put(`<path d="M-20 716Q300 726 640 748T1240 740V1020H-20Z" fill="#a08a70" opacity=".32"/>`);
  });
  p.layer("terrace", { depth: 0.95 }, () => terrace(p));
  p.layer("vignette", { depth: 1 }, () => edge(p, "#3a1c12"));
  work(p);
});
