/** Horgos, early morning: new electric cars roll through the port gate, and the waiting queue shortens. */
import { camera } from "../kit/camera.mjs";
import { glow, vignette } from "../kit/glow.mjs";
import { person } from "../kit/machines.mjs";
import { carAside, carBehind } from "../kit/motorcar.mjs";
import { land, strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { f1, polygon, ridge } from "../kit/shapes.mjs";
import { boxOf } from "../kit/track.mjs";
import { barrier, booths, gate, hallLights, LANES } from "./horgos-gate.mjs";
import { blueHills, farRoad, farScale, farSteppe, plumes, sky, snow, steppe } from "./horgos-land.mjs";
import { containerTrain, yard } from "./horgos-yard.mjs";

const view = camera({ eye: 11, distance: 100, scale: 13, horizon: 470, centre: 520 });
const ROAD = 8.6;
/** Metres away of the tails of the rows, the last row first. */
const ROWS = [37, 46, 56, 67, 79];
const PAINTS = [
  "#f1ead9",
  "#3f7f8c",
  "#c8502f",
  "#8aa6b0",
  "#e2b04a",
  "#2f4a63",
  "#d9dcd2",
  "#6f9a6a",
  "#a63a36",
  "#b9c7c4",
];
/** The order in which cars leave, as [row, lane]: the tail of the queue draws in, never quite evenly. */
const LEAVING = [
  [0, 0],
  [0, 3],
  [0, 1],
  [1, 0],
  [0, 2],
  [1, 3],
  [1, 2],
  [2, 0],
  [1, 1],
  [2, 3],
  [2, 1],
  [3, 0],
  [2, 2],
  [3, 3],
  [3, 1],
  [4, 0],
  [3, 2],
  [4, 3],
  [4, 1],
  [4, 2],
];

/** Lamps stand beside the left lane at these distances. */
const LAMPS = [31, 41, 54, 71];
/** The last cars have not yet gone far: [right, away] where they roll when the work is done. */
const ROLLING = [
  [-2, 62],
  [6, 80],
  [2, 99],
  [-6, 108],
];

/** Swells of the steppe on the right, one behind the other, with tulips. */
function swells(p) {
  for (const [seed, y, amp, top, bottom] of [
    [91, 716, 46, "#d3c186", "#a3955c"],
    [92, 816, 70, "#c3b272", "#837a48"],
    [93, 938, 90, "#a79a5a", "#565534"],
  ]) {
    const crest = ridge(seed, y, amp, 0.0042, { from: -40, shape: (v, x) => (v * Math.abs(x - 520)) / 420 });
    land(p, crest, {
      top,
      bottom,
      shade: "#5a5230",
      crest: "#fff0bd",
      contours: 4,
      stipple: 0.35,
      streaks: 0.14,
      base: 1020,
    });
    strokes(p, 80, [-20, y - 10, 1240, 90], {
      colours: ["#efe0a4", "#7d7a48", "#5f643c"],
      length: [6, 18],
      alpha: [0.35, 0.8],
      tilt: 7,
    });
  }
  for (let i = 0; i < 70; i++) {
    const [x, y] = [p.between(850, 1180), p.between(830, 960)];
    p.put(
      `<path d="M${f1(x)} ${f1(y)}v-9" stroke="#5d6a3a" stroke-width="1.8"/>` +
        `<ellipse cx="${f1(x)}" cy="${f1(y - 11)}" rx="3.4" ry="4.4"` +
        ` fill="${p.pick(["#cf4a31", "#e3a23c", "#d8563c"])}"/>`,
    );
  }
}

function road(p) {
  const at = (x, z) => view.project([x, 0, z]);
  const strip = (x0, x1, z0 = 16, z1 = 200) => polygon([at(x0, z0), at(x1, z0), at(x1, z1), at(x0, z1)]);
  p.put(
    `<path d="${strip(-ROAD - 1.2, ROAD + 1.2)}" fill="#c9b68e"/>` +
      `<path d="${strip(-ROAD, ROAD)}" fill="${p.linear([
        [0, "#a8a29a"],
        [0.3, "#8b8a8c"],
        [1, "#5f636b"],
      ])}"/>`,
  );
  p.put(
    `<path d="${strip(-ROAD, ROAD)}" fill="#23262e" filter="url(#stipple)" opacity=".18"/>` +
      `<path d="${strip(-ROAD, ROAD)}" fill="#000" filter="url(#streaks)" opacity=".2"/>`,
  );
  for (const x of [-ROAD + 0.4, ROAD - 0.6]) p.put(`<path d="${strip(x, x + 0.2)}" fill="#f6ecd2"/>`);
  for (const x of [-4, 0, 4])
    for (let z = 17; z < 86; z += 6)
      p.put(`<path d="${strip(x - 0.09, x + 0.09, z, z + 3)}" fill="#f6ecd2"` + ` opacity=".9"/>`);
  for (const x of LANES) {
    const arrow = [
      [-0.14, 28.4],
      [0.14, 28.4],
      [0.14, 31],
      [0.5, 31],
      [0, 33.4],
      [-0.5, 31],
      [-0.14, 31],
    ].map(([a, z]) => at(x + a, z));
    p.put(`<path d="${polygon(arrow)}" fill="#f6ecd2" opacity=".85"/>`);
  }
}

/** Lamp posts beside the left lane, the far ones first. */
function lamps(p) {
  for (const z of LAMPS.toReversed()) {
    const [[x, y], [, top]] = [view.project([-ROAD - 0.6, 0, z]), view.project([-ROAD - 0.6, 7, z])];
    const h = y - top;
    p.put(
      `<path d="M${f1(x - h * 0.012)} ${f1(y)}V${f1(top)}` +
        `q${f1(h * 0.02)} ${f1(-h * 0.08)} ${f1(h * 0.22)} ${f1(-h * 0.08)}" fill="none" stroke="#4d5566"` +
        ` stroke-width="${f1(h * 0.022)}"/>` +
        `<path d="M${f1(x + h * 0.14)} ${f1(top - h * 0.08)}h${f1(h * 0.16)}l${f1(-h * 0.03)} ${f1(h * 0.03)}` +
        `h${f1(-h * 0.11)}Z" fill="#f6ecd2"/>`,
    );
  }
}

/** A herder on horseback with a few sheep, on the steppe beside the road. */
function herder(p) {
  const sheep = Array.from({ length: 11 }, () => {
    const [dx, dy] = [p.between(-120, -24), p.between(-18, 22)];
    const r = 8 + dy * 0.06;
    return [
      dy,
      `<g transform="translate(${f1(dx)} ${f1(dy)})"><path` +
        ` d="M${f1(-r * 0.6)} 0v5M${f1(r * 0.6)} 0v5" stroke="#3d3128" stroke-width="2"/>` +
        `<ellipse cx="0" cy="${f1(-r * 0.4)}" rx="${f1(r)}" ry="${f1(r * 0.62)}" fill="#f1e3c6"/>` +
        `<ellipse cx="${f1(r * 0.2)}" cy="${f1(-r * 0.1)}" rx="${f1(r * 0.7)}" ry="${f1(r * 0.34)}"` +
        ` fill="#b9a284"/><circle cx="${f1(r)}" cy="${f1(-r * 0.55)}" r="${f1(r * 0.32)}" fill="#4a3a2e"/>` +
        `</g>`,
    ];
  })
    .toSorted((a, b) => a[0] - b[0])
    .map(([, svg]) => svg)
    .join("");
  const horse =
    `<path d="M-24 0l2 -22q-4 -12 6 -14h26q6 -12 14 -18l4 -3l1 5l7 7l-3 3l-7 -2q-4 8 -8 14l-2 8l3 22h-4l-5 -19` +
    `l-20 -1l-6 8l-3 12h-4l1 -14l-1 14Z" fill="#4a3326"/>` +
    `<path d="M-22 -34q-10 4 -8 20" fill="none" stroke="#2f2018" stroke-width="4" stroke-linecap="round"/>` +
    `<g transform="translate(2 -30)">${person(34, 0, "#7a3328", "#efe0c0")}</g>`;
  return `<ellipse cx="0" cy="2" rx="40" ry="4" fill="#2f2a1c" opacity=".4"/>${sheep}${horse}`;
}

export default picture("horgos", 8044, (p) => {
  p.focus(590, 580);
  p.layer("sky", { depth: 0 }, sky);
  p.layer("snow", { depth: 0.07 }, snow);
  p.layer("blue", { depth: 0.14 }, blueHills);
  p.layer("far-steppe", { depth: 0.24 }, farSteppe);
  p.layer("steppe", { depth: 0.4 }, (q) => {
    steppe(q);
    swells(q);
    road(q);
    q.put(`<g transform="translate(1000 792) scale(1.05)">${herder(q)}</g>`);
  });
  const train = containerTrain(p);
  p.layer("yard", { depth: 0.46 }, (q) => {
    yard(q);
    q.put(train.wagons);
  });
  p.slot("train");
  p.layer("gate", { depth: 0.5 }, (q) => {
    gate(q, view);
    booths(q, view);
    lamps(q);
  });
  p.layer("chill", { depth: 0.5, show: "before" }, () => {
    const cool = p.linear([
      [0, "#3c5a86", 0],
      [0.2, "#3c5a86", 0.2],
      [1, "#22365c", 0.5],
    ]);
    p.put(`<rect x="-20" y="500" width="1240" height="520" fill="${cool}"/>`);
  });
  p.layer("first-sun", { depth: 0.5, show: "after" }, () => {
    glow(p, [560, 740], [520, 240], "#ffd98c", 0.36);
    // The sun has come over the ridge: the lamps throw long shadows over the empty lanes.
    for (const z of LAMPS) {
      const [a, b, c] = [
        view.project([-ROAD - 0.6, 0, z]),
        view.project([ROAD + 5, 0, z * 0.86]),
        view.project([ROAD + 5, 0, z * 0.85]),
      ];
      p.put(`<path d="${polygon([a, b, c])}" fill="#2b3350" opacity=".3"/>`);
    }
  });
  p.slot("queue");
  p.layer("plumes", { depth: 1 }, plumes);
  p.layer("vignette", { depth: 1 }, vignette);

  let count = 0;
  const add = (slot, z, done, open, enter = {}) => {
    const names = [done, open].map((it, i) => {
      if (it === null) return null;
      p.sprite(`${slot}${count}-${i}`, it.box, it.svg);
      return `${slot}${count}-${i}`;
    });
    count++;
    p.piece(slot, { at: [0, 0], z, done: names[0], open: names[1], enter });
  };
  const beyond = farRoad(LEAVING.length + 2)
    .slice(1, -1)
    .toReversed();
  const cars = LEAVING.map(([row, lane], i) => () => {
    const paint = PAINTS[(row * 3 + lane * 7 + i) % PAINTS.length];
    const { svg, points } = carBehind(
      view,
      LANES[lane] + p.between(-0.25, 0.25),
      ROWS[row] + p.between(-0.9, 0.9),
      paint,
    );
    const [x, y] = beyond[i];
    const w = 54 * farScale(y);
    const rolling = ROLLING[LEAVING.length - 1 - i];
    const way = (beyond[i + 1] ?? beyond[i - 1])[0] > x === i + 1 < beyond.length ? -1 : 1;
    const far = {
      box: [x - w * 0.7, y - w * 0.5, w * 1.4, w * 0.7].map(Math.round),
      svg: `<g` + ` transform="translate(${f1(x)} ${f1(y + w * 0.1)})">${carAside(w, paint, way)}</g>`,
    };
    const ahead = rolling && carBehind(view, ...rolling, paint);
    add(
      "queue",
      1000 - ROWS[row] * 4,
      ahead ? { svg: ahead.svg, box: boxOf(ahead.points, 8) } : far,
      { svg, box: boxOf(points, 8) },
      { dy: 14 },
    );
  });
  const arms = LANES.map((_, i) => () => add("queue", 100, barrier(view, i, true), barrier(view, i, false)));
  const lights = () => add("queue", 50, hallLights(p, view), null);
  const loads = train.loads.map(
    ({ done, open }) =>
      () =>
        add("train", 0, done, open, { dy: -70 }),
  );
  const engine = () => add("train", 0, train.engine, null, { dx: 160, ms: 1200 });
  const order = [
    arms[0],
    ...cars.slice(0, 3),
    loads[0],
    ...cars.slice(3, 6),
    arms[3],
    loads[1],
    ...cars.slice(6, 10),
    loads[2],
    arms[1],
    ...cars.slice(10, 14),
    loads[3],
    ...cars.slice(14, 17),
    arms[2],
    engine,
    ...cars.slice(17),
    lights,
  ];
  for (const build of order) build();
});
