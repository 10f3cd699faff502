/** The pieces of Xi'an in their order: first lanterns, painted panels, crates, loads of the camels, the engine. */
import { bale, cloth, lantern, roll } from "./xian-caravan.mjs";
import {
  CARRIAGES,
  crate,
  engine,
  mural,
  MURALS,
  PANEL,
  PANELS,
  RAIL,
  scroll,
  SCROLL_AT,
  TRAIN_LENGTH,
} from "./xian-train.mjs";

const CLOTHS = [
  ["#b5342f", "#e6bd62", "#5b2430"],
  ["#2f6b70", "#f0d9a8", "#b5342f"],
  ["#8f3a52", "#e6bd62", "#2f4a5c"],
];
const LANTERNS = [
  [572, 489],
  [808, 489],
  [606, 425],
  [774, 425],
  [632, 572],
  [748, 572],
  [508, 484],
  [872, 484],
];
const CRATES = [
  [632, 52, 38, "#c98a52"],
  [690, 56, 46, "#b5734a"],
  [748, 54, 36, "#d19a62"],
  [662, 46, 32, "#c27f52"],
  [722, 48, 34, "#b98250"],
];

export function load(p, camels) {
  p.sprite("lantern", [-36, -20, 72, 74], lantern(p, false));
  p.sprite("lantern-lit", [-36, -20, 72, 74], lantern(p, true));
  for (const kind of MURALS) p.sprite(kind, [-2, -PANEL.h - 2, PANEL.w + 4, PANEL.h + 4], mural(p, kind));
  p.sprite("scroll", [-1, -17, TRAIN_LENGTH + 2, 19], scroll());
  p.sprite("engine", [-4, -122, 416, 126], engine(p));
  for (const [i, colours] of CLOTHS.entries()) {
    p.sprite(`cloth${i}`, [-90, -186, 170, 120], cloth(p, colours));
    p.sprite(`roll${i}`, [-90, -12, 170, 52], roll(p, colours));
  }
  p.sprite("bales", [-78, -146, 150, 96], bale(p, -36, -62, 62, 60, "#c9935c") + bale(p, 30, -60, 58, 54, "#b07a50"));
  p.sprite(
    "bales-waiting",
    [-84, -20, 170, 68],
    bale(p, -36, 38, 62, 50, "#c9935c") + bale(p, 34, 42, 58, 46, "#b07a50"),
  );

  const light = ([x, y]) => p.piece("lanterns", { at: [x, y], open: "lantern", done: "lantern-lit" });
  const paint = (car, at, i) =>
    p.piece("train", { at: [CARRIAGES[car] + PANELS[at], PANEL.y], done: MURALS[i], enter: { dy: 10 } });
  const stow = (i) => {
    const [x, w, h, colour] = CRATES[i];
    const name = `crate${i}`;
    p.sprite(name, [-w / 2 - 3, -h - 3, w + 6, h + 4], crate(p, w, h, colour));
    p.sprite(
      `${name}-waiting`,
      [-w / 2 - 3, 28 - h, w + 6, h + 4],
      `<g transform="translate(0 31)">${crate(p, w, h, colour)}</g>`,
    );
    const high = i > 2 ? 38 + (i - 3) * 4 : 0;
    p.piece("train", {
      at: [x, RAIL - 24 - high],
      open: i > 2 ? null : `${name}-waiting`,
      done: name,
      z: 800 + i,
      enter: { dy: -26 },
    });
  };
  const saddle = (i) => {
    const [x, y, s] = camels[i];
    p.piece("loads", { at: [x, y], scale: s, open: `roll${i % 3}`, done: `cloth${i % 3}`, z: y, enter: { dy: 20 } });
  };
  const pack = (i) => {
    const [x, y, s] = camels[i];
    p.piece("loads", { at: [x, y], scale: s, open: "bales-waiting", done: "bales", z: y + 1, enter: { dy: 26 } });
  };

  light(LANTERNS[0]);
  light(LANTERNS[1]);
  paint(1, 0, 0);
  paint(1, 1, 1);
  paint(1, 2, 2);
  saddle(2);
  saddle(1);
  pack(2);
  pack(1);
  stow(0);
  stow(1);
  stow(2);
  light(LANTERNS[2]);
  light(LANTERNS[3]);
  p.piece("train", { at: [CARRIAGES[1], SCROLL_AT], done: "scroll" });
  saddle(3);
  pack(3);
  stow(3);
  stow(4);
  paint(0, 2, 3);
  paint(0, 1, 0);
  paint(0, 0, 1);
  light(LANTERNS[4]);
  light(LANTERNS[5]);
  saddle(0);
  pack(0);
  p.piece("train", { at: [CARRIAGES[0], SCROLL_AT], done: "scroll" });
  p.piece("train", { at: [808, RAIL], done: "engine", z: 900, enter: { dx: 380, ms: 1400 } });
  light(LANTERNS[6]);
  light(LANTERNS[7]);
}
