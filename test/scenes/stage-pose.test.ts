import fc from "fast-check";
import { expect, test } from "vitest";
import { restingPose, stance } from "../../src/scenes/stage-pose.ts";

const piece = { x: 100, y: 200, w: 40, h: 60, depth: 0.4, file: "pieces.avif", frame: 0, step: 0, piece: 0 };
const focus = [600, 540] as const;
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("a thing at rest stands with the middle of its foot in its place", () => {
  expect(stance(piece, restingPose(1), focus, 0)).toEqual({ x: 120, y: 260, w: 40, h: 60 });
});

test("what enters stands aside and smaller, on the same foot", () => {
  const { x, y, w, h } = stance(piece, { dx: -30, dy: 12, grow: 0.5, alpha: 0 }, focus, 0);
  expect([x, y, w, h]).toEqual([90, 272, 20, 30]);
});

test("a layer as large as the sheet covers it all the way of an arrival", () => {
  fc.assert(
    fc.property(share, share, (closeness, depth) => {
      const layer = { ...piece, x: 0, y: 0, w: 1200, h: 1000, depth };
      const { x, y, w, h } = stance(layer, restingPose(1), focus, closeness);
      expect(x - w / 2).toBeLessThanOrEqual(1e-9);
      expect(x + w / 2).toBeGreaterThanOrEqual(1200 - 1e-9);
      expect(y).toBeGreaterThanOrEqual(1000 - 1e-9);
      expect(y - h).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test("near things come from farther than far ones", () => {
  const far = stance({ ...piece, depth: 0 }, restingPose(1), focus, 1);
  const near = stance({ ...piece, depth: 1 }, restingPose(1), focus, 1);
  expect(near.w).toBeGreaterThan(far.w);
  expect(focus[0] - near.x).toBeGreaterThan(focus[0] - far.x);
});
