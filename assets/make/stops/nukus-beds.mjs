/** What grows in the laboratory of Nukus: pots on the sill, lamps, jars of sorted seed, trays that sprout. */
import { f1 } from "../kit/shapes.mjs";
import { bed, KINDS } from "./nukus-plants.mjs";
import { SILL, TRAYS, VANISH } from "./nukus-room.mjs";

const POT_KINDS = ["saxaul", "glasswort", "lavender"];
const POTS = [446, 664, 716, 132, 192, 350, 252, 40, 944, 1140, 1000, 1056];
const LAMPS = [500, 684, 190, 990];
const MIDDLE = ["lavender", "glasswort", "saxaul", "redwort", "purpleweed", "seepweed"];
const NEAR = ["seepweed", "redwort", "glasswort", "saxaul", "purpleweed"];

const POT =
  `<path d="M-20-36h40l-5 36h-30Z" fill="#b4623c"/>` +
  `<path d="M-20-36h14l3 36h-12Z" fill="#e39a69"/>` +
  `<path d="M8-36h12l-5 36h-10Z" fill="#7d3f28" opacity=".7"/>` +
  `<path d="M-23-43h46v9h-46Z" fill="#c97549"/>` +
  `<path d="M-23-43h46" stroke="#ffd9ac" stroke-width="2.2"/>` +
  `<ellipse cy="-42" rx="18" ry="2.6" fill="#3a281c"/>`;

const lamp = (on) => {
  const glow = on
    ? [1, 0.7, 0.4]
        .map(
          (t) =>
            `<path d="M-62 10L${f1(-62 - 14 * t)} ${f1(10 + 110 * t)}H${f1(62 + 14 * t)}L62 10Z" ` +
            `fill="#fff0c0" opacity=".09"/>`,
        )
        .join("")
    : "";
  return (
    `${glow}<path d="M-52-62V0M52-62V0" stroke="#3f5954" stroke-width="1.8"/>` +
    `<path d="M-70-2q70-12 140 0v9h-140Z" fill="#4a5f59"/>` +
    `<path d="M-70-2q70-12 140 0" fill="none" stroke="#e6efdc" stroke-width="1.6" opacity=".8"/>` +
    `<rect x="-64" y="6" width="128" height="7" rx="3.5" fill="${on ? "#fffbe2" : "#8d9a8e"}"/>`
  );
};

const JARS = [
  [664, "#c98a3e"],
  [706, "#8f3d3a"],
  [748, "#d8c38a"],
];
const JAR_FOOT = 722;

/** A jar of glass; with `seed`, a colour, it is full of seed sorted out of the heap. */
function jar(p, seed) {
  const grains = [];
  if (seed !== null)
    for (let i = 0; i < 60; i++)
      grains.push(
        `<ellipse cx="${f1(p.between(-12, 12))}" cy="${f1(p.between(-37, -4))}" rx="2.2" ry="1.5" ` +
          `fill="${p.pick([seed, "#f3e0b4", "#5b3a24"])}"/>`,
      );
  const fill = seed === null ? "" : `<path d="M-15-3V-36Q0-42 15-36V-3Q0 2-15-3Z" fill="${seed}"/>${grains.join("")}`;
  return (
    `<path d="M-14 0H34L24 5H-8Z" fill="#2b1c12" opacity=".4"/>${fill}` +
    `<path d="M-16-2V-48Q-16-53-11-54H11Q16-53 16-48V-2Q0 3-16-2Z" fill="#e6f2ea" opacity=".3"/>` +
    `<path d="M-16-2V-48Q-16-53-11-54H11Q16-53 16-48V-2Q0 3-16-2Z" fill="none" stroke="#f3f7ea" stroke-width="1.6"/>` +
    `<path d="M-11-46V-8" stroke="#ffffff" stroke-width="3" opacity=".7"/>` +
    `<path d="M-12-62H12V-53H-12Z" fill="#b98a57"/><path d="M-12-62H12" stroke="#ffe6ba" stroke-width="1.6"/>`
  );
}

export function sow(p) {
  p.sprite("jar", [-20, -65, 58, 72], jar(p, null));
  for (const [i, [x, seed]] of JARS.entries()) {
    p.sprite(`jar${i}`, [-20, -65, 58, 72], jar(p, seed));
    p.piece("middle", { at: [x, JAR_FOOT], open: "jar", done: `jar${i}` });
  }
  p.sprite("pot", [-30, -104, 60, 106], POT);
  for (const kind of POT_KINDS) p.sprite(`pot-${kind}`, [-30, -104, 60, 106], POT + KINDS[kind](p, 0, -42, 52));
  p.sprite("lamp", [-112, -64, 224, 188], lamp(false));
  p.sprite("lamp-on", [-112, -64, 224, 188], lamp(true));
  for (const [i, x] of POTS.slice(0, 6).entries()) pot(p, x, i);
  for (const x of LAMPS.slice(0, 2)) p.piece("lamps", { at: [x, 196], open: "lamp", done: "lamp-on" });
  trays(p, "middle", MIDDLE, [2, 3, 1, 4, 0, 5], 1, { columns: 5, rows: 2, height: 62 });
  for (const [i, x] of POTS.slice(6).entries()) pot(p, x, i + 6);
  for (const x of LAMPS.slice(2)) p.piece("lamps", { at: [x, 196], open: "lamp", done: "lamp-on" });
  trays(p, "near", NEAR, [2, 1, 3, 0, 4], 2, { columns: 3, rows: 2, height: 100 });
}

const pot = (p, x, i) =>
  p.piece("sill", { at: [x, SILL + 2], open: "pot", done: `pot-${POT_KINDS[i % 3]}`, enter: { dy: 12 } });

/** Trays in the given order, each sprouting in `parts` steps from left to right. */
function trays(p, which, kinds, order, parts, look) {
  const { y, w, d, at } = TRAYS[which];
  for (const i of order)
    for (let part = 0; part < parts; part++) {
      const wide = w / parts;
      const x = Math.round(at[i] + ((part + 0.5) / parts - 0.5) * w * 0.92);
      const lean = ((VANISH[0] - x) * d) / (y - VANISH[1]);
      const name = `${which}${i}-${part}`;
      const left = Math.round(-wide / 2 - 34 + Math.min(0, lean));
      const box = [
        left,
        -Math.round(d + look.height * 1.25),
        Math.round(wide + 68 + Math.abs(lean)),
        Math.round(d + look.height * 1.25 + 6),
      ];
      p.sprite(name, box, bed(p, kinds[i], { w: wide, d, lean, ...look }));
      p.piece(which, { at: [x, y - 2], open: null, done: name, enter: { dy: 18 } });
    }
}
