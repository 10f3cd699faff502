/** Sceneries and steps for the tests of the picture. */
import fc from "fast-check";
import { parseScenery, type Scenery } from "../../src/scenes/scenery.ts";
import type { StageStep } from "../../src/scenes/stage-picture.ts";

interface RawPlace {
  readonly frame: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export interface RawPiece {
  readonly slot: string;
  readonly z: number;
  readonly open: RawPlace | null;
  readonly done: RawPlace | null;
  readonly enter: object;
}
const layer = (file: string, depth: number, show: string) => ({ file, x: 0, y: 0, w: 1200, h: 1000, depth, show });
/** A row of posts: 10 units apart, a stone in place of each until it stands. */
const post = (at: number): RawPiece => ({
  slot: "ground",
  z: 600 + at,
  open: { frame: 0, x: at * 10, y: 640, w: 8, h: 10 },
  done: { frame: 1, x: at * 10, y: 600, w: 8, h: 50 },
  enter: {},
});

export const rawScenery = (pieces = 24, change: (piece: RawPiece, at: number) => RawPiece = (piece) => piece) => ({
  id: "steppe",
  size: [1200, 1000],
  focus: [600, 560],
  stack: [
    layer("sky.avif", 0, "always"),
    layer("land.avif", 0.4, "always"),
    { slot: "ground" },
    layer("haze.avif", 0.5, "before"),
    layer("green.avif", 0.5, "after"),
  ],
  pieces: Array.from({ length: pieces }, (_, at) => change(post(at), at)),
  sheet: {
    file: "pieces.avif",
    frames: [
      [0, 0, 8, 10],
      [10, 0, 8, 50],
    ],
  },
});

export function scenery(pieces?: number, change?: (piece: RawPiece, at: number) => RawPiece): Scenery {
  const parsed = parseScenery(rawScenery(pieces, change));
  if (parsed === null) throw new Error("the sample scenery is refused");
  return parsed;
}

export const stepsArbitrary: fc.Arbitrary<StageStep[]> = fc.array(
  fc.record({ state: fc.constantFrom("done", "gap", "open"), size: fc.constantFrom(1, 2, 3) }),
  { minLength: 1, maxLength: 20 },
);
export const steps = (states: string, size: 1 | 2 | 3 = 2): StageStep[] =>
  Array.from(states, (state) => ({ state: state === "d" ? "done" : state === "g" ? "gap" : "open", size }));
