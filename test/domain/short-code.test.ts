import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JOURNEY } from "../../src/domain/events.ts";
import { NO_PROGRESS, type Progress, type StopProgress } from "../../src/domain/progress.ts";
import { makeCode, readCode } from "../../src/domain/short-code.ts";
import { openSummary, withSummary } from "../../src/domain/summary-codec.ts";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ROAD = ["xian", "horgos", "almaty", "jalal-abad", "buka", "dushanbe"];
ROAD.push("samarkand", "khiva", "nukus", "moynaq", "turgusun", "astana");

/** At each stop the stars of its stamp, or null where there is none yet. */
function stamped(stars: readonly (number | null)[], stops: readonly string[]): Progress {
  const done = stops.flatMap((stop, at): [string, StopProgress][] => {
    const found = stars[at] ?? null;
    return found === null ? [] : [[stop, { stars: found, visitsEnded: 1, steps: [], asked: new Set() }]];
  });
  return { ...NO_PROGRESS, runs: new Map([[JOURNEY, { visits: new Map(), latest: [], stops: new Map(done) }]]) };
}
const anyRoad = fc.integer({ min: 1, max: 20 }).map((count) => Array.from({ length: count }, (_, at) => `stop-${at}`));
const anyStars = fc.array(fc.constantFrom(null, 0, 1, 2, 3), { minLength: 20, maxLength: 20 });
const chance = fc.sample(anyStars, { numRuns: 12, seed: 7 });
const bare = (code: string): string => code.replaceAll("-", "");
const isTaken = (code: string): boolean => readCode(code, ROAD).ok;

describe("a short code", () => {
  test("brings back the stamps and stars, of 1 to 20 stops, in at most 16 letters", () => {
    fc.assert(
      fc.property(anyRoad, anyStars, (stops, stars) => {
        const progress = stamped(stars, stops);
        const code = makeCode(progress, stops);
        const read = readCode(code, stops);

        expect(bare(code).length).toBeLessThanOrEqual(16);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-)*[0-9A-HJKMNP-TV-Z]{1,4}$/);
        if (!read.ok) throw new Error(read.fault);
        expect(withSummary(NO_PROGRESS, read.summary).runs.get(JOURNEY)?.stops ?? new Map()).toEqual(
          progress.runs.get(JOURNEY)?.stops,
        );
      }),
    );
  });

  test("brings back nothing else", () => {
    const full: StopProgress = {
      stars: 2,
      visitsEnded: 7,
      steps: [{ state: "done", question: "xian-gate" }],
      asked: new Set(["xian-gate"]),
    };
    const progress: Progress = {
      ...NO_PROGRESS,
      runs: new Map([[JOURNEY, { visits: new Map(), latest: [], stops: new Map([["xian", full]]) }]]),
    };

    const read = readCode(makeCode(progress, ROAD), ROAD);

    if (!read.ok) throw new Error(read.fault);
    expect(openSummary(read.summary)).toMatchObject({
      ok: true,
      value: {
        stops: new Map([["xian", { stars: 2, visitsEnded: 1, steps: [], asked: new Set() }]]),
        cards: new Map(),
      },
    });
  });

  test("has twelve letters for the twelve stops of the road, in groups of four", () => {
    expect(makeCode(stamped([3, 2, null, 0], ROAD), ROAD)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  });

  test("of this version reads the same for ever", () => {
    expect(makeCode(stamped([3, 2, null, 0, 1], ROAD), ROAD)).toBe("DZHS-QB60-K4QM");
  });

  test("is read with small or wide letters, any spaces and dashes, and O, I and L for 0, 1 and 1", () => {
    for (const stars of chance) {
      const code = makeCode(stamped(stars, ROAD), ROAD);
      const read = readCode(code, ROAD);
      const wide = Array.from(code, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)).join("");

      for (const typed of [
        code.toLowerCase(),
        wide,
        bare(code),
        ` ${code.replaceAll("-", " \u2013 ")}\u3000\n`,
        code.replaceAll("0", "O").replaceAll("1", "I"),
        code.replaceAll("0", "o").replaceAll("1", "l"),
      ])
        expect(readCode(typed, ROAD)).toEqual(read);
    }
  });
});

describe("a slip of the hand is refused", () => {
  const codes = chance.map((stars) => bare(makeCode(stamped(stars, ROAD), ROAD)));
  const oneOther = (code: string): string[] =>
    Array.from(code).flatMap((letter, at) =>
      Array.from(LETTERS.replace(letter, ""), (other) => code.slice(0, at) + other + code.slice(at + 1)),
    );
  const twoSwapped = (code: string): string[] => {
    const letters = Array.from(code);
    const swapped = letters.flatMap((one, a) =>
      letters.map((other, b) => letters.with(a, other).with(b, one).join("")),
    );
    return swapped.filter((typed) => typed !== code);
  };

  test("always, when one letter is another", () => {
    const typed = codes.flatMap(oneOther);

    expect(typed).toHaveLength(codes.length * 12 * 31);
    expect(typed.filter(isTaken)).toEqual([]);
  });

  test("always, when two letters changed places, neighbours or not", () => {
    const typed = codes.flatMap(twoSwapped);

    expect(typed.length).toBeGreaterThan(codes.length * 100);
    expect(typed.filter(isTaken)).toEqual([]);
  });

  test("always, when up to four letters are others", () => {
    const slips = fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...LETTERS)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyStars, slips, (stars, slips) => {
        const code = bare(makeCode(stamped(stars, ROAD), ROAD));
        const typed = slips.reduce((letters, [at, letter]) => letters.with(at, letter), Array.from(code)).join("");

        expect(isTaken(typed)).toBe(typed === code);
      }),
      { numRuns: 5000 },
    );
  });

  test("whatever is typed, without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (typed) => {
        expect(isTaken(typed)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test("and a code of other stops, or of another order, is not taken", () => {
    const code = makeCode(stamped([1, 2, 3], ROAD), ROAD);

    expect(readCode(code, ROAD.toReversed())).toEqual({ ok: false, fault: "typo" });
    expect(readCode(code, ROAD.slice(0, 11))).toEqual({ ok: false, fault: "typo" });
    expect(readCode(code, [...ROAD, "kashgar"])).toEqual({ ok: false, fault: "length" });
  });

  test.each([
    ["", "length"],
    ["ABCD-EFGH-JKM", "length"],
    ["ABCD-EFGH-JKMU", "letter"],
    ["ABCD-EFGH-JKM?", "letter"],
    ["ABCD-EFGH-JKMN", "typo"],
    ["N8CC-9W4E-0BVA", "newer"],
  ])("%j says which fault it has", (typed, fault) => {
    expect(readCode(typed, ROAD)).toEqual({ ok: false, fault });
  });

  test("more stops than sixteen letters can tell are our own mistake", () => {
    expect(() =>
      makeCode(
        NO_PROGRESS,
        Array.from({ length: 21 }, (_, at) => `stop-${at}`),
      ),
    ).toThrow(RangeError);
  });
});
