import { readFile, readdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { parseScenery, type Scenery } from "../../src/scenes/scenery.ts";
import { compose } from "../../assets/make/kit/compose.mjs";
import route from "../../levels/route.json";

/** Small enough to be quick: shares of pixels change by a hair. */
const SCALE = 0.2;
const MOST_BYTES = 300_000;
/** Sum over three channels from which the eye sees another colour. */
const SEEN = 24;

const folderOf = (stop: string): string => fileURLToPath(new URL(`../../assets/public/art/${stop}`, import.meta.url));
async function read(folder: string): Promise<Scenery> {
  const scenery = parseScenery(JSON.parse(await readFile(join(folder, "scenery.json"), "utf8")));
  if (scenery === null) throw new Error("the game's own parser refuses it");
  return scenery;
}
const pixels = async (folder: string, built: number): Promise<Buffer> =>
  sharp(await compose(folder, built, SCALE))
    .removeAlpha()
    .raw()
    .toBuffer();

function shareThatDiffers(a: Buffer, b: Buffer): number {
  let differing = 0;
  for (let at = 0; at < a.length; at += 3) {
    const distance = [0, 1, 2].reduce((sum, channel) => sum + Math.abs(a[at + channel]! - b[at + channel]!), 0);
    if (distance > SEEN) differing++;
  }
  return differing / (a.length / 3);
}

describe.each(route.stops.map(({ id }) => id))("the stage of %s", (stop) => {
  const folder = folderOf(stop);

  test("is a sound scenery of at least 7 layers and 20 pieces, and small", async () => {
    const scenery = await read(folder);
    const layers = scenery.stack.flatMap((entry) => ("file" in entry ? [entry.file] : []));
    expect(scenery.id).toBe(stop);
    expect(layers.length).toBeGreaterThanOrEqual(7);
    expect(scenery.pieces.length).toBeGreaterThanOrEqual(20);

    const files = await readdir(folder);
    expect([...new Set([...layers, scenery.sheet.file, "scenery.json"])].toSorted()).toEqual(files.toSorted());
    const sheet = await sharp(join(folder, scenery.sheet.file)).metadata();
    for (const [x, y, w, h] of scenery.sheet.frames) {
      expect(x + w).toBeLessThanOrEqual(sheet.width);
      expect(y + h).toBeLessThanOrEqual(sheet.height);
    }
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("changes from start to finish in at least a tenth of its pixels", { timeout: 20_000 }, async () => {
    const { pieces } = await read(folder);
    const start = await pixels(folder, 0);
    const finish = await pixels(folder, pieces.length);
    expect(shareThatDiffers(start, finish)).toBeGreaterThanOrEqual(0.1);
  });
});
