import fc from "fast-check";
import { correction, generate } from "lean-qr";
import { describe, expect, test } from "vitest";
import { fnv1a } from "../../../src/domain/fnv.ts";
import { packSummary } from "../../../src/domain/summary-codec.ts";
import { BASE64URL } from "../../../src/domain/summary/bits.ts";
import { framesOf, frameReader } from "../../../src/domain/summary/frames.ts";
import { wholeJourney } from "./travelled.ts";

const anyText = fc.string({ unit: fc.constantFrom(...BASE64URL), maxLength: 1500, size: "max" });
/** Modules along a side of version 10. */
const VERSION_10 = 57;

/** What a reader says to each frame, and the texts it completed. */
function readAll(frames: readonly string[]): { readonly faults: readonly string[]; readonly texts: readonly string[] } {
  const reader = frameReader();
  const read = frames.map((frame) => reader.add(frame));
  return {
    faults: read.flatMap((one) => (one.ok ? [] : [one.fault])),
    texts: [...new Set(read.flatMap((one) => (one.ok && one.done !== null ? [one.done] : [])))],
  };
}

describe("frames", () => {
  test("read in any order, with doubles, give the text", () => {
    const shown = anyText.chain((text) => {
      const frames = [...framesOf(text)];
      const some = fc.array(fc.constantFrom(...frames), { maxLength: 10 });
      const all = fc.shuffledSubarray(frames, { minLength: frames.length });
      return fc.tuple(fc.constant(text), some, all);
    });
    fc.assert(
      fc.property(shown, ([text, some, all]) => {
        expect(readAll([...some, ...all])).toEqual({ faults: [], texts: [text] });
      }),
      { numRuns: 50 },
    );
  });

  test("tell after each one which are missing", () => {
    const frames = framesOf("x".repeat(600));
    const reader = frameReader();

    expect(frames).toHaveLength(3);
    expect(reader.add(frames[2]!)).toEqual({ ok: true, done: null, missing: [0, 1], count: 3 });
    expect(reader.add(frames[2]!)).toEqual({ ok: true, done: null, missing: [0, 1], count: 3 });
    expect(reader.add(frames[0]!)).toEqual({ ok: true, done: null, missing: [1], count: 3 });
    expect(reader.add(frames[1]!)).toEqual({ ok: true, done: "x".repeat(600), missing: [], count: 3 });
  });

  test("of two texts seen by turns are never mixed", () => {
    const mixed = fc.tuple(anyText, anyText).chain(([one, other]) => {
      const frames = [...framesOf(one), ...framesOf(other)];
      return fc.tuple(fc.constant([one, other]), fc.shuffledSubarray(frames, { minLength: frames.length }));
    });
    fc.assert(
      fc.property(mixed, ([texts, frames]) => {
        expect(new Set(readAll(frames).texts)).toEqual(new Set(texts));
      }),
      { numRuns: 50 },
    );
  });

  test.each([126, 200])("of a whole journey with %i questions each fit a QR code of version 10 at level M", (count) => {
    const { progress, cards } = wholeJourney(count);
    const text = packSummary(progress, "0123abcd", cards);

    for (const frame of framesOf(text)) {
      const code = generate(frame, { minCorrectionLevel: correction.M });
      expect(code.size).toBeLessThanOrEqual(VERSION_10);
    }
  });

  test("at their fullest fit it too, and are all of one size", () => {
    const frames = framesOf("_".repeat(1024));

    expect(frames.map(({ length }) => length)).toEqual([310, 310, 310, 310]);
    expect(generate(frames[3]!, { minCorrectionLevel: correction.M }).size).toBeLessThanOrEqual(VERSION_10);
  });

  test("of this version read the same for ever", () => {
    expect(framesOf("SRJBzz-_")).toEqual(["SRQ145YLR400010819-7P29T68U+8I+"]);
  });

  test("of what is no packed text are our own mistake", () => {
    expect(() => framesOf("路")).toThrow(RangeError);
  });
});

describe("what is no frame is refused", () => {
  const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*+-./:";
  const [frame = ""] = framesOf("SRJBabcdefghijklmnopqrstuvwxyz");

  test("after any one changed or dropped character", () => {
    for (const [at, letter] of Array.from(frame).entries()) {
      for (const other of `${LETTERS} é`)
        if (other !== letter)
          expect(readAll([frame.slice(0, at) + other + frame.slice(at + 1)]).faults).toHaveLength(1);
      expect(readAll([frame.slice(0, at) + frame.slice(at + 1)]).faults).toHaveLength(1);
    }
  });

  test("whatever the camera sees, without a throw", () => {
    const seen = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 60 }).map((rest) => `SRQ1${rest}`),
    );
    fc.assert(
      fc.property(seen, (text) => {
        expect(readAll([text]).texts).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("and what was read already still counts", () => {
    const [first = "", second = ""] = framesOf("y".repeat(300));

    expect(readAll([first, "a poster", second.slice(1), second])).toEqual({
      faults: ["not-ours", "not-ours"],
      texts: ["y".repeat(300)],
    });
  });

  test.each([
    ["https://example.org", "not-ours"],
    ["SRQ1", "damaged"],
    [frame.slice(0, -1), "damaged"],
    [sealed(`SRQ2${frame.slice(4, 16)}`), "newer"],
    [sealed(`SRQ0${frame.slice(4, 16)}`), "damaged"],
  ])("%j says which fault it has", (text, fault) => {
    expect(frameReader().add(text)).toEqual({ ok: false, fault });
  });

  /** A frame of no part, with the sum it should have. */
  function sealed(before: string): string {
    const sum = fnv1a(before);
    return before + Array.from({ length: 6 }, (_, at) => LETTERS[Math.floor(sum / 44 ** (5 - at)) % 44]).join("");
  }
});
