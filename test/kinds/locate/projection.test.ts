import { readFileSync } from "node:fs";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { MAP_EDGES } from "../../../src/kinds/locate/map-edges.ts";
import { ASPECT, circleShare, onMap, toPoint, toShare } from "../../../src/kinds/locate/projection.ts";

const { west, east, south, north } = MAP_EDGES;

describe("the map on which places are found", () => {
  test("runs from edge to edge", () => {
    expect(toShare({ lon: west, lat: north })).toEqual([0, 0]);
    const [x, y] = toShare({ lon: east, lat: south });
    expect([x, y].map((share) => share.toFixed(9))).toEqual(["1.000000000", "1.000000000"]);
  });

  test("is drawn as wide as it is in Mercator's projection", async () => {
    const { width, height } = await sharp(
      new URL("../../../assets/public/art/map/locate.avif", import.meta.url).pathname,
    ).metadata();
    expect(Math.abs(width / height / ASPECT - 1)).toBeLessThan(0.002);
    const css = readFileSync(new URL("../../../src/kinds/locate/locate.css", import.meta.url), "utf8");
    expect(Number(/aspect-ratio: ([\d.]+)/.exec(css)?.[1])).toBeCloseTo(ASPECT, 3);
  });

  test("gives back the point that was put on it, to a hundredth of a degree", () => {
    const point = fc.record({
      lon: fc.double({ min: west, max: east, noNaN: true }),
      lat: fc.double({ min: south, max: north, noNaN: true }),
    });
    fc.assert(
      fc.property(point, (given) => {
        const back = toPoint(...toShare(given));
        expect(Math.abs(back.lon - given.lon)).toBeLessThanOrEqual(0.006);
        expect(Math.abs(back.lat - given.lat)).toBeLessThanOrEqual(0.006);
      }),
    );
  });

  test("never lets a pin off its edges", () => {
    expect(onMap({ lon: -500, lat: 90 })).toEqual({ lon: west, lat: north });
    expect(toPoint(2, 2)).toEqual({ lon: east, lat: south });
  });

  test("draws a circle of 111 km on the equator's scale as one degree wide", () => {
    expect(circleShare(111.195, 0) * (east - west)).toBeCloseTo(1, 6);
    expect(circleShare(100, 60) / circleShare(100, 0)).toBeCloseTo(2, 6);
  });
});
