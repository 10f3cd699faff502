import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stagePicture, stepsOfPieces, type Draw } from "../../src/scenes/stage-picture.ts";
import { scenery, steps, stepsArbitrary } from "./sceneries.ts";

const plan = scenery();
const alphaOf = (draws: readonly Draw[], file: string): number => draws.find((draw) => draw.file === file)!.alpha;
const pieces = (draws: readonly Draw[]): Draw[] => draws.filter(({ piece }) => piece !== null);

describe("the picture of a stage", () => {
  test("draws each piece once, as its step stands", () => {
    fc.assert(
      fc.property(stepsArbitrary, (given) => {
        const draws = pieces(stagePicture(plan, given));

        expect(draws.map(({ piece }) => piece)).toEqual(plan.pieces.map((_, at) => at));
        for (const { step, frame } of draws) expect(frame).toBe(given[step!]!.state === "done" ? 1 : 0);
      }),
    );
  });

  test("keeps the keys and the order of its things, whatever the steps", () => {
    const keys = (given: Parameters<typeof stagePicture>[1]): string[] =>
      stagePicture(plan, given).map(({ key }) => key);
    fc.assert(
      fc.property(stepsArbitrary, (given) => {
        expect(keys(given)).toEqual(keys([]));
      }),
    );
  });

  test("fades in what comes after and out what was before, by the share of the pieces built", () => {
    fc.assert(
      fc.property(stepsArbitrary, (given) => {
        const draws = stagePicture(plan, given);
        const built = stepsOfPieces(plan, given).filter((step) => given[step]!.state === "done").length;

        expect(alphaOf(draws, "green.avif")).toBeCloseTo(built / plan.pieces.length);
        expect(alphaOf(draws, "haze.avif")).toBeCloseTo(1 - built / plan.pieces.length);
        expect(alphaOf(draws, "sky.avif")).toBe(1);
      }),
    );
  });

  test("is finished when all steps are done, and untouched before the first visit", () => {
    expect(alphaOf(stagePicture(plan, steps("dddddd")), "green.avif")).toBe(1);
    expect(alphaOf(stagePicture(plan, steps("dddddd")), "haze.avif")).toBe(0);
    expect(alphaOf(stagePicture(plan, []), "green.avif")).toBe(0);
    expect(pieces(stagePicture(plan, [])).every(({ frame }) => frame === 0)).toBe(true);
  });

  test("takes nothing away when one more step is done", () => {
    fc.assert(
      fc.property(stepsArbitrary, fc.nat(), (given, chosen) => {
        const more = given.map((step, at) =>
          at === chosen % given.length ? { ...step, state: "done" as const } : step,
        );
        const standing = (all: typeof given): number[] =>
          pieces(stagePicture(plan, all))
            .filter(({ frame }) => frame === 1)
            .map(({ piece }) => piece!);

        expect(standing(more)).toEqual(expect.arrayContaining(standing(given)));
      }),
    );
  });

  test("puts pieces on the layer behind them, the nearer in front", () => {
    const turned = scenery(24, (piece, at) => ({ ...piece, z: 100 - at }));
    const draws = stagePicture(turned, []);

    expect(pieces(draws).map(({ piece }) => piece)).toEqual(turned.pieces.map((_, at) => 23 - at));
    expect(pieces(draws).every(({ depth }) => depth === 0.4)).toBe(true);
    expect(draws.at(-1)!.file).toBe("green.avif");
  });

  test("keeps room, unseen, for what is only there later or only there before", () => {
    const coming = scenery(24, (piece, at) => ({
      ...piece,
      ...(at === 0 ? { open: null } : at === 23 ? { done: null } : {}),
    }));
    const at = (given: string, piece: number) =>
      pieces(stagePicture(coming, steps(given))).find((draw) => draw.piece === piece);

    expect(at("oo", 0)).toMatchObject({ alpha: 0, frame: 1 });
    expect(at("do", 0)).toMatchObject({ alpha: 1, frame: 1 });
    expect(at("do", 23)).toMatchObject({ alpha: 1, frame: 0 });
    expect(at("dd", 23)).toMatchObject({ alpha: 0, frame: 0 });
  });
});
