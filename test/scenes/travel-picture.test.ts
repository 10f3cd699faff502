import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTravel, travelPicture, type Journey } from "../../src/scenes/travel-picture.ts";

const raw: unknown = JSON.parse(readFileSync("assets/public/art/travel/travel.json", "utf8"));
const travel = parseTravel(raw)!;
const journey = fc.record<Journey>({
  by: fc.constantFrom("camel", "train", "car"),
  heading: fc.constantFrom("east", "west"),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});
const viewport = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 200, max: 2000 }) });

describe("the road", () => {
  test("covers the width with every layer, at any moment", () => {
    fc.assert(
      fc.property(journey, viewport, (given, size) => {
        const draws = travelPicture(travel, given, size);
        travel.layers.forEach((_, at) => {
          const own = draws.filter(({ key }) => key.startsWith(`layer-${at}-`)).toSorted((a, b) => a.x - b.x);
          expect(own[0]!.x).toBeLessThanOrEqual(1e-6);
          expect(own.at(-1)!.x + own.at(-1)!.w).toBeGreaterThanOrEqual(size.width - 1e-6);
          own.slice(1).forEach((draw, before) => expect(draw.x).toBeCloseTo(own[before]!.x + own[before]!.w, 4));
        });
      }),
    );
  });

  test("westward is the eastward one in a mirror", () => {
    fc.assert(
      fc.property(journey, viewport, (given, size) => {
        const east = travelPicture(travel, { ...given, heading: "east" }, size);
        const west = travelPicture(travel, { ...given, heading: "west" }, size);
        east.forEach(({ x, w, flip }, at) => {
          expect(west[at]!.x + west[at]!.w + x).toBeCloseTo(size.width, 4);
          expect([flip, west[at]!.flip]).toEqual([false, true]);
          expect(west[at]!.w).toBe(w);
        });
      }),
    );
  });

  test("has its vehicle in sight, behind the nearest layer only", () => {
    fc.assert(
      fc.property(journey, (given) => {
        const draws = travelPicture(travel, given, { width: 1366, height: 768 });
        const at = draws.findIndex(({ key }) => key === "vehicle");

        expect(draws[at]!.file).toBe(`${given.by}.avif`);
        expect(draws[at]!.x).toBeLessThan(1366);
        expect(draws[at]!.x + draws[at]!.w).toBeGreaterThan(0);
        expect(draws.slice(at + 1).every(({ key }) => key.startsWith(`layer-${travel.layers.length - 1}-`))).toBe(true);
      }),
    );
  });

  test("is travelled without a vehicle where there is no picture of one", () => {
    const bare = { ...travel, vehicles: {} };
    const draws = travelPicture(bare, { by: "car", heading: "east", share: 0.5 }, { width: 800, height: 450 });

    expect(draws.some(({ key }) => key === "vehicle")).toBe(false);
  });

  test.each([
    ["nothing", null],
    ["no layers", { layers: [], vehicles: {} }],
    ["a file outside its folder", { layers: [{ file: "../sky.avif", y: 0, h: 9, speed: 1 }], vehicles: {} }],
    ["a layer that flies by", { layers: [{ file: "sky.avif", y: 0, h: 9, speed: 90 }], vehicles: {} }],
  ])("with %s is refused", (_, plan) => {
    expect(parseTravel(plan)).toBeNull();
  });
});
