import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseScenery } from "../../src/scenes/scenery.ts";
import { rawScenery } from "./sceneries.ts";

describe("a scenery file", () => {
  test("is taken as it is", () => {
    expect(parseScenery(rawScenery())).toEqual(rawScenery());
  });

  const layer = { file: "a.avif", x: 0, y: 0, w: 1, h: 1, depth: 0, show: "always" };
  test.each([
    ["nothing", null],
    ["a login page's text", "<html></html>"],
    ["nineteen pieces", rawScenery(19)],
    ["a piece in a slot that is not there", rawScenery(24, (piece) => ({ ...piece, slot: "nowhere" }))],
    ["a frame that is not there", rawScenery(24, (piece) => ({ ...piece, done: { ...piece.done!, frame: 2 } }))],
    ["half a frame", rawScenery(24, (piece) => ({ ...piece, done: { ...piece.done!, frame: 0.5 } }))],
    ["a piece without width", rawScenery(24, (piece) => ({ ...piece, done: { ...piece.done!, w: 0 } }))],
    ["a place without end", rawScenery(24, (piece) => ({ ...piece, z: Infinity }))],
    ["a piece that takes an hour", rawScenery(24, (piece) => ({ ...piece, enter: { ms: 3_600_000 } }))],
    ["a file outside its folder", { ...rawScenery(), stack: [{ ...layer, file: "../sky.avif" }] }],
    ["a file from elsewhere", { ...rawScenery(), stack: [{ ...layer, file: "https://example.org/a.avif" }] }],
    ["a kind of layer nobody knows", { ...rawScenery(), stack: [{ ...layer, show: "sometimes" }] }],
  ])("with %s is refused", (_, raw) => {
    expect(parseScenery(raw)).toBeNull();
  });

  test("of any other kind is refused without a fall", () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseScenery(raw)).toBeNull();
      }),
    );
  });
});
