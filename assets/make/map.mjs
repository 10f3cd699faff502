/**
 * Makes the map of the journey: node assets/make/map.mjs
 * Nature only (relief, sand, water, railways, the road); no borders, no words, and no marks of the stops, which the game
 * lays over it as buttons. map-places.json beside the map's screen says where they stand, in shares of width and height.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { seeded } from "./kit/chance.mjs";
import { encoded } from "./kit/encode.mjs";
import { frame } from "./map/frame.mjs";
import { ground, terrain } from "./map/ground.mjs";
import { growth, hachures, sandMarks } from "./map/marks.mjs";
import { HEIGHT, WIDTH, place } from "./map/projection.mjs";
import { railways, road, stitches } from "./map/roads.mjs";
import { spread } from "./map/spread.mjs";
import { vignettes } from "./map/vignettes.mjs";
import { lakes, rivers } from "./map/water.mjs";

const out = new URL("../public/art/map/", import.meta.url).pathname;
const { stops } = JSON.parse(readFileSync(new URL("../../levels/route.json", import.meta.url), "utf8"));
const points = road(stops);
const land = terrain();
const random = seeded(1877);

const near = (list, x, y, reach) => list.some(([a, b]) => Math.abs(a - x) < reach && Math.abs(b - y) < reach);
const body = [
  rivers(),
  sandMarks(random, land),
  hachures(random, land),
  growth(random, land, (x, y) => near(points, x, y, 9)),
  lakes(),
  railways(),
  vignettes(),
  stitches(points),
  frame(),
].join("");
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${body}</svg>`;

mkdirSync(out, { recursive: true });
const info = await encoded(
  sharp(ground(land), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }).composite([{ input: Buffer.from(svg) }]),
  46,
).toFile(`${out}map.avif`);

const share = ([x, y]) => [Math.round((x / WIDTH) * 10000) / 10000, Math.round((y / HEIGHT) * 10000) / 10000];
const at = Object.fromEntries(stops.map(({ id, lon, lat }) => [id, share(place([lon, lat]))]));
const places = {
  size: [WIDTH, HEIGHT],
  stops: at,
  // Where the buttons go when the map is shown so small that true places would lie on each other.
  buttons: { 390: spread(at, 390, 46), 800: spread(at, 800, 48), 1200: spread(at, 1200, 50) },
  route: points.filter((_, i) => i % 2 === 0 || i === points.length - 1).map(share),
};
writeFileSync(new URL("../../src/hud/screens/map-places.json", import.meta.url), `${JSON.stringify(places)}\n`);
console.log(`map.avif ${Math.round(info.size / 1024)} KB`);
