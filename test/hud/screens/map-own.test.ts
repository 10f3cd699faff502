import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freePlace } from "../../../src/hud/screens/map-own.ts";

const share = fc.double({ min: -2, max: 3, noNaN: true });
const apart = ([x, y]: readonly [number, number], [otherX, otherY]: readonly [number, number]): number =>
  Math.hypot(x - otherX, ((y - otherY) * 2) / 3);

describe("a place on the map", () => {
  test("that is free is taken as it is", () => {
    expect(freePlace([0.5, 0.5], [[0.6, 0.5]])).toEqual([0.5, 0.5]);
  });
  test("lies in the picture, and on no other's button, whoever was first", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { maxLength: 20 }), (wanted) => {
        const taken: (readonly [number, number])[] = [];
        for (const one of wanted) {
          const place = freePlace(one, taken);
          expect(place.every((part) => part > 0 && part < 1)).toBe(true);
          for (const other of taken) expect(apart(place, other)).toBeGreaterThan(0.055);
          taken.push(place);
        }
      }),
    );
  });
});
