/** What the pictures of the stops cost: on the line, and in memory once they are shown. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { parseScenery } from "../../src/scenes/scenery.ts";

const ART = new URL("../../assets/public/art", import.meta.url).pathname;
/** Bytes. */
const [MOST_FILES, MOST_TEXTURES] = [300_000, 64_000_000];
const stops = readdirSync(ART).filter((name) => readdirSync(join(ART, name)).includes("scenery.json"));

test("every stop of the road has a picture, and the generic one is there", () => {
  expect(stops.length).toBe(13);
});

describe.each(stops)("the picture of %s", (stop) => {
  const folder = join(ART, stop);
  const files = readdirSync(folder);
  const scenery = parseScenery(JSON.parse(readFileSync(join(folder, "scenery.json"), "utf8")));

  test("names exactly the files that lie beside it", () => {
    const named = scenery?.stack.flatMap((entry) => ("file" in entry ? [entry.file] : [])) ?? [];
    expect([...named, scenery?.sheet.file, "scenery.json"].toSorted()).toEqual(files.toSorted());
  });
  test("is small", () => {
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_FILES);
  });
  test("fits into the memory of a small device", async () => {
    const sizes = await Promise.all(
      files.filter((file) => file.endsWith(".avif")).map((file) => sharp(join(folder, file)).metadata()),
    );
    const bytes = sizes.reduce((sum, { width, height }) => sum + width * height * 4, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_TEXTURES);
  });
});
