/**
 * Makes the figures that players choose for themselves: node assets/make/figures.mjs [folder]
 * Cut from a few sheets of paper, each on a round of its own: told apart by shape first, by light and dark second.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { seeded } from "./kit/chance.mjs";
import { BEASTS } from "./figures/beasts.mjs";
import { round } from "./figures/cut.mjs";
import { THINGS } from "./figures/things.mjs";

/** The upper edge of a second sheet that lies low in the round, from its left rim to its right one at y = 46. */
const LANDS = {
  dune: "Q22 37 34 46T56.2 46",
  hill: "Q26 39 40 45T56.2 46",
  peak: "L15 33L21 41L31 29L41 42L49 34L56.2 46",
  wave: "Q11.8 41 15.9 46T24 46T32 46T40 46T48 46T56.2 46",
  cloud: "Q10 41 15 43Q19 36 26 42Q32 40 34 46Q41 43 46 48L56.2 46",
  roof: "L16 43L23 48L31 48L38 42L47 48L56.2 46",
  table: "H56.2",
};

function figure([ground, deep, land, low, draw], seed) {
  const base = `<path d="${round(seeded(seed), 30)}" fill="${deep}"/><circle cx="32" cy="32" r="28" fill="${ground}"/>`;
  const lie = `<path d="M7.8 46${LANDS[land]}A28 28 0 0 1 7.8 46Z" fill="${low}"/>`;
  const drawing = [draw(deep)].flat().join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64" stroke-linecap="round" stroke-linejoin="round">${base}${lie}${drawing}</svg>`;
}

const folder = process.argv[2] ?? fileURLToPath(new URL("../public/art/figure", import.meta.url));
mkdirSync(folder, { recursive: true });
Object.entries({ ...BEASTS, ...THINGS }).forEach(([id, kind], i) => {
  const svg = figure(kind, 700 + i);
  writeFileSync(`${folder}/${id}.svg`, svg);
  console.log(`${id} ${svg.length} bytes`);
});
