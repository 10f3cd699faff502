import fc from "fast-check";
import jsqr from "jsqr";
import { describe, expect, test } from "vitest";
import { frameReader, framesOf } from "../../../../src/domain/summary/frames.ts";
import { pathOf, qrPictures, type QrPicture } from "../../../../src/hud/dialogs/safe/qr-picture.ts";

const SCALE = 4;

/** The path as a screen would paint it: each rectangle filled, four pixels to a module, dark on white. */
function painted({ size, path }: QrPicture): { data: Uint8ClampedArray; width: number } {
  const width = size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let at = Number(x) * SCALE; at < (Number(x) + Number(run)) * SCALE; at++)
        data.set([23, 17, 13], (row * width + at) * 4);
  return { data, width };
}
const seen = (picture: QrPicture): string | undefined => {
  const { data, width } = painted(picture);
  return jsqr(data, width, width)?.data;
};

const base64url = fc.stringMatching(/^[\w-]{1,1200}$/);

describe("QR pictures", () => {
  test("are read back as the frames they were drawn from, and these as the summary", () => {
    fc.assert(
      fc.property(base64url, (summary) => {
        const frames = framesOf(summary);
        const reader = frameReader();
        const texts = qrPictures(frames).map((picture) => seen(picture) ?? "");

        expect(texts).toEqual(frames);
        expect(texts.map((text) => reader.add(text)).at(-1)).toMatchObject({ ok: true, done: summary });
      }),
      { numRuns: 12 },
    );
  });

  test("stay small enough for a cheap camera: version 10 with its white margin", () => {
    const frames = framesOf("-".repeat(256 * 3));

    expect(qrPictures(frames).map(({ size }) => size)).toEqual([65, 65, 65]);
  });

  test("are all of one size, so that nothing jumps", () => {
    const sizes = qrPictures(["A".repeat(300), "B"]).map(({ size }) => size);

    expect(sizes[1]).toBe(sizes[0]);
  });
});

test("a path has one rectangle for each dark run, moved by the white margin", () => {
  const rows = ["##.#", "....", "####", ".#.."];

  expect(pathOf({ size: 4, get: (x, y) => rows[y]?.[x] === "#" })).toBe(
    "M4 4h2v1h-2zM7 4h1v1h-1zM4 6h4v1h-4zM5 7h1v1h-1z",
  );
});
