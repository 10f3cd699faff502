import { expect, test } from "vitest";
import { cardSheets, CARDS_PER_PAGE } from "../../../src/teach/print/card-sides.ts";

const cards = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${at + 1}`);

test("a back lies behind its front once the sheet is turned along its long edge", () => {
  const [sheet] = cardSheets(cards(8));
  expect(sheet?.front).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  expect(sheet?.back).toEqual(["2", "1", "4", "3", "6", "5", "8", "7"]);
});
test("the last sheet is whole too: what it lacks is empty, and empty behind", () => {
  const [, last, ...more] = cardSheets(cards(11));
  expect(last?.front).toEqual(["9", "10", "11", ...Array.from({ length: 5 }, () => null)]);
  expect(last?.back).toEqual(["10", "9", null, "11", ...Array.from({ length: 4 }, () => null)]);
  expect(more).toEqual([]);
});
test.each([0, 1, 8, 9, 200])("no card of %i is lost or doubled", (count) => {
  const sheets = cardSheets(cards(count));
  for (const side of ["front", "back"] as const) {
    const slots = sheets.flatMap((sheet) => sheet[side]);
    expect(slots.length % CARDS_PER_PAGE).toBe(0);
    expect(slots.filter((card) => card !== null).toSorted()).toEqual(cards(count).toSorted());
  }
});
