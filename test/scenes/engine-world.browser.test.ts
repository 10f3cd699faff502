import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Intention } from "../../src/domain/game-state.ts";
import { createEngineWorld } from "../../src/scenes/engine-world.ts";
import type { Painter } from "../../src/scenes/painter.ts";
import type { SceneView } from "../../src/scenes/scene-view.ts";
import { DONE, OPEN, SKY, smallGallery, smallView } from "./small-art.ts";

const SIZE = { width: 400, height: 300 };
const HAS_WEBGL = document.createElement("canvas").getContext("webgl") !== null;
const kinds = [...(HAS_WEBGL ? (["webgl"] as const) : []), "canvas" as const];

beforeAll(() => {
  // Only so that a test can look at what was drawn before this moment.
  const original = HTMLCanvasElement.prototype.getContext;
  const keeping = function (this: HTMLCanvasElement, kind: string, options?: object) {
    return Reflect.apply(original, this, [kind, { ...options, preserveDrawingBuffer: true }]) as unknown;
  };
  HTMLCanvasElement.prototype.getContext = keeping as typeof original; // the same function but for one option
});

const opened: { painter: Painter; parent: HTMLElement }[] = [];
afterEach(() => {
  for (const { painter, parent } of opened.splice(0)) {
    painter.destroy();
    parent.remove();
  }
});

interface Options {
  readonly kind: "webgl" | "canvas";
  readonly first?: SceneView;
  readonly moves?: boolean;
  readonly lacks?: readonly string[];
}
async function open({ kind, first = smallView(0), moves = true, lacks = [] }: Options) {
  const parent = document.createElement("div");
  Object.assign(parent.style, { position: "fixed", inset: "0 auto auto 0", width: "400px", height: "300px" });
  document.body.append(parent);
  const sent: Intention[] = [];
  const lost = vi.fn<() => void>();
  const send = (intention: Intention): void => void sent.push(intention);
  const needs = { parent, send, gallery: smallGallery(lacks), mayMove: () => moves };
  const painter = await createEngineWorld(needs, { kind, lost, first: () => first });
  opened.push({ painter, parent });
  return { parent, painter, sent, lost, canvas: parent.querySelector("canvas")! }; // the engine's own
}

/** The colour at a point, in CSS pixels of the stage. */
function colourAt(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const look = document.createElement("canvas");
  look.width = look.height = 1;
  const context = look.getContext("2d")!; // every browser of the tests has one
  const dpr = canvas.width / SIZE.width;
  context.drawImage(canvas, x * dpr, y * dpr, 1, 1, 0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data.subarray(0, 3));
}
const isNear = (found: readonly number[], wanted: readonly number[]): boolean =>
  found.every((value, at) => Math.abs(value - (wanted[at] ?? 0)) < 8);
async function expectColour(
  canvas: HTMLCanvasElement,
  [x, y]: readonly [number, number],
  wanted: readonly number[],
): Promise<void> {
  await expect.poll(() => isNear(colourAt(canvas, x, y), wanted), { timeout: 5000 }).toBe(true);
}

/** Middle of a piece. */
const piece = (at: number): [number, number] => [60 + (at % 5) * 64, 76 + Math.floor(at / 5) * 56];
const click = (parent: HTMLElement, [x, y]: readonly [number, number]) =>
  parent.firstElementChild?.dispatchEvent(new MouseEvent("click", { clientX: x, clientY: y, bubbles: true }));
const wait = (ms: number): Promise<void> => new Promise((then) => setTimeout(then, ms));

/** How many callbacks before a frame are asked for in a time. */
async function framesIn(ms: number): Promise<number> {
  const asked = vi.spyOn(window, "requestAnimationFrame");
  await wait(ms);
  const { length } = asked.mock.calls;
  asked.mockRestore();
  return length;
}
async function asleep(): Promise<void> {
  await expect.poll(() => framesIn(100), { timeout: 8000 }).toBe(0);
}

describe.each(kinds)("the engine on %s", (kind) => {
  test("has drawn its first view by the time it is there, and says so once", async () => {
    performance.clearMarks("stage-drawn");
    const { canvas, painter } = await open({ kind, first: smallView(1) });
    expect(colourAt(canvas, 10, 10)).toSatisfy((found: number[]) => isNear(found, SKY));
    expect(colourAt(canvas, ...piece(0))).toSatisfy((found: number[]) => isNear(found, DONE));
    expect(colourAt(canvas, ...piece(19))).toSatisfy((found: number[]) => isNear(found, OPEN));
    painter.paint(smallView(2));
    await asleep();
    expect(performance.getEntriesByName("stage-drawn")).toHaveLength(1);
  });

  test("moves what one step changed, then sleeps: no frame in a second", async () => {
    const { canvas, painter } = await open({ kind });
    await asleep();
    painter.paint(smallView(1));
    expect(await framesIn(300)).toBeGreaterThan(2);
    await expectColour(canvas, piece(3), DONE);
    await expectColour(canvas, piece(4), OPEN);
    await asleep();
    expect(await framesIn(1000)).toBe(0);
  });

  test("jumps over several steps, and where nothing may move", async () => {
    const { canvas, painter } = await open({ kind });
    painter.paint(smallView(4));
    await wait(150);
    expect(colourAt(canvas, ...piece(15))).toSatisfy((found: number[]) => isNear(found, DONE));
    const still = await open({ kind, moves: false });
    still.painter.paint(smallView(1));
    await wait(150);
    expect(colourAt(still.canvas, ...piece(0))).toSatisfy((found: number[]) => isNear(found, DONE));
    await asleep();
  });

  test("shows a sign where a task waits, and takes it away", async () => {
    const { canvas, painter } = await open({ kind });
    const { touch, ...rest } = smallView(0, 20);
    const choose = { type: "chooseTask", question: "seven" } as const;
    painter.paint({
      ...rest,
      marks: [{ step: 7, kind: "waiting" }],
      touch: touch.map((none, at) => (at === 7 ? choose : none)),
    });
    const [x, y] = piece(7);
    await expectColour(canvas, [x, y + 13], [255, 244, 210]);
    await asleep();
    expect(await framesIn(200)).toBe(0);
    painter.paint(smallView(0, 20));
    await expectColour(canvas, [x, y], OPEN);
  });

  test("opens the card of a finished step that is touched, and nothing elsewhere", async () => {
    const { parent, sent } = await open({ kind, first: smallView(1) });
    click(parent, piece(19));
    expect(sent).toEqual([]);
    click(parent, piece(0));
    expect(sent).toEqual([{ type: "open", dialog: { name: "card", question: "question-0" } }]);
  });

  test("takes another size at once", async () => {
    const { parent, canvas } = await open({ kind });
    await asleep();
    Object.assign(parent.style, { width: "800px", height: "600px" });
    const dpr = Math.min(devicePixelRatio, 2);
    await expect.poll(() => canvas.width).toBe(800 * dpr);
    await asleep();
    expect(canvas.getBoundingClientRect().width).toBeCloseTo(800, 0);
    // `colourAt` counts in the first size, and the sheet has grown with the canvas.
    expect(colourAt(canvas, ...piece(19))).toSatisfy((found: number[]) => isNear(found, OPEN));
  });

  test("arrives once from the road, and then shows the stop", async () => {
    const { canvas, painter, sent } = await open({ kind });
    painter.paint({ name: "travel", to: "second", by: "camel", heading: "west" });
    await expectColour(canvas, [200, 30], SKY);
    expect(await framesIn(500)).toBeGreaterThan(5);
    expect(sent).toEqual([]);
    await expect.poll(() => sent, { timeout: 8000 }).toEqual([{ type: "arrive" }]);
    painter.paint(smallView(5, 5, { stop: "second" }));
    await expectColour(canvas, piece(19), DONE);
    await asleep();
    expect(sent).toHaveLength(1);
  });

  test("leaves the page's ground where a stop has no art, and comes back", async () => {
    const { canvas, painter } = await open({ kind, lacks: ["bare"] });
    painter.paint(smallView(0, 5, { stop: "bare" }));
    await expect.poll(() => getComputedStyle(canvas).visibility).toBe("hidden");
    painter.paint(smallView(1));
    await expect.poll(() => getComputedStyle(canvas).visibility).toBe("visible");
    await expectColour(canvas, piece(0), DONE);
  });

  test("draws nothing while the stop is not looked at, and jumps when it is again", async () => {
    const { canvas, painter, parent } = await open({ kind });
    painter.paint({ name: "hidden" });
    expect(await framesIn(300)).toBe(0);
    expect(parent.firstElementChild).toHaveProperty("hidden", true);
    painter.paint(smallView(1));
    await expectColour(canvas, piece(0), DONE);
    await asleep();
  });

  test("goes without a trace", async () => {
    const { parent, painter } = await open({ kind });
    painter.paint(smallView(1));
    painter.destroy();
    expect(parent.children).toHaveLength(0);
    expect(await framesIn(500)).toBeLessThan(3);
    expect(document.querySelectorAll("canvas")).toHaveLength(0);
    expect(Object.keys(globalThis).filter((name) => /phaser/i.test(name))).toEqual([]);
  });
});

describe.runIf(HAS_WEBGL)("a lost context", () => {
  const breaker = (canvas: HTMLCanvasElement): WEBGL_lose_context =>
    canvas.getContext("webgl")!.getExtension("WEBGL_lose_context")!; // Chromium has it

  test("that comes back brings the picture back, and the engine sleeps again", async () => {
    const { canvas, painter, lost } = await open({ kind: "webgl", first: smallView(1) });
    const extension = breaker(canvas);
    extension.loseContext();
    await wait(300);
    painter.paint(smallView(2));
    await wait(300);
    extension.restoreContext();
    await expectColour(canvas, piece(7), DONE);
    await expectColour(canvas, [10, 10], SKY);
    await asleep();
    await wait(3000);
    expect(lost).not.toHaveBeenCalled();
  });

  test("that stays away is told once", async () => {
    const { canvas, lost } = await open({ kind: "webgl" });
    breaker(canvas).loseContext();
    await expect.poll(() => lost.mock.calls.length, { timeout: 5000 }).toBe(1);
    expect(await framesIn(300)).toBe(0);
  });
});

test("an engine that gets no context is refused, and leaves nothing", async () => {
  const original = HTMLCanvasElement.prototype.getContext;
  const none = vi.spyOn(HTMLCanvasElement.prototype, "getContext");
  none.mockImplementation(function (this: HTMLCanvasElement, kind: string) {
    return /webgl/.test(kind) ? null : (Reflect.apply(original, this, [kind]) as never);
  });
  const parent = document.createElement("div");
  document.body.append(parent);
  const needs = { parent, send: () => undefined, gallery: smallGallery(), mayMove: () => true };
  const start = { kind: "webgl", lost: () => undefined, first: () => smallView(0) } as const;
  await expect(createEngineWorld(needs, start)).rejects.toThrow(/WebGL/);
  none.mockRestore();
  expect(parent.children).toHaveLength(0);
  parent.remove();
});
