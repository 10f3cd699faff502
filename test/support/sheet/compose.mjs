/** One picture of many: thumbnails in a grid, each with its name. */
import { join } from "node:path";
import sharp from "sharp";

const GAP = 12;
const LABEL = 22;
/** About as wide as a sheet of this many pixels, whatever the shape of the screens. */
const WIDTH = 2400;
const GROUND = "#e9e2d6";

const label = (text, width) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${LABEL}"><text x="1" y="16" font-family="DejaVu Sans, sans-serif" font-size="13" fill="#2b2420">${text}</text></svg>`,
  );

/** Makes `file` of the pictures `<name>.png` in `folder`. */
export async function composeSheet({ folder, names, size, file }) {
  const [width, height] = size.split("x").map(Number);
  const thumb = width > height ? 380 : 220;
  const tall = Math.round((thumb * height) / width);
  const columns = Math.min(names.length, Math.floor((WIDTH - GAP) / (thumb + GAP)));
  const rows = Math.ceil(names.length / columns);
  const tiles = names.map(async (name, at) => {
    const left = GAP + (at % columns) * (thumb + GAP);
    const top = GAP + Math.floor(at / columns) * (tall + LABEL + GAP);
    const input = await sharp(join(folder, `${name}.png`))
      .resize(thumb, tall)
      .toBuffer();
    return [
      { input: label(name, thumb), left, top },
      { input, left, top: top + LABEL },
    ];
  });
  await sharp({
    create: {
      width: GAP + columns * (thumb + GAP),
      height: GAP + rows * (tall + LABEL + GAP),
      channels: 3,
      background: GROUND,
    },
  })
    .composite((await Promise.all(tiles)).flat())
    .jpeg({ quality: 86 })
    .toFile(file);
}
