/**
 * Makes the map on which places are found: MAP_SHEET=locate node assets/make/locate-map.mjs
 * The nature of the journey's map, paler, in Mercator's projection from edge to edge; no borders, no towns, no words.
 */
import sharp from "sharp";
import { seeded } from "./kit/chance.mjs";
import { f1 } from "./kit/shapes.mjs";
import { ground, terrain } from "./map/ground.mjs";
import { sandMarks } from "./map/marks.mjs";
import { SEAS } from "./map/nature.mjs";
import { HEIGHT, WIDTH, place } from "./map/projection.mjs";
import { lakes, rivers } from "./map/water.mjs";

if (process.env.MAP_SHEET !== "locate") throw new Error("run with MAP_SHEET=locate");
const land = terrain();
const line = (points) => `M${points.map((at) => place(at).map(f1).join(" ")).join("L")}`;
const seas = SEAS.map((ring) => `${line(ring)}Z`).join("");
const graticule = [
  ...[50, 60, 70, 80, 90, 100, 110, 120].map((lon) => line([[lon, 28], [lon, 57]])),
  ...[30, 40, 50].map((lat) => line([[47, lat], [122, lat]])),
].join(""); // prettier-ignore
const body = [
  `<path d="${graticule}" fill="none" stroke="#5a3a28" stroke-width="1" opacity=".2"/>`,
  rivers(),
  sandMarks(seeded(1877), land),
  `<path d="${seas}" fill="#1d6f74" stroke="#8fc0b4" stroke-width="5" stroke-linejoin="round"/>`,
  lakes(),
].join("");
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${body}</svg>`;

const file = new URL("../public/art/map/locate.webp", import.meta.url).pathname;
const calm = await sharp(ground(land), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
  .linear(0.72, 68) // paler, so that pin and names stand out
  .png()
  .toBuffer();
const info = await sharp(calm)
  .composite([{ input: Buffer.from(svg) }])
  .webp({ quality: 60, effort: 6, smartSubsample: true })
  .toFile(file);
console.log(`locate.webp ${WIDTH} x ${HEIGHT}, ${Math.round(info.size / 1024)} KB`);
