/** Almaty, clear morning: the tourist train comes in under the snow peaks, and the laboratory lights up. */
import { camera } from "../kit/camera.mjs";
import { glow, vignette } from "../kit/glow.mjs";
import { strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { appleTree, bunting, lamp, stall, traveller } from "../kit/platform.mjs";
import { f1, line, polygon } from "../kit/shapes.mjs";
import { boxOf, rails, run, scaleOf, spot, track } from "../kit/track.mjs";
import { vehicle } from "../kit/rail-vehicle.mjs";
import { canopy, dab } from "../kit/walnut.mjs";
import { hills, kokTobe, sky, slopes, snow, town } from "./almaty-land.mjs";
import { laboratory, lights } from "./almaty-lab.mjs";

const view = camera({ eye: 8, distance: 100, scale: 13, horizon: 540 });
const main = track(view, [
  [70, 200],
  [56, 170],
  [33, 120],
  [18, 85],
  [4, 55],
  [-7.4, 37],
  [-12, 30],
  [-18, 22],
  [-23, 15],
]);
/** Leaves, lamps and people are stored at this share of full fineness; the train is not. */
const SOFT = 0.8;
const NOSE = 176;
const PAINT = {
  body: "#1f7f86",
  shade: "#125058",
  band: "#f8e6b8",
  glass: "#23404a",
  roof: "#cfd6c6",
  gear: "#262322",
};
/** Metres: the platform begins `edge` beside the rails, `up` above them, and becomes the square in front of us. */
const PLATFORM = { edge: 2.3, up: 1.1, lines: 60 };
const TRAVELLERS = [
  { coat: "#b5402e", dress: true, wave: true },
  { coat: "#2f5f66", bag: "#8a4f2c" },
  { coat: "#d9a441", dress: true },
  { coat: "#5a4a78", bag: "#2f6f6a" },
  { coat: "#3d4a40", wave: true },
  { coat: "#c86a3a", dress: true, bag: "#7a2f2a" },
  { coat: "#4a6a8a" },
  { coat: "#8c3a5c", dress: true },
];

const HEDGE = [
  ["#3d5f3c", "#5a8044", "#9ab356"],
  ["#45683c", "#6f8f48", "#b3bd62"],
];

function ground(p) {
  p.put(
    `<rect x="-20" y="566" width="1240" height="454"` +
      ` fill="${p.linear([
        [0, "#bcbd7a"],
        [0.3, "#98a556"],
        [1, "#66743c"],
      ])}" filter="url(#cut)"/>`,
  );
  strokes(p, 340, [-20, 640, 760, 350], {
    colours: ["#d9d283", "#6d8240", "#eee6a8", "#4f6634"],
    length: [6, 22],
    width: [1, 2.4],
    alpha: [0.25, 0.65],
    tilt: 2,
  });
  canopy(p, {
    box: [-20, 574, 1240, 22],
    r: () => 9,
    palettes: HEDGE,
    tall: 0.25,
    keep: (x) => (Math.sin(x * 0.03) > -0.5 ? 0.9 : 0.2),
  });
  canopy(p, {
    box: [470, 612, 420, 44],
    r: (y) => 12 + (y - 612) * 0.1,
    palettes: HEDGE,
    tall: 0.3,
    keep: (x, y) => (x < 900 - (y - 600) * 4.5 ? 0.8 : 0),
  });
  const bed = polygon([
    ...run(main, 0, main.length, 3.2, 0, 40),
    ...run(main, 0, main.length, -3.4, 0, 40).toReversed(),
  ]);
  p.put(
    `<path d="${bed}" fill="${p.linear([
      [0, "#b9aa90"],
      [1, "#8f7d66"],
    ])}"/>` + `<path d="${bed}" fill="#4f4032" filter="url(#stipple)" opacity=".5"/>`,
  );
  p.put(
    `<path d="${line(run(main, 0, main.length, -3.4, 0, 40))}" fill="none" stroke="#fff0c8"` +
      ` stroke-width="2" opacity=".6"/>`,
  );
  p.put(rails(main, 0, main.length, { rail: "#4a3b34", sleeper: "#5f4c3e" }, 0.2, 1.5));
}

function platform(p) {
  const { edge, up, lines } = PLATFORM;
  const [a, b] = [14, main.length];
  const rim = run(main, a, b, edge, up, 40);
  const top = polygon([[1240, rim[0][1] + 2], ...rim, [-40, 1040], [1240, 1040]]);
  const face = [...rim, ...run(main, a, b, edge, 0, 40).toReversed()];
  p.def(`<clipPath id="square"><path d="${top}"/></clipPath>`);
  p.put(
    `<path d="${top}" fill="${p.linear([
      [0, "#efe0bc"],
      [0.4, "#dec496"],
      [1, "#b8965f"],
    ])}"` + ` filter="url(#cut)"/><g clip-path="url(#square)">`,
  );
  // Paving runs straight away from us; joints across it grow denser with distance.
  for (let x = -lines; x <= lines; x += 2.4)
    p.put(
      `<path d="${line([view.project([x, up, 14]), view.project([x, up, 240])])}" stroke="#9c7c4e"` +
        ` stroke-width="1.4" opacity=".3"/>`,
    );
  for (let z = 14; z < 200; z *= 1.09) {
    const [, y] = view.project([0, up, z]);
    p.put(`<path d="M-20 ${f1(y)}H1220" stroke="#9c7c4e" stroke-width="${f1(30 / z)}" opacity=".4"/>`);
  }
  for (let i = 0; i < 90; i++) {
    const [x, z] = [p.between(-20, 40), p.between(18, 90)];
    const tile = [
      [x, z],
      [x + 2.4, z],
      [x + 2.4, z * 1.07],
      [x, z * 1.07],
    ].map(([tx, tz]) => view.project([tx, up, tz]));
    p.put(
      `<path d="${polygon(tile)}" fill="${p.pick(["#fff2d0", "#b98f58", "#cfa06c"])}"` +
        ` opacity="${p.between(0.15, 0.4).toFixed(2)}"/>`,
    );
  }
  p.put(
    `<path d="${top}" fill="${p.linear([
      [0, "#7d5f3c", 0],
      [1, "#6b4a2a", 0.7],
    ])}"` + ` filter="url(#stipple)" opacity=".4"/>`,
  );
  const safety = polygon([...run(main, a, b, edge + 0.7, up, 40), ...run(main, a, b, edge + 1.1, up, 40).toReversed()]);
  p.put(`<path d="${safety}" fill="#d8563c" opacity=".8"/></g>`);
  p.put(
    `<path d="${polygon(face)}" fill="#7a684f"/><path d="${line(rim)}" fill="none" stroke="#fff6dc"` +
      ` stroke-width="3"/>`,
  );
}

/** Close to the eye: an apple bough above, tulips of the steppe below. */
function frame(p) {
  const leaves = [
    ["#2c4a2a", "#46702f", "#86a846"],
    ["#33522a", "#568035", "#a0b84c"],
  ];
  const bough = (t) => [1230 - t * 270, 40 + t * 70];
  p.put(`<path d="M1230 20Q1100 40 960 112Q1110 66 1230 60Z" fill="#4a3425"/>`);
  for (let i = 0; i < 26; i++) {
    const [x, y] = bough(p.random());
    dab(p, x, y + p.between(-14, 74), p.between(20, 34), p.pick(leaves));
  }
  for (let i = 0; i < 11; i++) {
    const [x, y] = bough(p.between(0.02, 0.9));
    const low = y + p.between(10, 62);
    p.put(
      `<circle cx="${f1(x)}" cy="${f1(low)}" r="11" fill="#b93726"/>` +
        `<circle cx="${f1(x - 3)}" cy="${f1(low - 4)}" r="3.6" fill="#ffc08a"/>`,
    );
  }
  for (let i = 0; i < 120; i++) {
    const x = p.between(330, 1220);
    const [y, h] = [1010 - ((x - 330) / 900) * 40 + p.between(-14, 30), p.between(30, 56)];
    const [w, colour] = [h * 0.2, p.pick(["#c93f2c", "#d8563c", "#e9a63a", "#b0332a"])];
    p.put(
      `<path d="M${f1(x)} ${f1(y)}q${f1(p.between(-3, 3))} ${f1(-h * 0.5)} 0 ${f1(-h)}M${f1(x)} ${f1(y)}q${f1(-w)} ${f1(-h * 0.3)} ${f1(-w * 1.1)} ${f1(-h * 0.7)}" fill="none" stroke="#42602f" stroke-width="3" stroke-linecap="round"/>` +
        `<path d="M${f1(x - w)} ${f1(y - h * 1.34)}q${f1(w * 0.2)} ${f1(h * 0.1)} ${f1(w * 0.5)} 0q${f1(w * 0.5)} ${f1(-h * 0.16)} ${f1(w)} 0q${f1(w * 0.3)} ${f1(h * 0.1)} ${f1(w * 0.5)} 0q${f1(w * 0.2)} ${f1(h * 0.36)} ${f1(-w)} ${f1(h * 0.38)}q${f1(-w * 1.2)} 0 ${f1(-w)} ${f1(-h * 0.38)}Z" fill="${colour}"/>`,
    );
  }
}

export default picture("almaty", 7244, (p) => {
  p.focus(600, 590);
  let hallPath = "";
  p.layer("sky", { depth: 0 }, sky);
  p.layer("snow", { depth: 0.07 }, snow);
  p.layer("slopes", { depth: 0.12 }, slopes);
  p.layer("hills", { depth: 0.2 }, hills);
  p.layer("kok-tobe", { depth: 0.28 }, kokTobe);
  p.layer("town", { depth: 0.36 }, (q) => {
    town(q);
    ground(q);
    hallPath = laboratory(q, view);
  });
  p.slot("lab");
  p.slot("orchard");
  p.slot("train");
  p.layer("platform", { depth: 0.7 }, platform);
  p.slot("people");
  p.layer("shade", { depth: 0.7, show: "before" }, () => {
    const cool = p.linear([
      [0, "#2f4a6c", 0],
      [0.3, "#2f4a6c", 0.22],
      [1, "#22375a", 0.46],
    ]);
    p.put(`<rect x="-20" y="500" width="1240" height="520" fill="${cool}"/>`);
  });
  p.layer("sun", { depth: 0.7, show: "after" }, () => glow(p, [300, 480], [560, 300], "#ffe6a6", 0.15));
  p.layer("frame", { depth: 1 }, frame);
  p.layer("vignette", { depth: 1 }, vignette);

  let count = 0;
  const add = (slot, z, { box, svg }, { open = null, enter = {} } = {}) => {
    const fine = slot === "train" ? 1 : SOFT;
    const names = [
      ["", { box, svg }],
      ["-open", open],
    ].map(([suffix, it]) => {
      if (it === null) return null;
      p.sprite(
        `${slot}${count}${suffix}`,
        it.box.map((n) => n * fine),
        `<g` + ` transform="scale(${fine})">${it.svg}</g>`,
      );
      return `${slot}${count}${suffix}`;
    });
    count++;
    p.piece(slot, { at: [0, 0], scale: 1 / fine, z, done: names[0], open: names[1], enter });
  };
  const at = ([x, y], svg, [left, top, right, bottom]) => ({
    box: [x - left, y - top, left + right, top + bottom].map(Math.round),
    svg: `<g transform="translate(${f1(x)} ${f1(y)})">${svg}</g>`,
  });
  const lit = lights(p, view, hallPath).map((light) => () => add("lab", 0, light));
  const trees = [
    [330, 722, 92],
    [240, 742, 108],
    [128, 780, 140],
    [1030, 912, 240],
    [722, 940, 150],
  ].map(
    ([x, y, h]) =>
      () =>
        add(y > 850 ? "people" : "orchard", y, at([x, y], appleTree(p, h), [h * 0.55, h * 1.06, h * 0.6, h * 0.1]), {
          open: at([x, y], appleTree(p, h * 0.7, true), [h * 0.3, h * 0.6, h * 0.3, h * 0.1]),
          enter: { dy: 16 },
        }),
  );
  const lamps = [96, 122, 144, 160, 172];
  const mast = (m) => [spot(main, m, 8.6, PLATFORM.up), scaleOf(main, m, 8.6) * 5.4];
  const posts = lamps.map((m) => () => {
    const [foot, h] = mast(m);
    add("people", foot[1], at(foot, lamp(h, true), [h * 0.3, h * 1.08, h * 0.3, 6]), {
      open: at(foot, lamp(h, false), [h * 0.3, h * 1.08, h * 0.3, 6]),
    });
  });
  const garlands = lamps.slice(1).map((m, i) => () => {
    const [[foot, h], [next, h2]] = [mast(lamps[i]), mast(m)];
    const [a, b] = [
      [foot[0], foot[1] - h * 0.96],
      [next[0], next[1] - h2 * 0.96],
    ];
    add(
      "people",
      next[1] - 1,
      { box: boxOf([a, b, [b[0], b[1] + h2 * 0.5]], 14), svg: bunting(p, a, b, h * 0.16, h2 * 0.1) },
      { enter: { dy: -24 } },
    );
  });
  // A last lamp stands across the square; two more garlands swing over to it.
  const across = [1072, 796, 196];
  const lastLamp = () => {
    const [x, y, h] = across;
    const box = [h * 0.3, h * 1.08, h * 0.3, 6];
    add("people", y, at([x, y], lamp(h, true), box), { open: at([x, y], lamp(h, false), box) });
  };
  const swings = [3, 4].map((i) => () => {
    const [[fx, fy], h] = mast(lamps[i]);
    const [a, b] = [
      [fx, fy - h * 0.96],
      [across[0], across[1] - across[2] * 0.96],
    ];
    add(
      "people",
      across[1] + i,
      { box: boxOf([a, [a[0], a[1] + 90], b], 22), svg: bunting(p, a, b, 34 + i * 8, 20) },
      { enter: { dy: -24 } },
    );
  });
  const signal = () => {
    const post = (top, bottom) =>
      `<path d="M-3 0V-92H3V0Z" fill="#3b4a4a"/>` +
      `<path d="M-11 -128h22v40h-22Z" fill="#25302f"/>` +
      `<circle cx="0" cy="-117" r="7" fill="${top}"/><circle cx="0" cy="-99" r="7" fill="${bottom}"/>`;
    const shine = (y, colour) =>
      `<circle cx="0" cy="${y}" r="16" fill="${colour}" opacity=".5"` + ` filter="url(#blur4)"/>`;
    const box = [34, 150, 34, 6];
    add("orchard", 830, at([206, 858], shine(-99, "#9dffb0") + post("#4a2a26", "#7dffa0"), box), {
      open: at([206, 858], shine(-117, "#ff6a4a") + post("#ff5a3c", "#1f3a2a"), box),
    });
  };
  const groups = [
    [110, 5],
    [130, 6],
    [145, 4.6],
    [158, 11],
    [164, 5],
    [174, 8],
  ].map(([m, u], i) => () => {
    const [x, y] = spot(main, m, u, PLATFORM.up);
    const h = scaleOf(main, m, u) * 1.9;
    const people = [0, 1, 2]
      .slice(0, 2 + (i % 2))
      .map(
        (k) =>
          `<g transform="translate(${f1((k - 0.8) * h * 0.46)} ${f1((k % 2) * h * 0.12)})">${traveller(h * (1 - 0.08 * k), TRAVELLERS[(i * 3 + k) % TRAVELLERS.length])}</g>`,
      )
      .join("");
    add("people", y, at([x, y], people, [h * 0.8, h * 1.15, h * 1.3, h * 0.25]), { enter: { dx: 60 } });
  });
  const kiosk = () => add("people", 900, at([870, 900], stall(p, 170), [94, 116, 94, 8]), { enter: { dy: 20 } });
  const coaches = Array.from({ length: 7 }, (_, i) => () => {
    const b = i === 0 ? NOSE : NOSE - 16.6 - (i - 1) * 15.6;
    const { svg, points } = vehicle(p, main, b - (i === 0 ? 16 : 15), b, i === 0, PAINT);
    add("train", 100 - i, { svg, box: boxOf(points, 12) }, { enter: { dx: 90, dy: -22, ms: 1100 } });
  });
  const order = [
    signal,
    lit[0],
    trees[2],
    posts[0],
    lit[1],
    groups[0],
    coaches[0],
    lit[2],
    posts[1],
    garlands[0],
    trees[1],
    coaches[1],
    lit[3],
    groups[1],
    posts[2],
    garlands[1],
    coaches[2],
    trees[0],
    lit[4],
    groups[2],
    coaches[3],
    posts[3],
    garlands[2],
    kiosk,
    coaches[4],
    trees[3],
    groups[3],
    lit[5],
    coaches[5],
    posts[4],
    groups[4],
    lastLamp,
    swings[0],
    garlands[3],
    trees[4],
    lit[6],
    swings[1],
    groups[5],
    coaches[6],
  ];
  for (const build of order) build();
});
