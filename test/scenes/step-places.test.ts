import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepPlaces } from "../../src/scenes/step-places.ts";
import { scenery, steps, stepsArbitrary } from "./sceneries.ts";

describe("the place of a step", () => {
  test("holds all its pieces and its mark, which stands on the sheet", () => {
    fc.assert(
      fc.property(stepsArbitrary, (given) => {
        const places = stepPlaces(scenery(), given);

        expect(places).toHaveLength(given.length);
        for (const { box, centre, foot, pieces } of places) {
          expect(pieces.length).toBeGreaterThan(0);
          for (const piece of pieces) {
            expect(piece.x).toBeGreaterThanOrEqual(box.x);
            expect(piece.x + piece.w).toBeLessThanOrEqual(box.x + box.w + 1e-9);
          }
          expect(centre).toEqual({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
          expect(foot.x).toBeGreaterThanOrEqual(40);
          expect(foot.x).toBeLessThanOrEqual(1160);
        }
      }),
    );
  });

  test("is marked at a piece, not on the bare ground between two", () => {
    const apart = scenery(20, (piece, at) => ({
      ...piece,
      done: { frame: 1, x: at < 10 ? 100 : 900, y: 600, w: 60, h: 50 },
    }));
    const [place] = stepPlaces(apart, steps("o"));

    expect(place!.centre.x).toBe(530);
    expect([130, 930]).toContain(place!.foot.x);
  });

  test("is in the focus where a step has no pieces to show", () => {
    const bare = scenery(20, (piece) => ({ ...piece, open: null, done: null }));

    expect(stepPlaces(bare, steps("oo"))[1]).toMatchObject({ centre: { x: 600, y: 560 }, pieces: [] });
  });
});
