import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paged, type Block, type Page } from "../../../src/teach/print/pages.ts";

const ROOM = { height: 100, gap: 2 };
const block = (height: number, over: Partial<Block> = {}): Block => ({
  height,
  isWide: false,
  leads: false,
  ...over,
});
const wide = (height: number): Block => block(height, { isWide: true });
const head = (height: number): Block => block(height, { isWide: true, leads: true });
const inOrder = (pages: readonly Page[]): readonly number[] => pages.flatMap(({ bands }) => bands.flat(2));
const shape = (blocks: readonly Block[]) => paged(blocks, ROOM).map(({ bands }) => bands);

/** From the upper edge of a page to the lower edge of its last block. */
const filledTo = (blocks: readonly Block[], { bands }: Page): number => {
  const column = (places: readonly number[]): number =>
    places.reduce((sum, at) => sum + blocks[at]!.height + ROOM.gap, -ROOM.gap);
  return bands.reduce((sum, band) => sum + Math.max(...band.map(column)) + ROOM.gap, -ROOM.gap);
};

describe("blocks on pages", () => {
  test("stand one below the other while there is room", () => {
    expect(shape([wide(40), wide(40), wide(40)])).toEqual([[[[0]], [[1]]], [[[2]]]]);
  });
  test("in columns fill the left one, then the right one, then the next page", () => {
    expect(shape([block(60), block(30), block(90), block(50)])).toEqual([[[[0, 1], [2]]], [[[3], []]]]);
  });
  test("that end on a page share its columns evenly", () => {
    expect(shape([block(20), block(20), block(20), block(20)])).toEqual([
      [
        [
          [0, 1],
          [2, 3],
        ],
      ],
    ]);
  });
  test("of the whole width stand between columns", () => {
    expect(shape([block(20), block(20), wide(30), block(10)])).toEqual([[[[0], [1]], [[2]], [[3], []]]]);
  });
  test("take a heading with them", () => {
    expect(shape([wide(60), head(10), wide(40)])).toEqual([[[[0]]], [[[1]], [[2]]]]);
    expect(shape([wide(60), head(10), block(40)])).toEqual([[[[0]]], [[[1]], [[2], []]]]);
  });
  test("that fit nowhere flow on, with their heading, on a page of their own", () => {
    expect(paged([wide(10), head(10), wide(95), wide(10)], ROOM)).toEqual([
      { bands: [[[0]]], isLong: false },
      { bands: [[[1]], [[2]]], isLong: true },
      { bands: [[[3]]], isLong: false },
    ]);
    expect(paged([block(10), block(120)], ROOM)).toEqual([
      { bands: [[[0], []]], isLong: false },
      { bands: [[[1]]], isLong: true },
    ]);
  });
  test("of which there are none need no page", () => expect(paged([], ROOM)).toEqual([]));

  test("are all there, once and in order, and never reach below the foot", () => {
    const one = fc.record({ height: fc.integer({ min: 1, max: 130 }), isWide: fc.boolean(), leads: fc.boolean() });
    // A heading takes the whole width, and leads to what is none.
    const list = fc
      .array(one, { maxLength: 60 })
      .map((all) =>
        all.map((each, at) => ({ ...each, leads: each.isWide && each.leads && all[at + 1]?.leads !== true })),
      );
    fc.assert(
      fc.property(list, (blocks) => {
        const pages = paged(blocks, ROOM);

        expect(inOrder(pages)).toEqual(blocks.map((_, at) => at));
        for (const page of pages) {
          if (!page.isLong) expect(filledTo(blocks, page)).toBeLessThanOrEqual(ROOM.height);
          const last = page.bands.flat(2).at(-1)!;
          if (last < blocks.length - 1) expect(blocks[last]!.leads).toBe(false);
          for (const band of page.bands) if (band.flat().some((at) => blocks[at]!.isWide)) expect(band).toHaveLength(1);
        }
      }),
    );
  });
});
