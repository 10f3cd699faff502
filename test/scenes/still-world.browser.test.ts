import { afterEach, expect, test } from "vitest";
import type { StageArt } from "../../src/scenes/gallery.ts";
import type { Painter } from "../../src/scenes/painter.ts";
import { createStillWorld } from "../../src/scenes/still-world.ts";
import { smallGallery, smallView } from "./small-art.ts";

const ROAD = { name: "travel", to: "small", by: "camel", heading: "west" } as const;
const opened: { painter: Painter; parent: HTMLElement }[] = [];
afterEach(() => {
  for (const { painter, parent } of opened.splice(0)) {
    painter.destroy();
    parent.remove();
  }
});

/** A world whose stages come when they are sent for. */
function open() {
  const parent = document.createElement("div");
  Object.assign(parent.style, { position: "fixed", inset: "0 auto auto 0", width: "400px", height: "300px" });
  document.body.append(parent);
  let come: () => void = () => undefined;
  const comes = new Promise<void>((resolve) => (come = resolve));
  const small = smallGallery();
  const stage = async (stop: string): Promise<StageArt | null> => {
    await comes;
    return small.stage(stop);
  };
  const painter = createStillWorld({
    parent,
    send: () => undefined,
    gallery: { ...small, stage },
    mayMove: () => false,
  });
  opened.push({ painter, parent });
  return { parent, painter, come: () => come(), canvas: parent.querySelector("canvas")! }; // its own
}
const isEmpty = (canvas: HTMLCanvasElement): boolean =>
  canvas
    .getContext("2d")!
    .getImageData(0, 0, canvas.width, canvas.height)
    .data.every((value, at) => at % 4 === 3 || value === 0);
const isBlack = (canvas: HTMLCanvasElement): boolean => canvas.style.visibility === "visible" && isEmpty(canvas);

test("is never black while the stop after the road is long in coming, and the stage has another size", async () => {
  const { parent, painter, come, canvas } = open();
  painter.paint(ROAD);
  await expect.poll(() => canvas.style.visibility).toBe("visible");
  expect(isBlack(canvas)).toBe(false);

  painter.paint(smallView(0));
  parent.style.height = "120px";
  await expect.poll(() => canvas.height / canvas.width).toBeCloseTo(0.3);
  expect(isBlack(canvas)).toBe(false);

  come();
  await expect.poll(() => canvas.style.visibility).toBe("visible");
  expect(isBlack(canvas)).toBe(false);
});
