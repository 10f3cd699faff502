import { expect, test } from "vitest";
import { GRAIN_SIDE, grainPixels } from "../../src/scenes/grain.ts";

test("grain is the same each time", () => {
  expect(grainPixels(32)).toEqual(grainPixels(32));
});

test("grain is soft: light and dark in equal shares, and faint", () => {
  const pixels = grainPixels(GRAIN_SIDE);
  let [light, opacity] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at]! > 128) light++;
    opacity += pixels[at + 3]! / 255;
  }
  const count = GRAIN_SIDE * GRAIN_SIDE;

  expect(light / count).toBeCloseTo(0.5, 1);
  expect(opacity / count).toBeLessThan(0.08);
  expect(opacity / count).toBeGreaterThan(0.02);
});
