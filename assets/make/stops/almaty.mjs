/** Almaty, clear morning: the tourist train comes in under the snow peaks, and the laboratory lights up. */
import { camera } from "../kit/camera.mjs";
import { glow, vignette } from "../kit/glow.mjs";
import { strokes } from "../kit/land.mjs";
import { picture } from "../kit/picture.mjs";
import { appleTree, bunting, lamp, stall, traveller } from "../kit/platform.mjs";
import { f1, line, polygon } from "../kit/shapes.mjs";
import { boxOf, rails, run, scaleOf, spot, track } from "../kit/track.mjs";
import { vehicle } from "../kit/train.mjs";
import { dab } from "../kit/walnut.mjs";
import { hills, kokTobe, sky, slopes, snow, town } from "./almaty-land.mjs";
import { laboratory, lights } from "./almaty-lab.mjs";

const view = camera({ eye: 8, distance: 100, scale: 13, horizon: 540 });
const main = track(view, [[70, 200], [56, 170], [33, 120], [18, 85], [4, 55], [-7.4, 37], [-12, 30], [-18, 22], [-23, 15]]);
const NOSE = 176;
const PAINT = { body: "#1f7f86", shade: "#125058", band: "#f8e6b8", glass: "#23404a", roof: "#cfd6c6", gear: "#262322" };
/** Metres: the platform reaches from its edge to the square in front, `up` above the rails. */
const PLATFORM = { near: 34, edge: 2.3, up: 1.1 };
const TRAVELLERS = [
  { coat: "#b5402e", dress: true, wave: true }, { coat: "#2f5f66", bag: "#8a4f2c" }, { coat: "#d9a441", dress: true }, { coat: "#5a4a78", bag: "#2f6f6a" },
  { coat: "#3d4a40", wave: true }, { coat: "#c86a3a", dress: true, bag: "#7a2f2a" }, { coat: "#4a6a8a" }, { coat: "#8c3a5c", dress: true },
];

function ground(p) {
  p.put(`<rect x="-20" y="566" width="1240" height="454" fill="${p.linear([[0, "#bcbd7a"], [0.3, "#98a556"], [1, "#66743c"]])}" filter="url(#cut)"/>`);
  strokes(p, 340, [-20, 640, 760, 350], { colours: ["#d9d283", "#6d8240", "#eee6a8", "#4f6634"], length: [6, 22], width: [1, 2.4], alpha: [0.25, 0.65], tilt: 2 });
  const bed = polygon([...run(main, 0, main.length, 3.2, 0, 40), ...run(main, 0, main.length, -3.4, 0, 40).toReversed()]);
  p.put(`<path d="${bed}" fill="${p.linear([[0, "#b9aa90"], [1, "#8f7d66"]])}"/><path d="${bed}" fill="#4f4032" filter="url(#stipple)" opacity=".5"/>`);
  p.put(`<path d="${line(run(main, 0, main.length, -3.4, 0, 40))}" fill="none" stroke="#fff0c8" stroke-width="2" opacity=".6"/>`);
  p.put(rails(main, 0, main.length, { rail: "#4a3b34", sleeper: "#5f4c3e" }, 0.2, 1.5));
}

function platform(p) {
  const { near, edge, up } = PLATFORM;
  const [a, b] = [20, main.length];
  const top = [...run(main, a, b, edge, up, 40), ...run(main, a, b, near, up, 40).toReversed()];
  const face = [...run(main, a, b, edge, up, 40), ...run(main, a, b, edge, 0, 40).toReversed()];
  p.put(`<path d="${polygon(top)}" fill="${p.linear([[0, "#e9d6ae"], [1, "#c9ad7c"]])}" filter="url(#cut)"/>`);
  for (let u = edge + 2; u < near; u += 2.4)
    p.put(`<path d="${line(run(main, a, b, u, up, 30))}" fill="none" stroke="#a88a5e" stroke-width="1.4" opacity=".45"/>`);
  for (let m = 40; m < b; m += 3)
    p.put(`<path d="${line([spot(main, m, edge, up), spot(main, m, near, up)])}" stroke="#a88a5e" stroke-width="1.2" opacity=".35"/>`);
  p.put(`<path d="${polygon(top)}" fill="${p.linear([[0, "#7d5f3c", 0.1], [1, "#7d5f3c", 0.7]])}" filter="url(#stipple)" opacity=".4"/>`);
  p.put(`<path d="${polygon([...run(main, a, b, edge + 0.7, up, 40), ...run(main, a, b, edge + 1.1, up, 40).toReversed()])}" fill="#d8563c" opacity=".8"/>`);
  p.put(`<path d="${polygon(face)}" fill="#7a684f"/><path d="${line(run(main, a, b, edge, up, 40))}" fill="none" stroke="#fff6dc" stroke-width="3"/>`);
}

/** Close to the eye: an apple bough above, tulips of the steppe below. */
function frame(p) {
  const leaves = [["#2c4a2a", "#46702f", "#86a846"], ["#33522a", "#568035", "#a0b84c"]];
  const bough = (t) => [1230 - t * 270, 40 + t * 70];
  p.put(`<path d="M1230 20Q1100 40 960 112Q1110 66 1230 60Z" fill="#4a3425"/>`);
  for (let i = 0; i < 26; i++) {
    const [x, y] = bough(p.random());
    dab(p, x, y + p.between(-14, 74), p.between(20, 34), p.pick(leaves));
  }
  for (let i = 0; i < 11; i++) {
    const [x, y] = bough(p.between(0.02, 0.9));
    const low = y + p.between(10, 62);
    p.put(`<circle cx="${f1(x)}" cy="${f1(low)}" r="11" fill="#b93726"/><circle cx="${f1(x - 3)}" cy="${f1(low - 4)}" r="3.6" fill="#ffc08a"/>`);
  }
  for (let i = 0; i < 120; i++) {
    const x = p.between(330, 1220);
    const [y, h] = [1010 - ((x - 330) / 900) * 40 + p.between(-14, 30), p.between(30, 56)];
    const [w, colour] = [h * 0.2, p.pick(["#c93f2c", "#d8563c", "#e9a63a", "#b0332a"])];
    p.put(`<path d="M${f1(x)} ${f1(y)}q${f1(p.between(-3, 3))} ${f1(-h * 0.5)} 0 ${f1(-h)}M${f1(x)} ${f1(y)}q${f1(-w)} ${f1(-h * 0.3)} ${f1(-w * 1.1)} ${f1(-h * 0.7)}" fill="none" stroke="#42602f" stroke-width="3" stroke-linecap="round"/>` +
      `<path d="M${f1(x - w)} ${f1(y - h * 1.34)}q${f1(w * 0.2)} ${f1(h * 0.1)} ${f1(w * 0.5)} 0q${f1(w * 0.5)} ${f1(-h * 0.16)} ${f1(w)} 0q${f1(w * 0.3)} ${f1(h * 0.1)} ${f1(w * 0.5)} 0q${f1(w * 0.2)} ${f1(h * 0.36)} ${f1(-w)} ${f1(h * 0.38)}q${f1(-w * 1.2)} 0 ${f1(-w)} ${f1(-h * 0.38)}Z" fill="${colour}"/>`);
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
    const cool = p.linear([[0, "#2f4a6c", 0], [0.3, "#2f4a6c", 0.3], [1, "#22375a", 0.5]]);
    p.put(`<rect x="-20" y="380" width="1240" height="640" fill="${cool}"/>`);
  });
  p.layer("sun", { depth: 0.7, show: "after" }, () => glow(p, [330, 520], [620, 330], "#ffe6a6", 0.26));
  p.layer("frame", { depth: 1 }, frame);
  p.layer("vignette", { depth: 1 }, vignette);

  let count = 0;
  const add = (slot, z, { box, svg }, { open = null, enter = {} } = {}) => {
    const names = [["", { box, svg }], ["-open", open]].map(([suffix, it]) => {
      if (it === null) return null;
      p.sprite(`${slot}${count}${suffix}`, it.box, it.svg);
      return `${slot}${count}${suffix}`;
    });
    count++;
    p.piece(slot, { at: [0, 0], z, done: names[0], open: names[1], enter });
  };
  const at = ([x, y], svg, [left, top, right, bottom]) => ({
    box: [x - left, y - top, left + right, top + bottom].map(Math.round),
    svg: `<g transform="translate(${f1(x)} ${f1(y)})">${svg}</g>`,
  });
  const lit = lights(p, view, hallPath).map((light) => () => add("lab", 0, light));
  const trees = [[330, 716, 104], [232, 742, 128], [128, 776, 156], [1030, 912, 240], [722, 940, 150]].map(([x, y, h]) => () =>
    add(y > 850 ? "people" : "orchard", y, at([x, y], appleTree(p, h), [h * 0.55, h * 1.06, h * 0.6, h * 0.1]), {
      open: at([x, y], appleTree(p, h * 0.7, true), [h * 0.3, h * 0.6, h * 0.3, h * 0.1]), enter: { dy: 16 } }));
  const lamps = [96, 122, 144, 160, 172];
  const mast = (m) => [spot(main, m, 8.6, PLATFORM.up), scaleOf(main, m, 8.6) * 5.4];
  const posts = lamps.map((m) => () => {
    const [foot, h] = mast(m);
    add("people", foot[1], at(foot, lamp(h, true), [h * 0.3, h * 1.08, h * 0.3, 6]), { open: at(foot, lamp(h, false), [h * 0.3, h * 1.08, h * 0.3, 6]) });
  });
  const garlands = lamps.slice(1).map((m, i) => () => {
    const [[foot, h], [next, h2]] = [mast(lamps[i]), mast(m)];
    const [a, b] = [[foot[0], foot[1] - h * 0.96], [next[0], next[1] - h2 * 0.96]];
    add("people", next[1] - 1, { box: boxOf([a, b, [b[0], b[1] + h2 * 0.5]], 14), svg: bunting(p, a, b, h * 0.16, h2 * 0.1) }, { enter: { dy: -24 } });
  });
  const groups = [[110, 5], [130, 6], [145, 4.6], [158, 11], [164, 5], [174, 8]].map(([m, u], i) => () => {
    const [x, y] = spot(main, m, u, PLATFORM.up);
    const h = scaleOf(main, m, u) * 1.9;
    const people = [0, 1, 2].slice(0, 2 + (i % 2)).map((k) =>
      `<g transform="translate(${f1((k - 0.8) * h * 0.46)} ${f1((k % 2) * h * 0.12)})">${traveller(h * (1 - 0.08 * k), TRAVELLERS[(i * 3 + k) % TRAVELLERS.length])}</g>`).join("");
    add("people", y, at([x, y], people, [h * 0.8, h * 1.15, h * 1.3, h * 0.25]), { enter: { dx: 60 } });
  });
  const kiosk = () => add("people", 900, at([870, 900], stall(p, 170), [94, 116, 94, 8]), { enter: { dy: 20 } });
  const coaches = Array.from({ length: 7 }, (_, i) => () => {
    const b = i === 0 ? NOSE : NOSE - 16.6 - (i - 1) * 15.6;
    const { svg, points } = vehicle(p, main, b - (i === 0 ? 16 : 15), b, i === 0, PAINT);
    add("train", 100 - i, { svg, box: boxOf(points, 12) }, { enter: { dx: 90, dy: -22, ms: 1100 } });
  });
  const order = [lit[0], trees[2], posts[0], lit[1], groups[0], coaches[0], lit[2], posts[1], garlands[0], trees[1], coaches[1], lit[3], groups[1], posts[2],
    garlands[1], coaches[2], trees[0], lit[4], groups[2], coaches[3], posts[3], garlands[2], kiosk, coaches[4], trees[3], groups[3], lit[5], coaches[5],
    posts[4], groups[4], garlands[3], trees[4], lit[6], groups[5], coaches[6]];
  for (const build of order) build();
});
