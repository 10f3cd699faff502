/** Almaty, clear morning: the tourist train comes in under the snow peaks, and the laboratory lights up. */
import { glow, vignette } from "../kit/glow.mjs";
import { picture } from "../kit/picture.mjs";
import { appleTree, bunting, lamp, stall, traveller } from "../kit/platform.mjs";
import { f1 } from "../kit/shapes.mjs";
import { boxOf, scaleOf, spot } from "../kit/track.mjs";
import { vehicle } from "../kit/rail-vehicle.mjs";
import { hills, kokTobe, sky, slopes, snow, town } from "./almaty-land.mjs";
import { laboratory, lights } from "./almaty-lab.mjs";
import { frame, ground, main, platform, PLATFORM, view } from "./almaty-square.mjs";

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
