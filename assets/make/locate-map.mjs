/**
 * Makes the wordless map on which a place is sought: node assets/make/locate-map.mjs [file]
 * Mercator's projection from edge to edge (map/projection.mjs), since the game reckons on it. Nature only: no borders,
 * towns or words. With --survey it first takes the waters anew into map/locate-water.json (needs Debian's gmt and
 * gmt-gshhg-high).
 */
import sharp from "sharp";
import { seeded } from "./kit/chance.mjs";
import { encoded } from "./kit/encode.mjs";

process.env.MAP_SHEET = "locate";
const { HEIGHT, WIDTH } = await import("./map/projection.mjs");
const { ground, terrain } = await import("./map/ground.mjs");
const { hachures, sandMarks } = await import("./map/marks.mjs");
const { reachFurther } = await import("./map/locate-nature.mjs");

if (process.argv.includes("--survey")) {
  const { survey } = await import("./map/locate-survey.mjs");
  survey(new URL("map/locate-water.json", import.meta.url));
}
const { graticule, rivers, still } = await import("./map/locate-water.mjs");

const shipped = new URL("../public/art/map/locate.avif", import.meta.url).pathname;
const file = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? shipped;
const random = seeded(1960);
reachFurther();
const land = terrain();

/** Paper laid over the relief, so that dark words and a red pin stand out on it everywhere. */
const veil = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#f6ead2" opacity=".42"/>`;
const body = [
  `<g opacity=".5">${hachures(random, land)}</g>`,
  veil,
  `<g opacity=".75">${sandMarks(random, land)}</g>`,
  rivers(),
  still(),
  graticule(),
].join("");
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${body}</svg>`;

const info = await encoded(
  sharp(ground(land), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }).composite([{ input: Buffer.from(svg) }]),
  40,
).toFile(file);
console.log(`${file} ${info.width} x ${info.height}, ${info.size} bytes`);
