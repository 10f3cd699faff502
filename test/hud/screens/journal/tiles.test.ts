import fc from "fast-check";
import { expect, test } from "vitest";
import { countOf, TILES, tilesOf } from "../../../../src/hud/screens/journal/tiles.ts";

test("there is always one tile a question, in the order of the legend", () => {
  const count = fc.nat(12);
  fc.assert(
    fc.property(count, count, count, count, (known, fading, missed, unmet) => {
      const seen = known + fading + missed;
      const row = { key: "rail", total: seen + unmet, seen, known, fading, missed, answers: 0, rightShare: null };
      const tiles = tilesOf(row);

      expect(tiles).toHaveLength(row.total);
      expect(TILES.map((tile) => countOf(row, tile))).toEqual([known, fading, missed, unmet]);
      expect(tiles).toEqual(tiles.toSorted((a, b) => TILES.indexOf(a) - TILES.indexOf(b)));
    }),
  );
});
