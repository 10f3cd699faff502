/** Makes the icons of the installed game from its one drawing: node assets/make/icons.mjs */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const drawing = readFileSync(at("../public/icon.svg"));
const PAPER = "#f6ead2";

/** `share` of the side that the drawing takes; systems cut up to a tenth off each edge of a maskable icon. */
async function icon(name, size, share, ground) {
  const inner = Math.round(size * share);
  const picture = await sharp(drawing, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .png()
    .toBuffer();
  await sharp({ create: { width: size, height: size, channels: 4, background: ground } })
    .composite([{ input: picture }])
    .png({ palette: true, compressionLevel: 9 })
    .toFile(at(`../public/icons/${name}.png`));
}
const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };
await icon("icon-192", 192, 1, CLEAR);
await icon("icon-512", 512, 1, CLEAR);
await icon("maskable-512", 512, 0.66, PAPER);
await icon("apple-180", 180, 0.8, PAPER);
