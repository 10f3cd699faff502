/**
 * Makes the ornaments of frames and panels: node assets/make/ornaments.mjs
 * Each is a band of 56 x 28 units that repeats sideways, drawn by rule in the style of its place, in pale strokes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cloudMeander, karakalpak, ramHorn, shyrdak } from "./ornaments/steppe.mjs";
import { girih, ikat, suzani } from "./ornaments/oasis.mjs";

const PAPER = "#f6ead2";
const out = new URL("../public/art/ornament/", import.meta.url).pathname;
mkdirSync(out, { recursive: true });
const bands = { "cloud-meander": cloudMeander, "ram-horn": ramHorn, shyrdak, ikat, suzani, girih, karakalpak };
for (const [name, draw] of Object.entries(bands)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="56" height="28" viewBox="0 0 56 28" fill="none" stroke="${PAPER}" stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round">${draw(PAPER)}</svg>`;
  writeFileSync(`${out}${name}.svg`, svg);
  console.log(`${name} ${svg.length} bytes`);
}
