/**
 * Makes the picture of a stop: node assets/make/stop.mjs buka
 * With --preview it goes to the temporary folder at half size, with start, half, finish and thumbnails in one PNG, the
 * share of pixels that differ between start and finish, and the sizes.
 */
import { readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { compose } from "./kit/compose.mjs";
import { rasterise } from "./kit/rasterise.mjs";

const [id, flag] = process.argv.slice(2);
const draw = (await import(`./stops/${id}.mjs`)).default;
const preview = flag === "--preview";
const folder = preview ? join(tmpdir(), "scenery", id) : new URL(`../public/art/${id}`, import.meta.url).pathname;
const drawn = draw();
const scenery = await rasterise(drawn, folder, preview ? 0.6 : 1.2);
const count = scenery.pieces.length;
const [start, half, finish] = await Promise.all([0, Math.round(count / 2), count].map((n) => compose(folder, n)));

const [a, b] = await Promise.all([start, finish].map((png) => sharp(png).removeAlpha().raw().toBuffer()));
let differing = 0;
for (let i = 0; i < a.length; i += 3)
  if (Math.abs(a[i] - b[i]) + Math.abs(a[i + 1] - b[i + 1]) + Math.abs(a[i + 2] - b[i + 2]) > 24) differing++;
const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
const layers = scenery.stack.filter((entry) => "file" in entry).length;
console.log(
  `${id}: ${layers} layers, ${count} pieces, ${Math.round(bytes / 1024)} KB, ${((differing / (a.length / 3)) * 100).toFixed(1)} % of pixels differ`,
);

const out = join(tmpdir(), "scenery", `${id}.png`);
if (preview) {
  const thumb = (png) => sharp(png).resize(160).png().toBuffer();
  await sharp({ create: { width: 1450, height: 1360, channels: 3, background: "#fff" } })
    .composite([
      { input: start, left: 0, top: 0 },
      { input: finish, left: 730, top: 0 },
      { input: half, left: 0, top: 610 },
      {
        input: await sharp(finish).extract({ left: 198, top: 0, width: 324, height: 600 }).png().toBuffer(),
        left: 730,
        top: 610,
      },
      { input: await thumb(start), left: 1070, top: 610 },
      { input: await thumb(finish), left: 1070, top: 760 },
    ])
    .png()
    .toFile(out);
  console.log(out);
}
