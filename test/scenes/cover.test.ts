import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cover, onSheet } from "../../src/scenes/cover.ts";

const SHEET = [1200, 1000] as const;
const side = fc.integer({ min: 50, max: 4000 });
const focusArbitrary = fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 1000 }));

describe("covering", () => {
  test("leaves nothing bare, and nothing larger than it must be", () => {
    fc.assert(
      fc.property(side, side, focusArbitrary, (width, height, focus) => {
        const { scale, x, y } = cover(SHEET, focus, { width, height });

        expect(x).toBeLessThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(0);
        expect(x + SHEET[0] * scale).toBeGreaterThanOrEqual(width - 1e-6);
        expect(y + SHEET[1] * scale).toBeGreaterThanOrEqual(height - 1e-6);
        expect(Math.min(SHEET[0] * scale - width, SHEET[1] * scale - height)).toBeCloseTo(0);
      }),
    );
  });

  test("keeps the focus in sight", () => {
    fc.assert(
      fc.property(side, side, focusArbitrary, (width, height, focus) => {
        const { scale, x, y } = cover(SHEET, focus, { width, height });

        expect(focus[0] * scale + x).toBeGreaterThanOrEqual(-1e-6);
        expect(focus[0] * scale + x).toBeLessThanOrEqual(width + 1e-6);
        expect(focus[1] * scale + y).toBeGreaterThanOrEqual(-1e-6);
        expect(focus[1] * scale + y).toBeLessThanOrEqual(height + 1e-6);
      }),
    );
  });

  test("puts the focus in the middle where the sheet reaches far enough, else as near as it can", () => {
    expect(cover(SHEET, [600, 560], { width: 600, height: 250 })).toEqual({ scale: 0.5, x: 0, y: -155 });
    expect(cover(SHEET, [600, 980], { width: 600, height: 250 }).y).toBe(-250);
  });

  test("is undone by going back to the sheet", () => {
    fc.assert(
      fc.property(side, side, focusArbitrary, (width, height, focus) => {
        const placement = cover(SHEET, focus, { width, height });
        const back = onSheet(placement, {
          x: 70 * placement.scale + placement.x,
          y: 30 * placement.scale + placement.y,
        });

        expect(back.x).toBeCloseTo(70);
        expect(back.y).toBeCloseTo(30);
      }),
    );
  });
});
