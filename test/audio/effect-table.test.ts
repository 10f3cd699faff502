import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EFFECT_TABLE } from "../../src/audio/effect-table.ts";

const slots = Object.values(EFFECT_TABLE).toSorted((a, b) => a.start - b.start);

describe("the effects' file", () => {
  it("holds every effect in a place of its own, with silence before it for a decoder's delay", () => {
    let end = 0;
    for (const { start, length } of slots) {
      expect(start - end).toBeGreaterThanOrEqual(50);
      end = start + length;
    }
  });
  it("holds short sounds only", () => {
    for (const { length } of slots) {
      expect(length).toBeGreaterThanOrEqual(100);
      expect(length).toBeLessThanOrEqual(1300);
    }
  });
  it("stays, with the theme, under 700 KB in both forms together", () => {
    const names = ["effects.webm", "effects.mp3", "road.webm", "road.mp3"];
    const sizes = names.map((name) => statSync(new URL(`../../assets/public/audio/${name}`, import.meta.url)).size);
    for (const size of sizes) expect(size).toBeGreaterThan(10_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(700 * 1024);
  });
});
