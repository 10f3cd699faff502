import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, eighth, pointAt, type Point } from "../../src/kinds/locate/distance.ts";

const at = (lon: number, lat: number): Point => ({ lon, lat });
const XIAN = at(108.94, 34.27);
const ASTANA = at(71.43, 51.13);
const ALMATY = at(76.89, 43.24);
const RADIUS = 6371.0088;
const anywhere = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
});

describe("distance on the ground", () => {
  // Kilometres on the WGS 84 ellipsoid by T. Vincenty's inverse formula (Survey Review XXIII 176, 1975), reckoned by a
  // program of its own that gives Geoscience Australia's published 54.972271 km from Flinders Peak to Buninyong.
  test.each<[string, Point, Point, number]>([
    ["Xi'an – Astana", XIAN, ASTANA, 3543.0],
    ["Xi'an – Almaty", XIAN, ALMATY, 2937.0],
    ["Almaty – Astana", ALMATY, ASTANA, 969.2],
    ["Horgos – Almaty", at(80.41, 44.21), ALMATY, 303.4],
    ["Buka – Dushanbe", at(69.2, 40.81), at(68.78, 38.56), 252.4],
    ["Samarkand – Moynaq", at(66.97, 39.65), at(59.03, 43.77), 803.2],
    ["Turgusun – Astana", at(84.3, 49.8), ASTANA, 924.5],
  ])("%s is right to half a per cent", (_, a, b, km) => {
    expect(Math.abs(distance(a, b) - km) / km).toBeLessThan(0.005);
  });

  test.each<[string, Point, Point, number]>([
    ["from pole to pole half a great circle", at(0, 90), at(0, -90), Math.PI * RADIUS],
    ["along the equator a quarter", at(0, 0), at(90, 0), (Math.PI / 2) * RADIUS],
    ["across the date line the short way", at(179, 0), at(-179, 0), (Math.PI / 90) * RADIUS],
    ["to the other side of the Earth no more than half", at(10, 20), at(-170, -20), Math.PI * RADIUS],
    ["to itself nothing", XIAN, XIAN, 0],
  ])("%s", (_, a, b, km) => {
    expect(distance(a, b)).toBeCloseTo(km, 6);
  });

  test("agrees with the spherical law of cosines, which is another formula for the same", () => {
    const radians = (degrees: number): number => (degrees * Math.PI) / 180;
    const byCosines = (a: Point, b: Point): number => {
      const [up, down] = [radians(a.lat), radians(b.lat)];
      const cosine = Math.sin(up) * Math.sin(down) + Math.cos(up) * Math.cos(down) * Math.cos(radians(b.lon - a.lon));
      return RADIUS * Math.acos(Math.min(1, Math.max(-1, cosine)));
    };
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        // Cosines lose their digits near 0 and half a circle: a hundred metres.
        expect(Math.abs(distance(a, b) - byCosines(a, b))).toBeLessThan(0.2);
      }),
    );
  });

  test("is the same both ways and never shorter than a way round", () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 6);
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-3);
      }),
    );
  });
});

test("a point reached over so many kilometres lies so many kilometres away", () => {
  fc.assert(
    fc.property(
      anywhere,
      fc.double({ min: 0, max: 2000, noNaN: true }),
      fc.double({ min: 0, max: 6.28, noNaN: true }),
      (from, km, bearing) => {
        expect(distance(from, pointAt(from, km, bearing))).toBeCloseTo(km, 3);
      },
    ),
  );
});

test.each<[string, Point, Point, number]>([
  ["north", ALMATY, at(76.89, 50), 0],
  ["north-east", at(70, 40), at(75, 44), 1],
  ["east", at(70, 0), at(80, 0), 2],
  ["south", ASTANA, at(71.43, 40), 4],
  ["west", at(80, 0), at(70, 0), 6],
  ["north-west, from Xi'an to Astana", XIAN, ASTANA, 7],
])("the direction is told in eighths: %s", (_, from, to, direction) => {
  expect(eighth(from, to)).toBe(direction);
});
