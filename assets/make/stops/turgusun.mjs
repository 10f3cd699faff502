/** Turgusun: dusk in a valley of the Altai. The sluices open one by one and the valley's lamps come on. */
import { picture } from "../kit/picture.mjs";
import { pool } from "../kit/thin-light.mjs";
import { vignette } from "../kit/vignette.mjs";
import { BAYS, crestLamp, dam, galleryWindow, gateSprites, hallWindow, powerhouse } from "./turgusun-dam.mjs";
import { lightSprites } from "./turgusun-lights.mjs";
import { riverBed, riverFull, shores } from "./turgusun-river.mjs";
import { farPeaks, farWoods, foreground, pylons, sky, slopes } from "./turgusun-valley.mjs";

const HOUSES = [
  ["barn", 250, 742, 0.72],
  ["cabin", 176, 772, 0.8],
  ["barn", 752, 832, 0.85],
  ["cabin", 1046, 768, 0.85],
  ["hut", 880, 772, 0.78],
  ["barn", 965, 862, 1],
  ["cabin", 826, 894, 1.02],
  ["hut", 1080, 898, 1.05],
  ["cabin", 98, 862, 0.95],
];
const LAMPS = [
  [300, 716, 0.62],
  [1120, 758, 0.8],
  [970, 772, 0.8],
  [820, 812, 0.9],
  [708, 872, 1],
  [900, 918, 1.1],
  [226, 806, 0.8],
  [170, 880, 1],
  [1010, 920, 1.1],
];

function pieces(p) {
  lightSprites(p);
  gateSprites(p);
  const two = (slot, name, at, scale, enter = {}) =>
    p.piece(slot, { at, scale, open: `${name}-dark`, done: `${name}-lit`, enter });
  const order = [2, 3, 1, 4, 0, 5];
  for (let i = 0; i < BAYS; i++) {
    p.piece("gates", {
      at: [0, 0],
      z: i,
      open: `gate${order[i]}-closed`,
      done: `gate${order[i]}-open`,
      enter: { dy: -26, ms: 900 },
    });
    two("crest", "gallery", galleryWindow(order[i]), 1);
    if (i < 3) two("village", "hall", hallWindow(i), 1);
    for (let k = 0; k < (i % 2 ? 1 : 2); k++)
      two(
        "village",
        HOUSES[Math.ceil(i * 1.5) + k][0],
        HOUSES[Math.ceil(i * 1.5) + k].slice(1, 3),
        HOUSES[Math.ceil(i * 1.5) + k][3],
      );
    two("crest", "lamp", crestLamp(i), 0.7);
    for (let k = 0; k < (i % 2 ? 2 : 1); k++)
      two("village", "lamp", LAMPS[Math.floor(i * 1.5) + k].slice(0, 2), LAMPS[Math.floor(i * 1.5) + k][2]);
  }
}

export default picture("turgusun", 4980, (p) => {
  p.focus(580, 560);
  pieces(p);
  p.layer("sky", { depth: 0 }, () => sky(p));
  p.layer("far-peaks", { depth: 0.08 }, () => farPeaks(p));
  p.layer("far-woods", { depth: 0.18 }, () => farWoods(p));
  p.layer("dam", { depth: 0.3 }, () => dam(p));
  p.slot("crest");
  p.layer("slopes", { depth: 0.36 }, () => {
    pylons(p);
    slopes(p);
  });
  p.layer("river-bed", { depth: 0.5 }, () => riverBed(p));
  p.layer("river-full", { depth: 0.5, show: "after" }, () => riverFull(p));
  p.slot("gates");
  p.layer("shores", { depth: 0.58 }, () => {
    powerhouse(p);
    shores(p);
  });
  p.slot("village");
  p.layer("front", { depth: 0.85 }, () => foreground(p));
  p.layer("cold", { depth: 0.5, show: "before" }, () =>
    p.put(
      `<rect y="400" width="1200" height="600" fill="${p.linear([
        [0, "#1c2a55", 0],
        [0.2, "#1c2a55", 0.12],
        [1, "#141f45", 0.26],
      ])}"/>`,
    ),
  );
  p.layer("warmth", { depth: 0.6, show: "after" }, () => {
    for (const [box, alpha] of [
      [[930, 830, 330, 130], 0.26],
      [[180, 800, 200, 100], 0.22],
    ])
      p.put(pool(box, "#ffb257", alpha, 7));
  });
  p.layer("vignette", { depth: 1 }, () => vignette(p, "#0a1028"));
});
