/** What the pictures of the stops cost in memory, once they are shown. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";

const ART = new URL("../../assets/public/art", import.meta.url).pathname;
/** Bytes. */
const MOST_TEXTURES = 64_000_000;
const stops = readdirSync(ART).filter((name) => readdirSync(join(ART, name)).includes("scenery.json"));

test.each(stops)("the picture of %s fits into the memory of a small device", async (stop) => {
  const files = readdirSync(join(ART, stop)).filter((file) => file.endsWith(".avif"));
  const sizes = await Promise.all(files.map((file) => sharp(join(ART, stop, file)).metadata()));
  const bytes = sizes.reduce((sum, { width, height }) => sum + width * height * 4, 0);
  expect(files.length).toBeGreaterThan(6);
  expect(bytes).toBeLessThanOrEqual(MOST_TEXTURES);
});
