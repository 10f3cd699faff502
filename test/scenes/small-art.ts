/** A scenery of plain colours, drawn on the spot: a sky, fields that are brown when open and green when done. */
import type { Gallery, StageArt, TravelArt } from "../../src/scenes/gallery.ts";
import type { StageView } from "../../src/scenes/scene-view.ts";
import { parseScenery, type Scenery } from "../../src/scenes/scenery.ts";
import type { StageStep } from "../../src/scenes/stage-picture.ts";
import { parseTravel, type Travel } from "../../src/scenes/travel-picture.ts";

export const SKY = [40, 90, 200] as const;
export const OPEN = [120, 70, 30] as const;
export const DONE = [30, 160, 60] as const;
type Colour = readonly [number, number, number];

async function painted(
  width: number,
  height: number,
  parts: readonly (readonly [Colour, number, number, number, number])[],
) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d")!; // every browser of the tests has one
  for (const [colour, ...box] of parts) {
    context.fillStyle = `rgb(${colour.join(" ")})`;
    context.fillRect(...box);
  }
  const image = new Image();
  image.src = canvas.toDataURL();
  await image.decode();
  return image;
}

/** Twenty pieces in four rows of five on a sheet of 400 x 300; piece 0 is at the top left. */
export function smallScenery(): Scenery {
  const place = (at: number, frame: number) => ({
    frame,
    x: 40 + (at % 5) * 64,
    y: 60 + Math.floor(at / 5) * 56,
    w: 40,
    h: 32,
  });
  return parseScenery({
    id: "small",
    size: [400, 300],
    focus: [200, 150],
    stack: [
      { file: "sky.avif", x: 0, y: 0, w: 400, h: 300, depth: 0, show: "always" },
      { slot: "field" },
      { file: "haze.avif", x: 0, y: 280, w: 400, h: 20, depth: 1, show: "after" },
    ],
    pieces: Array.from({ length: 20 }, (_, at) => ({
      slot: "field",
      z: at,
      open: place(at, 0),
      done: place(at, 1),
      enter: { dy: 20, ms: 300 },
    })),
    sheet: {
      file: "pieces.avif",
      frames: [
        [2, 2, 20, 16],
        [26, 2, 20, 16],
      ],
    },
  })!; // the picture of a scenery that is one
}

export function smallTravel(): Travel {
  return parseTravel({
    layers: [
      { file: "sky.avif", y: 0, h: 900, speed: 0.1 },
      { file: "near.avif", y: 600, h: 300, speed: 1 },
    ],
    vehicles: { camel: { file: "camel.avif", w: 200, h: 120 } },
  })!; // likewise
}

async function smallStage(id: string): Promise<StageArt> {
  const [sky, haze, pieces] = await Promise.all([
    painted(200, 150, [[SKY, 0, 0, 200, 150]]),
    painted(200, 10, [[[250, 250, 250], 0, 0, 200, 10]]),
    painted(48, 20, [
      [OPEN, 0, 0, 24, 20],
      [DONE, 24, 0, 24, 20],
    ]),
  ]);
  return {
    id,
    plan: smallScenery(),
    images: new Map([
      ["sky.avif", sky],
      ["haze.avif", haze],
      ["pieces.avif", pieces],
    ]),
  };
}
async function smallRoad(): Promise<TravelArt> {
  const [sky, near, camel] = await Promise.all([
    painted(160, 90, [[SKY, 0, 0, 160, 90]]),
    painted(160, 30, [
      [OPEN, 0, 0, 80, 30],
      [DONE, 80, 0, 80, 30],
    ]),
    painted(40, 24, [[[200, 160, 90], 0, 0, 40, 24]]),
  ]);
  return {
    id: "travel",
    plan: smallTravel(),
    images: new Map([
      ["sky.avif", sky],
      ["near.avif", near],
      ["camel.avif", camel],
    ]),
  };
}

/** `lacks`: stops without any art. */
export const smallGallery = (lacks: readonly string[] = []): Gallery => ({
  stage: (stop) => (lacks.includes(stop) ? Promise.resolve(null) : smallStage(stop)),
  travel: smallRoad,
});

/** `done` steps of `count`, each of four pieces where there are five. */
export function smallView(done: number, count = 5, more: Partial<StageView> = {}): StageView {
  const steps = Array.from({ length: count }, (_, at): StageStep => ({ state: at < done ? "done" : "open", size: 1 }));
  const touch = steps.map(({ state }, at) =>
    state === "done" ? ({ type: "open", dialog: { name: "card", question: `question-${at}` } } as const) : null,
  );
  return { name: "stage", stop: "small", steps, marks: [], touch, ...more };
}
